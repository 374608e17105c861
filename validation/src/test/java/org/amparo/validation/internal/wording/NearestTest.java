package org.amparo.validation.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES =
            List.of("pre-trial-detention", "house-arrest", "prison", "bail", "names", "bornOn", "bornAt", "sex");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pretrial-detention  | pre-trial-detention
                    pre_trial detention | pre-trial-detention
                    House-Arrest        | house-arrest
                    prisno              | prison
                    rpison              | prison
                    rison               | prison
                    jail                | ''
                    jails               | ''
                    bial                | bail
                    name                | names
                    bornIn              | bornOn bornAt
                    set                 | sex
                    st                  | ''
                    detained            | ''
                    """)
    void what_was_meant_is_found_and_nothing_far_from_it(String word, String found) {
        assertThat(String.join(" ", Nearest.to(word, NAMES.stream()))).isEqualTo(found);
    }

    @Test
    void a_word_without_letters_is_near_to_nothing() {
        assertThat(Nearest.to("-", NAMES.stream())).isEmpty();
    }

    @Test
    void no_more_than_three_are_offered() {
        assertThat(Nearest.to("abcde", Stream.of("abcdx", "abcdy", "abcde-", "abcdz", "abcdw")))
                .containsExactly("abcde-", "abcdx", "abcdy");
    }

    @Test
    void a_name_without_end_is_compared_with_no_short_one() {
        String endless = "a".repeat(1 << 20);
        assertThat(Nearest.to(endless, NAMES.stream())).isEmpty();
    }
}
