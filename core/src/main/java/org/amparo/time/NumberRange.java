package org.amparo.time;

import java.util.Locale;
import java.util.OptionalLong;

/** A whole number that is not known better than this: at least so many, and at most so many or without a limit. */
public abstract sealed class NumberRange permits Age, DayCount {

    /** Stands for "without a limit". */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private final long atLeast;
    private final long atMost;

    NumberRange(long atLeast, long atMost) {
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    /** The least that it can be; 0 or more. */
    public final long atLeast() {
        return atLeast;
    }

    /** The most that it can be; empty where nothing limits it. */
    public final OptionalLong atMost() {
        return atMost == UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(atMost);
    }

    /** Whether it is known: at least and at most are the same. */
    public final boolean isExact() {
        return atLeast == atMost;
    }

    /**
     * The number in words, never more exact than it is; in English where the language of the locale is not one of
     * those of {@link PartialDate#display}.
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

    /** In English words. */
    @Override
    public final String toString() {
        return display(Locale.ENGLISH);
    }
}
