package org.amparo.feed.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountMethod;
import org.amparo.code.CountUnit;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.HopMode;
import org.amparo.code.MissingReason;
import org.amparo.code.ReleaseKind;
import org.amparo.code.SpeechAct;
import org.amparo.code.Vocabulary;
import org.amparo.id.CaseFileId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static Words words(String language) {
        return new Words(CaseFile.builder().id(CaseFileId.of("any")).build(), LanguageTag.parse(language));
    }

    private static String written(String language, Phrase phrase) {
        return words(language).written(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | P5Y6M | 5 years and 6 months",
                "en | P1Y | 1 year",
                "en | P2W | 2 weeks",
                "en | P1M15D | 1 month and 15 days",
                "en | P0D | 0 days",
                "fr | P5Y6M1D | 5 ans, 6 mois et 1 jour",
                "es | P1Y1M2W | 1 año, 1 mes y 2 semanas",
                "ru | P5Y6M | 5 лет и 6 месяцев",
                "ru | P1Y2M21D | 1 год, 2 месяца и 21 день",
                "ru | P11Y12M | 11 лет и 12 месяцев",
                "fr | P0D | 0 jour",
                "az | P5Y6M15D | 5 il, 6 ay və 15 gün",
                "de | P1D | 1 day",
            })
    void a_length_is_said_in_words(String language, String duration, String words) {
        assertThat(written(language, words(language).length(duration))).isEqualTo(words);
    }

    @Test
    void dates_are_said_in_the_language_of_the_feed() {
        PartialDate date = PartialDate.parse("2023-11");
        Period period = Period.parse("2023-11/..");
        assertThat(written("en-GB", words("en-GB").when(date))).isEqualTo("in November 2023");
        assertThat(written("en-GB", words("en-GB").period(period))).isEqualTo("since November 2023");
        assertThat(written("fr", words("fr").date(date))).isEqualTo("novembre 2023");
        assertThat(written("ru", words("ru").period(period))).isEqualTo("с ноября 2023 г.");
        assertThat(written("de", words("de").period(period))).isEqualTo("since November 2023");
    }

    @Test
    void a_name_keeps_its_letters_at_the_start_of_a_sentence() {
        Words words = words("en");
        assertThat(words.sentence(words.pieces(Words.own("al-Amin Rahimi"), Phrase.of("arrested"))))
                .isEqualTo("\u2068al-Amin Rahimi\u2069, arrested.");
        assertThat(words.heading(Phrase.of("a person"))).isEqualTo("A person");
        assertThat(words.heading(Words.own("ნინო"))).isEqualTo("\u2068ნინო\u2069");
        assertThat(words("az").heading(Phrase.of("ittiham"))).isEqualTo("İttiham");
        assertThat(words("ru").heading(Phrase.of("задержан"))).isEqualTo("Задержан");
    }

    @Test
    void a_sentence_has_one_full_stop() {
        Words words = words("en");
        assertThat(words.sentence(words.listed(List.of(Phrase.of("he said"), words.quoted("This is chilling.")))))
                .isEqualTo("He said, “\u2068This is chilling.\u2069”");
        assertThat(words.sentence(Phrase.of("why?"))).isEqualTo("Why?");
        assertThat(words.sentence(Phrase.of("so it is"))).isEqualTo("So it is.");
    }

    @Test
    void words_of_the_file_turn_nothing_around_them() {
        assertThat(written("en", Words.own("سارة"))).isEqualTo("\u2068سارة\u2069");
        assertThat(written("en", Words.own("a\u202eb\u2069c\u0007d\u2067"))).isEqualTo("\u2068abcd\u2069");
        assertThat(written("en", Words.own("one\r\ntwo\u2028three"))).isEqualTo("\u2068one two three\u2069");
        assertThat(written("en", Words.own("می\u200cخواهم"))).isEqualTo("\u2068می\u200cخواهم\u2069");
    }

    @Test
    void a_language_without_phrases_is_english_and_says_so() {
        assertThat(words("de").language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(words("az-Latn").language()).isEqualTo(LanguageTag.parse("az-Latn"));
        assertThat(words("und").language()).isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void a_name_within_another_word_is_not_that_name() {
        assertThat(Wording.holds("release Alina and others", "Ali")).isFalse();
        assertThat(Wording.holds("release Ali, and others", "Ali")).isTrue();
        assertThat(Wording.holds("Those detained are to be freed", "those detained"))
                .isTrue();
        assertThat(Wording.holds("a (b", "(b")).isTrue();
    }

    /** The prefix of the phrases of each vocabulary. */
    private static final Map<String, Vocabulary<?>> PHRASED = Map.of(
            "act.", SpeechAct.VOCABULARY,
            "charge.missing.", MissingReason.VOCABULARY,
            "demand.that.", DemandKind.VOCABULARY,
            "form.", CustodyForm.VOCABULARY,
            "hop.", HopMode.VOCABULARY,
            "method.", CountMethod.VOCABULARY,
            "outcome.", DemandOutcome.VOCABULARY,
            "released.", ReleaseKind.VOCABULARY,
            "stage.", ConferralStatus.VOCABULARY,
            "unit.", CountUnit.VOCABULARY);

    @ParameterizedTest
    @ValueSource(strings = {"other", "for", "of", "about", "whole", "during", "told", "to", "on", "inserted"})
    void the_text_of_an_unknown_code_is_never_the_key_of_a_phrase(String code) {
        for (String language : Phrasebook.LANGUAGES) {
            PHRASED.forEach((prefix, vocabulary) -> assertThat(words(language).key(prefix, vocabulary.of(code)))
                    .as(prefix + code)
                    .isEmpty());
            String unlike = "no-such-code";
            assertThat(written(language, words(language).form(CustodyForm.VOCABULARY.of(code))))
                    .isEqualTo(written(language, words(language).form(CustodyForm.VOCABULARY.of(unlike))))
                    .doesNotContain("{");
            assertThat(written(language, words(language).released(Optional.of(ReleaseKind.VOCABULARY.of(code)))))
                    .isEqualTo(
                            written(language, words(language).released(Optional.of(ReleaseKind.VOCABULARY.of(unlike)))))
                    .doesNotContain("{");
            assertThat(words(language).label(CustodyForm.VOCABULARY.of(code)).isEmpty())
                    .isTrue();
        }
        assertThat(written("en", words("en").named("outcome.", DemandOutcome.VOCABULARY.of(code))))
                .isEqualTo("the outcome is one that is not known here");
        assertThat(written("en", words("en").named("stage.", ConferralStatus.VOCABULARY.of(code))))
                .isEqualTo("the stage is one that is not known here");
    }

    @Test
    void a_known_code_has_its_phrase() {
        assertThat(words("en").key("act.", SpeechAct.DENY)).contains("act.deny");
        assertThat(written("en", words("en").named("outcome.", DemandOutcome.MET)))
                .isEqualTo("the demand was met");
        assertThat(written("en", words("en").form(CustodyForm.PRISON))).isEqualTo("in prison");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "held (since May (inferred)) | held (since May, inferred)",
                "held (since May) (inferred) | held (since May; inferred)",
                "held (in May) (by X) (inferred) | held (in May; by X; inferred)",
                "quoting (a letter (inferred), not seen) | quoting (a letter, inferred, not seen)",
                "held (a (b) c) | held (a, b, c)",
                "held (a ((b))) | held (a, b)",
                "held (a) and (b) | held (a) and (b)",
                "a) or b) | a) or b)",
            })
    void no_brackets_stand_within_others_or_beside_others(String text, String flat) {
        assertThat(written("en", Phrase.of(text))).isEqualTo(flat);
    }

    @Test
    void brackets_of_the_file_stay_as_they_are() {
        Phrase quoted = words("en").quoted("of [2023] (or (so) they say) (twice)");
        Phrase told = words("en").beside(words("en").beside(Phrase.of("told"), quoted), Phrase.of("inferred"));
        assertThat(written("en", told))
                .isEqualTo("told (“\u2068of [2023] (or (so) they say) (twice)\u2069”; inferred)");
    }
}
