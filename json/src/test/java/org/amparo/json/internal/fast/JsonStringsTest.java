package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStringsTest {

    private static String written(String text) {
        byte[] bytes = new byte[1 + JsonStrings.MOST * text.length()];
        int end = JsonStrings.put(text, 0, text.length(), bytes, 1);
        return new String(Arrays.copyOfRange(bytes, 1, end), UTF_8);
    }

    @Test
    void characters_that_stand_for_themselves_are_written_in_utf_8() {
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 61) {
            if (c != '"' && c != '\\' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                String text = Character.toString(c);
                assertThat(written(text)).isEqualTo(text);
            }
        }
        for (String text :
                new String[] {"", " ~", "\u007f\u0080", "\u07ff\u0800", "\ud7ff\ue000", "\uffff😀", "\udbff\udfff"}) {
            assertThat(written(text)).isEqualTo(text);
        }
    }

    /** Half a pair of surrogates has no UTF-8. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            22 \\"
            5c \\\\
            08 \\b
            09 \\t
            0a \\n
            0c \\f
            0d \\r
            00 \\u0000
            01 \\u0001
            0b \\u000b
            1f \\u001f
            d800 \\ud800
            dbff \\udbff
            dc00 \\udc00
            dfff \\udfff
            d9a8 \\ud9a8
            """)
    void others_are_escaped_as_shortly_as_can_be(String unit, String expected) {
        String text = Character.toString((char) Integer.parseInt(unit, 16));
        assertThat(written(text)).isEqualTo(expected);
        assertThat(written("a" + text + "é")).isEqualTo("a" + expected + "é");
        assertThat(written(text + text)).isEqualTo(expected + expected);
    }

    @Test
    void a_piece_is_written_without_a_look_behind_it() {
        byte[] bytes = new byte[20];
        assertThat(new String(bytes, 0, JsonStrings.put("ab\ud83d\ude00", 1, 3, bytes, 0), UTF_8))
                .isEqualTo("b\\ud83d");
    }

    @Test
    void a_piece_ends_between_characters() {
        String text = "ab\ud83d\ude00cd";
        assertThat(JsonStrings.pieceEnd(text, 0, 2)).isEqualTo(2);
        assertThat(JsonStrings.pieceEnd(text, 0, 3)).isEqualTo(2);
        assertThat(JsonStrings.pieceEnd(text, 0, 4)).isEqualTo(4);
        assertThat(JsonStrings.pieceEnd(text, 2, 2)).isEqualTo(4);
        assertThat(JsonStrings.pieceEnd(text, 1, 2)).isEqualTo(2);
        assertThat(JsonStrings.pieceEnd(text, 4, 1)).isEqualTo(5);
        assertThat(JsonStrings.pieceEnd(text, 4, 2)).isEqualTo(6);
        assertThat(JsonStrings.pieceEnd(text, 4, 9)).isEqualTo(6);
        // One that is cut in two at the end of the text is left whole.
        assertThat(JsonStrings.pieceEnd("a\ud83d", 0, 2)).isEqualTo(2);
    }
}
