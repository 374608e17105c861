package org.amparo.shape;

import java.util.List;
import org.amparo.data.DataObject;
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

    /**
     * Makes an object of all its values at once, without the checks of {@link #build}: whoever calls this has made them.
     * Only generated accessors can.
     *
     * @param row the values as {@link #row} gives them, each of its type, with one wherever every object has one
     * @throws NullPointerException if such a value is not there
     * @throws UnsupportedOperationException if these accessors cannot make objects of rows
     */
    default T of(@Nullable Object[] row) {
        throw new UnsupportedOperationException("These accessors make objects by their builders alone.");
    }

    /** A new builder of the type. */
    B newBuilder();

    /** Builds the object. */
    T build(B builder);

    /** For generated classes: the list of a row, which has none if it would be empty. */
    static <V> List<V> list(@Nullable List<V> values) {
        return values == null ? List.of() : values;
    }

    /** For generated classes: the unknown members of a row. */
    static DataObject members(@Nullable DataObject members) {
        return members == null ? DataObject.EMPTY : members;
    }

    /** For generated classes: the list, or null if it is empty. */
    static @Nullable Object orNull(List<?> values) {
        return values.isEmpty() ? null : values;
    }
}
