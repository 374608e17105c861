package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths and ages: as much of a number as is known. */
class NumberRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-05/2023-11-05 | 1 day
            2023-11-05/2023-11-06 | 2 days
            2023-01-01/2023-12-31 | 365 days
            2024-01-01/2024-12-31 | 366 days
            2023/2023 | between 1 and 365 days
            2023-11/2024-02 | between 64 and 121 days
            2023-11/2023-11 | between 1 and 30 days
            2023-11-05/2023-11 | between 1 and 26 days
            2000-XX-01/2000-XX-15 | between 15 and 350 days
            2024-02-X4/2024-02-X5 | between 2 and 22 days
            2024-02-15/2024-02-1X | between 1 and 5 days
            XXXX-XX-X1/XXXX-XX-X5 | between 5 and 3652419 days
            2001-28/2001-28 | between 1 and 486 days
            -0001-12-31/0001-01-01 | 368 days
            2023-11/.. | number of days not known
            2023-11/ | number of days not known
            /2024-02-03 | number of days not known
            ../2024-02-03 | number of days not known
            ../.. | number of days not known
            2023-11-05~/2024-02-03 | number of days not known
            2023-11-05/2024-02-03? | number of days not known
            2024-03/2024-02 | number of days not known
            2024-01-01/Y1000000000 | at least 365241760750 days
            Y-1000000000/2024-01-01 | at least 365243238887 days
            Y1000000000/Y1000000001 | number of days not known
            """)
    void a_period_has_the_days_that_lie_within(String period, String length) {
        assertThat(Period.parse(period).length()).hasToString(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11/.. | 2024-12-24 | between 391 and 420 days
            2023-11/.. | 2023-11-30 | between 1 and 30 days
            2023-11/.. | 2023-11-29 | at most 29 days
            2023-11/.. | 2023-11-01 | at most 1 day
            2023-11/.. | 2023-10-31 | 0 days
            2023-11/ | 2024-12-24 | between 1 and 420 days
            2023-11-05/.. | 2023-11-05 | 1 day
            2023-11-05/2023-11-07 | 2024-12-24 | 3 days
            2023-11-05/2023-11-07 | 2023-11-06 | 2 days
            2023-11-05/2024-02 | 2024-02-15 | between 89 and 103 days
            /2024-02-03 | 2024-02-03 | number of days not known
            ../2024-02-03 | 2024-02-03 | number of days not known
            2023~/.. | 2024-12-24 | number of days not known
            2024-03/2024-02 | 2024-12-24 | number of days not known
            """)
    void until_a_day_a_period_has_the_days_that_are_not_after_it(String period, LocalDate day, String length) {
        assertThat(Period.parse(period).lengthUntil(day)).hasToString(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-02/.. | 2024-02-10 | 2024-03-01 | between 21 and 30 days
            2024-02/.. | 2024-03-10 | 2024-03-01 | between 2 and 30 days
            /.. | 2024-02-10 | 2024-03-01 | at least 21 days
            2023~/.. | 2024-02-10 | 2024-03-01 | at least 21 days
            2024-01-05/2024-02 | 2024-02-10 | 2024-12-24 | between 28 and 37 days
            """)
    void what_a_source_tells_as_past_had_begun_when_it_was_told(
            String period, String source, LocalDate day, String length) {
        assertThat(Period.parse(period).lengthUntil(day, PartialDate.parse(source)))
                .hasToString(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-06-15 | 2024-06-14 | 38 years
            1985-06-15 | 2024-06-15 | 39 years
            1985-06-15 | 1985-06-15 | 0 years
            1985-06-15 | 1986-06-15 | 1 year
            1985 | 2024-06-15 | between 38 and 39 years
            1985 | 2024-12-31 | 39 years
            1985 | 2025-01-01 | between 39 and 40 years
            1985 | 1985-06-15 | 0 years
            1985 | 1986-06-15 | at most 1 year
            198X | 2024-06-15 | between 34 and 44 years
            2004-02-29 | 2021-02-28 | between 16 and 17 years
            2004-02-29 | 2021-03-01 | 17 years
            2004-02-29 | 2021-02-27 | 16 years
            2004-02-29 | 2024-02-28 | 19 years
            2004-02-29 | 2024-02-29 | 20 years
            2004-02-28 | 2005-02-28 | 1 year
            [..1984] | 2024-06-15 | at least 39 years
            [1984..] | 2024-06-15 | at most 40 years
            1985~ | 2024-06-15 | age not known
            1985? | 1900-01-01 | age not known
            -0043-03-15 | 0001-03-15 | 44 years
            Y-1000000000 | 2024-06-15 | at least 1000002023 years
            """)
    void an_age_is_that_of_every_day_of_birth(String birth, LocalDate day, String age) {
        assertThat(PartialDate.parse(birth).ageOn(day)).map(Age::toString).hasValue(age);
    }

    @ParameterizedTest
    @CsvSource({
        "34, 34 years",
        "30..35, between 30 and 35 years",
        "35..30, between 30 and 35 years",
        "18.., at least 18 years",
        "0..17, at most 17 years",
        "1, 1 year",
        "0.., age not known"
    })
    void an_age_is_read_as_it_is_stated(String text, String age) {
        assertThat(Age.parse(text)).hasToString(age);
    }

    @Test
    void who_is_born_after_a_day_has_no_age_on_it() {
        assertThat(PartialDate.parse("1985-06-15").ageOn(LocalDate.of(1985, 6, 14)))
                .isEmpty();
        assertThat(PartialDate.parse("1985").ageOn(LocalDate.of(1984, 12, 31))).isEmpty();
        assertThat(PartialDate.parse("Y1000000000").ageOn(LocalDate.MAX)).isEmpty();
        assertThat(PartialDate.parse("[1985..]").ageOn(LocalDate.MIN)).isEmpty();
        assertThat(PartialDate.parse("1985-06-15").ageOn(LocalDate.MAX))
                .hasValueSatisfying(age -> assertThat(age.atLeast()).isEqualTo(999_998_014));
    }

    @Test
    void a_range_is_exact_where_its_ends_meet() {
        DayCount day = Period.parse("2023-11-05/2023-11-05").length();
        assertThat(day.isExact()).isTrue();
        assertThat(day.atLeast()).isEqualTo(1);
        assertThat(day.atMost()).hasValue(1);
        DayCount ongoing = Period.parse("2023-11-05/..").length();
        assertThat(ongoing.isExact()).isFalse();
        assertThat(ongoing.atLeast()).isEqualTo(1);
        assertThat(ongoing.atMost()).isEmpty();
    }

    @Test
    void ranges_are_equal_by_what_they_count_and_how_much() {
        DayCount year = new DayCount(38, 39);
        assertThat(year)
                .isEqualTo(new DayCount(38, 39))
                .hasSameHashCodeAs(new DayCount(38, 39))
                .isNotEqualTo(new DayCount(38, 40))
                .isNotEqualTo(new DayCount(37, 39))
                .isNotEqualTo(
                        PartialDate.of(1985).ageOn(LocalDate.of(2024, 6, 15)).orElseThrow())
                .isNotEqualTo("between 38 and 39 days")
                .doesNotHaveSameHashCodeAs(new DayCount(38, 40))
                .doesNotHaveSameHashCodeAs(new DayCount(37, 39))
                .isNotInstanceOf(Serializable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1 day | 390 days | between 390 and 419 days | at least 390 days | at most 1 day | number of days not known
            fr | 1 jour | 390 jours | entre 390 et 419 jours | au moins 390 jours | au plus 1 jour | nombre de jours inconnu
            es | 1 día | 390 días | entre 390 y 419 días | al menos 390 días | como máximo 1 día | número de días desconocido
            ru | число дней: 1 | число дней: 390 | число дней: от 390 до 419 | число дней: не менее 390 | число дней: не более 1 | число дней неизвестно
            az | 1 gün | 390 gün | 390–419 gün | ən azı 390 gün | ən çoxu 1 gün | günlərin sayı məlum deyil
            ka | 1 day | 390 days | between 390 and 419 days | at least 390 days | at most 1 day | number of days not known
            """)
    void a_length_is_said_in_the_words_of_a_language(
            String language,
            String one,
            String exactly,
            String between,
            String atLeast,
            String atMost,
            String unknown) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(new DayCount(1, 1).display(locale)).isEqualTo(one);
        assertThat(new DayCount(390, 390).display(locale)).isEqualTo(exactly);
        assertThat(new DayCount(390, 419).display(locale)).isEqualTo(between);
        assertThat(new DayCount(390, NumberRange.UNBOUNDED).display(locale)).isEqualTo(atLeast);
        assertThat(new DayCount(0, 1).display(locale)).isEqualTo(atMost);
        assertThat(new DayCount(0, NumberRange.UNBOUNDED).display(locale)).isEqualTo(unknown);
        assertThat(new DayCount(1, NumberRange.UNBOUNDED).display(locale)).isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 0 years | 39 years | between 38 and 39 years | at least 39 years | at most 1 year | age not known
            fr | 0 an | 39 ans | entre 38 et 39 ans | au moins 39 ans | au plus 1 an | âge inconnu
            es | 0 años | 39 años | entre 38 y 39 años | al menos 39 años | como máximo 1 año | edad desconocida
            ru | полных лет: 0 | полных лет: 39 | полных лет: от 38 до 39 | полных лет: не менее 39 | полных лет: не более 1 | возраст неизвестен
            az | 0 yaş | 39 yaş | 38–39 yaş | ən azı 39 yaş | ən çoxu 1 yaş | yaşı məlum deyil
            """)
    void an_age_is_said_in_the_words_of_a_language(
            String language,
            String none,
            String exactly,
            String between,
            String atLeast,
            String atMost,
            String unknown) {
        Locale locale = Locale.forLanguageTag(language);
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(age("2024", day, locale)).isEqualTo(none);
        assertThat(age("1985", day, locale)).isEqualTo(exactly);
        assertThat(age("1985", LocalDate.of(2024, 6, 15), locale)).isEqualTo(between);
        assertThat(age("[..1985]", day, locale)).isEqualTo(atLeast);
        assertThat(age("[2023..2024]", day, locale)).isEqualTo(atMost);
        assertThat(age("1985~", day, locale)).isEqualTo(unknown);
    }

    private static String age(String birth, LocalDate day, Locale locale) {
        return PartialDate.parse(birth).ageOn(day).orElseThrow().display(locale);
    }
}
