package org.amparo.time;

import java.util.Locale;

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
     * "between 391 and 420 days", "at least 391 days", "1 day", "number of days not known"; see {@link
     * NumberRange#display}.
     */
    @Override
    public String display(Locale locale) {
        // Every period has at least a day: "at least 1 day" would say nothing.
        return DateWords.in(locale).count("days", this, 1);
    }
}
