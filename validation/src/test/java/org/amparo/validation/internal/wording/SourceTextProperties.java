package org.amparo.validation.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SourceTextProperties {

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "said",
                        "“said",
                        "so.”",
                        "[2023]",
                        "[2023].",
                        "[a]n",
                        "…",
                        "...",
                        "[...]",
                        "—",
                        "it’s",
                        "\n",
                        "Ms.",
                        "\u00a0",
                        "İSTANBUL",
                        "ΟΔΟΣ",
                        "»ja«",
                        "254",
                        "\"",
                        "e\u0301",
                        "ილია",
                        "[",
                        "]")
                .list()
                .ofMaxSize(30);
    }

    @Property
    void every_excerpt_stands_in_its_text(
            @ForAll("words") List<String> words,
            @ForAll @IntRange(max = 29) int from,
            @ForAll @IntRange(max = 30) int to) {
        Assume.that(from < to && to <= words.size());
        List<String> excerpt = words.subList(from, to);
        Assume.that(String.join("", excerpt).codePoints().anyMatch(Character::isLetterOrDigit));
        assertThat(SourceText.of(String.join(" ", words)).holds(String.join(" ", excerpt)))
                .isTrue();
    }

    @Property
    void dots_may_stand_for_any_words_between(
            @ForAll("words") List<String> words, @ForAll @Size(2) List<@IntRange(max = 29) Integer> cut) {
        int from = Math.min(cut.get(0), cut.get(1));
        int to = Math.max(cut.get(0), cut.get(1));
        Assume.that(to <= words.size());
        List<String> wording = new ArrayList<>(words.subList(0, from));
        wording.add("…");
        wording.addAll(words.subList(to, words.size()));
        Assume.that(String.join("", wording).codePoints().anyMatch(Character::isLetterOrDigit));
        assertThat(SourceText.of(String.join(" ", words)).holds(String.join(" ", wording)))
                .isTrue();
    }

    @Property
    void words_that_are_not_there_are_not_found(@ForAll("words") List<String> words) {
        assertThat(SourceText.of(String.join(" ", words)).holds("said elsewhere"))
                .isFalse();
    }

    @Property
    void any_text_can_be_looked_at(@ForAll String text, @ForAll String wording) {
        assertThatNoException().isThrownBy(() -> {
            SourceText.of(text).holds(wording);
            QuotationMarks.areBalanced(text);
            TimeWords.areRelative(wording);
            TimeWords.nameADayWithoutAYear(wording);
        });
    }

    @Property
    void white_space_of_any_kind_between_words_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.add(TIME_WORDS.get(random.nextInt(TIME_WORDS.size())));
        }
        StringBuilder spaced = new StringBuilder(words.get(0));
        for (String word : words.subList(1, words.size())) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                spaced.append(" \t\n\u00a0\u2003\u2028".charAt(random.nextInt(6)));
            }
            spaced.append(word);
        }
        String plain = String.join(" ", words);
        assertThat(TimeWords.areRelative(spaced.toString())).isEqualTo(TimeWords.areRelative(plain));
        assertThat(TimeWords.nameADayWithoutAYear(spaced.toString())).isEqualTo(TimeWords.nameADayWithoutAYear(plain));
    }

    private static final List<String> TIME_WORDS = List.of(
            "Two", "days", "ago", "THIS", "Earlier", "last", "week", "when", "she", "was", "on", "May", "17", "2023",
            "said");

    @Property
    void straight_marks_are_balanced_where_their_number_is_even(@ForAll @IntRange(max = 40) int marks) {
        assertThat(QuotationMarks.areBalanced("so \"".repeat(marks))).isEqualTo(marks % 2 == 0);
    }
}
