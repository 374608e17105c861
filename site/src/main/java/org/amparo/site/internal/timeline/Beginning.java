package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.Incident;
import org.amparo.Person;
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
        return file.timelineOf(subject).stream()
                .filter(entry ->
                        entry.record() instanceof DetentionId detention ? detentions.test(detention) : isDeath(entry))
                .flatMap(Beginning::day)
                .min(Comparator.naturalOrder())
                .or(() -> told(first));
    }

    private boolean isDeath(TimelineEntry entry) {
        return entry.attribute().equals(Person.DIED_ON.name())
                || (entry.record() instanceof IncidentId incident && isKilling(incident));
    }

    private boolean isKilling(IncidentId id) {
        return file.find((RecordId) id)
                .filter(Incident.class::isInstance)
                .filter(incident -> ((Incident) incident).kinds().contains(IncidentKind.KILLING))
                .isPresent();
    }

    private static Stream<LocalDate> day(TimelineEntry entry) {
        return entry
                .date()
                .or(() -> entry.period().flatMap(period -> period.start().or(period::end)))
                .flatMap(PartialDate::earliest)
                .stream();
    }

    /** The day of the first source, of what has no date of its own. */
    private Optional<LocalDate> told(LocalDate first) {
        return file.asOf(first).statusOf(subject).evidence().stream()
                .map(Evidence::statement)
                .flatMap(id -> file.find(id).stream())
                .flatMap(statement -> Stream.of(
                        statement.publishedOn(),
                        statement.saidBy(),
                        statement.covers().flatMap(Period::start)))
                .flatMap(Optional::stream)
                .flatMap(date -> date.earliest().stream())
                .min(Comparator.naturalOrder());
    }
}
