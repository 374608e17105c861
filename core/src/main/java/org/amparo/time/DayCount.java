package org.amparo.time;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The number of days of a period, as far as it is known: {@code between 391 and 420 days}.
 *
 * <p>It counts the days that lie within, as {@link Period#contains} does, the first and the last included: a person
 * arrested and released on the same day was held on 1 day. It is computed and has no text of its own in the format.
 */
public final class DayCount extends NumberRange {

    DayCount(long atLeast, long atMost) {
        super(atLeast, atMost);
    }

    /**
     * A number within bounds.
     *
     * @param atLeast the least, 0 or more
     * @param atMost the most, not below the least; empty where nothing limits it
     * @throws IllegalArgumentException if there is no such number
     */
    public static DayCount of(long atLeast, OptionalLong atMost) {
        long most = Objects.requireNonNull(atMost, "atMost").orElse(UNBOUNDED);
        if (atLeast < 0 || most < atLeast) {
            throw new IllegalArgumentException("Expected bounds from 0 on, the least before the most.");
        }
        return new DayCount(atLeast, most);
    }

    /**
     * "between 391 and 420 days", "at least 391 days", "1 day", "number of days not known"; see {@link
     * NumberRange#display}.
     */
    @Override
    public String display(Locale locale) {
        // Every period has at least a day: "at least 1 day" would say nothing.
        return DateWords.in(locale).count("days", this, 1);
    }
}
