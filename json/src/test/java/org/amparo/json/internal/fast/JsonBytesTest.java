package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.List;
import org.amparo.json.token.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonBytesTest {

    private final JsonBytes in = new FastReader(Limits.STANDARD, RecordReaders.TABLES);
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(1 << 14);

    private void start(byte[] text) {
        in.start(text);
    }

    private void start(String text) {
        start(text.getBytes(UTF_8));
    }

    /** The string that is read; null if the reader gives up. */
    private @Nullable String read(byte[] text) {
        start(text);
        try {
            String read = in.string();
            assertThat(in.at).isEqualTo(in.end);
            return read;
        } catch (GiveUp e) {
            return null;
        }
    }

    private @Nullable String read(String quoted) {
        return read(quoted.getBytes(UTF_8));
    }

    private static byte[] quoted(byte... bytes) {
        return ('"' + new String(bytes, ISO_8859_1) + '"').getBytes(ISO_8859_1);
    }

    /** What Java makes of these bytes as UTF-8; null if they are none. */
    private @Nullable String decoded(byte... bytes) {
        decoded.clear();
        boolean good =
                !decoder.reset().decode(ByteBuffer.wrap(bytes), decoded, true).isError();
        return good ? decoded.flip().toString() : null;
    }

    /** Bytes on both sides of each bound that matters to UTF-8. */
    private static final byte[] BOUNDS =
            ("a\u007f\u0080\u0081\u008f\u0090\u009f\u00a0\u00bf\u00c0\u00c1\u00c2\u00df\u00e0"
                            + "\u00e1\u00ec\u00ed\u00ee\u00ef\u00f0\u00f1\u00f3\u00f4\u00f5\u00f7\u00f8\u00ff")
                    .getBytes(ISO_8859_1);

    @Test
    void bytes_are_taken_just_if_they_are_utf_8() {
        for (int first = 0x80; first < 256; first++) {
            for (int second = 0x23; second < 256; second++) {
                if (second != '\\') {
                    requireSame((byte) first, (byte) second);
                }
            }
        }
        for (byte first : BOUNDS) {
            requireSame(first);
            for (byte second : BOUNDS) {
                for (byte third : BOUNDS) {
                    requireSame(first, second, third);
                    for (byte fourth : new byte[] {'a', (byte) 0x80, (byte) 0xBF, (byte) 0xC0}) {
                        requireSame(first, second, third, fourth);
                    }
                }
            }
        }
    }

    private void requireSame(byte... bytes) {
        String expected = decoded(bytes);
        String read = read(quoted(bytes));
        if (expected == null ? read != null : !expected.equals(read)) {
            assertThat(read).as("%s", new String(bytes, ISO_8859_1)).isEqualTo(expected);
        }
    }

    /** With an escape, a string is read in another way, piece by piece. */
    @Test
    void every_kind_of_character_is_read_at_every_place() {
        for (String other : List.of("é", "߿", "ࠀ", "山", "\uffff", "😀", "\udbff\udfff", "\u007f", "/", " ")) {
            for (int length = 0; length < 20; length++) {
                for (int place = 0; place <= length; place++) {
                    String text = "a".repeat(place) + other + "~".repeat(length - place);
                    assertThat(read('"' + text + '"')).isEqualTo(text);
                    assertThat(read('"' + text + "\\n" + text + "\\\"\"")).isEqualTo(text + "\n" + text + "\"");
                }
            }
        }
    }

    @Test
    void every_byte_that_cannot_stand_in_a_string_is_found_at_every_place() {
        for (int other = 0; other < 256; other++) {
            for (int length = 1; length < 20; length++) {
                for (int place = 0; place < length; place++) {
                    byte[] text = quoted("a".repeat(length).getBytes(UTF_8));
                    text[1 + place] = (byte) other;
                    start(text);
                    if (other == '"') {
                        assertThat(in.string()).hasSize(place);
                        assertThat(in.at).isEqualTo(place + 2);
                    } else if (other < ' ' || other >= 0x80) {
                        assertThat(read(text)).as("%d", other).isNull();
                        assertThat(in.plainEnd(1)).isEqualTo(other < ' ' ? text.length : length + 1);
                        assertThat(in.isAscii()).isEqualTo(other < ' ');
                    } else if (other != '\\') {
                        assertThat(in.plainEnd(1)).isEqualTo(length + 1);
                        assertThat(read(text)).hasSize(length);
                    }
                }
            }
        }
    }

    @Test
    void a_string_without_an_end_is_not_taken() {
        for (String text : List.of("a", "é", "山", "😀", "\\n", "\\\"", "\\\\", "\\u0041")) {
            for (int length = 0; length < 20; length++) {
                assertThat(read('"' + "a".repeat(length) + text)).isNull();
                assertThat(read('"' + text.repeat(length))).isNull();
            }
        }
        assertThat(read("")).isNull();
        assertThat(read("a\"")).isNull();
    }

    /** The characters of a string up to 4,096 are put where those of the one before were. */
    @Test
    void long_strings_are_read_whole() {
        for (int length : new int[] {5_000, 10, 4_094, 4_095, 4_096, 4_097, 0}) {
            String text = "é" + "b".repeat(length);
            assertThat(read('"' + text + '"')).isEqualTo(text);
            assertThat(read("\"\\t" + text + '"')).isEqualTo("\t" + text);
        }
    }

    @Test
    void each_byte_behind_a_backslash_is_an_escape_or_none() {
        String escapes = "\"\\/bfnrt";
        String meanings = "\"\\/\b\f\n\r\t";
        for (int c = 0; c < 256; c++) {
            int escape = escapes.indexOf(c);
            String expected = escape < 0 ? null : "a" + meanings.charAt(escape) + "b";
            assertThat(read(("\"a\\" + (char) c + "b\"").getBytes(ISO_8859_1)))
                    .as("%d", c)
                    .isEqualTo(expected);
        }
    }

    @Test
    void each_byte_is_a_hexadecimal_digit_or_none() {
        for (int place = 0; place < 4; place++) {
            for (int c = 0; c < 256; c++) {
                String digits = "1111".substring(0, place) + (char) c + "1111".substring(place + 1);
                String expected =
                        digits.matches("[0-9A-Fa-f]{4}") ? Character.toString(Integer.parseInt(digits, 16)) : null;
                if (expected == null || !Character.isSurrogate(expected.charAt(0))) {
                    assertThat(read(("\"\\u" + digits + '"').getBytes(ISO_8859_1)))
                            .as(digits)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(read("\"\\u00411\"")).isEqualTo("A1");
    }

    @Test
    void an_escape_makes_no_text_that_cannot_be_kept() {
        assertThat(read("\"\\ud83d\\ude00\"")).isEqualTo("😀");
        for (String text : List.of("\\u0000", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d😀", "\\ud83da")) {
            assertThat(read('"' + text + '"')).as(text).isNull();
        }
    }

    @Test
    void white_space_is_what_json_has_as_such() {
        for (int c = 0; c < 256; c++) {
            start((" " + (char) c + "a").getBytes(ISO_8859_1));
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            assertThat(in.space()).as("%d", c).isEqualTo(white ? 'a' : (byte) c);
            assertThat(in.at).isEqualTo(white ? 2 : 1);
            assertThat(in.here()).isEqualTo(white ? 'a' : (byte) c);
        }
        start(" \n");
        assertThat(in.space()).isEqualTo(JsonBytes.END);
        assertThat(in.here()).isEqualTo(JsonBytes.END);
        assertThat(in.at).isEqualTo(2);
    }

    @Test
    void what_is_expected_has_to_be_there() {
        start("ab");
        in.expect('a');
        assertThatThrownBy(() -> in.expect('a')).isInstanceOf(GiveUp.class);
        in.word("b");
        assertThatThrownBy(() -> in.expect('b')).isInstanceOf(GiveUp.class);
        assertThat(in.at).isEqualTo(2);
    }

    @Test
    void a_number_goes_as_far_as_its_characters() {
        for (int c = 0; c < 256; c++) {
            start(("1" + (char) c + "2").getBytes(ISO_8859_1));
            boolean part = "0123456789-+.eE".indexOf(c) >= 0;
            assertThat(in.number()).as("%d", c).isEqualTo(part ? "1" + (char) c + "2" : "1");
        }
        start("12");
        assertThat(in.number()).isEqualTo("12");
        assertThat(in.number()).isEmpty();
    }

    @Test
    void a_value_is_gone_over_to_its_end() {
        for (String value : List.of(
                "0",
                "-1.5e+7",
                "null",
                "\"\"",
                "\"a\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"}]\"",
                "{}",
                "[]",
                "[[{}],[]]",
                "[1,-1.0]",
                "{\"a\":[],\"b\":\"\\\\\"}")) {
            for (String behind : List.of("", ",", "]", " 0", "\"", "{")) {
                start(" " + value + behind);
                in.skip();
                assertThat(in.at).as(value).isEqualTo(1 + value.length());
            }
        }
        for (String none : List.of("", " ", "]", "}", "\"", "\"a", "\"\\", "\"\\\"", "[", "[1", "{\"a\"", ";", "[;]")) {
            start(none);
            assertThatThrownBy(in::skip).as(none).isInstanceOf(GiveUp.class);
        }
    }
}
