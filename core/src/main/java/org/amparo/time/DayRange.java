package org.amparo.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The span of days within which something lies, from a first to a last day, both included. Either may be unbounded.
 *
 * <p>{@link PartialDate#bounds()} and {@link PartialDate#cutAt} return it. It is computed and has no text of its own in
 * the format.
 */
public final class DayRange extends Days implements WithoutJson {

    /** The range of all days. */
    static final DayRange ANY = new DayRange(Long.MIN_VALUE, Long.MAX_VALUE);

    /** The range before every day: the start of a period without a beginning. */
    static final DayRange BEFORE_ALL = new DayRange(Long.MIN_VALUE, Long.MIN_VALUE);

    /** The range after every day: the end of a period that goes on. */
    static final DayRange AFTER_ALL = new DayRange(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final long MIN_DAY = LocalDate.MIN.toEpochDay();
    private static final long MAX_DAY = LocalDate.MAX.toEpochDay();

    private final long first;
    private final long last;

    DayRange(long first, long last) {
        this.first = first;
        this.last = last;
    }

    static DayRange day(LocalDate day) {
        return new DayRange(day.toEpochDay(), day.toEpochDay());
    }

    static DayRange month(int year, int month) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new DayRange(start.toEpochDay(), start.toEpochDay() + start.lengthOfMonth() - 1);
    }

    static DayRange year(long year) {
        if (year > Year.MAX_VALUE) {
            return new DayRange(MAX_DAY + 1, Long.MAX_VALUE);
        }
        if (year < Year.MIN_VALUE) {
            return new DayRange(Long.MIN_VALUE, MIN_DAY - 1);
        }
        LocalDate start = LocalDate.of((int) year, 1, 1);
        return new DayRange(start.toEpochDay(), start.toEpochDay() + start.lengthOfYear() - 1);
    }

    /** The first day of the range; empty where there is none, or where {@link LocalDate} cannot reach it. */
    public Optional<LocalDate> earliest() {
        return local(first);
    }

    /** The last day of the range; empty where there is none, or where {@link LocalDate} cannot reach it. */
    public Optional<LocalDate> latest() {
        return local(last);
    }

    /** Whether the range contains the day. */
    public boolean contains(LocalDate day) {
        return has(day.toEpochDay());
    }

    /** Whether the range is exactly one day. */
    public boolean isDay() {
        return isOneDay();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayRange that && first == that.first && last == that.last;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first) * 31 + Long.hashCode(last);
    }

    /**
     * The two days with two dots between them, an unbounded one left out: {@code 2024-02-01..2024-02-10},
     * {@code ..1760-12-03}.
     */
    @Override
    public String toString() {
        return earliest().map(LocalDate::toString).orElse("") + ".."
                + latest().map(LocalDate::toString).orElse("");
    }

    @Override
    long first() {
        return first;
    }

    @Override
    long last() {
        return last;
    }

    @Override
    boolean has(long day) {
        return first <= day && day <= last;
    }

    @Override
    long floor(long limit) {
        return Math.min(limit, last);
    }

    @Override
    long ceiling(long limit) {
        return Math.max(limit, first);
    }

    private static Optional<LocalDate> local(long day) {
        return day < MIN_DAY || day > MAX_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
