package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.DateSamples.Sample;

/** Bounds and comparisons against every single day. */
class PartialDateProperties {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final LocalDate TO = LocalDate.of(2000, 4, 30);

    @Property(tries = 200)
    void the_days_of_our_time_are_those_whose_digits_fit(@ForAll("oursByDigits") Sample sample) {
        assertDays(sample, LocalDate.of(1998, 1, 1), LocalDate.of(2011, 12, 31));
    }

    @Property(tries = 100)
    void the_days_around_the_year_zero_are_those_whose_digits_fit(@ForAll("firstDecade") Sample sample) {
        assertDays(sample, LocalDate.of(-3, 1, 1), LocalDate.of(12, 12, 31));
    }

    @Property(tries = 100)
    void the_days_before_the_year_zero_are_those_whose_digits_fit(@ForAll("negativeDecade") Sample sample) {
        assertDays(sample, LocalDate.of(-22, 1, 1), LocalDate.of(-7, 12, 31));
    }

    @Property(tries = 100)
    void a_set_has_the_days_of_its_elements(@ForAll("sets") Sample sample) {
        assertDays(sample, FROM, TO);
    }

    @Property
    void before_and_after_are_those_of_all_pairs_of_days(@ForAll("fewDays") Sample a, @ForAll("fewDays") Sample b) {
        assertThat(a.parsed().before(b.parsed())).isEqualTo(ofAllPairs(a, b, LocalDate::isBefore));
        assertThat(a.parsed().after(b.parsed())).isEqualTo(ofAllPairs(a, b, LocalDate::isAfter));
    }

    @Property
    void being_on_the_same_day_is_that_of_all_pairs_of_days(@ForAll("fewDays") Sample a, @ForAll("fewDays") Sample b) {
        assertThat(a.parsed().sameDayAs(b.parsed())).isEqualTo(ofAllPairs(a, b, LocalDate::equals));
        assertThat(b.parsed().sameDayAs(a.parsed())).isEqualTo(a.parsed().sameDayAs(b.parsed()));
    }

    @Property
    void a_plain_day_compares_as_the_date_of_that_day(@ForAll("fewDays") Sample a, @ForAll("days") LocalDate day) {
        PartialDate date = a.parsed();
        assertThat(date.before(day)).isEqualTo(date.before(PartialDate.of(day)));
        assertThat(date.after(day)).isEqualTo(date.after(PartialDate.of(day)));
        assertThat(date.on(day)).isEqualTo(date.sameDayAs(PartialDate.of(day)));
    }

    @Property
    void a_source_cuts_off_the_days_after_it_and_never_all(
            @ForAll("fewDays") Sample told, @ForAll("fewDays") Sample source) {
        List<LocalDate> days = told.daysWithin(FROM, TO);
        DayRange cut = told.parsed().cutAt(source.parsed());
        LocalDate last = source.parsed().latest().orElseThrow();
        List<LocalDate> kept = source.qualified()
                ? days
                : days.stream().filter(day -> !day.isAfter(last)).toList();
        if (told.qualified() || kept.isEmpty()) {
            assertThat(cut.earliest()).isEqualTo(told.parsed().earliest());
        } else {
            assertThat(cut.earliest()).hasValue(kept.get(0));
            assertThat(cut.latest()).hasValue(kept.get(kept.size() - 1));
        }
    }

    @Property
    void every_day_prints_as_java_does_and_reads_back(@ForAll("anyDays") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        assertThat(date).hasToString(day.toString()).isEqualTo(PartialDate.parse(day.toString()));
        assertThat(date.isDay()).isTrue();
        assertThat(date.earliest()).hasValue(day);
        assertThat(date.latest()).hasValue(day);
        assertThat(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .isEqualTo(date);
        assertThat(PartialDate.of(day.getYear(), day.getMonthValue()).on(day)).isEqualTo(Certainty.POSSIBLE);
    }

    @Property
    void every_year_reads_back(@ForAll int year) {
        PartialDate date = PartialDate.of(year);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(PartialDate.parse(date.toString()).bounds()).isEqualTo(date.bounds());
        if (Math.abs((long) year) < 999_999_999) {
            assertThat(date.earliest()).hasValue(LocalDate.of(year, 1, 1));
            assertThat(date.latest()).hasValue(LocalDate.of(year, 12, 31));
        }
    }

    private static void assertDays(Sample sample, LocalDate from, LocalDate to) {
        List<LocalDate> days = sample.daysWithin(from, to);
        if (days.isEmpty()) {
            InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, sample::parsed);
            assertThat(refusal).as(sample.text()).isNotNull();
            assertThat(refusal.code()).isEqualTo("date-impossible");
            return;
        }
        PartialDate date = sample.parsed();
        assertThat(date).hasToString(sample.text());
        assertThat(date.earliest()).hasValue(days.get(0));
        assertThat(date.latest()).hasValue(days.get(days.size() - 1));
        assertThat(date.isDay()).isEqualTo(days.size() == 1);
        assertThat(from.datesUntil(to.plusDays(1)).filter(day -> date.on(day).isPossible()))
                .containsExactlyElementsOf(days);
        assertThat(date.on(days.get(0)).isCertain()).isEqualTo(days.size() == 1);
    }

    private static Certainty ofAllPairs(Sample a, Sample b, BiPredicate<LocalDate, LocalDate> holds) {
        List<LocalDate> others = b.daysWithin(FROM, TO);
        boolean all = true;
        boolean some = false;
        for (LocalDate one : a.daysWithin(FROM, TO)) {
            for (LocalDate other : others) {
                boolean held = holds.test(one, other);
                all &= held;
                some |= held;
            }
        }
        return all ? Certainty.CERTAIN : some ? Certainty.POSSIBLE : Certainty.NO;
    }

    @Provide
    Arbitrary<Sample> oursByDigits() {
        return Arbitraries.oneOf(DateSamples.digits("200"), DateSamples.groupings("200"));
    }

    @Provide
    Arbitrary<Sample> firstDecade() {
        return Arbitraries.oneOf(DateSamples.digits("000"), DateSamples.groupings("000"));
    }

    @Provide
    Arbitrary<Sample> negativeDecade() {
        return Arbitraries.oneOf(DateSamples.digits("-001"), DateSamples.groupings("-001"));
    }

    @Provide
    Arbitrary<Sample> sets() {
        return DateSamples.fewDays().filter(sample -> !sample.qualified());
    }

    @Provide
    Arbitrary<Sample> fewDays() {
        return DateSamples.fewDays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(FROM.datesUntil(TO).toList());
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(-9999, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
