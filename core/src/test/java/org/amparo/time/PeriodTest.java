package org.amparo.time;

import static org.amparo.time.Certainty.CERTAIN;
import static org.amparo.time.Certainty.NO;
import static org.amparo.time.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2004-02-01/2005",
                "2005/2006-02",
                "1985-04-12/..",
                "1985-04/..",
                "1985/..",
                "../1985-04-12",
                "../1985-04",
                "../1985",
                "1985-04-12/",
                "1985-04/",
                "1985/",
                "/1985-04-12",
                "/1985-04",
                "/1985",
                "../..",
                "/..",
                "../",
                "2004-06-~01/2004-06-~20",
                "2004-06-XX/2004-07-03",
                "-1000/-0999",
                "0000/0000",
                "1984~/2004-06",
                "1984-06-02?/2004-08-08~",
                "1923-21/1924",
                "198X/199X",
                "Y-17000/-2000",
                "2005/2004",
                "2024-03-02/2024-03-01"
            })
    void an_interval_reads_back(String text) {
        assertThat(Period.parse(text))
                .hasToString(text)
                .isEqualTo(Period.parse(text))
                .hasSameHashCodeAs(Period.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'',period-syntax",
        "/,period-syntax",
        "..,period-syntax",
        "2023,period-syntax",
        "2023-11-05,period-syntax",
        "2023--2024,period-syntax",
        "2012/2013/2014,period-syntax",
        "2012//2013,period-syntax",
        "//,period-syntax",
        "2012///4444,period-syntax",
        "2012\\2013,period-syntax",
        "2012/2013/..,period-syntax",
        "'2012 / 2013',date-syntax",
        "2012/...,date-syntax",
        "./2012,date-syntax",
        "unknown/2000,date-syntax",
        "2017-01-14/open,date-syntax",
        "2000/12-12,date-syntax",
        "2000/P1Y,date-syntax",
        "2000-01/02,date-syntax",
        "2023-02-30/..,date-impossible",
        "../2023-13,date-impossible",
        "2004-01-01T10:10:10Z/..,date-time-refused",
        "{1960}/1961,date-set-refused",
        "[1960]/1961,period-set-refused",
        "'1960/[1961,1962]',period-set-refused",
        "[1964/2008],date-syntax",
        "1950S2/..,date-unsupported"
    })
    void what_is_no_interval_is_refused(String text, String code) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> Period.parse(text));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal).hasMessageContaining("expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[2024-03-15..2024-03-17]/", "/[2024-03-15..2024-03-17]", "[2024-03-15,2024-03-17]/2024-03-17"})
    void a_set_at_an_end_is_answered_with_what_stands_for_a_single_act_between_two_days(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("2024-03-15/2024-03-17");
        assertThat(Period.parse("2024-03-15/2024-03-17")).hasToString("2024-03-15/2024-03-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11/present", "2023-11/now", "unknown/2023", "2023/-", "2023/..."})
    void a_word_at_an_end_is_answered_with_what_stands_for_an_open_one(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("2023-11/..,")
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("date-syntax.end"));
    }

    @Test
    void a_very_long_text_is_refused() {
        for (String text :
                List.of("/".repeat(1_000_000), "1".repeat(1_000_000) + "/..", "../" + "[".repeat(1_000_000))) {
            assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void an_open_and_an_unknown_end_differ() {
        Period goesOn = Period.parse("2023-11/..");
        assertThat(goesOn.start()).hasValue(PartialDate.of(2023, 11));
        assertThat(goesOn.end()).isEmpty();
        assertThat(goesOn.hasOpenEnd()).isTrue();
        assertThat(goesOn.hasUnknownEnd()).isFalse();
        assertThat(goesOn.hasOpenStart()).isFalse();
        assertThat(goesOn.hasUnknownStart()).isFalse();
        Period unknown = Period.parse("2023-11/");
        assertThat(unknown.hasOpenEnd()).isFalse();
        assertThat(unknown.hasUnknownEnd()).isTrue();
        assertThat(unknown).isNotEqualTo(goesOn);
        assertThat(Period.parse("../2023").hasOpenStart()).isTrue();
        assertThat(Period.parse("../2023").hasUnknownStart()).isFalse();
        assertThat(Period.parse("/2023").hasOpenStart()).isFalse();
        assertThat(Period.parse("/2023").hasUnknownStart()).isTrue();
        assertThat(Period.parse("/2023").hasUnknownEnd()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11/..,2023-10-31,NO",
        "2023-11/..,2023-11-01,POSSIBLE",
        "2023-11/..,2023-11-29,POSSIBLE",
        "2023-11/..,2023-11-30,CERTAIN",
        "2023-11/..,9999-12-31,CERTAIN",
        "2023-11/,2023-11-30,POSSIBLE",
        "2023-11/,9999-12-31,POSSIBLE",
        "2023-11/,2023-10-31,NO",
        "2023-11-05/,2023-11-05,CERTAIN",
        "2023-11-05/,2023-11-06,POSSIBLE",
        "2023-11-05/2023-11,2023-11-05,CERTAIN",
        "2023-11-05/2023-11,2023-11-06,POSSIBLE",
        "2023-11/2024-02,2023-12-01,CERTAIN",
        "2023-11/2024-02,2024-02-01,CERTAIN",
        "2023-11/2024-02,2024-02-02,POSSIBLE",
        "2023-11/2024-02,2024-03-01,NO",
        "2023/2023,2023-06-15,POSSIBLE",
        "2023-01-01/2023-12-31,2023-01-01,CERTAIN",
        "2023-01-01/2023-12-31,2023-12-31,CERTAIN",
        "/2024-02-03,2024-02-03,CERTAIN",
        "/2024-02-03,1900-01-01,POSSIBLE",
        "/2024-02-03,2024-02-04,NO",
        "../2024-02-03,1900-01-01,CERTAIN",
        "../..,2024-01-01,CERTAIN",
        "/..,2024-01-01,POSSIBLE",
        "2023-11~/2024-02,2023-12-01,POSSIBLE",
        "2023-11~/2024-02,2024-03-01,NO",
        "2023-11~/2024-02,1990-01-01,POSSIBLE",
        "2024-03/2024-02,2024-02-15,POSSIBLE",
        "2024-03/2024-02,1990-01-01,POSSIBLE"
    })
    void a_day_lies_within_certainly_possibly_or_not(String period, LocalDate day, Certainty answer) {
        assertThat(Period.parse(period).contains(day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02/..,2024-02-10,2024-02-15,CERTAIN", "2024-02/..,2024-02-10,2024-02-10,CERTAIN",
                "2024-02/..,2024-02-10,2024-02-09,POSSIBLE",
        "/..,2024-02-10,2024-02-10,CERTAIN", "/..,2024-02-10,2024-02-09,POSSIBLE",
                "2023~/..,2024-02-10,2024-02-10,CERTAIN",
        "2024-03/..,2024-02-10,2024-03-15,POSSIBLE", "2024-01-05/2024-02,2024-02-10,2024-02-11,NO",
                "2024-01-05/2024-02,2024-02-10,2024-02-10,POSSIBLE",
        "2024-01-05/,2024-02-10,2024-03-01,POSSIBLE", "../2024-02,2024-02-10,2024-02-11,NO",
                "2024-02/..,2024-02~,2024-02-15,POSSIBLE"
    })
    void what_a_source_tells_as_past_began_and_ended_before_it(
            String period, String source, LocalDate day, Certainty answer) {
        assertThat(Period.parse(period).contains(day, PartialDate.parse(source)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03/2024-02,true", "2024-02-10/2024-02,false", "2024-02/2024-02,false", "2024-02-10/2024-02-10,false",
                "2024-02-10/2024-02-09,true",
        "2024/..,false", "2024/,false", "../2024,false", "2024~/2023,false", "2024/2023?,false"
    })
    void only_a_certain_reversal_is_one(String period, boolean reversed) {
        assertThat(Period.parse(period).isReversed()).isEqualTo(reversed);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11/2024-02,2024-02/2024-05,POSSIBLE",
        "2023-11/2024-02,2024-03/..,NO",
        "2024-02/2024-03,2024-01/2024-02-01,POSSIBLE",
        "2023-11/..,2024-03/..,CERTAIN",
        "2023-11/,2024-03/..,POSSIBLE",
        "2023-11-05/2024-02-01,2024-02-01/..,CERTAIN",
        "2023-11/2024-02,2023-12-01/2023-12-02,CERTAIN",
        "../..,2023/2022,CERTAIN"
    })
    void periods_overlap_where_they_share_a_day(String one, String other, Certainty answer) {
        assertThat(Period.parse(one).overlaps(Period.parse(other))).isEqualTo(answer);
        assertThat(Period.parse(other).overlaps(Period.parse(one))).isEqualTo(answer);
    }

    @Test
    void a_period_lies_before_around_or_after_a_date() {
        Period held = Period.parse("2023-11/2024-02");
        assertThat(held.before(PartialDate.parse("2024-03"))).isEqualTo(CERTAIN);
        assertThat(held.before(PartialDate.parse("2024-02"))).isEqualTo(POSSIBLE);
        assertThat(held.before(PartialDate.parse("2024-02-29"))).isEqualTo(POSSIBLE);
        assertThat(held.before(PartialDate.parse("2024-02-01"))).isEqualTo(NO);
        assertThat(held.after(PartialDate.parse("2023-10"))).isEqualTo(CERTAIN);
        assertThat(held.after(PartialDate.parse("2023-11-30"))).isEqualTo(NO);
        assertThat(held.contains(PartialDate.parse("2023-12"))).isEqualTo(CERTAIN);
        assertThat(held.contains(PartialDate.parse("2023-11"))).isEqualTo(POSSIBLE);
        assertThat(held.contains(PartialDate.parse("2023-12~"))).isEqualTo(POSSIBLE);
        assertThat(held.contains(Period.parse("2023-12/2024-01"))).isEqualTo(CERTAIN);
        assertThat(held.contains(Period.parse("2023-12/.."))).isEqualTo(NO);
        assertThat(held.before(Period.parse("2024-03/.."))).isEqualTo(CERTAIN);
        assertThat(held.after(Period.parse("2024-03/.."))).isEqualTo(NO);
        assertThat(Period.parse("2024-03/..").after(held)).isEqualTo(CERTAIN);
        assertThat(Period.parse("2024-03/..").before(PartialDate.parse("9999"))).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-01-31, 2024-01-01/2024-01-31, CERTAIN",
        "2024-02-01/2024-02-28, 2024-01-01/2024-02-10, NO",
        "2024-01-31/2024-03-10, 2024-01/2024-02-01, POSSIBLE",
        "2024-01-01/2024-03-01, 2024-02-01/2024-03, POSSIBLE",
        "2024-01-01/2024-03-01, 2024-02-01/2024-04, NO",
        "2024-02-10/2024-02-20, 2024-02-X5/2024-02-X1, NO",
        "2024-02-10/2024-02-20, 2024-02-X5/2024-02-X5, POSSIBLE",
        "2024-02-10/2024-02-20, 2024-02-1X/2024-02-1X, CERTAIN",
        "2024-02-15/2024-02-1X, 2024-02-15/2024-02-15, CERTAIN"
    })
    void a_period_contains_another_that_lies_within_with_both_its_ends(String outer, String inner, Certainty answer) {
        assertThat(Period.parse(outer).contains(Period.parse(inner))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-10/2024-02-20 | [2024-02-01,2024-02-15] | POSSIBLE",
                "2024-02-10/2024-02-20 | [2024-02-01,2024-02-20] | POSSIBLE",
                "2024-02-10/2024-02-20 | [2024-02-01,2024-02-21] | NO",
                "2024-02-10/2024-02-20 | [2024-02-10,2024-02-20] | CERTAIN"
            })
    void a_period_contains_a_set_by_the_days_of_the_set(String period, String set, Certainty answer) {
        assertThat(Period.parse(period).contains(PartialDate.parse(set))).isEqualTo(answer);
    }

    @Test
    void the_span_that_is_known_is_that_of_its_dates() {
        Period held = Period.parse("2023-11/2024-02");
        assertThat(held.earliestStart()).hasValue(LocalDate.of(2023, 11, 1));
        assertThat(held.latestEnd()).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(Period.parse("2023-11/..").latestEnd()).isEmpty();
        assertThat(Period.parse("/2024").earliestStart()).isEmpty();
        assertThat(Period.parse("Y1000000000/..").earliestStart()).isEmpty();
    }

    @Test
    void a_period_is_made_of_dates() {
        PartialDate november = PartialDate.of(2023, 11);
        assertThat(Period.of(november, PartialDate.of(2024))).isEqualTo(Period.parse("2023-11/2024"));
        assertThat(Period.startingIn(november))
                .isEqualTo(Period.parse("2023-11/.."))
                .isNotEqualTo(Period.parse("2023/.."))
                .isNotEqualTo("2023-11/..");
        assertThat(Period.startingIn(november))
                .isNotInstanceOf(Serializable.class)
                .doesNotHaveSameHashCodeAs(Period.parse("2023/.."));
        assertThat(Period.parse("2023-11/2024")).isNotEqualTo(Period.parse("2023-11/2025"));
        PartialDate set = PartialDate.parse("[2023-11-05,2023-11-07]");
        assertThatThrownBy(() -> Period.startingIn(set)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Period.of(november, set)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Period.of(set, november)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11/2023-12, 2024-01/.., 2023-11/..",
        "../2023-12, 2024-01/2024-02, ../2024-02",
        "/2023-12, 2024-01/.., /..",
        "2023-11~/2023-12, 2024-01/, 2023-11~/",
        "2023-11/.., 2023-11/.., 2023-11/..",
        "2024/2025, 2021/2022, 2024/2022",
    })
    void two_periods_span_from_the_start_of_the_first_to_the_end_of_the_last(String first, String last, String span) {
        assertThat(Period.spanning(Period.parse(first), Period.parse(last))).contains(Period.parse(span));
    }

    @Test
    void two_periods_of_which_neither_the_start_nor_the_end_is_known_span_nothing() {
        assertThat(Period.spanning(Period.parse("/2023"), Period.parse("2024/")))
                .isEmpty();
    }

    @Test
    void a_date_that_is_no_one_of_set_can_bound_a_period() {
        for (String text : List.of("2023", "2023-11-05", "2023-11~", "201X", "2001-21", "Y-17000")) {
            PartialDate date = PartialDate.parse(text);
            assertThat(date.canBoundPeriod()).as(text).isTrue();
            assertThat(Period.of(date, date).start()).contains(date);
        }
        assertThat(PartialDate.parse("[2024-12-09..2024-12-31]").canBoundPeriod())
                .isFalse();
        assertThat(PartialDate.parse("[1667,1670]").canBoundPeriod()).isFalse();
    }
}
