package org.amparo.internal.certain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * When an incident was that is over once it is done, such as a killing. A period "from March to April" means that it was
 * on one day in them; torture or a threat may last through them.
 */
public final class Acts {

    /** The kinds that cannot go on for months. */
    private static final Set<IncidentKind> OVER_ONCE_DONE = Set.of(
            IncidentKind.KILLING,
            IncidentKind.ATTEMPTED_KILLING,
            IncidentKind.SEXUAL_VIOLENCE,
            IncidentKind.ASSAULT,
            IncidentKind.RAID,
            IncidentKind.SUMMONS);

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
        boolean isAct = incident.kinds().stream().anyMatch(OVER_ONCE_DONE::contains);
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
