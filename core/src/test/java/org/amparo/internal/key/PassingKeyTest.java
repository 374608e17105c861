package org.amparo.internal.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys of parts last. */
class PassingKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first",
                "lantern-2024",
                "2024",
                "lantern-02024",
                "r1a",
                "1st",
                "homecoming",
                "abcdefghij",
                "aaaaaaaaaa",
                "bcdfghjkl",
                "bcdfghjklmn",
                "BCDFGHJKLM",
                "bcdfghjklv",
                "-",
                "~"
            })
    void a_word_or_a_year_lasts(String key) {
        assertThat(PassingKey.matches(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "r1", "r12", "r123", "007", "lantern-2024-2", "2024.1", "bcdfghjklm", "tttttttttt"})
    void a_number_or_the_letters_in_its_place_pass(String key) {
        assertThat(PassingKey.matches(key)).isTrue();
    }

    @Test
    void letters_take_the_place_of_a_fingerprint() {
        assertThat(PassingKey.lettered("0123456789abcdef")).isEqualTo("bcdfghjklm");
        assertThat(PassingKey.lettered("abcdef9999999999")).isEqualTo("npqrstmmmm");
    }
}
