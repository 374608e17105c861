package org.amparo.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random EDTF texts, each with a way to tell its days that owes nothing to the parser: by looking at the digits of
 * every day.
 */
final class DateSamples {

    /** A text and the days that it allows. Of a qualified one, every day. */
    record Sample(String text, boolean qualified, Predicate<LocalDate> allows) {

        PartialDate parsed() {
            return PartialDate.parse(text);
        }

        List<LocalDate> daysWithin(LocalDate from, LocalDate to) {
            return from.datesUntil(to.plusDays(1)).filter(allows).toList();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private DateSamples() {}

    /** Dates of ten years, by the first three digits with their sign, with X for some digits; not all of them exist. */
    static Arbitrary<Sample> digits(String decade) {
        Arbitrary<String> year =
                Arbitraries.of("0", "1", "3", "4", "8", "9", "X").map(last -> decade + last);
        Arbitrary<String> month = Arbitraries.of("01", "02", "04", "11", "12", "0X", "1X", "X1", "X2", "XX");
        Arbitrary<String> day = Arbitraries.of("01", "09", "28", "29", "30", "31", "0X", "2X", "3X", "X0", "X1", "XX");
        return Arbitraries.oneOf(
                        year,
                        Combinators.combine(year, month).as((y, m) -> y + "-" + m),
                        Combinators.combine(year, month, day).as((y, m, d) -> y + "-" + m + "-" + d))
                .map(text -> new Sample(text, false, startingWith(text)));
    }

    /** Parts of years, each with its months spelled out. */
    static Arbitrary<Sample> groupings(String decade) {
        return Combinators.combine(
                        Arbitraries.of("0", "1", "4", "9", "X"),
                        Arbitraries.integers().between(21, 41))
                .as((last, grouping) ->
                        new Sample(decade + last + "-" + grouping, false, day -> isIn(grouping, decade + last, day)));
    }

    /** One-of sets of the given dates and of ranges between them, closed on both sides. */
    static Arbitrary<Sample> sets(Arbitrary<Sample> elements, LocalDate from, LocalDate to) {
        Arbitrary<Sample> ranges = Combinators.combine(elements, elements)
                .as((a, b) -> range(a, b, from, to))
                .filter(range -> !range.daysWithin(from, to).isEmpty());
        return Arbitraries.oneOf(elements, ranges)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(DateSamples::set);
    }

    /** A few days of February and March 2000, in many spellings; some qualified. */
    static Arbitrary<Sample> fewDays() {
        LocalDate from = LocalDate.of(2000, 2, 1);
        LocalDate to = LocalDate.of(2000, 3, 31);
        Arbitrary<Sample> plain = Arbitraries.of(
                        "2000-02",
                        "2000-03-01",
                        "2000-02-2X",
                        "2000-03-0X",
                        "2000-02-29",
                        "2000-02-X8",
                        "2000-02-25",
                        "2000-03-05")
                .map(text -> new Sample(text, false, startingWith(text)));
        Arbitrary<Sample> qualified = Arbitraries.of("2000-02~", "2000-02-?25", "~2000-03-01", "200X%-02-28")
                .map(text -> new Sample(text, true, day -> true));
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, qualified), Tuple.of(3, sets(plain, from, to)));
    }

    private static Sample range(Sample a, Sample b, LocalDate from, LocalDate to) {
        List<LocalDate> starts = a.daysWithin(from, to);
        List<LocalDate> ends = b.daysWithin(from, to);
        return new Sample(
                a.text() + ".." + b.text(),
                false,
                day -> starts.stream().anyMatch(start -> !day.isBefore(start))
                        && ends.stream().anyMatch(end -> !day.isAfter(end)));
    }

    private static Sample set(List<Sample> elements) {
        String text = elements.stream().map(Sample::text).collect(Collectors.joining(",", "[", "]"));
        return new Sample(
                text,
                false,
                day -> elements.stream().anyMatch(element -> element.allows().test(day)));
    }

    private static Predicate<LocalDate> startingWith(String text) {
        Predicate<String> matches =
                Pattern.compile(text.replace("X", "[0-9]") + "(-.*)?").asMatchPredicate();
        return day -> matches.test(day.toString());
    }

    /**
     * Whether the day is in a month of the grouping, of a year that fits; a season that crosses the turn of the year is
     * named after either.
     */
    private static boolean isIn(int grouping, String year, LocalDate day) {
        boolean ownYear = startingWith(year).test(day);
        int month = day.getMonthValue();
        if (grouping >= 33) {
            int length = grouping <= 36 ? 3 : grouping <= 39 ? 4 : 6;
            int index = grouping - (grouping <= 36 ? 33 : grouping <= 39 ? 37 : 40);
            return ownYear && (month - 1) / length == index;
        }
        return switch (grouping) {
            case 21 -> isIn(25, year, day) || isIn(29, year, day);
            case 22 -> isIn(26, year, day) || isIn(30, year, day);
            case 23 -> isIn(27, year, day) || isIn(31, year, day);
            case 24 -> isIn(28, year, day) || isIn(32, year, day);
            case 25, 31 -> ownYear && month >= 3 && month <= 6;
            case 26, 32 -> ownYear && month >= 6 && month <= 9;
            case 27, 29 -> ownYear && month >= 9;
            default ->
                IntStream.of(0, 1)
                        .mapToObj(shift -> month == 12 ? day.plusYears(shift) : day.minusYears(shift))
                        .anyMatch(named -> (month == 12 || month <= 3)
                                && startingWith(year).test(named));
        };
    }
}
