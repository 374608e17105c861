package org.amparo.time;

/**
 * The days on which something may lie, as a set of epoch days that is never empty. {@link Long#MIN_VALUE} stands for
 * "no first day" and lies before every day; {@link Long#MAX_VALUE} stands for "no last day" and lies after every day.
 */
abstract sealed class Days permits DayRange, DayPattern, DayChoice, DaysUpTo {

    abstract long first();

    abstract long last();

    abstract boolean has(long day);

    /** The last of these days that is not after {@code limit}; may be called only where {@code first() <= limit}. */
    abstract long floor(long limit);

    /** The first of these days that is not before {@code limit}; may be called only where {@code limit <= last()}. */
    abstract long ceiling(long limit);

    final boolean isOneDay() {
        return first() == last();
    }

    final boolean meets(Days other) {
        if (other.isOneDay()) {
            return has(other.first());
        }
        long day = Math.min(last(), other.last());
        while (day >= first() && day >= other.first()) {
            long mine = floor(day);
            if (other.has(mine)) {
                return true;
            }
            if (mine < other.first()) {
                return false;
            }
            day = other.floor(mine);
        }
        return false;
    }

    /** Whether a day of {@code a} is before a day of {@code b}: in all pairs, in some, or in none. */
    static Certainty before(Days a, Days b) {
        if (a.last() < b.first()) {
            return Certainty.CERTAIN;
        }
        return a.first() >= b.last() ? Certainty.NO : Certainty.POSSIBLE;
    }

    static Certainty same(Days a, Days b) {
        if (!a.meets(b)) {
            return Certainty.NO;
        }
        return a.isOneDay() && b.isOneDay() ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }
}
