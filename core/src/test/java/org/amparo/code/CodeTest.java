package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void a_known_code_is_the_constant_itself() {
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            for (Code code : vocabulary.codes()) {
                assertThat(vocabulary.of(code.code())).isSameAs(code);
                assertThat(code.isKnown()).isTrue();
                assertThat(code.vocabulary()).isSameAs(vocabulary);
                assertThat(code).hasToString(code.code());
            }
        }
        assertThat(CustodyForm.VOCABULARY.of("pre-trial-detention")).isSameAs(CustodyForm.PRE_TRIAL_DETENTION);
    }

    @Test
    void a_graded_scale_keeps_its_letter_or_figure() {
        assertThat(Reliability.B_USUALLY_RELIABLE.code()).isEqualTo("b");
        assertThat(Credibility.PROBABLY_TRUE.code()).isEqualTo("2");
        assertThat(WgadCategory.II_EXERCISE_OF_RIGHTS.code()).isEqualTo("ii");
        assertThat(Pace1900Criterion.X_TERRORIST_CRIME.code()).isEqualTo("x");
    }

    @Test
    void an_unknown_code_is_kept() {
        CustodyForm boat = CustodyForm.VOCABULARY.of("prison-ship");
        assertThat(boat.isKnown()).isFalse();
        assertThat(boat.code()).isEqualTo("prison-ship");
        assertThat(boat.vocabulary()).isEqualTo(CustodyForm.VOCABULARY);
        assertThat(CustodyForm.VOCABULARY.codes()).doesNotContain(boat);
    }

    @Test
    void unknown_codes_are_equal_by_vocabulary_and_text() {
        assertThat(CustodyForm.VOCABULARY.of("prison-ship"))
                .isEqualTo(CustodyForm.VOCABULARY.of("prison-ship"))
                .hasSameHashCodeAs(CustodyForm.VOCABULARY.of("prison-ship"))
                .isNotEqualTo(CustodyForm.VOCABULARY.of("prison-boat"))
                .isNotEqualTo(ReleaseKind.VOCABULARY.of("prison-ship"))
                .isNotEqualTo("prison-ship");
        assertThat((Code) CustodyForm.BAIL).isNotEqualTo(ReleaseKind.BAIL);
    }

    @Test
    void unknown_codes_sort_after_those_of_the_list() {
        List<Marking> shuffled = new ArrayList<>(List.of(
                Marking.VOCABULARY.of("zebra"),
                Marking.SECRET,
                Marking.VOCABULARY.of("aardvark"),
                Marking.PUBLIC,
                Marking.RESTRICTED));
        Collections.sort(shuffled);
        assertThat(shuffled)
                .containsExactly(
                        Marking.PUBLIC,
                        Marking.RESTRICTED,
                        Marking.SECRET,
                        Marking.VOCABULARY.of("aardvark"),
                        Marking.VOCABULARY.of("zebra"));
    }

    @Test
    void codes_of_different_lists_sort_by_the_name_of_the_list() {
        assertThat(new TreeSet<Code>(List.of(
                        ReleaseKind.BAIL, Access.SEEN, CustodyForm.VOCABULARY.of("aardvark"), CustodyForm.BAIL)))
                .containsExactly(
                        Access.SEEN, CustodyForm.BAIL, CustodyForm.VOCABULARY.of("aardvark"), ReleaseKind.BAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-prison",
                "prison-",
                "prison--ship",
                "Prison",
                "PRISON",
                "prison ship",
                "prison_ship",
                "prison\n",
                "\u0131slah",
                "prisión",
                "\u0661",
                "prison.ship"
            })
    void what_is_not_lower_kebab_case_is_refused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CustodyForm.VOCABULARY.of(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo("code-syntax"));
    }

    @Test
    void a_code_has_at_most_64_characters() {
        assertThat(CustodyForm.VOCABULARY.of("a".repeat(64)).code()).hasSize(64);
        assertThatThrownBy(() -> CustodyForm.VOCABULARY.of("a".repeat(65))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CustodyForm.VOCABULARY.of("a-".repeat(100_000)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_refusal_does_not_repeat_what_was_refused() {
        assertThatThrownBy(() -> CustodyForm.VOCABULARY.of("Jane Roe"))
                .message()
                .doesNotContain("Jane")
                .doesNotContain("Roe");
    }

    @Test
    void a_label_is_in_the_language_that_was_asked_for() {
        Label label = CustodyForm.PRE_TRIAL_DETENTION.label(Locale.FRENCH);
        assertThat(label).hasToString("détention provisoire");
        assertThat(label.text()).isEqualTo("détention provisoire");
        assertThat(label.language()).isEqualTo("fr");
        assertThat(label.isFallback()).isFalse();
        assertThat(CustodyForm.PRE_TRIAL_DETENTION.label(Locale.CANADA_FRENCH)).isEqualTo(label);
        assertThat(CustodyForm.PRE_TRIAL_DETENTION
                        .label(Locale.forLanguageTag("az-Latn-AZ"))
                        .text())
                .isEqualTo("məhkəməyədək həbs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "de-CH", "ja", "und", "tlh"})
    void a_label_in_a_language_without_labels_is_english_and_says_so(String tag) {
        Label label = CapacityKind.HUMAN_RIGHTS_DEFENDER.label(Locale.forLanguageTag(tag));
        assertThat(label.text()).isEqualTo("human-rights defender");
        assertThat(label.language()).isEqualTo("en");
        assertThat(label.isFallback()).isTrue();
    }

    @Test
    void a_label_of_a_list_that_a_language_leaves_out_is_english_and_says_so() {
        Label label = Gender.FEMALE.label(Locale.FRENCH);
        assertThat(label.language()).isEqualTo("en");
        assertThat(label.isFallback()).isTrue();
        assertThat(label).isNotEqualTo(Gender.FEMALE.label(Locale.ENGLISH));
    }

    @Test
    void an_unknown_code_is_its_own_label_in_no_language() {
        Label label = Gender.VOCABULARY.of("two-spirit").label(Locale.ENGLISH);
        assertThat(label.text()).isEqualTo("two-spirit");
        assertThat(label.language()).isEqualTo("zxx");
        assertThat(label.isFallback()).isTrue();
    }

    @Test
    void an_unknown_code_borrows_no_label_from_a_key_that_it_happens_to_spell() {
        assertThat(CustodyForm.VOCABULARY.of("definition").label(Locale.ENGLISH).language())
                .isEqualTo("zxx");
    }

    @Test
    void a_definition_falls_back_to_english_and_an_unknown_code_has_none() {
        assertThat(EditKind.OMISSION.definition(Locale.UK)).hasValueSatisfying(definition -> {
            assertThat(definition.text()).startsWith("Words of the original were left out");
            assertThat(definition.isFallback()).isFalse();
        });
        assertThat(EditKind.OMISSION.definition(Locale.FRENCH)).hasValueSatisfying(definition -> {
            assertThat(definition.language()).isEqualTo("en");
            assertThat(definition.isFallback()).isTrue();
        });
        assertThat(EditKind.VOCABULARY.of("underlining").definition(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void equal_labels_have_equal_words_language_and_provenance() {
        assertThat(Access.SEEN.label(Locale.ENGLISH))
                .isEqualTo(Access.SEEN.label(Locale.UK))
                .hasSameHashCodeAs(Access.SEEN.label(Locale.UK))
                .isNotEqualTo(Access.CITED.label(Locale.ENGLISH))
                .isNotEqualTo("seen");
    }
}
