package org.amparo.evidence;

import java.util.Set;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;

/** The judgements of a source with which its evidence can make an answer certain. */
final class Firmness {

    private static final Set<Reliability> RELIABLE =
            Set.of(Reliability.A_COMPLETELY_RELIABLE, Reliability.B_USUALLY_RELIABLE, Reliability.C_FAIRLY_RELIABLE);
    private static final Set<Credibility> CREDIBLE =
            Set.of(Credibility.CONFIRMED, Credibility.PROBABLY_TRUE, Credibility.POSSIBLY_TRUE);

    private Firmness() {}

    static boolean isFirm(Evidence evidence) {
        return evidence.modality().map(Modality.STATED::equals).orElse(true)
                && evidence.status().map(ClaimStatus.ACCEPTED::equals).orElse(true)
                && isReliable(evidence)
                && isCredible(evidence);
    }

    static boolean isReliable(Evidence evidence) {
        return evidence.reliability().map(RELIABLE::contains).orElse(true);
    }

    static boolean isCredible(Evidence evidence) {
        return evidence.credibility().map(CREDIBLE::contains).orElse(true);
    }
}
