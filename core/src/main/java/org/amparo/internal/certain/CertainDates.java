package org.amparo.internal.certain;

import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.internal.answer.CustodyEnd;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The dates in a case file as they are told where there is no place for doubt. */
public final class CertainDates {

    private final CaseFile file;

    public CertainDates(CaseFile file) {
        this.file = file;
    }

    /** A date, by how it is known. One that a source tells as past, and that lies after the source, is doubtful. */
    public CertainDate date(Claim told, Optional<PartialDate> date) {
        if (date.isEmpty() || !told.isTold() || told.standing() == Standing.UNSOURCED) {
            return CertainDate.NONE;
        }
        boolean isOver = told.supporting().isEmpty() || told.firm().stream().anyMatch(one -> !isAhead(date.get(), one));
        return CertainDate.of(date.get(), told.isFact() && isOver);
    }

    /**
     * Whether an incident was still to come when all that is told of its date was said: nobody knows whether it came
     * about.
     */
    public boolean isAhead(Incident incident) {
        List<Evidence> telling =
                file.claims().of(incident).attribute(Incident.PERIOD).supporting();
        return !telling.isEmpty()
                && incident.period()
                        .flatMap(Period::start)
                        .filter(start -> telling.stream().allMatch(evidence -> isAhead(start, evidence)))
                        .isPresent();
    }

    private boolean isAhead(PartialDate date, Evidence evidence) {
        return file.find(evidence.statement())
                .flatMap(Statement::saidBy)
                .filter(said -> date.after(said) == Certainty.CERTAIN)
                .isPresent();
    }

    /** The date on which a period began. */
    public CertainDate start(Claim told, Optional<Period> period) {
        return date(told, period.filter(whole -> !whole.isReversed()).flatMap(Period::start));
    }

    /** The date on which a period ended. */
    public CertainDate end(Claim told, Optional<Period> period) {
        return date(told, period.filter(whole -> !whole.isReversed()).flatMap(Period::end));
    }

    /** The date on which an incident began or, if it was one act, its date. */
    public CertainDate start(Incident incident) {
        Claim told = file.claims().of(incident).attribute(Incident.PERIOD);
        Optional<PartialDate> act = Acts.date(incident);
        return act.isPresent() ? date(told, act) : start(told, incident.period());
    }

    /** The date on which an incident ended; none for one act of which only the days are known between which it was. */
    public CertainDate end(Incident incident) {
        boolean isWithin = Acts.date(incident)
                .filter(act -> !incident.period().flatMap(Period::end).equals(Optional.of(act)))
                .isPresent();
        return isWithin
                ? CertainDate.NONE
                : end(file.claims().of(incident).attribute(Incident.PERIOD), incident.period());
    }

    /**
     * The date on which a detention ended: that of the release or, without a release, that of the period. A release after
     * which somebody tells of custody is no certain end.
     */
    public CertainDate end(Detention detention) {
        Claim whole = file.claims().of(detention);
        Optional<Release> release = detention
                .release()
                .filter(one -> whole.part(one, Detention.RELEASE).isTold());
        Optional<PartialDate> on = release.flatMap(Release::on);
        if (on.isEmpty()) {
            return end(whole.attribute(Detention.PERIOD), detention.period());
        }
        if (isHeldAfter(on.get(), detention, whole)) {
            return CertainDate.of(on.get(), false);
        }
        return date(whole.part(release.get(), Detention.RELEASE).attribute(Release.ON), on);
    }

    private static boolean isHeldAfter(PartialDate release, Detention detention, Claim whole) {
        for (CustodyPhase phase : CustodyEnd.custodyAfter(release, detention)) {
            if (whole.part(phase, Detention.CUSTODY_PHASES).isTold()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The date on which a person died or, if their record tells of none, was certainly killed: of several killings, a
     * plain date before one that is doubtful, such as one of the days between two.
     */
    public CertainDate death(Person person) {
        CertainDate died = date(file.claims().of(person).attribute(Person.DIED_ON), person.diedOn());
        if (!died.equals(CertainDate.NONE)) {
            return died;
        }
        List<CertainDate> killed = file.incidentsOf(person.id()).stream()
                .filter(this::isCertainKilling)
                .map(killing -> date(file.claims().of(killing).attribute(Incident.PERIOD), Acts.date(killing)))
                .filter(date -> !date.equals(CertainDate.NONE))
                .toList();
        return killed.stream()
                .filter(date -> date.plain().isPresent())
                .findFirst()
                .or(() -> killed.stream().findFirst())
                .orElse(CertainDate.NONE);
    }

    private boolean isCertainKilling(Incident incident) {
        return incident.isKilling() && file.claims().of(incident).isFirm();
    }
}
