package org.amparo.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that lost letters are told from names that only look foreign. */
class LostLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leyla Orlova",
                "Deniz Öztürk",
                "Žofie Řeháková",
                "Лейла Орлова",
                "ЛЕЙЛА ОРЛОВА",
                "نور الحقل",
                "李伟",
                "Ñuñez",
                "N’Diaye",
                "Əli Şükürov",
                "Çağ",
                "Ґалаґан",
                "Ægir Ó Briain",
                "Nguyễn Văn Ân"
            })
    void a_name_in_any_script_has_lost_nothing(String name) {
        assertThat(LostLetters.isInPersonName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "windows-1254", "ISO-8859-1"})
    void a_name_that_was_read_in_another_encoding_has(String charset) {
        String read = new String("Öztürk".getBytes(UTF_8), Charset.forName(charset));
        assertThat(LostLetters.isIn(read)).isTrue();
        assertThat(LostLetters.isInPersonName(new String("Лейла".getBytes(UTF_8), Charset.forName(charset))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?rlova", "Leyla ?????", "Le?la", "Leyl\uFFFD"})
    void so_has_one_with_a_mark_for_a_letter(String name) {
        assertThat(LostLetters.isIn(name)).isTrue();
    }

    @Test
    void a_mark_behind_a_name_is_one_in_that_of_a_person_alone() {
        assertThat(LostLetters.isIn("Who cares?")).isFalse();
        assertThat(LostLetters.isInPersonName("Leyl?")).isTrue();
    }
}
