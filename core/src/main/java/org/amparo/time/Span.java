package org.amparo.time;

/**
 * The days on which a period can have begun and ended, for comparison: all pairs of a day of {@code starts} and a day
 * of {@code ends} in which the end is not before the start. Where there is no such pair, one of the two must be wrong,
 * and neither is relied on.
 */
final class Span {

    private final Days starts;
    private final Days ends;
    private final long latestStart;
    private final long earliestEnd;

    Span(Days starts, Days ends) {
        boolean reversed = starts.first() > ends.last();
        this.starts = reversed ? DayRange.ANY : starts;
        this.ends = reversed ? DayRange.ANY : ends;
        this.latestStart = this.starts.floor(this.ends.last());
        this.earliestEnd = this.ends.ceiling(this.starts.first());
    }

    /** Whether one of the days lies within the period. */
    Certainty contains(Days days) {
        if (latestStart <= days.first() && days.last() <= earliestEnd) {
            return Certainty.CERTAIN;
        }
        boolean some = starts.first() <= days.last() && days.ceiling(starts.first()) <= ends.last();
        return some ? Certainty.POSSIBLE : Certainty.NO;
    }

    Certainty contains(Span other) {
        if (latestStart <= other.starts.first() && other.ends.last() <= earliestEnd) {
            return Certainty.CERTAIN;
        }
        boolean some = starts.first() <= other.latestStart
                && other.earliestEnd <= ends.last()
                && other.starts.ceiling(starts.first()) <= other.ends.floor(ends.last());
        return some ? Certainty.POSSIBLE : Certainty.NO;
    }

    Certainty overlaps(Span other) {
        if (latestStart <= other.earliestEnd && other.latestStart <= earliestEnd) {
            return Certainty.CERTAIN;
        }
        boolean some = starts.first() <= other.ends.last() && other.starts.first() <= ends.last();
        return some ? Certainty.POSSIBLE : Certainty.NO;
    }

    Certainty before(Days days) {
        return before(ends.last(), days.first(), earliestEnd, days.last());
    }

    Certainty after(Days days) {
        return before(days.last(), starts.first(), days.first(), latestStart);
    }

    Certainty before(Span other) {
        return before(ends.last(), other.starts.first(), earliestEnd, other.latestStart);
    }

    /** The number of days of the period up to a last one, that day included. */
    DayCount daysUntil(long limit) {
        return new DayCount(fewestUntil(limit), mostUntil(limit));
    }

    private long mostUntil(long limit) {
        long last = Math.min(ends.last(), limit);
        boolean unbounded = starts.first() == Long.MIN_VALUE || last == Long.MAX_VALUE;
        return unbounded ? NumberRange.UNBOUNDED : Math.max(0, last - starts.first() + 1);
    }

    /**
     * Goes back from each end that is the next after some start to the last start before it, since no other pair is
     * closer.
     */
    private long fewestUntil(long limit) {
        if (latestStart > limit) {
            return 0;
        }
        long end = earliestEnd;
        long fewest = fewest(end, limit);
        while (fewest > 1 && end < latestStart) {
            end = ends.ceiling(starts.ceiling(end + 1));
            fewest = Math.min(fewest, fewest(end, limit));
        }
        return fewest;
    }

    private long fewest(long end, long limit) {
        long start = starts.floor(end);
        return start == Long.MIN_VALUE ? 1 : Math.min(end, limit) - start + 1;
    }

    private static Certainty before(long latestOne, long earliestOther, long earliestOne, long latestOther) {
        if (latestOne < earliestOther) {
            return Certainty.CERTAIN;
        }
        return earliestOne >= latestOther ? Certainty.NO : Certainty.POSSIBLE;
    }
}
