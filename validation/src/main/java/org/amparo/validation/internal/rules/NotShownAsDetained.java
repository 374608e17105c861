package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.code.AbsenceReason;
import org.amparo.code.Liberty;
import org.amparo.honours.Conferral;
import org.amparo.id.SubjectId;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/**
 * Finds a recipient who is said to have been absent because detained, where nothing in the file shows a detention on
 * that day.
 */
public final class NotShownAsDetained implements Rule {

    private static final int MOST_DAYS = 366;
    private static final List<Liberty> HELD = List.of(Liberty.DEPRIVED, Liberty.MISSING);

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Conferral> site : layout.sites(Conferral.class)) {
            Conferral conferral = site.object();
            if (conferral.absenceReason().equals(Optional.of(AbsenceReason.DETAINED))
                    && !isShownAsHeld(layout.caseFile(), conferral)) {
                findings.add(site.spot(Conferral.ABSENCE_REASON));
            }
        }
    }

    private static boolean isShownAsHeld(CaseFile caseFile, Conferral conferral) {
        SubjectId recipient = conferral.recipient();
        Optional<List<LocalDate>> days = conferral.conferredOn().flatMap(NotShownAsDetained::days);
        if (days.isEmpty()) {
            return hasDetention(caseFile, recipient);
        }
        return days.get().stream()
                .anyMatch(day ->
                        HELD.contains(caseFile.asOf(day).statusOf(recipient).liberty()));
    }

    private static boolean hasDetention(CaseFile caseFile, SubjectId recipient) {
        return Stream.concat(
                        Stream.of(recipient),
                        caseFile.groupsOf(recipient).stream().map(group -> (SubjectId) group.id()))
                .anyMatch(subject -> !caseFile.detentionsOf(subject).isEmpty());
    }

    /** The days that are possible; empty where there are too many to conclude anything. */
    private static Optional<List<LocalDate>> days(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isEmpty() || last.isEmpty() || ChronoUnit.DAYS.between(first.get(), last.get()) > MOST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(first.get()
                .datesUntil(last.get().plusDays(1))
                .filter(day -> date.on(day).isPossible())
                .toList());
    }
}
