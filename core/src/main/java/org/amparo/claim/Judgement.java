package org.amparo.claim;

import java.util.function.Predicate;
import org.amparo.evidence.Evidence;

/**
 * Which evidence counts.
 *
 * @param withdrawn whether a piece of evidence counts no longer, although it does not say so itself
 * @param isAllWithdrawn whether nothing is told any more, whatever has evidence
 */
record Judgement(Predicate<Evidence> withdrawn, boolean isAllWithdrawn) {

    boolean counts(Evidence evidence) {
        return !isAllWithdrawn && evidence.stands() && !withdrawn.test(evidence);
    }
}
