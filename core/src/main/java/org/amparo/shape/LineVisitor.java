package org.amparo.shape;

import java.util.List;

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
}
