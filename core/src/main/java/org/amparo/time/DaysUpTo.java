package org.amparo.time;

/** Those of some days that are not after a limit; at least one must not be. */
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
