package org.amparo.internal.answer;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.amparo.CaseRecord;
import org.amparo.evidence.Evidence;

/**
 * A record as far as it was known by a day.
 *
 * @param record what was known of it
 * @param doubtful the attributes in which a value stands that is not the accepted one, since that was not known yet
 * @param original the evidence of the whole record that a piece of evidence of this one was
 */
record Known<R extends CaseRecord>(R record, Set<String> doubtful, UnaryOperator<Evidence> original) {}
