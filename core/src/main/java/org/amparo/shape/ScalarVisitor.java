package org.amparo.shape;

import org.amparo.code.Code;
import org.amparo.id.RecordId;

/**
 * A visitor of the types whose values are strings in JSON, with one method for each kind.
 *
 * @param <R> the type of the answer
 */
public interface ScalarVisitor<R> {

    /** Visits a type of text, plain or of a format. */
    R text(ScalarType.TextType type);

    /** Visits the type of languages. */
    R language();

    /** Visits the type of dates. */
    R date();

    /** Visits the type of periods. */
    R period();

    /** Visits the type of moments. */
    R instant();

    /** Visits the type of URIs. */
    R uri(ScalarType.UriType type);

    /** Visits the type of references to parts of records. */
    R partRef();

    /** Visits the type of ids of case files. */
    R caseFileId();

    /** Visits the type of the codes of one vocabulary. */
    <C extends Code> R code(ScalarType.CodeType<C> type);

    /** Visits the type of ids of records of one kind. */
    <I extends RecordId> R reference(ScalarType.ReferenceType<I> type);
}
