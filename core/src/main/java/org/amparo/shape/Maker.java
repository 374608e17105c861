package org.amparo.shape;

import org.amparo.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of all their values at once, with the checks of their builder. For bindings that read many objects:
 * each value is handed over as it was read, and nothing is kept in between.
 *
 * @param <T> the type of the objects
 */
public sealed interface Maker<T> permits RowMaker {

    /**
     * Makes an object.
     *
     * @param values in the order of {@link Shape#cells()} the value of each attribute, or the items of a list attribute
     *     in an array, or null where there is none; and the unknown members, a {@link org.amparo.data.DataObject}. Nobody
     *     changes the arrays until the object is made
     * @throws InvalidValueException the code for which a value is refused
     * @throws NullPointerException if a value is missing that every object has
     * @throws ClassCastException if a single value is not of the type of its attribute; the items of a list are not
     *     looked at for this, so whoever reads them has to know what they are
     */
    T of(@Nullable Object[] values);
}
