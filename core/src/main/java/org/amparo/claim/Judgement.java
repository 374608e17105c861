package org.amparo.claim;

import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.code.ClaimStatus;
import org.amparo.evidence.Evidence;

/**
 * Which evidence counts.
 *
 * @param withdrawn whether a piece of evidence counts no longer, although it does not say so itself
 * @param isAllWithdrawn whether nothing is told any more, whatever has evidence
 */
record Judgement(Predicate<Evidence> withdrawn, boolean isAllWithdrawn) {

    boolean counts(Evidence evidence) {
        return evidence.stands() && !isRetracted(evidence);
    }

    /** Whether somebody took it back, and did not only say something newer. */
    boolean isRetracted(Evidence evidence) {
        return isAllWithdrawn
                || withdrawn.test(evidence)
                || evidence.status().equals(Optional.of(ClaimStatus.RETRACTED));
    }
}
