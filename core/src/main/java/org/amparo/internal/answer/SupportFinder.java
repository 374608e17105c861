package org.amparo.internal.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.CaseIndex;
import org.amparo.status.Support;

/** The finder of what an answer rests on, from the evidence for it and against it. */
public final class SupportFinder {

    private static final List<Modality> FIRMEST_FIRST =
            List.of(Modality.STATED, Modality.ESTIMATED, Modality.ALLEGED, Modality.INFERRED);
    private static final List<ClaimStatus> BEST_FIRST =
            List.of(ClaimStatus.ACCEPTED, ClaimStatus.UNVERIFIED, ClaimStatus.NEEDS_WORK, ClaimStatus.CONFLICTING);

    private SupportFinder() {}

    public static Support of(CaseIndex index, Collection<Evidence> evidence, Collection<Evidence> contrary) {
        return Support.builder()
                .modality(best(evidence, one -> Optional.of(one.modality().orElse(Modality.STATED)), FIRMEST_FIRST))
                .verification(best(evidence, one -> Optional.of(one.status().orElse(ClaimStatus.ACCEPTED)), BEST_FIRST))
                .reliability(best(evidence, Evidence::reliability, Reliability.VOCABULARY.codes()))
                .credibility(best(evidence, Evidence::credibility, Credibility.VOCABULARY.codes()))
                .firm(evidence.stream().anyMatch(Evidence::isFirm))
                .origins(ReferenceAnswers.originsOf(index, evidence))
                .contrary(ReferenceAnswers.originsOf(index, contrary))
                .build();
    }

    /** The value that comes first in a list; one that is not in it comes after all, by its code. */
    private static <V> Optional<V> best(
            Collection<Evidence> evidence, Function<Evidence, Optional<V>> value, List<V> bestFirst) {
        return evidence.stream()
                .flatMap(one -> value.apply(one).stream())
                .min(Comparator.<V>comparingInt(
                                one -> bestFirst.contains(one) ? bestFirst.indexOf(one) : bestFirst.size())
                        .thenComparing(Object::toString));
    }
}
