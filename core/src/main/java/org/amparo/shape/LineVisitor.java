package org.amparo.shape;

import java.util.List;
import org.amparo.data.DataObject;

/**
 * A visitor of the values of an object, line by line of its table.
 *
 * @param <X> the exception that it may throw
 */
public interface LineVisitor<X extends Exception> {

    /** Visits the value of an attribute that an object has at most once. */
    <V> void one(Attribute<?, ?, V> line, V value) throws X;

    /** Visits the values, at least one, of an attribute that an object has any number of times. */
    <V> void many(Attribute<?, ?, V> line, List<V> values) throws X;

    /**
     * Visits the members that no line names, at least one, after all others. A visitor that looks only for values of
     * the model need not override it.
     */
    default void unknown(DataObject members) throws X {}
}
