package org.amparo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final LanguageTag AZ = LanguageTag.parse("az");
    private static final LanguageTag EN = LanguageTag.ENGLISH;

    private static void refused(String code, Runnable what) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(what::run)
                .withMessageNotContaining("secret")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "az",
                "az-Cyrl",
                "az-latn",
                "zh-Hant-TW",
                "und",
                "ku-Arab-IQ",
                "x-field",
                "sl-rozaj",
                "de-1996"
            })
    void a_language_is_a_tag_that_is_kept_as_written(String tag) {
        assertThat(LanguageTag.parse(tag)).hasToString(tag).isEqualTo(LanguageTag.parse(tag));
        assertThat(LanguageTag.parse(tag)).hasSameHashCodeAs(LanguageTag.parse(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "e", "en_US", "en-", "-en", "en--US", "azərbaycan", "secretlanguage", "en-US-", "1"})
    void what_is_no_language_tag_is_refused(String tag) {
        refused("language-syntax", () -> LanguageTag.parse(tag));
    }

    @Test
    void a_language_tag_has_64_characters_at_most() {
        refused("language-syntax", () -> LanguageTag.parse("en" + "-abcdefgh".repeat(7)));
        assertThat(LanguageTag.parse("en-x" + "-abcdefg".repeat(7)).toString()).hasSize(60);
    }

    @Test
    void a_language_is_a_locale_too_and_has_an_order() {
        assertThat(LanguageTag.parse("az-Latn-AZ").toLocale()).isEqualTo(Locale.forLanguageTag("az-Latn-AZ"));
        assertThat(LanguageTag.UNDETERMINED).hasToString("und").isGreaterThan(EN);
        assertThat(LanguageTag.parse("az-Latn")).isNotEqualTo(LanguageTag.parse("az-latn"));
    }

    @Test
    void text_by_language_keeps_its_order_and_is_copied() {
        Map<LanguageTag, String> mine = new LinkedHashMap<>();
        mine.put(EN, "prisoners");
        mine.put(AZ, "məhbuslar");
        LocalizedText text = LocalizedText.of(mine);
        mine.clear();
        assertThat(text.asMap()).containsExactly(Map.entry(EN, "prisoners"), Map.entry(AZ, "məhbuslar"));
        assertThatThrownBy(() -> text.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(LocalizedText.english("prisoners").with(AZ, "məhbuslar")).isEqualTo(text);
        assertThat(text).hasSameHashCodeAs(LocalizedText.of(text.asMap())).isNotEqualTo(LocalizedText.english("x"));
        assertThat(text.in(AZ)).contains("məhbuslar");
        assertThat(text.in(LanguageTag.parse("ru"))).isEmpty();
    }

    @Test
    void another_wording_of_a_language_takes_the_place_of_the_first() {
        LocalizedText text = LocalizedText.english("a").with(AZ, "b").with(EN, "c");
        assertThat(text.asMap()).containsExactly(Map.entry(EN, "c"), Map.entry(AZ, "b"));
    }

    @Test
    void the_best_text_is_in_the_language_of_the_reader_else_in_english_else_the_first() {
        LocalizedText text = LocalizedText.of(AZ, "b").with(EN, "a");
        assertThat(text.best(Locale.forLanguageTag("az-Cyrl-AZ"))).isEqualTo("b");
        assertThat(text.best(Locale.FRENCH)).isEqualTo("a");
        assertThat(text.best(Locale.ROOT)).isEqualTo("a");
        assertThat(LocalizedText.of(AZ, "b").best(Locale.FRENCH)).isEqualTo("b");
        assertThat(LocalizedText.of(LanguageTag.parse("zh-Hant"), "c")
                        .with(AZ, "b")
                        .best(Locale.CHINESE))
                .isEqualTo("c");
    }

    @Test
    void text_by_language_prints_its_languages_alone() {
        assertThat(LocalizedText.of(AZ, "secret")).hasToString("text[az]");
    }

    @Test
    void text_by_language_is_in_some_language_and_never_empty() {
        refused("empty-text", () -> LocalizedText.of(Map.of()));
        refused("empty-text", () -> LocalizedText.of(EN, ""));
        refused("text-characters", () -> LocalizedText.of(EN, "secret\u0000"));
        refused("text-characters", () -> LocalizedText.english("a").with(AZ, "secret\uD800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\n", "\u0001", "\uFEFF", "ı", "\uD83D\uDE00", "a\uD83D\uDE00b", "\uFFFF"})
    void text_that_can_be_written_as_utf_8_is_kept(String text) {
        CheckedText.require(text);
        assertThat(CheckedText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\u0000", "\u0000"})
    void nul_is_refused(String text) {
        refused("text-characters", () -> CheckedText.require(text));
    }

    @Test
    void half_a_pair_of_surrogates_is_refused_and_so_is_empty_text() {
        for (String text :
                new String[] {"\uD83D", "\uDE00", "a\uD83D", "\uD83Da", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"}) {
            refused("text-characters", () -> CheckedText.require(text));
            assertThat(CheckedText.isStorable(text)).isFalse();
        }
        refused("empty-text", () -> CheckedText.require(""));
        assertThat(CheckedText.isStorable("")).isTrue();
    }
}
