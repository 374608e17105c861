package org.amparo.json.internal.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonTextWriterTest {

    /** Something to write. */
    private interface Content {
        void writeTo(JsonTextWriter out) throws IOException;
    }

    private static String compact(Content content) throws IOException {
        return text(JsonTextWriter::compact, content);
    }

    private static String pretty(Content content) throws IOException {
        return text(JsonTextWriter::pretty, content);
    }

    private static String text(Function<OutputStream, JsonTextWriter> layout, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonTextWriter out = layout.apply(bytes);
        content.writeTo(out);
        out.flush();
        return bytes.toString(UTF_8);
    }

    private static void example(JsonTextWriter out) throws IOException {
        out.startObject();
        out.name("none");
        out.startObject();
        out.endObject();
        out.name("few");
        out.startArray();
        out.number("2.50");
        out.startArray();
        out.endArray();
        out.startObject();
        out.name("a");
        out.nothing();
        out.name("b");
        out.bool(false);
        out.endObject();
        out.bool(true);
        out.endArray();
        out.name("text");
        out.string("Şəfiqə");
        out.endObject();
        out.endLine();
    }

    @Test
    void a_compact_text_has_no_white_space() throws IOException {
        assertThat(compact(JsonTextWriterTest::example))
                .isEqualTo("{\"none\":{},\"few\":[2.50,[],{\"a\":null,\"b\":false},true],\"text\":\"Şəfiqə\"}\n");
    }

    @Test
    void in_a_pretty_text_each_member_and_item_has_its_line() throws IOException {
        assertThat(pretty(JsonTextWriterTest::example)).isEqualTo("""
                        {
                          "none": {},
                          "few": [
                            2.50,
                            [],
                            {
                              "a": null,
                              "b": false
                            },
                            true
                          ],
                          "text": "Şəfiqə"
                        }
                        """);
    }

    @Test
    void each_level_of_a_pretty_text_is_indented_by_two_more() throws IOException {
        int depth = 300;
        StringBuilder expected = new StringBuilder("[");
        for (int i = 1; i <= depth; i++) {
            expected.append('\n')
                    .append("  ".repeat(i))
                    .append("1,\n")
                    .append("  ".repeat(i))
                    .append('[');
        }
        expected.append(']');
        for (int i = depth - 1; i >= 0; i--) {
            expected.append('\n').append("  ".repeat(i)).append(']');
        }
        assertThat(pretty(out -> {
                    for (int i = 0; i < depth; i++) {
                        out.startArray();
                        out.number("1");
                    }
                    out.startArray();
                    for (int i = 0; i <= depth; i++) {
                        out.endArray();
                    }
                }))
                .isEqualTo(expected.toString());
    }

    @Test
    void one_writer_writes_many_texts() throws IOException {
        assertThat(compact(out -> {
                    example(out);
                    out.string("alone");
                    out.endLine();
                    example(out);
                }))
                .isEqualTo(compact(JsonTextWriterTest::example) + "\"alone\"\n" + compact(JsonTextWriterTest::example));
    }

    @Test
    void what_must_be_escaped_is_and_nothing_else() throws IOException {
        assertThat(compact(out -> out.string("\b\t\n\f\r\"\\\u0001\u001f /\u007f\u2028")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u001f /\u007f\u2028\"");
    }

    /** Whether it is new to the writer, comes again, or shares its place with another. */
    @Test
    void a_name_is_written_the_same_each_time() throws IOException {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        List<String> names =
                List.of("Aa", "BB", "Aa", "Aa", "a\"b", "a\"b", "ş", "ş", "x".repeat(64), "x".repeat(65), "");
        StringBuilder expected = new StringBuilder();
        for (String name : names) {
            expected.append(expected.isEmpty() ? "" : ",");
            expected.append('"').append(name.replace("\"", "\\\"")).append("\":null");
        }
        assertThat(compact(out -> {
                    out.startObject();
                    for (String name : names) {
                        // Another object of the same text, as a parser makes them.
                        out.name(new StringBuilder(name).toString());
                        out.nothing();
                    }
                    out.endObject();
                }))
                .isEqualTo("{" + expected + "}");
    }

    /** The model holds none; if one came through, the text must still be JSON, and say which it was. */
    @Test
    void half_a_pair_is_escaped() throws IOException {
        assertThat(compact(out -> out.string("a\ud83d"))).isEqualTo("\"a\\ud83d\"");
        assertThat(compact(out -> out.string("a\ud83db"))).isEqualTo("\"a\\ud83db\"");
        assertThat(compact(out -> out.string("\ude00b"))).isEqualTo("\"\\ude00b\"");
        assertThat(compact(out -> out.string("\ude00\ud83d"))).isEqualTo("\"\\ude00\\ud83d\"");
    }

    @Test
    void nothing_reaches_the_stream_twice_and_nothing_is_handed_on_after_the_last_flush() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonTextWriter out = JsonTextWriter.compact(bytes);
        out.string("one");
        assertThat(bytes.size()).isZero();
        out.flush();
        out.flush();
        assertThat(bytes).hasToString("\"one\"");
        out.string("two");
        assertThat(bytes).hasToString("\"one\"");
    }

    @Test
    void a_stream_that_failed_has_what_it_took_and_gets_it_no_second_time() throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        JsonTextWriter out = JsonTextWriter.compact(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (taken.size() == 9_000) {
                    throw new IOException("No space left on device");
                }
                taken.write(b);
            }
        });
        assertThatThrownBy(() -> {
                    out.string("x".repeat(20_000));
                    out.flush();
                })
                .isInstanceOf(IOException.class);
        assertThat(taken).hasToString("\"" + "x".repeat(8_999));
        out.flush();
        assertThat(taken.size()).isEqualTo(9_000);
    }

    @Test
    void the_stream_s_own_exception_leaves_as_it_is() {
        IOException full = new IOException("No space left on device");
        JsonTextWriter out = JsonTextWriter.compact(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        });
        assertThatThrownBy(() -> out.string("x".repeat(20_000))).isSameAs(full);
    }
}
