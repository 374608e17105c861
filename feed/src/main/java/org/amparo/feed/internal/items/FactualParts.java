package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shaped;

/**
 * Whether a part of a detention may be told as a fact, and not only as what somebody alleges or denies. A death is told
 * as one only by evidence that is firm, since it is the end of every other news of somebody.
 */
final class FactualParts {

    private FactualParts() {}

    static boolean release(Detention detention, Release release) {
        boolean isDeath = release.kind().equals(Optional.of(ReleaseKind.DEATH));
        return isUpheld(detention, release, Detention.RELEASE, Release.KIND, Release.ON, isDeath);
    }

    static boolean step(Detention detention, Proceeding step) {
        boolean isDeath = isOf(step, ProceedingKind.DEATH);
        return isUpheld(detention, step, Detention.PROCEEDINGS, Proceeding.KIND, Proceeding.ON, isDeath);
    }

    /**
     * What is told of the kind or the whole part decides, else what is told of the day, or of the list. What is told of
     * the detention makes none of its parts an allegation, but proves no death.
     */
    private static <P extends Annotated> boolean isUpheld(
            Detention detention,
            P part,
            AttributeName<P> list,
            AttributeName<?> kind,
            AttributeName<?> on,
            boolean isDeath) {
        Claim around = Claim.of(detention.shaped());
        Claim whole = around.part(part, list);
        Claim what = whole.attribute(kind);
        Claim told = what.isOwn() || whole.isOwn() ? what : whole.attribute(on);
        if (told.standing() == Standing.UNSOURCED) {
            return true;
        }
        if (isDeath) {
            return !told.firm().isEmpty();
        }
        boolean isOfDetention =
                !told.isOwn() && !whole.isOwn() && !around.attribute(list).isOwn();
        return isOfDetention || isMoreThanAlleged(told);
    }

    /** Whether somebody does more than allege it, be it with another day or kind. */
    private static boolean isMoreThanAlleged(Claim told) {
        List<Evidence> telling = new ArrayList<>(told.contrary());
        telling.removeIf(evidence -> evidence.rival().isEmpty());
        telling.addAll(told.supporting());
        telling.removeIf(evidence -> Attribution.modality(evidence).equals(Modality.ALLEGED));
        return !telling.isEmpty();
    }

    /** Whether a person is known to have died, and not only said to. */
    static boolean death(Person person) {
        return person.diedOn().isPresent()
                && Claim.of(person.shaped()).attribute(Person.DIED_ON).isFirm();
    }

    /** Whether an incident is known to have been a killing, and not only said to. */
    static boolean killing(Incident incident) {
        return isKilling(incident) && Claim.of(incident.shaped()).isFirm();
    }

    /** Whether somebody tells of an incident as a killing. */
    static boolean isKilling(Incident incident) {
        return incident.isKilling() && Claim.of(incident.shaped()).isTold();
    }

    /** Whether a step is of one of these kinds, and that is not only denied. */
    static boolean isOf(Proceeding step, ProceedingKind... kinds) {
        Optional<ProceedingKind> kind = step.kind();
        return kind.isPresent() && List.of(kinds).contains(kind.get()) && !isKindDenied(step);
    }

    private static boolean isKindDenied(Proceeding step) {
        Claim kind = Claim.of(new Shaped<>(Proceeding.SHAPE, step)).attribute(Proceeding.KIND);
        return kind.isOwn() && kind.standing() == Standing.DENIED;
    }
}
