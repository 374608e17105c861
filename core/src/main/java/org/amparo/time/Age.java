package org.amparo.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * The age of somebody in completed years, as far as it is known: {@code between 38 and 39 years}.
 * {@link PartialDate#ageOn} computes it, and {@link #parse} reads one that a source states.
 */
public final class Age extends NumberRange {

    private static final long MIN_DAY = LocalDate.MIN.toEpochDay();

    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,2})(?:\\.\\.(0|[1-9][0-9]{0,2})?)?");

    private Age(long atLeast, long atMost) {
        super(atLeast, atMost);
    }

    /**
     * Reads an age: {@code 34}, within bounds {@code 30..35}, whichever is given first, or at least {@code 18..}. An age
     * has at most three digits.
     *
     * @throws InvalidValueException if the text is no age
     */
    public static Age parse(String text) {
        Matcher age = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!age.matches()) {
            throw Invalid.AGE_SYNTAX.exception();
        }
        long one = Long.parseLong(age.group(1));
        String second = age.group(2);
        if (second == null) {
            return new Age(one, text.endsWith("..") ? UNBOUNDED : one);
        }
        long other = Long.parseLong(second);
        return new Age(Math.min(one, other), Math.max(one, other));
    }

    /** The age on a day of somebody born on one of these days, the first of which is not after that day. */
    static Age on(LocalDate day, Days births) {
        long youngest = Math.max(MIN_DAY, births.floor(day.toEpochDay()));
        long oldest = births.first();
        return new Age(
                years(LocalDate.ofEpochDay(youngest), day, false),
                oldest < MIN_DAY ? UNBOUNDED : years(LocalDate.ofEpochDay(oldest), day, true));
    }

    /**
     * Completed years. In a common year, a person born on 29 February completes one on 28 February or on 1 March:
     * countries differ.
     */
    private static long years(LocalDate birth, LocalDate day, boolean early) {
        LocalDate birthday = birth.withYear(day.getYear());
        boolean onFirstOfMarch = birthday.getDayOfMonth() != birth.getDayOfMonth() && !early;
        LocalDate completed = onFirstOfMarch ? birthday.plusDays(1) : birthday;
        return (long) day.getYear() - birth.getYear() - (day.isBefore(completed) ? 1 : 0);
    }

    /** "between 38 and 39 years", "at least 38 years", "1 year", "age not known"; see {@link NumberRange#display}. */
    @Override
    public String display(Locale locale) {
        return DateWords.in(locale).count("years", this, 0);
    }
}
