package org.amparo.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.evidence.Evidence;

/**
 * In which manner something is told, and how that is judged: each is the best of all evidence for it, and not all need be
 * of one piece.
 *
 * @param modality the firmest manner in which a source says it; empty without any evidence
 * @param verification the best judgement of the evidence; empty without any
 * @param reliability the best grade of a source; empty where nobody judged any
 * @param credibility the best grade of the information; empty where nobody judged any
 * @param isFirm whether a piece of the evidence is firm, so that it is enough to make something a fact
 */
public record Manner(
        Optional<Modality> modality,
        Optional<ClaimStatus> verification,
        Optional<Reliability> reliability,
        Optional<Credibility> credibility,
        boolean isFirm)
        implements WithoutJson {

    private static final List<Modality> FIRMEST_FIRST =
            List.of(Modality.STATED, Modality.ESTIMATED, Modality.ALLEGED, Modality.INFERRED);
    private static final List<ClaimStatus> BEST_FIRST =
            List.of(ClaimStatus.ACCEPTED, ClaimStatus.UNVERIFIED, ClaimStatus.NEEDS_WORK, ClaimStatus.CONFLICTING);

    /** A manner. */
    public Manner {
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(reliability, "reliability");
        Objects.requireNonNull(credibility, "credibility");
    }

    /** That of some evidence, all of which supports the same. */
    public static Manner of(Collection<Evidence> supporting) {
        Objects.requireNonNull(supporting, "supporting");
        return new Manner(
                best(supporting, one -> Optional.of(one.modality().orElse(Modality.STATED)), FIRMEST_FIRST),
                best(supporting, one -> Optional.of(one.status().orElse(ClaimStatus.ACCEPTED)), BEST_FIRST),
                best(supporting, Evidence::reliability, Reliability.VOCABULARY.codes()),
                best(supporting, Evidence::credibility, Credibility.VOCABULARY.codes()),
                supporting.stream().anyMatch(Level::isFirm));
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
