package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.Liberty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * What a detention says of its end: its release, and the steps of its proceedings that tell of a release or a death.
 *
 * @param release the end, as a release
 * @param holder the attribute of the detention that tells of it
 */
public record CustodyEnd(Release release, AttributeName<?> holder) {

    /** More groups around somebody are not asked about. */
    private static final int MOST_GROUPS = 64;

    /**
     * The end by which somebody came out: the release; without one, the last step that tells of a release and is followed
     * by no custody, or else of a death.
     */
    static Optional<CustodyEnd> of(Detention detention) {
        return detention
                .release()
                .map(release -> new CustodyEnd(release, Detention.RELEASE))
                .or(() -> last(detention, ProceedingKind.RELEASE)
                        .filter(end -> !isFollowedByCustody(end.release(), detention)))
                .or(() -> death(detention));
    }

    /**
     * How the custody of somebody ended, wherever a file tells of it: in detentions of theirs and of their groups, by the
     * date of a death, by a killing, or by a demand that was met. Each is a text that says the same of another file.
     */
    public static Set<String> told(CaseIndex index, SubjectId subject) {
        Set<String> ends = new HashSet<>();
        List<Detention> detentions = new ArrayList<>(index.detentionsOf(subject));
        index.groupsOf(subject, MOST_GROUPS).forEach(group -> detentions.addAll(index.detentionsOf(group.id())));
        for (Detention detention : detentions) {
            if (!detention.isRetracted()) {
                Detention told = EpisodeReader.standing(detention, Claim.of(detention.shaped()));
                of(told).ifPresent(end -> ends.add("end of " + detention.id()));
                death(told).ifPresent(death -> ends.add("death in " + detention.id()));
            }
        }
        if (index.find(subject).orElse(null) instanceof Person person
                && person.diedOn().isPresent()
                && Claim.of(person.shaped()).attribute(Person.DIED_ON).isTold()) {
            ends.add("death");
        }
        for (Incident incident : ReferenceAnswers.incidentsOf(index, subject)) {
            if (incident.isKilling() && Claim.of(incident.shaped()).isTold()) {
                ends.add("killing by " + incident.id());
            }
        }
        for (ReleaseDemands.Success met : new ReleaseDemands(index, Knowledge.ALL).of(subject)) {
            ends.add("demand of " + met.by());
        }
        return ends;
    }

    boolean isDeath() {
        return release.kind().filter(ReleaseKind.DEATH::equals).isPresent();
    }

    /** Whether a step is of a kind that tells of an end. */
    static boolean isEnd(Proceeding step) {
        return step.kind()
                .filter(kind -> kind.equals(ProceedingKind.RELEASE) || kind.equals(ProceedingKind.DEATH))
                .isPresent();
    }

    /** The death that a step tells of. */
    static Optional<CustodyEnd> death(Detention detention) {
        return last(detention, ProceedingKind.DEATH);
    }

    /** The last step of a kind in order of time, as an end. */
    private static Optional<CustodyEnd> last(Detention detention, ProceedingKind kind) {
        List<Proceeding> told = told(detention, kind);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Proceeding> steps = InOrder.of(told, CustodyEnd::period);
        Proceeding last = steps.get(steps.size() - 1);
        Release.Builder release = Release.builder().on(last.on()).evidence(last.evidence());
        if (kind.equals(ProceedingKind.DEATH)) {
            release.kind(ReleaseKind.DEATH);
        }
        return Optional.of(new CustodyEnd(release.build(), Detention.PROCEEDINGS));
    }

    private static Optional<Period> period(Proceeding step) {
        return step.on().filter(PartialDate::canBoundPeriod).map(on -> Period.of(on, on));
    }

    /** The steps of a kind that somebody tells of. */
    private static List<Proceeding> told(Detention detention, ProceedingKind kind) {
        List<Proceeding> told = new ArrayList<>();
        for (Proceeding step : detention.proceedings()) {
            if (step.kind().filter(kind::equals).isPresent()) {
                Claim claim = Claim.of(detention.shaped()).part(step, Detention.PROCEEDINGS);
                if (claim.isTold() && claim.attribute(Proceeding.KIND).isTold()) {
                    told.add(step);
                }
            }
        }
        return told;
    }

    /** The forms of custody that certainly took liberty again after a release, so that it tells nothing of the time after. */
    public static List<CustodyPhase> custodyAfter(PartialDate release, Detention detention) {
        List<CustodyPhase> after = new ArrayList<>(detention.custodyPhases());
        after.removeIf(phase -> !phase.form().liberty().equals(Liberty.DEPRIVED)
                || phase.period()
                        .flatMap(Period::start)
                        .filter(start -> start.after(release).isCertain())
                        .isEmpty());
        return after;
    }

    /** Whether an arrest or another form of custody may have come after it. */
    private static boolean isFollowedByCustody(Release release, Detention detention) {
        List<PartialDate> begun = new ArrayList<>();
        for (Proceeding arrest : told(detention, ProceedingKind.ARREST)) {
            arrest.on().ifPresent(begun::add);
        }
        for (CustodyPhase phase : detention.custodyPhases()) {
            phase.period().flatMap(Period::start).ifPresent(begun::add);
        }
        return begun.stream()
                .anyMatch(start ->
                        release.on().filter(on -> start.after(on).isPossible()).isPresent());
    }
}
