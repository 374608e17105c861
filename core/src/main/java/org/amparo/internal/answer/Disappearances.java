package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.code.IncidentKind;
import org.amparo.code.Liberty;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.AttributeName;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The finder of enforced disappearances: incidents since which somebody is missing, until something tells of them again:
 * a detention or a form of custody that began later, or a release. An incident that lasted for more than a day tells
 * itself how long it lasted.
 */
public final class Disappearances {

    private static final Set<AttributeName<?>> READ = Set.of(Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD);

    private final CaseIndex index;
    private final Knowledge knowledge;
    private final LocalDate day;

    Disappearances(CaseIndex index, Knowledge knowledge, LocalDate day) {
        this.index = index;
        this.knowledge = knowledge;
        this.day = day;
    }

    /** Whether an incident is told as a disappearance. */
    public static boolean isOne(Incident incident) {
        return !incident.isRetracted() && incident.kinds().contains(IncidentKind.ENFORCED_DISAPPEARANCE);
    }

    /** Whether there is any of a subject. */
    boolean has(SubjectId subject) {
        return ReferenceAnswers.incidentsOf(index, subject).stream().anyMatch(Disappearances::isOne);
    }

    /**
     * The readings of those of a subject that may not have ended.
     *
     * @param detentions the detentions of the subject
     */
    List<EpisodeReading> of(SubjectId subject, List<Detention> detentions) {
        List<EpisodeReading> readings = new ArrayList<>();
        for (Incident incident : ReferenceAnswers.incidentsOf(index, subject)) {
            if (isOne(incident)) {
                knowledge
                        .of(Incident.class, incident)
                        .filter(known -> isOne(known.record()) && names(known.record(), subject))
                        .flatMap(known -> read(known, detentions))
                        .ifPresent(readings::add);
            }
        }
        return readings;
    }

    private boolean names(Incident incident, SubjectId subject) {
        return incident.subjects().stream().anyMatch(one -> index.same(one, subject));
    }

    /** When the newest of a subject began, as far as it is known. */
    Optional<PartialDate> began(SubjectId subject) {
        return ReferenceAnswers.incidentsOf(index, subject).stream()
                .filter(Disappearances::isOne)
                .flatMap(incident -> knowledge.of(Incident.class, incident).stream())
                .flatMap(known -> known.record().period().flatMap(Period::start).stream())
                .filter(start -> !Vicinity.after(start, day).isCertain())
                .max(PartialDate.BY_EARLIEST);
    }

    private Optional<EpisodeReading> read(RecordKnowledge<Incident> known, List<Detention> detentions) {
        Incident incident = known.record();
        Claim told = Claim.of(incident.shaped());
        if (!told.isTold()) {
            return Optional.empty();
        }
        Sources sources = Sources.deciding(index, told, Incident.KINDS);
        Certainty missing = begun(incident, sources);
        for (End end : ends(incident, detentions)) {
            missing = worse(missing, end.leaves(day));
        }
        if (!missing.isPossible()) {
            return Optional.empty();
        }
        boolean isFirm = told.isFirm() && told.attribute(Incident.PERIOD).isFirm() && !known.isDoubtful(READ);
        EpisodeReading reading = EpisodeReading.of(
                        Liberty.MISSING,
                        isFirm && sources.reachTo(day) ? missing : Certainty.POSSIBLE,
                        sources.supporting())
                .disputedBy(told.contrary());
        return Optional.of(reading.withEvidence(known.original()).alsoRestingOn(seenInSecret(incident, detentions)));
    }

    /** The evidence that somebody was seen after it and by the day, in secret detention, which ends nothing. */
    private List<Evidence> seenInSecret(Incident incident, List<Detention> detentions) {
        List<Evidence> seen = new ArrayList<>();
        Optional<PartialDate> gone = incident.period().flatMap(Period::start);
        for (Detention detention : detentions) {
            for (CustodyPhase phase : detention.custodyPhases()) {
                Optional<PartialDate> start = phase.period().flatMap(Period::start);
                boolean isSince = start.isPresent()
                        && !start.get().after(day).isPossible()
                        && gone.filter(began -> start.get().before(began).isPossible())
                                .isEmpty();
                if (isSince && phase.form().liberty().equals(Liberty.MISSING)) {
                    seen.addAll(Claim.of(detention.shaped())
                            .part(phase, Detention.CUSTODY_PHASES)
                            .supporting());
                }
            }
        }
        return seen;
    }

    /**
     * Whether it had begun by the day, and had not ended by itself; where nobody says when it began, from its first source
     * on, perhaps.
     */
    private Certainty begun(Incident incident, Sources sources) {
        Optional<Period> lasting = incident.period()
                .filter(period -> period.end().isPresent() && !period.end().equals(period.start()));
        if (lasting.isPresent()) {
            return Vicinity.contains(lasting.get(), day);
        }
        return incident.period()
                .flatMap(Period::start)
                .map(start -> Vicinity.notAfter(start, day))
                .orElseGet(() -> sources.knownOn(day).isPossible() ? Certainty.POSSIBLE : Certainty.NO);
    }

    private static Certainty worse(Certainty one, Certainty other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /**
     * What ended it.
     *
     * @param isFirm whether it is firmly known, so that nobody is missing after it
     */
    private record End(PartialDate on, boolean isFirm) {

        /** How certain it leaves it that somebody was still missing on a day. */
        Certainty leaves(LocalDate day) {
            Certainty left = on.after(day);
            return left.isPossible() || isFirm ? left : Certainty.POSSIBLE;
        }
    }

    private static List<End> ends(Incident incident, List<Detention> detentions) {
        List<End> ends = new ArrayList<>();
        Optional<PartialDate> start = incident.period().flatMap(Period::start);
        for (Detention detention : detentions) {
            Claim told = Claim.of(detention.shaped());
            add(detention.period().flatMap(Period::start), told.isFirm(), start, ends);
            for (CustodyPhase phase : detention.custodyPhases()) {
                boolean isFirm = told.part(phase, Detention.CUSTODY_PHASES).isFirm();
                boolean isFound = !phase.form().liberty().equals(Liberty.MISSING);
                add(phase.period().flatMap(Period::start).filter(on -> isFound), isFirm, start, ends);
            }
            CustodyEnd.of(detention)
                    .ifPresent(end -> add(
                            end.release().on(),
                            told.part(end.release(), Detention.RELEASE).isFirm(),
                            start,
                            ends));
        }
        return ends;
    }

    private static void add(Optional<PartialDate> on, boolean isFirm, Optional<PartialDate> start, List<End> ends) {
        on.filter(date -> start.filter(began -> !date.after(began).isCertain()).isEmpty())
                .ifPresent(date -> ends.add(new End(date, isFirm)));
    }
}
