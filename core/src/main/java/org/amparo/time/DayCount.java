package org.amparo.time;

import java.util.Locale;

/**
 * How many days a period has, as far as that is known: {@code between 391 and 420 days}.
 *
 * <p>Counted are the days that lie within, as {@link Period#contains} has it: the first and the last are two of them,
 * and who is arrested and released on one day was held on 1 day. It is computed and has no text of its own in the
 * format.
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
        // A period has a day at least: to say so would say nothing.
        return DateWords.in(locale).count("days", this, 1);
    }
}
