package org.amparo.internal.answer;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.amparo.CaseRecord;
import org.amparo.evidence.Evidence;
import org.amparo.shape.AttributeName;

/**
 * A record as far as it was known by a day.
 *
 * @param record the known part of the record
 * @param doubtful the attributes with a value other than the accepted one, since that was not known yet
 * @param original the evidence in the whole record for a piece of evidence in this one
 */
record RecordKnowledge<R extends CaseRecord>(R record, Set<String> doubtful, UnaryOperator<Evidence> original) {

    /** Whether such a value stands in one of these. */
    boolean isDoubtful(Set<AttributeName<?>> attributes) {
        return attributes.stream().map(AttributeName::name).anyMatch(doubtful::contains);
    }
}
