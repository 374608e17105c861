package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.Incident;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.code.Liberty;
import org.amparo.internal.answer.Disappearances;
import org.amparo.internal.certain.Acts;
import org.amparo.internal.certain.CertainDates;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The days on which an incident happened or may have happened.
 *
 * @param incident the incident
 * @param first the first of the days
 * @param last the last of them, and not after the day of the page
 * @param goesOn whether it may have gone on after them
 * @param isCertain whether it certainly happened, and on exactly these days
 */
public record Occurrence(Incident incident, LocalDate first, LocalDate last, boolean goesOn, boolean isCertain) {

    /**
     * Those of incidents of which a first day is known, the earliest first. Left out is what lies ahead, or longer ago
     * than a timeline goes back.
     */
    public static List<Occurrence> of(CaseFile file, List<Incident> incidents, LocalDate to) {
        CertainDates dates = new CertainDates(file);
        return incidents.stream()
                .filter(incident -> !dates.isAhead(incident))
                .flatMap(incident -> of(incident, file, dates, to).stream())
                .sorted(Comparator.comparing(Occurrence::first).thenComparing(Occurrence::last))
                .toList();
    }

    private static Optional<Occurrence> of(Incident incident, CaseFile file, CertainDates dates, LocalDate to) {
        Optional<LocalDate> first =
                beginning(incident).filter(day -> !day.isAfter(to) && !day.isBefore(Timelines.earliest(to)));
        Optional<LocalDate> last = end(incident, file, to);
        if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
            return Optional.empty();
        }
        boolean isCertain = Claim.of(incident.shaped()).isFirm()
                && dates.start(incident).plain().equals(first.map(LocalDate::toString))
                && dates.end(incident).plain().equals(last.map(LocalDate::toString));
        boolean isLater = last.get().isAfter(to);
        boolean goesOn = isLater || isOpen(incident, file, to);
        return Optional.of(new Occurrence(incident, first.get(), isLater ? to : last.get(), goesOn, isCertain));
    }

    private static Optional<LocalDate> beginning(Incident incident) {
        Optional<PartialDate> act = Acts.date(incident);
        return act.isPresent() ? act.get().earliest() : incident.period().flatMap(Period::earliestStart);
    }

    /** Of what goes on, the day of the page; where nobody knows when it ended, the last day on which it may have begun. */
    private static Optional<LocalDate> end(Incident incident, CaseFile file, LocalDate to) {
        Optional<PartialDate> act = Acts.date(incident);
        if (act.isPresent()) {
            return act.get().latest();
        }
        return incident.period()
                .flatMap(period -> isOpen(incident, file, to)
                        ? Optional.of(to)
                        : period.latestEnd().or(() -> period.start().flatMap(PartialDate::latest)));
    }

    /** Whether it has no end on the day of the page. */
    private static boolean isOpen(Incident incident, CaseFile file, LocalDate to) {
        return Acts.date(incident).isEmpty()
                && incident.period().filter(Period::hasOpenEnd).isPresent()
                && goesOn(incident, file, to);
    }

    /** Whether what has no end may go on: a disappearance, as long as somebody is missing. */
    private static boolean goesOn(Incident incident, CaseFile file, LocalDate to) {
        return !Disappearances.isOne(incident)
                || incident.subjects().stream()
                        .anyMatch(subject ->
                                file.asOf(to).statusOf(subject).liberty().equals(Liberty.MISSING));
    }
}
