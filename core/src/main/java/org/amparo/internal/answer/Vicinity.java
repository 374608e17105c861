package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The time around a qualified date in which an answer takes the day of it to lie: on either side five times as long as the
 * date itself, and at least a year. A comparison of dates rules out no day, since nobody says how far "about November 2023"
 * reaches; but nobody who says so means 2010, and an answer would list the person as perhaps held then.
 */
public final class Vicinity {

    private static final long TIMES = 5;
    private static final long YEAR = 366;

    private Vicinity() {}

    /** Whether a date was on a later day. */
    static Certainty after(PartialDate date, LocalDate day) {
        return isLongBefore(day, date) ? Certainty.CERTAIN : date.after(day);
    }

    /** Whether a date was on the day or before. */
    static Certainty notAfter(PartialDate date, LocalDate day) {
        return switch (after(date, day)) {
            case CERTAIN -> Certainty.NO;
            case POSSIBLE -> Certainty.POSSIBLE;
            case NO -> Certainty.CERTAIN;
        };
    }

    static Certainty contains(Period period, LocalDate day) {
        return contains(period, day, Optional.empty());
    }

    /** Whether the day lies within a period, which a text of that date, if there is any, tells of as past. */
    static Certainty contains(Period period, LocalDate day, Optional<PartialDate> told) {
        boolean isOutside =
                period.start().filter(start -> isLongBefore(day, start)).isPresent()
                        || period.end().filter(end -> isLongAfter(day, end)).isPresent();
        return isOutside
                ? Certainty.NO
                : told.map(source -> period.contains(day, source)).orElseGet(() -> period.contains(day));
    }

    /** Whether the day lies further before a qualified date than anybody would mean by it. */
    static boolean isLongBefore(LocalDate day, PartialDate date) {
        return isQualified(date)
                && date.earliest()
                        .filter(first -> first.toEpochDay() - day.toEpochDay() > reach(date))
                        .isPresent();
    }

    /** Whether the day lies so far after a date that is approximate, and not doubtful itself, which may be no end at all. */
    private static boolean isLongAfter(LocalDate day, PartialDate date) {
        return date.approximate()
                && !date.uncertain()
                && date.latest()
                        .filter(last -> day.toEpochDay() - last.toEpochDay() > reach(date))
                        .isPresent();
    }

    /** The days on which a qualified date begins or ceases to be possible; none of another one. */
    public static List<LocalDate> turns(PartialDate date) {
        List<LocalDate> turns = new ArrayList<>();
        long reach = reach(date);
        if (isQualified(date) && reach < Long.MAX_VALUE) {
            add(date.earliest().orElseThrow().toEpochDay() - reach, turns);
            add(date.latest().orElseThrow().toEpochDay() + reach + 1, turns);
        }
        return turns;
    }

    private static void add(long day, List<LocalDate> turns) {
        if (LocalDate.MIN.toEpochDay() < day && day < LocalDate.MAX.toEpochDay()) {
            turns.add(LocalDate.ofEpochDay(day));
        }
    }

    static boolean isQualified(PartialDate date) {
        return date.approximate() || date.uncertain();
    }

    /** How many days it reaches on either side; without a limit if it is open on one side, or beyond all calendars. */
    private static long reach(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isEmpty() || last.isEmpty()) {
            return Long.MAX_VALUE;
        }
        long length = last.get().toEpochDay() - first.get().toEpochDay() + 1;
        return Math.max(YEAR, TIMES * length);
    }
}
