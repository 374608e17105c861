package org.amparo.internal.answer;

import java.util.Collection;
import org.amparo.claim.Manner;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.CaseIndex;
import org.amparo.status.Support;

/** The finder of what an answer rests on, from the evidence for it and against it. */
public final class SupportFinder {

    private SupportFinder() {}

    public static Support of(CaseIndex index, Collection<Evidence> evidence, Collection<Evidence> contrary) {
        Manner manner = Manner.of(evidence);
        return Support.builder()
                .modality(manner.modality())
                .verification(manner.verification())
                .reliability(manner.reliability())
                .credibility(manner.credibility())
                .firm(manner.isFirm())
                .origins(ReferenceAnswers.originsOf(index, evidence))
                .contrary(ReferenceAnswers.originsOf(index, contrary))
                .build();
    }
}
