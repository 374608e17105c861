package org.amparo.shape;

import java.util.List;
import org.amparo.data.DataObject;

/**
 * What is done with the values of an object, line by line of its table.
 *
 * @param <X> what that may throw
 */
public interface LineVisitor<X extends Exception> {

    /** The value of an attribute that an object has once. */
    <V> void one(Attribute<?, ?, V> line, V value) throws X;

    /** The values, at least one, of an attribute that an object has any number of times. */
    <V> void many(Attribute<?, ?, V> line, List<V> values) throws X;

    /** The members that no line names, at least one, behind all others; what looks for values of the model needs none. */
    default void unknown(DataObject members) throws X {}
}
