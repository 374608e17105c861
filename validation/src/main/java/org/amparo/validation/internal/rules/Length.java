package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in months and days, as ISO 8601 writes it in years, months, weeks and days.
 *
 * @param months the years and months
 * @param days the weeks and days
 */
record Length(long months, long days) {

    private static final Pattern FORMAT = Pattern.compile(
            "P" + "(?:(?<years>\\d{1,9})Y)?(?:(?<months>\\d{1,9})M)?(?:(?<weeks>\\d{1,9})W)?(?:(?<days>\\d{1,9})D)?");

    /** The length that a text gives; none if it gives none. */
    static Optional<Length> of(String text) {
        Matcher matcher = FORMAT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Length(
                        12 * number(matcher, "years") + number(matcher, "months"),
                        7 * number(matcher, "weeks") + number(matcher, "days")))
                : Optional.empty();
    }

    private static long number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Whether one of two texts gives a longer time than the other, whichever months the two are. */
    static boolean isLonger(Optional<String> one, Optional<String> other) {
        Optional<Length> first = one.flatMap(Length::of);
        Optional<Length> second = other.flatMap(Length::of);
        return first.isPresent() && second.isPresent() && first.get().isLonger(second.get());
    }

    private boolean isLonger(Length other) {
        long more = months - other.months;
        return days - other.days + (more < 0 ? -longest(-more) : shortest(more)) > 0;
    }

    private static long shortest(long months) {
        return 365 * (months / 12) + 28 * (months % 12);
    }

    private static long longest(long months) {
        return 366 * (months / 12) + 31 * (months % 12);
    }
}
