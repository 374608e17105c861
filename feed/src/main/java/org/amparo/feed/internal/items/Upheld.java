package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Known;
import org.amparo.shape.AttributeName;

/**
 * Whether a part of a detention may be told as a fact, and not only as what somebody alleges or denies. A death is told
 * as one only by evidence that is firm, since it is the end of every other news of somebody.
 */
final class Upheld {

    private Upheld() {}

    static boolean release(Detention detention, Release release) {
        return release.kind().filter(ReleaseKind.DEATH::equals).isPresent()
                ? isDeath(release, Release.KIND, detention, Detention.RELEASE)
                : isUpheld(release, Set.of(Release.ON, Release.KIND), detention, Detention.RELEASE);
    }

    static boolean step(Detention detention, Proceeding step) {
        return kind(step).filter(ProceedingKind.DEATH::equals).isPresent()
                ? isDeath(step, Proceeding.KIND, detention, Detention.PROCEEDINGS)
                : isUpheld(step, Set.of(Proceeding.ON, Proceeding.KIND), detention, Detention.PROCEEDINGS);
    }

    /** Whether a person is known to have died, and not only said to. */
    static boolean death(Person person) {
        return person.diedOn().isPresent()
                && Claim.of(person.shaped()).attribute(Person.DIED_ON).isFirm();
    }

    /** Whether an incident is known to have been a killing, and not only said to. */
    static boolean killing(Incident incident) {
        return !incident.isRetracted()
                && incident.kinds().contains(IncidentKind.KILLING)
                && Claim.of(incident.shaped()).isFirm();
    }

    /** Evidence for the kind or the whole decides, else that for the rest, for the list, or for the detention. */
    private static boolean isDeath(Annotated part, AttributeName<?> kind, Annotated detention, AttributeName<?> list) {
        List<Evidence> own = part.evidence().stream()
                .filter(evidence -> evidence.about().isEmpty() || evidence.isAbout(kind))
                .toList();
        List<Evidence> whole = detention.evidence().stream()
                .filter(evidence -> evidence.about().isEmpty())
                .toList();
        return isFirm(Stream.of(own, part.evidence(), about(detention, list), whole));
    }

    /** Whether a piece of the first evidence that there is, is firm, or there is none. */
    private static boolean isFirm(Stream<List<Evidence>> nearestFirst) {
        return nearestFirst
                .filter(told -> !told.isEmpty())
                .findFirst()
                .map(told -> told.stream().anyMatch(Evidence::isFirm))
                .orElse(true);
    }

    private static List<Evidence> about(Annotated object, AttributeName<?> attribute) {
        return object.evidence().stream()
                .filter(evidence -> evidence.isAbout(attribute))
                .toList();
    }

    /** The kind of a step, unless all that is told of the kind alone denies it. */
    static Optional<ProceedingKind> kind(Proceeding step) {
        List<Evidence> about =
                about(step, Proceeding.KIND).stream().filter(Evidence::stands).toList();
        return step.kind().filter(kind -> about.isEmpty() || !about.stream().allMatch(Evidence::denies));
    }

    /** Evidence that counts and does more than allege or deny it carries the part, and so does none at all. */
    private static boolean isUpheld(
            Annotated part, Set<AttributeName<?>> attributes, Annotated detention, AttributeName<?> list) {
        List<Evidence> own = part.evidence().stream()
                .filter(evidence ->
                        evidence.about().isEmpty() || attributes.stream().anyMatch(evidence::isAbout))
                .toList();
        List<Evidence> told = own.isEmpty() ? about(detention, list) : own;
        return told.isEmpty() || told.stream().anyMatch(Upheld::carries);
    }

    private static boolean carries(Evidence evidence) {
        return evidence.stands()
                && !evidence.denies()
                && !Known.modality(evidence).equals(Modality.ALLEGED);
    }
}
