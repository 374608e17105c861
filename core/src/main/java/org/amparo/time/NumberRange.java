package org.amparo.time;

import java.util.Locale;
import java.util.OptionalLong;

/** A whole number known within bounds: a least value, and a greatest value or no limit. */
public abstract sealed class NumberRange implements WithoutJson permits Age, DayCount {

    /** The greatest value that stands for "no limit". */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private final long atLeast;
    private final long atMost;

    NumberRange(long atLeast, long atMost) {
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    /** The least possible value; 0 or more. */
    public final long atLeast() {
        return atLeast;
    }

    /** The greatest possible value; empty where nothing limits it. */
    public final OptionalLong atMost() {
        return atMost == UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(atMost);
    }

    /** Whether the number is known exactly: the least and the greatest value are the same. */
    public final boolean isExact() {
        return atLeast == atMost;
    }

    /**
     * The number in words, never more exact than it is, in the languages of {@link PartialDate#display}; in English for
     * any other locale.
     */
    public abstract String display(Locale locale);

    @Override
    public final boolean equals(Object other) {
        return other instanceof NumberRange that
                && getClass() == that.getClass()
                && atLeast == that.atLeast
                && atMost == that.atMost;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(atLeast) * 31 + Long.hashCode(atMost);
    }

    /** The number in English words. */
    @Override
    public final String toString() {
        return display(Locale.ENGLISH);
    }
}
