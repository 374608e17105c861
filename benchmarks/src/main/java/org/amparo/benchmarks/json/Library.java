package org.amparo.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** The libraries that are compared. All but {@link #TOKENS} give objects that hold every member of the JSON. */
public enum Library {
    /** Ours: checked, with typed dates, ids and codes. */
    AMPARO("Amparo"),
    /** Records, without any check. */
    JACKSON_2_RECORDS("jackson-databind 2, records"),
    /** Records whose dates, ids and codes are parsed by the same code as ours. */
    JACKSON_2_TYPED("jackson-databind 2, records, typed values"),
    /** Immutables with their binding to Jackson. */
    JACKSON_2_IMMUTABLES("jackson-databind 2, Immutables"),
    /** Records, without any check. */
    JACKSON_3_RECORDS("jackson-databind 3, records"),
    /** Records, by generated code, without any check. */
    AVAJE_JSONB("avaje-jsonb, records"),
    /** Records, by code generated at run time, without any check. */
    FASTJSON_2("fastjson2, records"),
    /** Nothing but the tokens of Jackson's parser and generator. */
    TOKENS("jackson-core 2, bare tokens");

    private final String label;

    Library(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Codec codec() {
        return switch (this) {
            case AMPARO -> new AmparoCodec();
            case JACKSON_2_RECORDS -> jackson2(jackson2(), RecordModel.Detention.class);
            case JACKSON_2_TYPED -> jackson2(TypedValues.addTo(jackson2()), TypedModel.Detention.class);
            case JACKSON_2_IMMUTABLES -> jackson2(jackson2(), ValueModel.Detention.class);
            case JACKSON_3_RECORDS -> jackson3(RecordModel.Detention.class);
            case AVAJE_JSONB -> avaje(RecordModel.Detention.class);
            case FASTJSON_2 -> fastjson2(RecordModel.Detention.class);
            case TOKENS -> new TokenCodec();
        };
    }

    static JsonMapper jackson2() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
                .build();
    }

    private static <T> Codec jackson2(ObjectMapper mapper, Class<T> type) {
        ObjectReader reader = mapper.readerFor(type);
        ObjectWriter writer = mapper.writerFor(type);
        return Codec.ofValues(reader::readValue, type, writer::writeValueAsBytes);
    }

    private static <T> Codec jackson3(Class<T> type) {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
        var reader = mapper.readerFor(type);
        var writer = mapper.writerFor(type);
        return Codec.ofValues(reader::readValue, type, writer::writeValueAsBytes);
    }

    private static <T> Codec avaje(Class<T> type) {
        JsonType<T> json = Jsonb.builder().serializeEmpty(false).build().type(type);
        return Codec.ofValues(json::fromJson, type, json::toJsonBytes);
    }

    private static <T> Codec fastjson2(Class<T> type) {
        return Codec.ofValues(json -> JSON.parseObject(json, type), type, JSON::toJSONBytes);
    }
}
