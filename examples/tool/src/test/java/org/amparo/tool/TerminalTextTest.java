package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({
        "000a", "000d", "0009", "0000", "001b", "007f", "0085", "009b", "2028", "2029", "202e", "2066", "feff", "d800",
        "dfff"
    })
    void what_ends_a_line_or_steers_a_terminal_is_escaped(String unit) {
        String text = "a" + (char) Integer.parseInt(unit, 16) + "b";
        assertThat(TerminalText.of(text)).isEqualTo("a\\u" + unit + "b");
    }

    @Test
    void text_in_any_script_stays_as_it_is() {
        String text = "Ines Calder · Инес · إيناس · می\u200cخواهم · 👩\u200d👧 · \"quoted\" \\ back";
        assertThat(TerminalText.of(text)).isEqualTo(text);
    }

    @Test
    void a_word_has_no_spaces() {
        assertThat(TerminalText.word("/a b/\u00a0/\u3000")).isEqualTo("/a\\u0020b/\\u00a0/\\u3000");
    }
}
