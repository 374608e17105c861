package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.internal.text.Phrasebook;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.DateSamples.Sample;

/** Every date that can be read can be said, and the words never say more than the value. */
class DisplayProperties {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Property(tries = 300)
    void whoever_reads_the_words_allows_every_day_of_the_date(@ForAll("ours") Sample sample) {
        assertAllowed(sample, LocalDate.of(1999, 1, 1), LocalDate.of(2010, 12, 31));
    }

    @Property(tries = 100)
    void whoever_reads_the_words_allows_every_day_of_a_date_around_the_year_zero(@ForAll("early") Sample sample) {
        assertAllowed(sample, LocalDate.of(-22, 1, 1), LocalDate.of(12, 12, 31));
    }

    @Property(tries = 300)
    void whoever_reads_the_words_allows_every_day_of_a_set(@ForAll("sets") Sample sample) {
        assertAllowed(sample, LocalDate.of(2000, 1, 1), LocalDate.of(2000, 4, 30));
    }

    @Property(tries = 1000)
    void every_date_has_words_in_every_language_with_no_numbers_but_those_of_the_english_ones(
            @ForAll("dates") String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (InvalidValueException e) {
            return;
        }
        String english = date.display(Locale.ENGLISH);
        assertThat(english).isNotBlank().doesNotContain("{");
        for (String language : Phrasebook.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            String words = date.display(locale);
            assertThat(words).as(text).isNotBlank().doesNotContain("{", "null", "  ");
            if (!english.contains("0s")) {
                assertThat(numbers(words)).as(text).isEqualTo(numbers(english));
            }
            assertThat(date.displayWhen(locale)).contains(words.substring(words.length() - 2));
            assertThat(numbers(date.displayWhen(locale))).isEqualTo(numbers(words));
        }
    }

    @Property(tries = 500)
    void every_period_has_words_in_every_language(@ForAll("ends") String start, @ForAll("ends") String end) {
        Period period;
        try {
            period = Period.parse(start + "/" + end);
        } catch (InvalidValueException e) {
            return;
        }
        for (String language : Phrasebook.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            String words = period.display(locale);
            assertThat(words).as("%s", period).isNotBlank().doesNotContain("{", "null", "  ");
            Set<String> numbers = numbers(words);
            period.start().ifPresent(date -> assertThat(numbers).containsAll(numbers(date.display(locale))));
            period.end().ifPresent(date -> assertThat(numbers).containsAll(numbers(date.display(locale))));
        }
    }

    @Property(tries = 200)
    void different_kinds_of_ends_are_said_differently(@ForAll("ours") Sample sample) {
        if (sample.daysWithin(LocalDate.of(1999, 1, 1), LocalDate.of(2010, 12, 31))
                .isEmpty()) {
            return;
        }
        for (String language : Phrasebook.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(List.of(sample + "/..", sample + "/", "../" + sample, "/" + sample, sample + "/" + sample))
                    .extracting(text -> Period.parse(text).display(locale))
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertAllowed(Sample sample, LocalDate from, LocalDate to) {
        List<LocalDate> days = sample.daysWithin(from, to);
        if (days.isEmpty()) {
            return;
        }
        String words = sample.parsed().display(Locale.ENGLISH);
        Predicate<LocalDate> read = new EnglishReader(from, to).read(words);
        assertThat(days).as("%s: %s", sample, words).allMatch(read);
        if (!words.contains("not known") && !words.contains("day ") && !words.contains("–")) {
            assertThat(from.datesUntil(to.plusDays(1)).filter(read))
                    .as("%s: %s", sample, words)
                    .containsExactlyElementsOf(days);
        }
    }

    private static Set<String> numbers(String words) {
        return NUMBER.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Sample> ours() {
        return DateSamples.digits("200");
    }

    @Provide
    Arbitrary<Sample> early() {
        return Arbitraries.oneOf(DateSamples.digits("000"), DateSamples.digits("-001"));
    }

    @Provide
    Arbitrary<Sample> sets() {
        return DateSamples.fewDays().filter(sample -> !sample.qualified());
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> range = Combinators.combine(single(), single()).as((a, b) -> a + ".." + b);
        Arbitrary<String> set = Combinators.combine(
                        Arbitraries.oneOf(single(), range, single().map(date -> ".." + date)),
                        Arbitraries.oneOf(single(), range).list().ofMaxSize(3),
                        Arbitraries.of("", ".."))
                .as((first, rest, last) ->
                        "[" + first + rest.stream().map(each -> "," + each).collect(Collectors.joining()) + last + "]");
        return Arbitraries.oneOf(single(), single(), set);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.oneOf(single(), single(), Arbitraries.of("", ".."));
    }

    /** Every kind of component with marks on any side. */
    private static Arbitrary<String> single() {
        Arbitrary<String> mark = Arbitraries.of("", "", "", "?", "~", "%");
        Arbitrary<String> year = marked(
                Arbitraries.of(
                        "2023", "2024", "0476", "0000", "-0043", "201X", "200X", "19XX", "XXXX", "-004X", "-XXXX",
                        "1X5X", "-1X5X", "019X", "-000X"),
                mark);
        Arbitrary<String> longYear =
                marked(Arbitraries.of("Y17000", "Y-17000", "Y1000000000", "Y-99999999999999999999"), mark);
        Arbitrary<String> month =
                marked(Arbitraries.of("01", "02", "04", "10", "11", "0X", "1X", "X0", "X1", "X2", "XX"), mark);
        Arbitrary<String> part = marked(Arbitraries.integers().between(21, 41).map(String::valueOf), mark);
        Arbitrary<String> day = marked(
                Arbitraries.of("01", "02", "05", "29", "31", "0X", "1X", "2X", "3X", "X0", "X1", "X9", "XX"), mark);
        return Arbitraries.oneOf(
                year,
                longYear,
                Combinators.combine(year, month).as((y, m) -> y + "-" + m),
                Combinators.combine(year, part).as((y, p) -> y + "-" + p),
                Combinators.combine(year, month, day).as((y, m, d) -> y + "-" + m + "-" + d));
    }

    private static Arbitrary<String> marked(Arbitrary<String> component, Arbitrary<String> mark) {
        return Combinators.combine(component, mark, Arbitraries.of(true, false))
                .as((text, sign, left) -> left ? sign + text : text + sign);
    }
}
