package org.amparo.internal.certain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * When an incident was that is over once it is done, such as a killing. A period "from March to April" means that it
 * was on one day in them; torture or a threat may last through them.
 */
public final class Acts {

    /** The kinds that do not last for days. */
    private static final Set<IncidentKind> OVER_ONCE_DONE =
            Set.of(IncidentKind.KILLING, IncidentKind.ATTEMPTED_KILLING, IncidentKind.ASSAULT, IncidentKind.SUMMONS);

    /** Those that cannot be done twice to anybody, or go on. */
    private static final Set<IncidentKind> ONCE = Set.of(IncidentKind.KILLING);

    private Acts() {}

    /**
     * The one date of an incident: that with which its period begins and ends, or else, of an act, one of the days in
     * the period. Empty if the incident may have lasted, or no source says when it was.
     */
    public static Optional<PartialDate> date(Incident incident) {
        return incident.period().flatMap(period -> isOneDate(period) ? period.start() : within(incident, period));
    }

    private static boolean isOneDate(Period period) {
        return period.start().isPresent() && period.start().equals(period.end());
    }

    private static Optional<PartialDate> within(Incident incident, Period period) {
        boolean goesOn = period.hasOpenStart() || period.hasOpenEnd();
        boolean isAct = !incident.kinds().isEmpty()
                && (OVER_ONCE_DONE.containsAll(incident.kinds())
                        || incident.kinds().stream().anyMatch(ONCE::contains))
                && (!goesOn || incident.kinds().stream().anyMatch(ONCE::contains));
        boolean isDated = period.start().isPresent() || period.end().isPresent();
        return isAct && isDated && isInOrder(period)
                ? Optional.of(PartialDate.parse("[" + text(period.start()) + ".." + text(period.end()) + "]"))
                : Optional.empty();
    }

    /** Whether its dates make a set; those beyond {@code LocalDate} are left as they are. */
    private static boolean isInOrder(Period period) {
        if (period.start().isEmpty() || period.end().isEmpty()) {
            return true;
        }
        Optional<LocalDate> last = period.latestEnd();
        return last.isPresent()
                && period.earliestStart()
                        .filter(first -> !first.isAfter(last.get()))
                        .isPresent();
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
