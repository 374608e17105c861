package org.amparo.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that holds THROUGHOUT, from the day on which it began to the day on which it ended, both
 * included; each of the two is a {@link PartialDate}.
 *
 * <pre>{@code
 * Period held = Period.parse("2023-11/..");            // began some day in November 2023, and goes on
 * held.contains(LocalDate.of(2023, 11, 15));           // POSSIBLE: perhaps it began later
 * held.contains(LocalDate.of(2023, 12, 1));            // CERTAIN
 * held.contains(LocalDate.of(2023, 10, 31));           // NO
 * held.start();                                        // Optional[2023-11]
 * held.hasOpenEnd();                                   // true
 * }</pre>
 *
 * <p><b>Text.</b> An EDTF interval: two dates with {@code /} between them. Instead of a date, {@code ..} is an open end
 * (the period has no beginning, or goes on), and an empty text is an unknown one (the period ended, or may have, and
 * nobody says when): {@code 2023-11-05/2024-02}, {@code 2023-11/..}, {@code 2023-11/}, {@code ../2023}. The whole of
 * 2023 is {@code 2023-01-01/2023-12-31}; {@code 2023/2023} began and ended on unnamed days of that year. One-of sets
 * cannot be ends, since EDTF has no such interval. A text without any date or {@code ..} says nothing and is refused.
 *
 * <p><b>Answers</b> consider every pair of a first and a last day that the ends allow, the last not before the first:
 * CERTAIN if the answer is yes for all pairs, NO if it is yes for none. An unknown end may be any day, and so may a
 * qualified one ({@code ? ~ %}), as for {@link PartialDate}. An open end is later than every day; whether the period
 * really went on after the newest evidence is for the caller to judge.
 *
 * <p>A period whose end lies before its start is read and kept, since data may contradict themselves and a report can
 * say so ({@link #isReversed}). No answer relies on its ends: all are POSSIBLE.
 *
 * <p><b>Equality</b> is equality of the text. {@code parse} and {@code toString} are inverse.
 */
public final class Period {

    private static final String OPEN = "..";

    private final String text;

    /** What the text says, once somebody asks: most periods that are read are only written again. */
    private @Nullable Ends ends;

    private Period(@Nullable PartialDate start, boolean openStart, @Nullable PartialDate end, boolean openEnd) {
        this(text(start, openStart) + "/" + text(end, openEnd), new Ends(start, openStart, end, openEnd));
    }

    private Period(String text, @Nullable Ends ends) {
        this.text = text;
        this.ends = ends;
    }

    /** The two dates, each of which may be open or unknown instead, and the days that they allow. */
    private static final class Ends {

        private final @Nullable PartialDate start;
        private final @Nullable PartialDate end;
        private final boolean openStart;
        private final boolean openEnd;
        private final Span span;

        Ends(@Nullable PartialDate start, boolean openStart, @Nullable PartialDate end, boolean openEnd) {
            this.start = start;
            this.openStart = openStart;
            this.end = end;
            this.openEnd = openEnd;
            this.span = new Span(starts(), ends());
        }

        Days starts() {
            if (start != null) {
                return start.firm();
            }
            return openStart ? DayRange.BEFORE_ALL : DayRange.ANY;
        }

        Days ends() {
            if (end != null) {
                return end.firm();
            }
            return openEnd ? DayRange.AFTER_ALL : DayRange.ANY;
        }

        Days startsAsToldBy(PartialDate source) {
            if (start != null) {
                return start.firmCutAt(source);
            }
            return openStart ? starts() : new DaysUpTo(starts(), source.firm().last());
        }

        /** An unknown end is not cut, since it need not have come yet. */
        Days endsAsToldBy(PartialDate source) {
            return end == null ? ends() : end.firmCutAt(source);
        }
    }

    private Ends ends() {
        Ends known = ends;
        if (known == null) {
            known = ends(text);
            ends = known;
        }
        return known;
    }

    private static Ends ends(String text) {
        int slash = text.indexOf('/');
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return new Ends(
                bound(from, Invalid.PERIOD_START_REFUSED),
                from.equals(OPEN),
                bound(to, Invalid.PERIOD_END_REFUSED),
                to.equals(OPEN));
    }

    /**
     * Reads a period.
     *
     * @param text an EDTF interval, each end at most 512 characters
     * @throws InvalidValueException with code {@code period-syntax} or {@code period-set-refused}, or with the code for
     *     which one of the two dates is refused
     */
    public static Period parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0 || text.length() == 1) {
            throw Invalid.PERIOD_SYNTAX.exception();
        }
        boolean isPlain = isPlain(text, 0, slash) && isPlain(text, slash + 1, text.length());
        return new Period(text, isPlain ? null : ends(text));
    }

    /** Whether an end is a date of digits alone, open or unknown, of which nothing can be wrong. */
    private static boolean isPlain(String text, int start, int end) {
        return start == end
                || EdtfParser.isPlain(text, start, end)
                || (end - start == OPEN.length() && text.startsWith(OPEN, start));
    }

    /**
     * A period from one date to another.
     *
     * @param start the date on which it began; not a one-of set
     * @param end the date on which it ended; not a one-of set; may be before the start
     * @throws InvalidValueException with code {@code period-set-refused} if one is a one-of set
     */
    public static Period of(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new Period(start(start), false, end(end), false);
    }

    /**
     * A period from a date on, with an open end.
     *
     * @param start the date on which it began; not a one-of set
     * @throws InvalidValueException with code {@code period-set-refused} if it is a one-of set
     */
    public static Period startingIn(PartialDate start) {
        return new Period(start(start), false, null, true);
    }

    /**
     * A period from the beginning of one period to the end of another, as if they were its first and its last piece;
     * empty if neither that beginning nor that end is known.
     */
    public static Optional<Period> spanning(Period first, Period last) {
        return first.hasUnknownStart() && last.hasUnknownEnd()
                ? Optional.empty()
                : Optional.of(
                        new Period(first.ends().start, first.ends().openStart, last.ends().end, last.ends().openEnd));
    }

    /** The date on which it began; empty if the start is open or unknown. */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(ends().start);
    }

    /** The date on which it ended; empty if the end is open or unknown. */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(ends().end);
    }

    /** Whether it has no beginning: {@code ../2023}. */
    public boolean hasOpenStart() {
        return ends().openStart;
    }

    /** Whether it goes on: {@code 2023/..}. */
    public boolean hasOpenEnd() {
        return ends().openEnd;
    }

    /** Whether it began on a day that is not known: {@code /2023}. */
    public boolean hasUnknownStart() {
        return ends().start == null && !ends().openStart;
    }

    /** Whether it is unknown when it ended, or whether it has ended at all: {@code 2023/}. */
    public boolean hasUnknownEnd() {
        return ends().end == null && !ends().openEnd;
    }

    /** The first day on which it can have begun, as written; empty where unbounded, open or unknown. */
    public Optional<LocalDate> earliestStart() {
        return start().flatMap(PartialDate::earliest);
    }

    /** The last day on which it can have ended, as written; empty where unbounded, open or unknown. */
    public Optional<LocalDate> latestEnd() {
        return end().flatMap(PartialDate::latest);
    }

    /** Whether it certainly ended before it began, so that one of the two dates must be wrong. */
    public boolean isReversed() {
        return ends().ends().last() < ends().starts().first();
    }

    /** Whether the day lies within. */
    public Certainty contains(LocalDate day) {
        return ends().span.contains(DayRange.day(day));
    }

    /**
     * Whether the day lies within a period that a text reports as past, so that neither its beginning nor its end can
     * have been after the text. In a text of 10 February 2024, {@code 2024-02/..} certainly contains 15 February, and
     * {@code /..} and {@code 2023~/..} certainly contain every day from 10 February on.
     *
     * @param day the day that is asked about
     * @param source the date on which the text was published, which cuts as in {@link PartialDate#cutAt}
     */
    public Certainty contains(LocalDate day, PartialDate source) {
        return toldBy(source).contains(DayRange.day(day));
    }

    /**
     * The number of days that it has, both ends included: the least and the most of all pairs of a first and a last day
     * that the ends allow. {@code 2023-11-05/2023-11-05} has 1 day, {@code 2023-11/2024-02} has between 64 and 121.
     *
     * <p>A period that has not ended has no length yet: where an end is open, unknown or qualified, or the period is
     * reversed, nothing is known but that it has at least 1 day. {@link #lengthUntil(LocalDate)} tells how long it had
     * lasted by a day.
     */
    public DayCount length() {
        return new Span(
                        ends().openStart ? DayRange.ANY : ends().starts(),
                        ends().openEnd ? DayRange.ANY : ends().ends())
                .daysUntil(Long.MAX_VALUE);
    }

    /**
     * The number of its days up to a day, that day included: how long it had lasted by then. {@code 2023-11/..} has,
     * until 24 December 2024, between 391 and 420.
     *
     * <p>The least is 0 where it may have begun later or nothing is known; the most has no limit where its start is
     * open, unknown or qualified.
     */
    public DayCount lengthUntil(LocalDate day) {
        return ends().span.daysUntil(day.toEpochDay());
    }

    /**
     * The number of its days up to a day, that day included, for a period that a text reports as past.
     *
     * @param day the last day to be counted
     * @param source the date on which the text was published, which cuts as in
     *     {@link #contains(LocalDate, PartialDate)}
     */
    public DayCount lengthUntil(LocalDate day, PartialDate source) {
        return toldBy(source).daysUntil(day.toEpochDay());
    }

    /** Whether the day of the date lies within. */
    public Certainty contains(PartialDate date) {
        return ends().span.contains(date.firm());
    }

    /** Whether the whole of the other period lies within. */
    public Certainty contains(Period other) {
        return ends().span.contains(other.ends().span);
    }

    /** Whether there is a day that lies within both. */
    public Certainty overlaps(Period other) {
        return ends().span.overlaps(other.ends().span);
    }

    /** Whether it ended on an earlier day than the date. */
    public Certainty before(PartialDate date) {
        return ends().span.before(date.firm());
    }

    /** Whether it ended on an earlier day than the other began. */
    public Certainty before(Period other) {
        return ends().span.before(other.ends().span);
    }

    /** Whether it began on a later day than the date. */
    public Certainty after(PartialDate date) {
        return ends().span.after(date.firm());
    }

    /** Whether it began on a later day than the other ended. */
    public Certainty after(Period other) {
        return other.before(this);
    }

    /**
     * The period in words that say exactly as much as it does: "since November 2023", "from 5 November 2023 to February
     * 2024", "from November 2023; not known whether it has ended". Languages are those of {@link PartialDate#display}.
     */
    public String display(Locale locale) {
        return DateDisplay.in(locale).period(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && text.equals(that.text);
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

    private Span toldBy(PartialDate source) {
        return new Span(ends().startsAsToldBy(source), ends().endsAsToldBy(source));
    }

    private static @Nullable PartialDate bound(String text, Invalid ifSet) {
        if (text.isEmpty() || text.equals(OPEN)) {
            return null;
        }
        if (!hasDigit(text)) {
            // A word such as "present".
            throw Invalid.DATE_SYNTAX_END.exception();
        }
        return bound(PartialDate.parse(text), ifSet);
    }

    /** Whether there is a digit, known or not. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'X' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static PartialDate bound(PartialDate date, Invalid ifSet) {
        if (!date.canBoundPeriod()) {
            throw ifSet.exception();
        }
        return date;
    }

    private static PartialDate start(PartialDate start) {
        return bound(Objects.requireNonNull(start, "start"), Invalid.PERIOD_START_REFUSED);
    }

    private static PartialDate end(PartialDate end) {
        return bound(Objects.requireNonNull(end, "end"), Invalid.PERIOD_END_REFUSED);
    }

    private static String text(@Nullable PartialDate date, boolean open) {
        if (date != null) {
            return date.toString();
        }
        return open ? OPEN : "";
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
    private static Period addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
