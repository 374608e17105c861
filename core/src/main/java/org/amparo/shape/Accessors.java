package org.amparo.shape;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table reaches into the objects of its type. The compiler of the core makes one for each type that has a table,
 * from the accessors, with an {@link Accessor} for each.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public interface Accessors<T, B> {

    /** The type. */
    Class<T> type();

    /** The names of the accessors, in the order of the values in a row. */
    List<String> names();

    /**
     * Gives what an object holds all at once, in place of one question for each of its attributes.
     *
     * @return the values, in a new array: of an attribute that it has once the value, of one that it has any number of
     *     times the list, and null where it has none; and what it keeps of unknown members
     */
    @Nullable
    Object[] row(T object);

    /** A new builder of the type. */
    B newBuilder();

    /** The object of a builder. */
    T build(B builder);

    /** For what the compiler makes: the list, or null for one without values. */
    static @Nullable Object orNull(List<?> values) {
        // Nearly all lists are empty, and the same one then.
        return values == Collections.emptyList() || values.isEmpty() ? null : values;
    }
}
