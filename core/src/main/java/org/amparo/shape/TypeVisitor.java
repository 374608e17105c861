package org.amparo.shape;

/**
 * A visitor of types, with one method for each kind. It decides about all of them: a new kind does not compile before
 * that.
 *
 * @param <R> the type of the answer
 */
public interface TypeVisitor<R> {

    /** Visits a type whose values are strings in JSON. */
    R scalar(ScalarType<?> type);

    /** Visits the type of text by language. */
    R localized();

    /** Visits the type of whole numbers. */
    R integer();

    /** Visits the type of true and false. */
    R bool();

    /** Visits the type of any JSON. */
    R tree();

    /** Visits the type of objects with this table. */
    R part(Shape<?, ?> table);
}
