package org.amparo.json.hosts;

import java.util.List;
import org.amparo.json.problem.JsonProblem;

/** The mapper of a host that uses Amparo, of Jackson 2 or Jackson 3. */
interface Host {

    /** The settings of a mapper. */
    enum Setting {
        WITHOUT_MODULE,
        DISCOVERED,
        FULL,
        PRETTY,
        SNAKE_CASE,
        NON_EMPTY,
        NON_DEFAULT,
        NUMBERS_AS_STRINGS,
        BIG_DECIMALS,
        SINGLE_VALUE_AS_ARRAY,
        EMPTY_STRING_AS_NULL,
        SOURCE_IN_LOCATION,
        UNWRAPPED_EXCEPTIONS,
        DEFAULT_TYPING,
        STATIC_TYPING,
        FIELDS_VISIBLE,
        ALL_VISIBLE,
        EMPTY_BEANS,
        LENIENT_SYNTAX
    }

    String write(Object value);

    <T> T read(String json, Class<T> type);

    /** As a type with type parameters: {@code read(json, Map.class, PersonId.class, String.class)}. */
    Object read(String json, Class<?> type, Class<?>... parameters);

    <T> T readBytes(byte[] json, Class<T> type);

    /** Through the tree of the library, in which numbers are Java's. */
    <T> T readTree(String json, Class<T> type);

    /** To a buffer and back. */
    <T> T convert(Object value, Class<T> type);

    /** The problems of an exception, which must be the library's own. */
    List<JsonProblem> problems(Throwable thrown);
}
