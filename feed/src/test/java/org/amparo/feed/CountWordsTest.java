package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.Statement;
import org.amparo.code.CountQualifier;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.internal.text.Phrasebook;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that a number is told with what its source says of its exactness. */
class CountWordsTest {

    private static final Map<String, String> TOLD = Map.of(
            "exact", "According to North Shore Courier: 254 prisoners.",
            "approximate", "According to North Shore Courier: about 254 prisoners.",
            "at-least", "According to North Shore Courier: at least 254 prisoners.",
            "at-most", "According to North Shore Courier: at most 254 prisoners.",
            "range", "According to North Shore Courier: 254 prisoners (within a range that is not recorded).",
            "many", "According to North Shore Courier: 254 prisoners (many).",
            "several", "According to North Shore Courier: 254 prisoners (several).",
            "unspecified", "According to North Shore Courier: 254 prisoners (unspecified number).");

    private static Count.Builder counted(String qualifier) {
        return Count.exactly(254).toBuilder()
                .qualifier(CountQualifier.VOCABULARY.of(qualifier))
                .population(LocalizedText.english("prisoners"));
    }

    private static String told(String language, Count count) {
        Statement counting = Cases.report().toBuilder().addCount(count).build();
        return String.join(" ", Views.lines(language, Kind.COUNTS, counting, counting));
    }

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    @Test
    void every_qualifier_is_said_beside_the_number() {
        assertThat(CountQualifier.VOCABULARY.codes())
                .allSatisfy(code ->
                        assertThat(told("en", counted(code.code()).build())).isEqualTo(TOLD.get(code.code())));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_qualifier_has_its_own_words_in_every_language(String language) {
        Set<String> told = CountQualifier.VOCABULARY.codes().stream()
                .map(code -> told(language, counted(code.code()).build()))
                .collect(Collectors.toSet());
        assertThat(told).hasSameSizeAs(CountQualifier.VOCABULARY.codes());
    }

    @Test
    void bounds_do_not_say_twice_that_they_are_some() {
        assertThat(told(
                        "en",
                        Count.builder()
                                .atLeast(10L)
                                .qualifier(CountQualifier.AT_LEAST)
                                .population(LocalizedText.english("prisoners"))
                                .build()))
                .isEqualTo("According to North Shore Courier: at least 10 prisoners.");
        assertThat(told(
                        "en",
                        Count.exactly(12).toBuilder()
                                .atLeast(10L)
                                .atMost(20L)
                                .qualifier(CountQualifier.RANGE)
                                .population(LocalizedText.english("prisoners"))
                                .build()))
                .isEqualTo("According to North Shore Courier: 12 prisoners (10 to 20).");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_number_with_an_unknown_qualifier_is_not_told(String language) {
        assertThat(told(language, counted("not-in-this-version").build()))
                .contains("prisoners")
                .doesNotContain("254", "not-in-this-version");
        assertThat(told(
                        language,
                        Count.exactly(254).toBuilder()
                                .qualifier(CountQualifier.VOCABULARY.of("not-in-this-version"))
                                .build()))
                .isNotEmpty()
                .doesNotContain("254", "not-in-this-version");
    }
}
