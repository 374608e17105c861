package org.amparo.shape;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives what an object holds all at once, in place of one question for each of its attributes. The compiler of the core
 * makes one for each type that has a table, from the accessors.
 *
 * @param <T> the type
 */
public interface Rows<T> {

    /** The names of the attributes, in the order of the values in a row. */
    List<String> attributes();

    /**
     * The values of an object, in a new array: of an attribute that it has once the value, of one that it has any
     * number of times the list; null where it has none.
     */
    @Nullable
    Object[] of(T object);

    /** The list, or null for one without values. */
    static @Nullable Object orNull(List<?> values) {
        // Nearly all lists are empty, and the same one then.
        return values == Collections.emptyList() || values.isEmpty() ? null : values;
    }
}
