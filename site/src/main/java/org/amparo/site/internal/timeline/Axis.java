package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of days in a drawing.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge
 * @param left the place of the start of the first day
 * @param width the width of all days
 */
public record Axis(LocalDate first, LocalDate last, int left, int width) {

    private static final int MOST_TICKS = 6;

    /** The steps between ticks, from the closest. */
    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(2),
            Period.ofDays(7),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(5),
            Period.ofYears(10),
            Period.ofYears(20),
            Period.ofYears(50));

    /** The place of the start of a day. */
    public int start(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return (int) (left + width * ChronoUnit.DAYS.between(first, day) / days);
    }

    /** The place of the end of a day. */
    public int end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The days with a tick, at even steps. */
    public List<LocalDate> ticks() {
        for (Period step : STEPS) {
            List<LocalDate> ticks = ticks(step);
            if (ticks.size() <= MOST_TICKS) {
                return ticks;
            }
        }
        return List.of(first);
    }

    private List<LocalDate> ticks(Period step) {
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate tick = begin(step);
        while (!tick.isAfter(last) && ticks.size() <= MOST_TICKS) {
            if (!tick.isBefore(first)) {
                ticks.add(tick);
            }
            tick = tick.plus(step);
        }
        return ticks;
    }

    /** A day not after the first, at which such steps begin. */
    private LocalDate begin(Period step) {
        if (step.getYears() > 0) {
            return LocalDate.of(Math.floorDiv(first.getYear(), step.getYears()) * step.getYears(), 1, 1);
        }
        return step.getMonths() > 0 ? LocalDate.of(first.getYear(), 1, 1) : first;
    }
}
