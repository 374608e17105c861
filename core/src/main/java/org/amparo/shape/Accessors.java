package org.amparo.shape;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The access of a table to the objects of its type. An annotation processor generates one for each type with a table,
 * with an {@link Accessor} for each accessor method.
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
     * Gets all values of an object at once, instead of attribute by attribute.
     *
     * @return a new array of the values: the value of a single attribute, the list of a list attribute, null where the
     *     object has none, and the unknown members if it keeps any
     */
    @Nullable
    Object[] row(T object);

    /** A new builder of the type. */
    B newBuilder();

    /** Builds the object. */
    T build(B builder);

    /** For generated classes: the list, or null if it is empty. */
    static @Nullable Object orNull(List<?> values) {
        // Nearly all lists are empty, and empty ones are nearly always this object.
        return values == Collections.emptyList() || values.isEmpty() ? null : values;
    }
}
