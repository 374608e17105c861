package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
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
        Optional<LocalDate> earliest = Optional.empty();
        for (TimelineEntry entry : file.timelineOf(subject)) {
            boolean bears =
                    entry.record() instanceof DetentionId detention ? detentions.test(detention) : isDeath(entry);
            if (bears) {
                earliest = earlier(earliest, date(entry));
            }
        }
        return earliest.isPresent() ? earliest : told(first);
    }

    /** The earlier of a day and the first day of a date, as far as there are any. */
    private static Optional<LocalDate> earlier(Optional<LocalDate> day, Optional<PartialDate> date) {
        Optional<LocalDate> other = date.flatMap(PartialDate::earliest);
        boolean isOther = other.isPresent() && (day.isEmpty() || other.get().isBefore(day.get()));
        return isOther ? other : day;
    }

    private boolean isDeath(TimelineEntry entry) {
        return entry.attribute().equals(Person.DIED_ON.name())
                || (entry.record() instanceof IncidentId incident && isKilling(incident));
    }

    private boolean isKilling(IncidentId id) {
        return file.find((RecordId) id).orElse(null) instanceof Incident incident
                && incident.kinds().contains(IncidentKind.KILLING);
    }

    private static Optional<PartialDate> date(TimelineEntry entry) {
        if (entry.date().isPresent() || entry.period().isEmpty()) {
            return entry.date();
        }
        Period period = entry.period().get();
        return period.start().isPresent() ? period.start() : period.end();
    }

    /** The day of the first source, of what has no date of its own. */
    private Optional<LocalDate> told(LocalDate first) {
        Optional<LocalDate> earliest = Optional.empty();
        for (Evidence evidence : file.asOf(first).statusOf(subject).evidence()) {
            Optional<Statement> statement = file.find(evidence.statement());
            earliest = earlier(earliest, statement.flatMap(Statement::publishedOn));
            earliest = earlier(earliest, statement.flatMap(Statement::saidBy));
            earliest = earlier(earliest, statement.flatMap(Statement::covers).flatMap(Period::start));
        }
        return earliest;
    }
}
