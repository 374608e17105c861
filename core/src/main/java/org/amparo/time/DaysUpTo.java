package org.amparo.time;

/** The days of a set that are not after a limit; there must be at least one. */
final class DaysUpTo extends Days {

    private final Days days;
    private final long last;

    DaysUpTo(Days days, long limit) {
        this.days = days;
        this.last = days.floor(limit);
    }

    @Override
    long first() {
        return days.first();
    }

    @Override
    long last() {
        return last;
    }

    @Override
    boolean has(long day) {
        return day <= last && days.has(day);
    }

    @Override
    long floor(long limit) {
        return limit >= last ? last : days.floor(limit);
    }

    @Override
    long ceiling(long limit) {
        return days.ceiling(limit);
    }
}
