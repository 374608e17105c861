package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.time.DateSamples.Sample;

/**
 * Answers about periods against every pair of a first and a last day. Days are numbers here; a few on either side of
 * the dates stand for all others, and 0 and 1000 for the ends that are open.
 */
class PeriodProperties {

    private static final LocalDate FROM = LocalDate.of(2000, 2, 1);
    private static final LocalDate TO = LocalDate.of(2000, 3, 31);
    private static final long OPEN_START = 0;
    private static final long OPEN_END = 1000;
    private static final long NEVER = Long.MAX_VALUE;

    /** The text at one end of a period, and the days that it allows. */
    record End(String text, List<Long> days) {}

    /** The first and last day that a period may have had. */
    record Stay(long first, long last) {
        boolean has(long day) {
            return first <= day && day <= last;
        }
    }

    record Case(End start, End end) {

        Period parsed() {
            return Period.parse(this.toString());
        }

        /** All that the ends allow; where they allow none, the ends are not relied on. */
        List<Stay> stays() {
            List<Stay> stays = pairs(start.days(), end.days());
            return stays.isEmpty() ? pairs(anyDay(), anyDay()) : stays;
        }

        @Override
        public String toString() {
            return start.text() + "/" + end.text();
        }
    }

    @Property
    void a_period_reads_back(@ForAll("cases") Case period) {
        assertThat(period.parsed())
                .hasToString(period.toString())
                .isEqualTo(period.parsed())
                .hasSameHashCodeAs(period.parsed());
        period.parsed()
                .start()
                .ifPresent(date -> assertThat(date).hasToString(period.start().text()));
        period.parsed()
                .end()
                .ifPresent(date -> assertThat(date).hasToString(period.end().text()));
    }

    @Property
    void a_period_is_reversed_where_no_pair_of_days_is_in_order(@ForAll("cases") Case period) {
        assertThat(period.parsed().isReversed())
                .isEqualTo(pairs(period.start().days(), period.end().days()).isEmpty());
    }

    @Property
    void a_period_contains_a_day_that_is_in_every_pair(@ForAll("cases") Case period, @ForAll("days") LocalDate day) {
        assertThat(period.parsed().contains(day)).isEqualTo(ofAll(period.stays(), stay -> stay.has(number(day))));
        assertThat(period.parsed().contains(PartialDate.of(day)))
                .isEqualTo(period.parsed().contains(day));
    }

    @Property
    void a_period_is_before_after_or_around_a_date_as_every_pair_is(
            @ForAll("cases") Case period, @ForAll("dates") Sample date) {
        List<Long> days = daysOf(date);
        List<Stay> stays = period.stays();
        assertThat(period.parsed().contains(date.parsed()))
                .isEqualTo(ofEach(days, day -> ofAll(stays, stay -> stay.has(day))));
        assertThat(period.parsed().before(date.parsed()))
                .isEqualTo(ofEach(days, day -> ofAll(stays, stay -> stay.last() < day)));
        assertThat(period.parsed().after(date.parsed()))
                .isEqualTo(ofEach(days, day -> ofAll(stays, stay -> stay.first() > day)));
    }

    @Property(tries = 500)
    void two_periods_compare_as_all_their_pairs(@ForAll("cases") Case one, @ForAll("cases") Case other) {
        List<Stay> mine = one.stays();
        List<Stay> theirs = other.stays();
        assertThat(one.parsed().overlaps(other.parsed()))
                .isEqualTo(ofEach(mine, a -> ofAll(theirs, b -> a.first() <= b.last() && b.first() <= a.last())));
        assertThat(one.parsed().contains(other.parsed()))
                .isEqualTo(ofEach(mine, a -> ofAll(theirs, b -> a.first() <= b.first() && b.last() <= a.last())));
        assertThat(one.parsed().before(other.parsed()))
                .isEqualTo(ofEach(mine, a -> ofAll(theirs, b -> a.last() < b.first())));
        assertThat(one.parsed().after(other.parsed()))
                .isEqualTo(ofEach(mine, a -> ofAll(theirs, b -> a.first() > b.last())));
    }

    @Property
    void what_a_source_tells_as_past_was_not_after_it(
            @ForAll("cases") Case period, @ForAll("days") LocalDate source, @ForAll("days") LocalDate day) {
        List<Long> starts = notAfter(number(source), period.start());
        List<Long> ends = period.end().text().isEmpty() ? period.end().days() : notAfter(number(source), period.end());
        Case told = new Case(new End("", starts), new End("", ends));
        assertThat(period.parsed().contains(day, PartialDate.of(source)))
                .as("%s told on %s has %s", period, source, day)
                .isEqualTo(ofAll(told.stays(), stay -> stay.has(number(day))));
    }

    @Property
    void a_period_has_as_many_days_as_its_shortest_and_its_longest_pair(@ForAll("cases") Case period) {
        Case ended = new Case(unknownIfOpen(period.start()), unknownIfOpen(period.end()));
        assertThat(period.parsed().length()).as("%s", period).isEqualTo(days(ended.stays(), NEVER));
    }

    @Property
    void until_a_day_a_period_has_as_many_days_as_its_shortest_and_its_longest_pair(
            @ForAll("cases") Case period, @ForAll("days") LocalDate day) {
        DayCount length = period.parsed().lengthUntil(day);
        assertThat(length).as("%s until %s", period, day).isEqualTo(days(period.stays(), number(day)));
        List<LocalDate> until = FROM.datesUntil(day.plusDays(1)).toList();
        long certain = until.stream()
                .filter(each -> period.parsed().contains(each).isCertain())
                .count();
        long possible = until.stream()
                .filter(each -> period.parsed().contains(each).isPossible())
                .count();
        if (period.stays().stream().noneMatch(stay -> stay.first() == OPEN_START)) {
            assertThat(length.atLeast()).isGreaterThanOrEqualTo(certain);
        }
        assertThat(length.atMost().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(possible);
    }

    @Property
    void as_told_by_a_source_a_period_has_the_days_of_what_is_left(
            @ForAll("cases") Case period, @ForAll("days") LocalDate source, @ForAll("days") LocalDate day) {
        List<Long> starts = notAfter(number(source), period.start());
        List<Long> ends = period.end().text().isEmpty() ? period.end().days() : notAfter(number(source), period.end());
        Case told = new Case(new End("", starts), new End("", ends));
        assertThat(period.parsed().lengthUntil(day, PartialDate.of(source)))
                .as("%s told on %s, until %s", period, source, day)
                .isEqualTo(days(told.stays(), number(day)));
    }

    @Property(tries = 300)
    void ends_with_gaps_between_their_days_have_the_days_of_their_closest_pair(
            @ForAll("gaps") String start, @ForAll("gaps") String end, @ForAll("daysOfThreeYears") LocalDate limit) {
        List<LocalDate> starts = daysLike(start);
        List<LocalDate> ends = daysLike(end);
        List<Stay> stays = pairs(
                starts.stream().map(LocalDate::toEpochDay).toList(),
                ends.stream().map(LocalDate::toEpochDay).toList());
        Period period = Period.parse(start + "/" + end);
        if (stays.isEmpty()) {
            assertThat(period.isReversed()).isTrue();
        } else {
            assertThat(period.length()).as("%s", period).isEqualTo(daysBounded(stays, NEVER));
            assertThat(period.lengthUntil(limit))
                    .as("%s until %s", period, limit)
                    .isEqualTo(daysBounded(stays, limit.toEpochDay()));
        }
    }

    private static List<LocalDate> daysLike(String text) {
        String digits = text.replace("X", "[0-9]") + "(-.*)?";
        return LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2003, 1, 1))
                .filter(day -> day.toString().matches(digits))
                .toList();
    }

    private static End unknownIfOpen(End end) {
        return end.text().equals("..") ? new End("", anyDay()) : end;
    }

    /**
     * The days of the shortest and the longest; where none has a first day, no more is known than that there is a day.
     */
    private static DayCount days(List<Stay> stays, long limit) {
        boolean unbounded = stays.stream().anyMatch(stay -> stay.first() < 100 || Math.min(stay.last(), limit) >= 500);
        List<Stay> begun =
                stays.stream().filter(stay -> stay.first() != OPEN_START).toList();
        DayCount bounded = begun.isEmpty() ? new DayCount(1, 1) : daysBounded(begun, limit);
        return unbounded ? new DayCount(bounded.atLeast(), NumberRange.UNBOUNDED) : bounded;
    }

    private static DayCount daysBounded(List<Stay> stays, long limit) {
        LongSummaryStatistics lengths = stays.stream()
                .mapToLong(stay -> Math.max(0, Math.min(stay.last(), limit) - stay.first() + 1))
                .summaryStatistics();
        return new DayCount(lengths.getMin(), lengths.getMax());
    }

    private static List<Long> notAfter(long source, End end) {
        boolean contradicted = !end.text().isEmpty() && !end.text().equals("..") && writtenAfter(source, end.text());
        return contradicted || end.text().equals("..")
                ? end.days()
                : end.days().stream().filter(day -> day <= source).toList();
    }

    private static boolean writtenAfter(long source, String text) {
        return number(PartialDate.parse(text).earliest().orElseThrow()) > source;
    }

    private static List<Stay> pairs(List<Long> starts, List<Long> ends) {
        List<Stay> pairs = new ArrayList<>();
        for (long first : starts) {
            for (long last : ends) {
                if (first <= last) {
                    pairs.add(new Stay(first, last));
                }
            }
        }
        return pairs;
    }

    private static <T> Certainty ofEach(List<T> values, Function<T, Certainty> answer) {
        boolean all = true;
        boolean some = false;
        for (T value : values) {
            Certainty one = answer.apply(value);
            all &= one.isCertain();
            some |= one.isPossible();
            if (some && !all) {
                return Certainty.POSSIBLE;
            }
        }
        return all ? Certainty.CERTAIN : Certainty.NO;
    }

    private static <T> Certainty ofAll(List<T> values, Predicate<T> holds) {
        boolean all = values.stream().allMatch(holds);
        return all ? Certainty.CERTAIN : values.stream().anyMatch(holds) ? Certainty.POSSIBLE : Certainty.NO;
    }

    private static long number(LocalDate day) {
        return FROM.until(day, ChronoUnit.DAYS) + 100;
    }

    /** Every day of the two months, some before and after, and the two that stand for no end at all. */
    private static List<Long> anyDay() {
        List<Long> days = new ArrayList<>(List.of(OPEN_START, 50L));
        FROM.datesUntil(TO.plusDays(1)).forEach(day -> days.add(number(day)));
        days.addAll(List.of(500L, OPEN_END));
        return days;
    }

    private static List<Long> daysOf(Sample date) {
        return date.qualified()
                ? anyDay()
                : date.daysWithin(FROM, TO).stream()
                        .map(PeriodProperties::number)
                        .toList();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<End> date = dates().filter(sample -> !sample.text().startsWith("["))
                .map(sample -> new End(sample.text(), daysOf(sample)));
        Arbitrary<End> unknown = Arbitraries.just(new End("", anyDay()));
        Arbitrary<End> start =
                Arbitraries.oneOf(date, date, date, unknown, Arbitraries.just(new End("..", List.of(OPEN_START))));
        Arbitrary<End> end =
                Arbitraries.oneOf(date, date, date, unknown, Arbitraries.just(new End("..", List.of(OPEN_END))));
        return Combinators.combine(start, end)
                .as(Case::new)
                .filter(period -> period.toString().length() > 1);
    }

    @Provide
    Arbitrary<Sample> dates() {
        return DateSamples.fewDays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(FROM.datesUntil(TO).toList());
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of(
                "2000-XX-01",
                "2000-XX-15",
                "2000-X1-3X",
                "2000-02-X9",
                "2001-XX-3X",
                "2001-0X-28",
                "2001-1X-X1",
                "2001-12-25",
                "2002-X2",
                "2002-01-0X",
                "2000-02-29");
    }

    @Provide
    Arbitrary<LocalDate> daysOfThreeYears() {
        return Arbitraries.of(
                LocalDate.of(1999, 12, 1).datesUntil(LocalDate.of(2003, 2, 1)).toList());
    }
}
