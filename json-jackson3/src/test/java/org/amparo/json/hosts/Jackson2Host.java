package org.amparo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.amparo.json.jackson2.AmparoModule;
import org.amparo.json.jackson2.CaseJsonMappingException;
import org.amparo.json.problem.JsonProblem;

/** A host on Jackson 2. */
final class Jackson2Host implements Host {

    private final ObjectMapper mapper;

    Jackson2Host(Set<Setting> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new Jdk8Module());
        if (settings.contains(Setting.DISCOVERED)) {
            builder.findAndAddModules();
        } else if (!settings.contains(Setting.WITHOUT_MODULE)) {
            builder.addModule(settings.contains(Setting.FULL) ? AmparoModule.full() : new AmparoModule());
        }
        settings.forEach(setting -> set(builder, setting));
        mapper = builder.build();
    }

    private static void set(JsonMapper.Builder builder, Setting setting) {
        switch (setting) {
            case PRETTY -> builder.enable(SerializationFeature.INDENT_OUTPUT);
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case NON_EMPTY -> builder.defaultPropertyInclusion(inclusion(JsonInclude.Include.NON_EMPTY));
            case NON_DEFAULT -> builder.defaultPropertyInclusion(inclusion(JsonInclude.Include.NON_DEFAULT));
            case NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
            case BIG_DECIMALS -> builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
            case SINGLE_VALUE_AS_ARRAY ->
                builder.enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS);
            case EMPTY_STRING_AS_NULL -> builder.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);
            case SOURCE_IN_LOCATION -> builder.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
            case UNWRAPPED_EXCEPTIONS ->
                builder.disable(DeserializationFeature.WRAP_EXCEPTIONS).disable(SerializationFeature.WRAP_EXCEPTIONS);
            case DEFAULT_TYPING ->
                builder.activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_CONCRETE_AND_ARRAYS);
            case STATIC_TYPING -> builder.enable(MapperFeature.USE_STATIC_TYPING);
            case FIELDS_VISIBLE -> builder.visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
            case ALL_VISIBLE -> builder.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY);
            case EMPTY_BEANS -> builder.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
            case LENIENT_SYNTAX ->
                builder.enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_JAVA_COMMENTS);
            case WITHOUT_MODULE, DISCOVERED, FULL -> {}
        }
    }

    private static JsonInclude.Value inclusion(JsonInclude.Include include) {
        return JsonInclude.Value.construct(include, include);
    }

    @Override
    public String write(Object value) {
        return unchecked(() -> mapper.writeValueAsString(value));
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return unchecked(() -> mapper.readValue(json, type));
    }

    @Override
    public Object read(String json, Class<?> type, Class<?>... parameters) {
        JavaType whole = mapper.getTypeFactory().constructParametricType(type, parameters);
        return unchecked(() -> mapper.readValue(json, whole));
    }

    @Override
    public <T> T readBytes(byte[] json, Class<T> type) {
        return unchecked(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T readTree(String json, Class<T> type) {
        return unchecked(() -> mapper.treeToValue(mapper.readTree(json), type));
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public List<JsonProblem> problems(Throwable thrown) {
        Throwable jackson = thrown.getCause();
        assertThat(jackson).isInstanceOf(JsonProcessingException.class).hasNoCause();
        return ((CaseJsonMappingException) jackson).problems();
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
