package org.amparo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Set;
import org.amparo.json.jackson3.AmparoModule;
import org.amparo.json.jackson3.CaseJsonMappingException;
import org.amparo.json.problem.JsonProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A host on Jackson 3. */
final class Jackson3Host implements Host {

    private final JsonMapper mapper;

    Jackson3Host(Set<Setting> settings) {
        JsonMapper.Builder builder = JsonMapper.builder();
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
            case NON_EMPTY ->
                builder.changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY));
            case NON_DEFAULT ->
                builder.changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_DEFAULT));
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
                        DefaultTyping.NON_CONCRETE_AND_ARRAYS);
            case STATIC_TYPING -> builder.enable(MapperFeature.USE_STATIC_TYPING);
            case FIELDS_VISIBLE ->
                builder.changeDefaultVisibility(
                        v -> v.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY));
            case ALL_VISIBLE ->
                builder.changeDefaultVisibility(
                        v -> v.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY));
            case EMPTY_BEANS -> builder.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
            case LENIENT_SYNTAX ->
                builder.enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_JAVA_COMMENTS);
            case WITHOUT_MODULE, DISCOVERED, FULL -> {}
        }
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public Object read(String json, Class<?> type, Class<?>... parameters) {
        JavaType whole = mapper.getTypeFactory().constructParametricType(type, parameters);
        return mapper.readValue(json, whole);
    }

    @Override
    public <T> T readBytes(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T readTree(String json, Class<T> type) {
        return mapper.readerFor(type).readValue(mapper.readTree(json));
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public List<JsonProblem> problems(Throwable thrown) {
        assertThat(thrown).isInstanceOf(JacksonException.class).hasNoCause();
        return ((CaseJsonMappingException) thrown).problems();
    }
}
