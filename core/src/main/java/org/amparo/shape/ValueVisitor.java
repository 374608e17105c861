package org.amparo.shape;

import org.amparo.data.DataValue;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A visitor of values, with one method for each kind of type, which gets the value with its Java type.
 *
 * @param <R> the type of the result
 * @param <X> the exception that it may throw
 */
public interface ValueVisitor<R extends @Nullable Object, X extends Exception> {

    /** Visits a value that is a string in JSON. */
    <V> R scalar(ScalarType<V> type, V value) throws X;

    /** Visits text by language. */
    R localized(LocalizedText value) throws X;

    /** Visits a whole number. */
    R integer(Long value) throws X;

    /** Visits true or false. */
    R bool(Boolean value) throws X;

    /** Visits any JSON. */
    R tree(DataValue value) throws X;

    /** Visits an object with this table. */
    <P> R part(Shape<P, ?> table, P value) throws X;
}
