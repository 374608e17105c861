package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.internal.text.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of words. */
class DateWordsTest {

    /** The phrases that a language may have or not: for one shape of date, or for one day, month or number. */
    private static final Pattern VARIANT = Pattern.compile(
            "(.+?)\\.(day|month|year|part|about)(\\.\\d+)?|((?:days|years)\\..+)\\.[01]" + "|month\\.\\d+\\.of");

    private static final Pattern PLACE = Pattern.compile("\\{.*?\\}");
    private static final Map<String, String> ENGLISH =
            DateWords.in(Locale.ENGLISH).all();

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_all_that_every_date_needs(String language) {
        Map<String, String> words =
                DateWords.in(Locale.forLanguageTag(language)).all();
        assertThat(needed(words.keySet())).isEqualTo(needed(ENGLISH.keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_phrase_uses_what_is_put_in_once(String language) {
        DateWords.in(Locale.forLanguageTag(language)).all().forEach((key, phrase) -> {
            List<String> places = PLACE.matcher(phrase)
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
            assertThat(places).as(key).doesNotHaveDuplicates().isSubsetOf("{0}", "{1}", "{2}", "{3}");
            if (ENGLISH.containsKey(key) && !key.equals("decade")) {
                assertThat(places)
                        .as(key)
                        .isEqualTo(PLACE.matcher(ENGLISH.get(key))
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList());
            }
            assertThat(phrase).as(key).isNotBlank().doesNotContain("<").doesNotContain("&");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void where_a_period_can_be_said_from_a_date_it_can_be_said_to_one(String language) {
        Set<String> keys = DateWords.in(Locale.forLanguageTag(language)).all().keySet();
        for (String shape : List.of("day", "month", "year", "part", "about")) {
            assertThat(keys.contains("from." + shape)).isEqualTo(keys.contains("to." + shape));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_file_is_tidy_utf_8_with_each_key_once_and_says_who_reviewed_it(String language) throws IOException {
        byte[] bytes;
        try (InputStream in = DateWords.class.getResourceAsStream(Phrasebook.file(DateWords.KIND, language))) {
            bytes = in.readAllBytes();
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        List<String> lines = text.lines().toList();
        assertThat(text).doesNotContain("\r", "\t", "\ufeff", "\\").endsWith("\n");
        assertThat(lines).anyMatch(line -> line.startsWith("# Reviewed by: "));
        assertThat(lines)
                .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.matches("\\S+ = \\S|\\S+ = \\S.*\\S"));
        assertThat(lines.stream()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(
                        DateWords.in(Locale.forLanguageTag(language)).all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh-Hant", "ar-u-nu-arab", "und", "ka-GE", "tr"})
    void a_language_without_a_file_is_english(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(PartialDate.of(2023, 11, 5).display(locale)).isEqualTo("5 November 2023");
        assertThat(Period.parse("2023-11/..").display(locale)).isEqualTo("since November 2023");
        assertThat(PartialDate.of(2023, 11).display(Locale.ROOT)).isEqualTo("November 2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-CA", "fr-FR-u-nu-arab", "fr-Latn-CH", "fr-BE-u-ca-buddhist"})
    void a_country_or_a_script_changes_nothing(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(PartialDate.of(2023, 11, 1).display(locale)).isEqualTo("1er novembre 2023");
        assertThat(PartialDate.of(2023, 11, 1).displayWhen(locale)).isEqualTo("le 1er novembre 2023");
    }

    @Test
    void the_months_have_names_in_both_their_forms() {
        DateWords russian = DateWords.in(Locale.forLanguageTag("ru"));
        assertThat(russian.month(11)).isEqualTo("ноябрь");
        assertThat(russian.ofMonth(11)).isEqualTo("ноября");
        assertThat(DateWords.in(Locale.forLanguageTag("az")).month(6)).isEqualTo("iyun");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_month_has_a_name_of_its_own(String language) {
        DateWords words = DateWords.in(Locale.forLanguageTag(language));
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(words::month)).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(words::ofMonth)).doesNotHaveDuplicates();
    }

    @Test
    void no_word_of_a_date_depends_on_the_locale_data_of_the_jdk() throws IOException, InterruptedException {
        assertThat(printed("COMPAT")).isEqualTo(printed("CLDR"));
    }

    /** What a program prints that is started with these locale data. */
    private static String printed(String providers) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.locale.providers=" + providers,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Printing.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed).contains("2023");
        return printed;
    }

    /** A program that says dates in every language. */
    static final class Printing {

        private Printing() {}

        public static void main(String[] arguments) {
            StringBuilder said = new StringBuilder();
            for (String language : Phrasebook.LANGUAGES) {
                Locale locale = Locale.forLanguageTag(language);
                for (int month = 1; month <= 12; month++) {
                    said.append(PartialDate.of(2023, month).display(locale)).append('\n');
                    said.append(PartialDate.of(2023, month, 5).display(locale)).append('\n');
                }
            }
            byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        }
    }

    @Test
    void what_is_put_in_is_not_looked_at_again() {
        assertThat(DateWords.in(Locale.ENGLISH).say("or", "{1}", "{0} {9}")).isEqualTo("{1} or {0} {9}");
    }

    @Test
    void an_unknown_phrase_is_a_mistake_of_ours() {
        DateWords words = DateWords.in(Locale.ENGLISH);
        assertThatThrownBy(() -> words.say("no.such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such");
    }

    private static Set<String> needed(Set<String> keys) {
        return keys.stream()
                .filter(key ->
                        key.startsWith("component.") || !VARIANT.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-0X-31 | day 31, January, March, May, July or August, 2023
                    2023-0X-30 | day 30, January, March, April, May, June, July, August or September, 2023
                    2023-0X-29 | day 29, January, March, April, May, June, July, August or September, 2023
                    2024-0X-29 | day 29, January, February, March, April, May, June, July, August or September, 2024
                    2023-X1-31 | 31 January 2023
                    2023-X2-3X | between 30 and 31 December 2023
                    2023-XX-31 | day 31, month not known, 2023
                    XXXX-X1-31 | 31 January, year not known
                    XXXX-04-3X | 30 April, year not known
                    XXXX-X2-29 | day 29, February or December, year not known
                    """)
    void a_month_is_named_only_where_it_has_the_day(String date, String words) {
        assertThat(PartialDate.parse(date).display(Locale.ENGLISH)).isEqualTo(words);
    }
}
