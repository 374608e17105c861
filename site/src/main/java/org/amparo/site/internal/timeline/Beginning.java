package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.Vicinity;
import org.amparo.status.TimelineEntry;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The day with which a timeline begins where a status reaches back without an end: that of the first thing that bears on
 * it, as its date is written. Of a detention since about 2021 somebody may be held on any day before, and nobody says that
 * it was on the day of their birth.
 */
final class Beginning {

    private final CaseFile file;
    private final SubjectId subject;

    Beginning(CaseFile file, SubjectId subject) {
        this.file = file;
        this.subject = subject;
    }

    /**
     * The day.
     *
     * @param detentions tells which detentions bear on the timeline
     * @param first a day of which the status is the one that reaches back
     */
    Optional<LocalDate> of(Predicate<DetentionId> detentions, LocalDate first) {
        return earliest(dates(detentions, first), LocalDate.MIN);
    }

    /**
     * The day that is written next where a status begins around a qualified date, since nobody tells of the day itself; empty
     * if it begins on one that somebody tells of.
     */
    Optional<LocalDate> around(Predicate<DetentionId> detentions, LocalDate first) {
        List<PartialDate> dates = dates(detentions, first);
        boolean isAround = dates.stream().anyMatch(date -> Vicinity.turns(date).contains(first));
        return isAround ? earliest(dates, first) : Optional.empty();
    }

    /** The dates that bear on the timeline: of detentions and a death or, where none has any, of the first sources. */
    private List<PartialDate> dates(Predicate<DetentionId> detentions, LocalDate first) {
        List<PartialDate> dates = new ArrayList<>();
        for (TimelineEntry entry : file.timelineOf(subject)) {
            boolean bears =
                    entry.record() instanceof DetentionId detention ? detentions.test(detention) : isDeath(entry);
            if (bears) {
                date(entry).ifPresent(dates::add);
            }
        }
        return dates.isEmpty() ? told(first) : dates;
    }

    /** The first day of all dates that is after another one. */
    private static Optional<LocalDate> earliest(List<PartialDate> dates, LocalDate after) {
        Optional<LocalDate> earliest = Optional.empty();
        for (PartialDate date : dates) {
            Optional<LocalDate> first = date.earliest().filter(after::isBefore);
            if (first.isPresent() && (earliest.isEmpty() || first.get().isBefore(earliest.get()))) {
                earliest = first;
            }
        }
        return earliest;
    }

    private boolean isDeath(TimelineEntry entry) {
        return entry.attribute().equals(Person.DIED_ON.name())
                || (entry.record() instanceof IncidentId incident && isKilling(incident));
    }

    private boolean isKilling(IncidentId id) {
        return file.find((RecordId) id).orElse(null) instanceof Incident incident && incident.isKilling();
    }

    private static Optional<PartialDate> date(TimelineEntry entry) {
        if (entry.date().isPresent() || entry.period().isEmpty()) {
            return entry.date();
        }
        Period period = entry.period().get();
        return period.start().isPresent() ? period.start() : period.end();
    }

    /** The dates of the sources of what has no date of its own. */
    private List<PartialDate> told(LocalDate first) {
        List<PartialDate> dates = new ArrayList<>();
        for (Evidence evidence : file.asOf(first).statusOf(subject).evidence()) {
            Optional<Statement> statement = file.find(evidence.statement());
            statement.flatMap(Statement::publishedOn).ifPresent(dates::add);
            statement.flatMap(Statement::saidBy).ifPresent(dates::add);
            statement.flatMap(Statement::covers).flatMap(Period::start).ifPresent(dates::add);
        }
        return dates;
    }
}
