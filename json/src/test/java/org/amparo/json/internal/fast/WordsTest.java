package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is done with eight bytes at a time comes to what one at a time would. */
class WordsTest {

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static boolean stops(byte b) {
        return (b >= 0 && b < ' ') || b == '"' || b == '\\';
    }

    private static int firstStop(byte[] word) {
        int i = 0;
        while (i < EightBytes.SIZE && !stops(word[i])) {
            i++;
        }
        return i;
    }

    private static void requireFirstStop(byte[] word) {
        long stops = EightBytes.stops(EightBytes.at(word, 0));
        assertThat(stops == 0 ? EightBytes.SIZE : EightBytes.firstOf(stops)).isEqualTo(firstStop(word));
    }

    @Test
    void the_first_byte_at_which_a_string_stops_is_found() {
        for (int b = 0; b < 256; b++) {
            for (String others : new String[] {
                "aaaaaaaa", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", "########", "!!!!!!!!", "]]]]]]]]"
            }) {
                for (int i = 0; i < EightBytes.SIZE; i++) {
                    byte[] word = bytes(others);
                    word[i] = (byte) b;
                    requireFirstStop(word);
                }
            }
        }
        Random random = new Random(1);
        byte[] kinds = bytes("a \"#!\\[]\u001f \u0000\u0080\u009f\u00a2\u00dc\u00ff");
        for (int i = 0; i < 5_000; i++) {
            byte[] word = new byte[EightBytes.SIZE];
            for (int j = 0; j < word.length; j++) {
                word[j] = kinds[random.nextInt(kinds.length)];
            }
            requireFirstStop(word);
        }
    }

    @Test
    void a_byte_is_found_between_two_positions() {
        for (int length = 0; length < 27; length++) {
            byte[] text = bytes("a".repeat(length));
            for (int start = 0; start <= length; start++) {
                assertThat(EightBytes.indexOf('\n', text, start, length)).isEqualTo(length);
            }
            for (int place = 0; place < length; place++) {
                for (byte other : bytes("b\u000b\u0009\u008a")) {
                    text[place] = other;
                    assertThat(EightBytes.indexOf('\n', text, 0, length)).isEqualTo(length);
                }
                text[place] = '\n';
                for (int start = 0; start <= length; start++) {
                    assertThat(EightBytes.indexOf('\n', text, start, length))
                            .isEqualTo(start <= place ? place : length);
                    assertThat(EightBytes.indexOf('\n', text, 0, start)).isEqualTo(Math.min(start, place));
                }
                text[length - 1] = '\n';
                assertThat(EightBytes.indexOf('\n', text, 0, length)).isEqualTo(place);
                text[length - 1] = 'a';
                text[place] = 'a';
            }
        }
    }

    @Test
    void the_first_bytes_are_a_word_and_the_others_nothing() {
        byte[] text = bytes("\u00ffbcdefgh\u00ffjklmnopq");
        for (int start = 0; start < text.length; start++) {
            for (int count = -9; count <= text.length - start; count++) {
                long expected = 0;
                for (int i = 0; i < Math.min(count, EightBytes.SIZE); i++) {
                    expected |= (text[start + i] & 0xFFL) << (8 * i);
                }
                assertThat(EightBytes.first(text, start, count)).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_mask_has_the_bits_of_the_first_bytes() {
        assertThat(EightBytes.mask(0)).isZero();
        assertThat(EightBytes.mask(1)).isEqualTo(0xFF);
        assertThat(EightBytes.mask(7)).isEqualTo(0xFFFFFFFFFFFFFFL);
        assertThat(EightBytes.mask(8)).isEqualTo(-1);
        assertThat(EightBytes.mask(9)).isEqualTo(-1);
        assertThat(EightBytes.mask(20)).isEqualTo(-1);
    }

    @Test
    void a_word_is_ascii_if_each_of_its_bytes_is() {
        byte[] word = bytes("\u0000a\u007f\"\\~ z");
        assertThat(EightBytes.isAscii(EightBytes.at(word, 0))).isTrue();
        for (int i = 0; i < EightBytes.SIZE; i++) {
            byte[] other = word.clone();
            other[i] = (byte) 0x80;
            assertThat(EightBytes.isAscii(EightBytes.at(other, 0))).isFalse();
        }
    }

    @Test
    void a_word_is_put_where_it_is_read() {
        byte[] bytes = bytes("..........");
        EightBytes.set(bytes, 1, EightBytes.at(bytes("abcdefghij"), 2));
        assertThat(bytes).isEqualTo(bytes(".cdefghij."));
        EightBytes.set(bytes, 1, EightBytes.SPACES);
        assertThat(bytes).isEqualTo(bytes(".        ."));
    }
}
