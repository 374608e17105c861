package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
                : isUpheld(release, Release.ON, Release.KIND, detention, Detention.RELEASE);
    }

    static boolean step(Detention detention, Proceeding step) {
        return isOf(step, ProceedingKind.DEATH)
                ? isDeath(step, Proceeding.KIND, detention, Detention.PROCEEDINGS)
                : isUpheld(step, Proceeding.ON, Proceeding.KIND, detention, Detention.PROCEEDINGS);
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
        List<Evidence> own = evidence(part, evidence -> evidence.about().isEmpty() || evidence.isAbout(kind));
        List<Evidence> ofList = evidence(detention, evidence -> evidence.isAbout(list));
        List<Evidence> whole = evidence(detention, evidence -> evidence.about().isEmpty());
        for (List<Evidence> nearest : List.of(own, part.evidence(), ofList, whole)) {
            if (!nearest.isEmpty()) {
                return nearest.stream().anyMatch(Evidence::isFirm);
            }
        }
        return true;
    }

    private static List<Evidence> evidence(Annotated object, Predicate<Evidence> which) {
        List<Evidence> found = new ArrayList<>();
        for (Evidence evidence : object.evidence()) {
            if (which.test(evidence)) {
                found.add(evidence);
            }
        }
        return found;
    }

    /** The kind of a step, unless all that is told of the kind alone denies it. */
    static Optional<ProceedingKind> kind(Proceeding step) {
        boolean isDenied = false;
        for (Evidence evidence : step.evidence()) {
            if (evidence.stands() && evidence.isAbout(Proceeding.KIND)) {
                if (!evidence.denies()) {
                    return step.kind();
                }
                isDenied = true;
            }
        }
        return isDenied ? Optional.empty() : step.kind();
    }

    /** Whether a step is of one of these kinds. */
    static boolean isOf(Proceeding step, ProceedingKind... kinds) {
        Optional<ProceedingKind> kind = kind(step);
        return kind.isPresent() && List.of(kinds).contains(kind.get());
    }

    /** Evidence that counts and does more than allege or deny it carries the part, and so does none at all. */
    private static boolean isUpheld(
            Annotated part, AttributeName<?> on, AttributeName<?> kind, Annotated detention, AttributeName<?> list) {
        List<Evidence> own = evidence(
                part, evidence -> evidence.about().isEmpty() || evidence.isAbout(on) || evidence.isAbout(kind));
        List<Evidence> told = own.isEmpty() ? evidence(detention, evidence -> evidence.isAbout(list)) : own;
        for (Evidence evidence : told) {
            if (evidence.stands()
                    && !evidence.denies()
                    && !Known.modality(evidence).equals(Modality.ALLEGED)) {
                return true;
            }
        }
        return told.isEmpty();
    }
}
