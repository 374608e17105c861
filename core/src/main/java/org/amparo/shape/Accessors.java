package org.amparo.shape;

import java.util.Collection;
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
     * Makes an object of all its values at once, as {@link Maker} says. Only generated accessors can.
     *
     * @param row the values
     * @param checks at the position of each value the type that checks it, or null
     * @throws UnsupportedOperationException if these accessors cannot make objects of rows
     */
    default T of(@Nullable Object[] row, @Nullable Type<?>[] checks) {
        throw new UnsupportedOperationException("These accessors make objects by their builders alone.");
    }

    /** A new builder of the type. */
    B newBuilder();

    /** Builds the object. */
    T build(B builder);

    /** For generated classes: a value of a row, checked. */
    @SuppressWarnings("unchecked") // The table has the value and the type in one line.
    static @Nullable Object checked(@Nullable Type<?> check, @Nullable Object value) {
        if (check != null && value != null) {
            ((Type<Object>) check).check(value);
        }
        return value;
    }

    /** For generated classes: the items of a list of a row, checked. */
    static Object @Nullable [] checkedItems(@Nullable Type<?> check, Object @Nullable [] items) {
        if (check != null && items != null) {
            for (Object item : items) {
                checked(check, item);
            }
        }
        return items;
    }

    /** For generated classes: the list of a row, which has none if it would be empty. */
    @SuppressWarnings("unchecked") // Nothing is of any type.
    static <V> Collection<V> list(Object @Nullable [] items) {
        return items == null ? (Collection<V>) ItemBuffer.NOTHING : new ItemBuffer<>(items);
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
