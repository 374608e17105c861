package org.amparo.time;

import static org.amparo.time.Certainty.CERTAIN;
import static org.amparo.time.Certainty.NO;
import static org.amparo.time.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.problem.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void a_month_is_some_day_of_it() {
        PartialDate arrested = PartialDate.parse("2023-11");
        assertThat(arrested.earliest()).hasValue(LocalDate.of(2023, 11, 1));
        assertThat(arrested.latest()).hasValue(LocalDate.of(2023, 11, 30));
        assertThat(arrested.before(PartialDate.parse("2023-12-05"))).isEqualTo(CERTAIN);
        assertThat(arrested.before(PartialDate.parse("2023-11-20"))).isEqualTo(POSSIBLE);
        assertThat(arrested.before(PartialDate.parse("2023-11-01"))).isEqualTo(NO);
        assertThat(arrested.on(LocalDate.of(2023, 11, 30))).isEqualTo(POSSIBLE);
        assertThat(arrested.on(LocalDate.of(2024, 1, 1))).isEqualTo(NO);
        assertThat(arrested.isDay()).isFalse();
    }

    @Test
    void two_equal_months_need_not_be_the_same_day() {
        PartialDate month = PartialDate.parse("2023-11");
        assertThat(month.sameDayAs(month)).isEqualTo(POSSIBLE);
        assertThat(month.before(month)).isEqualTo(POSSIBLE);
        PartialDate day = PartialDate.parse("2023-11-05");
        assertThat(day.sameDayAs(day)).isEqualTo(CERTAIN);
        assertThat(day.before(day)).isEqualTo(NO);
        assertThat(day.after(day)).isEqualTo(NO);
    }

    @Test
    void the_gaps_of_a_set_are_no_days_of_it() {
        PartialDate either = PartialDate.parse("[2024-01-01,2024-03-01]");
        assertThat(either.on(LocalDate.of(2024, 1, 1))).isEqualTo(POSSIBLE);
        assertThat(either.on(LocalDate.of(2024, 2, 1))).isEqualTo(NO);
        assertThat(either.sameDayAs(PartialDate.parse("2024-02"))).isEqualTo(NO);
        assertThat(either.sameDayAs(PartialDate.parse("2024-0X-01"))).isEqualTo(POSSIBLE);
        assertThat(PartialDate.parse("XXXX-01-01").sameDayAs(PartialDate.parse("XXXX-12-31")))
                .isEqualTo(NO);
    }

    @Test
    void the_first_and_the_last_that_four_digits_can_write_are_written() {
        assertThat(PartialDate.of(9999, 12)).hasToString("9999-12");
        assertThat(PartialDate.of(-9999, 1)).hasToString("-9999-01");
        assertThat(PartialDate.of(2023, 10)).hasToString("2023-10");
        assertThat(PartialDate.of(2023, 9, 9)).hasToString("2023-09-09");
        assertThat(PartialDate.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
        assertThat(PartialDate.of(LocalDate.of(-9999, 1, 1))).hasToString("-9999-01-01");
    }

    @Test
    void dates_of_the_same_days_are_in_the_order_of_their_texts() {
        PartialDate year = PartialDate.parse("2023");
        PartialDate spelledOut = PartialDate.parse("2023-XX");
        assertThat(PartialDate.BY_EARLIEST.compare(year, spelledOut)).isNegative();
        assertThat(PartialDate.BY_EARLIEST.compare(spelledOut, year)).isPositive();
    }

    @Test
    void the_first_and_the_last_day_that_fit_are_days_of_it() {
        PartialDate late = PartialDate.parse("2023-1X");
        assertThat(late.on(LocalDate.of(2023, 9, 30))).isEqualTo(NO);
        assertThat(late.on(LocalDate.of(2023, 10, 1))).isEqualTo(POSSIBLE);
        assertThat(late.on(LocalDate.of(2023, 12, 31))).isEqualTo(POSSIBLE);
        assertThat(late.on(LocalDate.of(2024, 1, 1))).isEqualTo(NO);
        assertThat(PartialDate.parse("[2024-02-01..2024-02-01]").isDay()).isTrue();
    }

    @Test
    void a_winter_is_named_after_the_year_that_it_begins_or_ends_in() {
        PartialDate winter = PartialDate.parse("2001-28");
        assertThat(Stream.of(
                                "2000-11-30",
                                "2000-12-21",
                                "2001-03-31",
                                "2001-04-01",
                                "2001-11-30",
                                "2001-12-01",
                                "2002-03-20",
                                "2002-04-01")
                        .map(LocalDate::parse)
                        .map(winter::on))
                .containsExactly(NO, POSSIBLE, POSSIBLE, NO, NO, POSSIBLE, POSSIBLE, NO);
    }

    @Test
    void an_unbounded_side_is_empty_and_certain_of_nothing_there() {
        PartialDate atLatest = PartialDate.parse("[..1760-12-03]");
        assertThat(atLatest.earliest()).isEmpty();
        assertThat(atLatest.latest()).hasValue(LocalDate.of(1760, 12, 3));
        assertThat(atLatest.before(LocalDate.of(1760, 12, 4))).isEqualTo(CERTAIN);
        assertThat(atLatest.before(LocalDate.MIN)).isEqualTo(POSSIBLE);
        PartialDate fromThen = PartialDate.parse("[1760-12..]");
        assertThat(fromThen.latest()).isEmpty();
        assertThat(fromThen.after(LocalDate.of(1760, 11, 30))).isEqualTo(CERTAIN);
        assertThat(fromThen.sameDayAs(atLatest)).isEqualTo(POSSIBLE);
        assertThat(fromThen.isDay()).isFalse();
    }

    @Test
    void a_year_beyond_the_calendar_of_java_has_no_bounds_but_its_place() {
        PartialDate future = PartialDate.parse("Y1000000000");
        assertThat(future.earliest()).isEmpty();
        assertThat(future.latest()).isEmpty();
        assertThat(future.after(LocalDate.MAX)).isEqualTo(CERTAIN);
        assertThat(future.after(PartialDate.parse("Y1000000001"))).isEqualTo(POSSIBLE);
        PartialDate past = PartialDate.parse("Y-1000000000");
        assertThat(past.before(LocalDate.MIN)).isEqualTo(CERTAIN);
        assertThat(past.sameDayAs(future)).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985~", "1985?", "1985%", "~1985-04-12", "1985-?04-12", "1985-04-~12", "[1985~,1986]"})
    void no_conclusion_rests_on_a_qualified_date(String text) {
        PartialDate date = PartialDate.parse(text);
        for (String other : List.of("0001", "1985", "1985-04-12", "2024", "Y1000000000", "1985~")) {
            assertThat(date.before(PartialDate.parse(other))).isEqualTo(POSSIBLE);
            assertThat(date.after(PartialDate.parse(other))).isEqualTo(POSSIBLE);
            assertThat(date.sameDayAs(PartialDate.parse(other))).isEqualTo(POSSIBLE);
            assertThat(PartialDate.parse(other).before(date)).isEqualTo(POSSIBLE);
        }
        assertThat(date.on(LocalDate.of(2024, 1, 1))).isEqualTo(POSSIBLE);
        assertThat(date.isDay()).isFalse();
        assertThat(date.earliest().orElseThrow().getYear()).isEqualTo(1985);
    }

    @ParameterizedTest
    @CsvSource({
        "1985,false,false",
        "1985?,true,false",
        "1985~,false,true",
        "1985%,true,true",
        "?2004-06-~11,true,true",
        "2004-%06-11,true,true",
        "2004-06~-11,false,true",
        "'[1667?,1668]',true,false",
        "20XX,false,false",
        "Y17000~,false,true"
    })
    void a_qualifier_of_any_component_counts(String text, boolean uncertain, boolean approximate) {
        assertThat(PartialDate.parse(text).uncertain()).isEqualTo(uncertain);
        assertThat(PartialDate.parse(text).approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02,2024-02-10,2024-02-01..2024-02-10",
        "2024-02,2024-02,2024-02-01..2024-02-29",
        "2024-02,2024-03-01,2024-02-01..2024-02-29",
        "2024-02,2024-02-01,2024-02-01..2024-02-01",
        "2024-02,2024-01-31,2024-02-01..2024-02-29",
        "2024-02,2024-02-10~,2024-02-01..2024-02-29",
        "2024-02,'[2024-02-03,2024-02-05]',2024-02-01..2024-02-05",
        "2024-02,'[2024-02-03..]',2024-02-01..2024-02-29",
        "2024-02~,2024-02-10,2024-02-01..2024-02-10",
        "'[2024-01-01,2024-03-01]',2024-02-10,2024-01-01..2024-01-01",
        "'[..2024-03]',2024-02-10,..2024-02-10",
        "2024-02-1X,2024-02-15,2024-02-10..2024-02-15",
        "202X,2024-02-10,2020-01-01..2024-02-10",
        "202X-03,2024-02-10,2020-03-01..2023-03-31"
    })
    void what_a_source_tells_as_past_was_not_after_it(String told, String source, String cut) {
        assertThat(PartialDate.parse(told).cutAt(PartialDate.parse(source))).hasToString(cut);
    }

    @Test
    void a_range_of_days_has_both_its_ends() {
        DayRange range = PartialDate.parse("2024-02").bounds();
        assertThat(range.contains(LocalDate.of(2024, 2, 1))).isTrue();
        assertThat(range.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(range.contains(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(range.contains(LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(range.isDay()).isFalse();
        assertThat(range)
                .isEqualTo(PartialDate.parse("2024-02-XX").bounds())
                .hasSameHashCodeAs(PartialDate.parse("2024-02-XX").bounds())
                .isNotEqualTo(PartialDate.parse("2024-02-0X").bounds())
                .isNotEqualTo(PartialDate.parse("2024-0X").bounds())
                .isNotEqualTo("2024-02-01..2024-02-29");
        assertThat(PartialDate.parse("2024-02-01~").bounds().isDay()).isTrue();
    }

    @Test
    void dates_are_equal_by_their_text() {
        assertThat(PartialDate.of(2023))
                .isEqualTo(PartialDate.parse("2023"))
                .isNotEqualTo(PartialDate.parse("2023-XX"));
        assertThat(PartialDate.of(2023, 11))
                .isEqualTo(PartialDate.parse("2023-11"))
                .isNotEqualTo("2023-11");
        assertThat(PartialDate.of(2023, 11, 5)).isEqualTo(PartialDate.of(LocalDate.of(2023, 11, 5)));
        assertThat(PartialDate.of(2023, 11, 5)).isNotInstanceOf(Serializable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0000",
        "7,0007",
        "-1,-0001",
        "-44,-0044",
        "9999,9999",
        "10000,Y10000",
        "-10000,Y-10000",
        "-2147483648,Y-2147483648"
    })
    void a_year_is_written_with_four_digits_or_with_y(int year, String text) {
        assertThat(PartialDate.of(year)).hasToString(text).isEqualTo(PartialDate.parse(text));
    }

    @Test
    void a_month_or_day_that_cannot_be_is_refused() {
        assertThat(PartialDate.of(-44, 3)).hasToString("-0044-03");
        assertThat(PartialDate.of(2024, 2, 29)).hasToString("2024-02-29");
        assertImpossible(() -> PartialDate.of(2023, 0));
        assertImpossible(() -> PartialDate.of(2023, 13));
        assertImpossible(() -> PartialDate.of(2023, 21));
        assertImpossible(() -> PartialDate.of(10_000, 1));
        assertImpossible(() -> PartialDate.of(-10_000, 1));
        assertImpossible(() -> PartialDate.of(2023, 2, 29));
        assertImpossible(() -> PartialDate.of(2023, 2, 0));
        assertImpossible(() -> PartialDate.of(LocalDate.MAX));
        assertImpossible(() -> PartialDate.of(Integer.MIN_VALUE, 1, 1));
    }

    @Test
    void a_timeline_is_in_order_of_what_can_have_been_first() {
        assertThat(Stream.of(
                                "2024",
                                "[2023-12..]",
                                "2023-12-01",
                                "-0044",
                                "2023-12",
                                "[..1984]",
                                "2023",
                                "2023-XX",
                                "[..1950]")
                        .map(PartialDate::parse)
                        .sorted(PartialDate.BY_EARLIEST))
                .extracting(PartialDate::toString)
                .containsExactly(
                        "[..1950]",
                        "[..1984]",
                        "-0044",
                        "2023",
                        "2023-XX",
                        "2023-12-01",
                        "2023-12",
                        "[2023-12..]",
                        "2024");
    }

    private static void assertImpossible(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("date-impossible"));
    }
}
