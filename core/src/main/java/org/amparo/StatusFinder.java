package org.amparo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.SubjectId;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/**
 * Computes the status of somebody as of a day: every detention gives a reading, the strongest is the answer, and death
 * ends them all.
 */
final class StatusFinder {

    private final CaseIndex index;
    private final LocalDate day;

    StatusFinder(CaseIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    Status statusOf(SubjectId subject) {
        Reading held = Reading.strongest(episodesOf(subject)
                .map(detention -> new EpisodeReader(index, detention, day).read())
                .toList());
        Reading answer = index.find(subject)
                .filter(Person.class::isInstance)
                .map(person -> withDeath((Person) person, held))
                .orElse(held);
        return Status.builder()
                .on(day)
                .liberty(answer.liberty())
                .certainty(answer.certainty())
                .custodyForm(answer.form())
                .legalPhase(answer.phase())
                .detention(answer.detention())
                .evidence(answer.evidence())
                .contrary(answer.contrary())
                .lastEvidence(Sources.newestOf(Sources.publishedOn(index, answer.evidence())))
                .build();
    }

    /**
     * The detentions of the subject, and those of groups that list it as a member, but for those retracted, themselves
     * or with all their evidence.
     */
    private Stream<Detention> episodesOf(SubjectId subject) {
        List<SubjectId> subjects = new ArrayList<>(List.of(subject));
        index.groupsOf(subject).forEach(group -> subjects.add(group.id()));
        return subjects.stream()
                .flatMap(one -> index.referring(one, Detention.class).stream()
                        .filter(detention -> index.same(detention.detainee(), one)))
                .distinct()
                .filter(StatusFinder::stands);
    }

    private static boolean stands(Detention detention) {
        return !detention.isRetracted()
                && (detention.evidence().isEmpty()
                        || detention.evidence().stream()
                                .anyMatch(one -> one.status()
                                        .filter(ClaimStatus.RETRACTED::equals)
                                        .isEmpty()));
    }

    private Reading withDeath(Person person, Reading held) {
        return person.diedOn()
                .map(died -> withDeath(died, Sources.of(index, person, "diedOn"), held))
                .orElse(held);
    }

    private Reading withDeath(PartialDate died, Sources sources, Reading held) {
        Certainty dead = sources.isOver(died, day);
        List<Evidence> rivals = Rivals.of(sources.rivals("diedOn"), PartialDate::parse)
                .against(dead, other -> sources.isOver(other, day));
        if (!dead.isPossible()) {
            return held.disputedBy(rivals);
        }
        Reading death = Reading.of(Liberty.DEAD, dead, sources.supporting())
                .disputedBy(sources.denying())
                .disputedBy(rivals);
        boolean stated = held.isHeld() || held.certainty().isCertain();
        return dead.isCertain() || !stated
                ? death
                : held.atMostPossible().disputedBy(sources.supporting()).disputedBy(rivals);
    }
}
