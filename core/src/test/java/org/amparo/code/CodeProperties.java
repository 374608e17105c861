package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.problem.InvalidValueException;

class CodeProperties {

    @Property
    void exactly_what_is_kebab_case_is_a_code(@ForAll("nearlyCodes") String text) {
        if (isKebabCase(text)) {
            Modality code = Modality.VOCABULARY.of(text);
            assertThat(code.code()).isEqualTo(text);
            assertThat(Modality.VOCABULARY.of(code.toString())).isEqualTo(code);
            assertThat(code.label(Locale.ROOT).text()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> Modality.VOCABULARY.of(text))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("code-syntax"));
        }
    }

    @Property
    void the_order_is_total_and_agrees_with_equality(
            @ForAll("codes") Code a, @ForAll("codes") Code b, @ForAll("codes") Code c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.equals(b)) {
            assertThat(a).hasSameHashCodeAs(b);
        }
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
    }

    @Property
    void of_two_markings_the_higher_is_one_of_them_and_the_other_is_not_above_it(
            @ForAll("markings") Marking a, @ForAll("markings") Marking b) {
        Marking higher = Marking.higher(a, b);
        assertThat(higher).isIn(a, b);
        assertThat(a.isAbove(higher)).isFalse();
        assertThat(b.isAbove(higher)).isFalse();
    }

    @Provide
    Arbitrary<String> nearlyCodes() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("az09-").ofMaxLength(10),
                Arbitraries.strings()
                        .withChars("az09-AZ_ .\n\u00e9\u0131\u0660")
                        .ofMaxLength(6),
                Arbitraries.strings().withChars("a-").ofMinLength(60).ofMaxLength(68),
                Arbitraries.strings().withChars("a").ofMinLength(60).ofMaxLength(68),
                Arbitraries.strings().ofMaxLength(5));
    }

    @Provide
    Arbitrary<Code> codes() {
        List<Vocabulary<?>> some =
                List.of(Marking.VOCABULARY, Modality.VOCABULARY, CustodyForm.VOCABULARY, ReleaseKind.VOCABULARY);
        return Combinators.combine(
                        Arbitraries.of(some), Arbitraries.of("bail", "public", "secret", "stated", "a", "b", "zz-1"))
                .as(Vocabulary::of);
    }

    @Provide
    Arbitrary<Marking> markings() {
        return Arbitraries.of("public", "partners", "restricted", "secret", "cosmic-top-secret", "a")
                .map(Marking.VOCABULARY::of);
    }

    private static boolean isKebabCase(String text) {
        return text.length() <= 64
                && Arrays.stream(text.split("-", -1))
                        .allMatch(word -> !word.isEmpty()
                                && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')));
    }
}
