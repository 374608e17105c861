package org.amparo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.time.PartialDate;

/** The evidence that an answer rests on, told apart by what it says, and when it was published. */
final class Sources {

    private static final Comparator<PartialDate> BY_LATEST =
            Comparator.comparing(date -> date.latest().orElse(LocalDate.MAX));

    private final List<Evidence> supporting;
    private final List<Evidence> denying;
    private final List<Evidence> rival;
    private final List<PartialDate> published;

    private Sources(CaseIndex index, List<Evidence> evidence) {
        List<Evidence> standing = evidence.stream().filter(Sources::stands).toList();
        this.denying = standing.stream().filter(Sources::denies).toList();
        this.rival = standing.stream().filter(one -> one.rival().isPresent()).toList();
        this.supporting = standing.stream()
                .filter(one -> !denies(one) && one.rival().isEmpty())
                .toList();
        this.published = supporting.stream()
                .flatMap(one -> index.find(one.statement()).stream())
                .flatMap(record ->
                        record instanceof Statement statement ? statement.publishedOn().stream() : Stream.empty())
                .toList();
    }

    /**
     * The evidence for some attributes of an object and for the object as a whole; where it has none, that of the nearest enclosing object which is about
     * the whole.
     *
     * @param enclosing the objects around it, nearest first
     */
    static Sources of(CaseIndex index, Annotated object, Set<String> attributes, List<? extends Annotated> enclosing) {
        List<Evidence> own = about(object, name -> attributes.contains(name));
        if (!own.isEmpty()) {
            return new Sources(index, own);
        }
        return new Sources(
                index,
                enclosing.stream()
                        .map(outer -> about(outer, name -> false))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private static List<Evidence> about(Annotated object, Predicate<String> attribute) {
        return object.evidence().stream()
                .filter(evidence -> evidence.about().map(attribute::test).orElse(true))
                .toList();
    }

    private static boolean stands(Evidence evidence) {
        return evidence.status()
                .filter(status -> status.equals(ClaimStatus.RETRACTED) || status.equals(ClaimStatus.SUPERSEDED))
                .isEmpty();
    }

    private static boolean denies(Evidence evidence) {
        return evidence.modality().filter(Modality.DENIED::equals).isPresent();
    }

    List<Evidence> supporting() {
        return supporting;
    }

    List<Evidence> denying() {
        return denying;
    }

    List<Evidence> rival() {
        return rival;
    }

    /** When the first source was published: what is reported as past was not after it. */
    Optional<PartialDate> first() {
        return published.stream().min(BY_LATEST);
    }

    /** When the newest source was published. */
    Optional<PartialDate> newest() {
        return newestOf(published);
    }

    static Optional<PartialDate> newestOf(Collection<PartialDate> dates) {
        return dates.stream().max(BY_LATEST);
    }

    /** Whether the newest source certainly was not published before the day: what it says goes on still went on then. */
    boolean reachTo(LocalDate day) {
        return newest().map(date -> !date.before(day).isPossible()).orElse(false);
    }
}
