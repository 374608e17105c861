package org.amparo.time;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A day, known as precisely as a source gives it: something happened on ONE day, somewhere within the bounds.
 *
 * <pre>{@code
 * PartialDate arrested = PartialDate.parse("2023-11");       // some day in November 2023
 * arrested.earliest();                                       // Optional[2023-11-01]
 * arrested.latest();                                         // Optional[2023-11-30]
 * arrested.before(PartialDate.parse("2023-12-05"));          // CERTAIN
 * arrested.before(PartialDate.parse("2023-11-20"));          // POSSIBLE
 * arrested.on(LocalDate.of(2024, 1, 1));                     // NO
 * }</pre>
 *
 * <p><b>Text.</b> EDTF (ISO 8601-2:2019, <a href="https://www.loc.gov/standards/datetime/">Library of Congress</a>):
 * dates of level 0; the whole of level 1; of level 2, one-of sets, X anywhere, qualifiers of components, and sub-year
 * groupings.
 *
 * <table>
 * <caption>What can be said</caption>
 * <tr><td>{@code 2023-11-05}, {@code 2023-11}, {@code 2023}, {@code -0043}, {@code 0000}</td><td>a day, month or
 * year; {@code 0000} is 1 BC</td></tr>
 * <tr><td>{@code Y-170000002}</td><td>a year of more than four digits</td></tr>
 * <tr><td>{@code 201X}, {@code 2023-XX-05}, {@code 2023-1X}</td><td>X is a digit that is not known; at least one
 * day must fit</td></tr>
 * <tr><td>{@code 2023-11?}, {@code 2023-11~}, {@code 2023-11%}</td><td>uncertain, approximate, both; left of a
 * component: of this component, right of it: also of all before it ({@code ?2004-06~-11})</td></tr>
 * <tr><td>{@code [2024-12-09..2024-12-31]}, {@code [1667,1670..1672]}, {@code [..1984]}, {@code
 * [2024-03..]}</td><td>one of these days</td></tr>
 * <tr><td>{@code 2001-21} to {@code 2001-24}</td><td>spring, summer, autumn, winter, in either hemisphere: 21 lies
 * in March to June or September to December</td></tr>
 * <tr><td>{@code 2001-25} to {@code 2001-28}, {@code 2001-29} to {@code 2001-32}</td><td>the same in the northern
 * and the southern hemisphere: 25 lies in March to June, 26 in June to September, and so on; of one
 * that may cross the turn of the year, both are meant: 28 lies in December 2000 to March 2001 or December 2001 to
 * March 2002</td></tr>
 * <tr><td>{@code 2001-33} to {@code -36}, {@code -37} to {@code -39}, {@code -40} to {@code -41}</td><td>quarters;
 * thirds of four months; halves of a year</td></tr>
 * </table>
 *
 * <p>Refused: date-times, all-of sets <code>{..}</code>, intervals (a {@link Period}), exponents and significant
 * digits, and everything that is not EDTF. The exception's code is one of {@code date-syntax}, {@code date-impossible},
 * {@code date-time-refused}, {@code date-set-refused}, {@code date-interval-refused}, {@code date-unsupported}.
 *
 * <p><b>Qualified dates</b> ({@code ? ~ %}). The bounds are those of the date as written. But the day may lie
 * outside them, and no standard says how far, so no comparison rests on a qualified date: the answer is always
 * {@link Certainty#POSSIBLE}.
 *
 * <p><b>Equality</b> is equality of the text: {@code 2023} and {@code 2023-XX} are different values with the same
 * bounds. {@code parse} and {@code toString} are inverse.
 */
public final class PartialDate {

    /**
     * The order of timelines: by the earliest day, then the latest, then the text. Dates without an earliest day come
     * first, and dates without a latest day come after those with one. The order does not say that one was before the
     * other.
     */
    public static final Comparator<PartialDate> BY_EARLIEST = comparing(
                    (PartialDate date) -> date.days().first())
            .thenComparing(date -> date.days().last())
            .thenComparing(date -> date.text);

    private final String text;

    /** The days, once they are asked for: most dates that are read are only written again. */
    private @Nullable Days days;

    private final boolean uncertain;
    private final boolean approximate;

    /**
     * A date.
     *
     * @param days null for a year, a month or a day of digits alone, from which the days can be told at any time
     */
    PartialDate(String text, @Nullable Days days, boolean uncertain, boolean approximate) {
        this.text = text;
        this.days = days;
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    /**
     * Reads a date.
     *
     * @param text EDTF, at most 512 characters
     * @throws InvalidValueException if the text is not a date, with a message that says what was expected
     */
    public static PartialDate parse(String text) {
        return EdtfParser.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * An unnamed day of a year.
     *
     * @param year any year; 0 is 1 BC
     */
    public static PartialDate of(int year) {
        return plain(yearText(year), DayRange.year(year));
    }

    /**
     * An unnamed day of a month.
     *
     * @param year from -9999 to 9999
     * @param month from 1 to 12
     * @throws InvalidValueException with code {@code date-impossible} if there is no such month, or EDTF cannot
     *     write it
     */
    public static PartialDate of(int year, int month) {
        if (Math.abs((long) year) > 9999 || month < 1 || month > 12) {
            throw Invalid.DATE_IMPOSSIBLE_MONTH_OF_YEAR.exception();
        }
        return plain(monthText(year, month), DayRange.month(year, month));
    }

    /**
     * A day.
     *
     * @param year from -9999 to 9999
     * @param month from 1 to 12
     * @param dayOfMonth a day that the month has
     * @throws InvalidValueException with code {@code date-impossible} if there is no such day, or EDTF cannot write it
     */
    public static PartialDate of(int year, int month, int dayOfMonth) {
        LocalDate day;
        try {
            day = LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            throw Invalid.DATE_IMPOSSIBLE.exception();
        }
        return of(day);
    }

    /**
     * A day.
     *
     * @param day a day of a year from -9999 to 9999
     * @throws InvalidValueException with code {@code date-impossible} if the year is another
     */
    public static PartialDate of(LocalDate day) {
        if (Math.abs((long) Objects.requireNonNull(day, "day").getYear()) > 9999) {
            throw Invalid.DATE_IMPOSSIBLE_DAY.exception();
        }
        return plain(
                monthText(day.getYear(), day.getMonthValue()) + "-" + twoDigits(day.getDayOfMonth()),
                DayRange.day(day));
    }

    /** The first day that the written date allows; empty where it is unbounded or beyond {@link LocalDate}. */
    public Optional<LocalDate> earliest() {
        return bounds().earliest();
    }

    /** The last day that the written date allows; empty where it is unbounded or beyond {@link LocalDate}. */
    public Optional<LocalDate> latest() {
        return bounds().latest();
    }

    /**
     * The days from the earliest to the latest that the written date allows. Not every day between them need be
     * possible: see {@link #on}.
     */
    public DayRange bounds() {
        return new DayRange(days().first(), days().last());
    }

    /**
     * The bounds, cut by the text that reports the event as past, since it cannot have happened after the text.
     * "February 2024" in a text of 10 February 2024 lies between 1 and 10 February.
     *
     * <p>Nothing is cut where the two contradict each other, since nothing would be left, or where the source's own
     * date is qualified.
     *
     * @param source the date on which the source was published
     */
    public DayRange cutAt(PartialDate source) {
        long told = source.firm().last();
        return days().first() > told ? bounds() : new DayRange(days().first(), days().floor(told));
    }

    /**
     * The days on which a conclusion may rest, cut in the same way: an event reported as past was not after the text,
     * even where nothing else is sure.
     */
    Days firmCutAt(PartialDate source) {
        long told = source.firm().last();
        return days().first() > told ? firm() : new DaysUpTo(firm(), told);
    }

    /** Whether the day is known: exactly one day, without a qualifier. */
    public boolean isDay() {
        return !isQualified() && days().isOneDay();
    }

    /**
     * Whether every day from the earliest to the latest is possible, as of {@code 2024-05}; not of
     * {@code [2024-01-01,2024-03-01]} or {@code 20XX-05}.
     */
    public boolean isUnbroken() {
        return days() instanceof DayRange;
    }

    /** Whether it, or any component of it, is approximate: {@code ~} or {@code %}. */
    public boolean approximate() {
        return approximate;
    }

    /** Whether it, or any component of it, is uncertain: {@code ?} or {@code %}. */
    public boolean uncertain() {
        return uncertain;
    }

    /** Whether a {@link Period} can begin or end with it; a one-of set cannot stand in an EDTF interval. */
    public boolean canBoundPeriod() {
        return text.charAt(0) != '[';
    }

    /** Whether this was on an earlier day than the other. */
    public Certainty before(PartialDate other) {
        return Days.before(firm(), other.firm());
    }

    /** Whether this was on an earlier day. */
    public Certainty before(LocalDate day) {
        return Days.before(firm(), DayRange.day(day));
    }

    /** Whether this was on a later day than the other. */
    public Certainty after(PartialDate other) {
        return other.before(this);
    }

    /** Whether this was on a later day. */
    public Certainty after(LocalDate day) {
        return Days.before(DayRange.day(day), firm());
    }

    /**
     * Whether this was on that day. The answer considers the days themselves and not just the bounds:
     * {@code [2024-01-01,2024-03-01]} was not on 1 February 2024.
     */
    public Certainty on(LocalDate day) {
        return Days.same(firm(), DayRange.day(day));
    }

    /** Whether both were on the same day. */
    public Certainty sameDayAs(PartialDate other) {
        return Days.same(firm(), other.firm());
    }

    /**
     * The age on a day of somebody born on this date: the least and the greatest number of completed years, for all
     * days of birth not after that day. A qualified date may be any such day. In a common year, a person born on 29
     * February completes a year on 28 February or 1 March: countries differ, and the answer covers both.
     *
     * <p>Empty if the birth was certainly after the day.
     */
    public Optional<Age> ageOn(LocalDate day) {
        Days births = firm();
        return births.first() > day.toEpochDay() ? Optional.empty() : Optional.of(Age.on(day, births));
    }

    /**
     * The date in words that say exactly as much as it does: "5 November 2023", "November 2023", "about 1985",
     * "between 9 and 31 December 2024", "25 December, year not known".
     *
     * <p>The words are English, French, Spanish, Russian or Azerbaijani, by the language of the locale alone, and
     * English for all others. Digits are ASCII in all of them. No word of it comes from the JDK.
     */
    public String display(Locale locale) {
        return DateDisplay.in(locale).date(this);
    }

    /**
     * The date in words as the answer to "when?": "on 5 November 2023", "in November 2023", "between 9 and 31 December
     * 2024". Where the language has no form that is right for every such date, it is the same as {@link #display}.
     */
    public String displayWhen(Locale locale) {
        return DateDisplay.in(locale).when(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF text as it was read, which {@link #parse} reads again. */
    @Override
    public String toString() {
        return text;
    }

    /** The days on which a conclusion may rest: a qualified date excludes none. */
    Days firm() {
        return isQualified() ? DayRange.ANY : days();
    }

    private Days days() {
        Days known = days;
        if (known == null) {
            known = EdtfParser.plainDays(text);
            days = known;
        }
        return known;
    }

    private boolean isQualified() {
        return uncertain || approximate;
    }

    private static PartialDate plain(String text, Days days) {
        return new PartialDate(text, days, false, false);
    }

    private static String monthText(int year, int month) {
        return yearText(year) + "-" + twoDigits(month);
    }

    private static String yearText(int year) {
        long size = Math.abs((long) year);
        String sign = year < 0 ? "-" : "";
        if (size > 9999) {
            return "Y" + sign + size;
        }
        String digits = Long.toString(size);
        return sign + "0".repeat(4 - digits.length()) + digits;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static PartialDate addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
