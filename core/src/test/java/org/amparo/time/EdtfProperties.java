package org.amparo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amparo.problem.InvalidValueException;

/** Nothing but EDTF gets in, nothing but the one exception gets out. */
class EdtfProperties {

    private static final String DATE = "(?:[?~%]?Y-?[1-9][0-9]{4,}[?~%]?"
            + "|(?![?~%]-?[0-9X]{4}[?~%])[?~%]?-?[0-9X]{4}[?~%]?"
            + "(?:-(?![?~%]..[?~%])[?~%]?[0-9X]{2}[?~%]?(?:-(?![?~%]..[?~%])[?~%]?[0-9X]{2}[?~%]?)?)?)";
    private static final String RANGE = "D(?:\\.\\.D)?";
    private static final Pattern GRAMMAR = Pattern.compile("D|\\[(?:(?:\\.\\.D|R)(?:,R)*(?:,D\\.\\.)?|D\\.\\.)]"
            .replace("R", RANGE)
            .replace("D", DATE));
    private static final Set<String> CODES = Set.of(
            "date-syntax",
            "date-impossible",
            "date-time-refused",
            "date-set-refused",
            "date-interval-refused",
            "date-unsupported",
            "period-syntax",
            "period-set-refused");

    @Property(tries = 5000)
    void what_is_read_is_in_the_grammar_and_what_is_in_the_grammar_is_read_or_impossible(
            @ForAll("nearlyDates") String text) {
        boolean inGrammar = GRAMMAR.matcher(text).matches();
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
            assertThat(inGrammar).as(text).isTrue();
        } catch (InvalidValueException e) {
            assertThat(e.code()).isIn(CODES);
            if (inGrammar) {
                boolean hasDayOfSeason = text.matches(".*-[?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?-.*");
                assertThat(hasDayOfSeason || e.code().equals("date-impossible"))
                        .as(text)
                        .isTrue();
            }
        }
    }

    @Property(tries = 2000)
    void any_text_is_read_back_or_refused(@ForAll String text) {
        assertReadBackOrRefused(text);
        assertReadBackOrRefused(text + "/" + text);
    }

    @Property(tries = 2000)
    void any_text_of_the_alphabet_is_read_back_or_refused(@ForAll("alphabet") String text) {
        assertReadBackOrRefused(text);
    }

    /** A set of one element goes through the grammar; digits alone are read without it. */
    @Property(tries = 5000)
    void digits_alone_mean_the_same_as_in_a_set_of_one(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day,
            @ForAll @IntRange(min = 1, max = 3) int components) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
                .substring(0, List.of(4, 7, 10).get(components - 1));
        assertThat(boundsOrCode(text)).isEqualTo(boundsOrCode("[" + text + "]"));
    }

    private static Object boundsOrCode(String text) {
        try {
            return PartialDate.parse(text).bounds();
        } catch (InvalidValueException e) {
            return e.code();
        }
    }

    private static void assertReadBackOrRefused(String text) {
        try {
            Object value = text.contains("/") ? Period.parse(text) : PartialDate.parse(text);
            assertThat(value).hasToString(text);
        } catch (InvalidValueException e) {
            assertThat(e.code()).isIn(CODES);
        }
    }

    @Provide
    Arbitrary<String> alphabet() {
        return Arbitraries.strings().withChars("0123456789X-?~%[],./{}YTES").ofMaxLength(24);
    }

    /** Dates and sets, most of them with one character put in, taken out or changed. */
    @Provide
    Arbitrary<String> nearlyDates() {
        Arbitrary<String> date = Arbitraries.of(
                "1985",
                "1985-04",
                "1985-04-12",
                "-0044-03-15",
                "201X",
                "2004-06~-11",
                "?2004-06-~11",
                "Y170000",
                "Y-170000",
                "2001-21",
                "1984-1X",
                "XXXX-12-XX",
                "2023-02-2X");
        Arbitrary<String> set = date.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(dates ->
                        Arbitraries.of(",", "..", "..,").map(separator -> "[" + String.join(separator, dates) + "]"));
        Arbitrary<Character> character = Arbitraries.of(
                "0123456789X-?~%[],.Y ".chars().mapToObj(c -> (char) c).toList());
        return Combinators.combine(
                        Arbitraries.oneOf(date, date, set),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 3),
                        character)
                .as((text, at, kind, with) -> {
                    int place = at % text.length();
                    String head = text.substring(0, place);
                    return switch (kind) {
                        case 0 -> text;
                        case 1 -> head + with + text.substring(place);
                        case 2 -> head + text.substring(place + 1);
                        default -> head + with + text.substring(place + 1);
                    };
                });
    }
}
