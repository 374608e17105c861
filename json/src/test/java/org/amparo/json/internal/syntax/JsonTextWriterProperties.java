package org.amparo.json.internal.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Our writer writes the same text as Jackson. */
class JsonTextWriterProperties {

    private static final JsonFactory JACKSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private final ByteArrayOutputStream ours = new ByteArrayOutputStream();
    private final StringWriter theirs = new StringWriter();
    private final ByteArrayOutputStream lined = new ByteArrayOutputStream();
    private final JsonTextWriter out = JsonTextWriter.compact(ours);
    private final JsonTextWriter pretty = JsonTextWriter.pretty(lined);
    private final JsonGenerator jackson;

    JsonTextWriterProperties() throws IOException {
        jackson = JACKSON.createGenerator(theirs);
    }

    private void requireSame() throws IOException {
        out.flush();
        pretty.flush();
        assertThat(withoutLayout(lined.toString(UTF_8))).isEqualTo(ours.toString(UTF_8));
        jackson.flush();
        assertThat(ours.toByteArray()).isEqualTo(theirs.toString().getBytes(UTF_8));
    }

    /** A text without the white space that is outside its strings. */
    private static String withoutLayout(String text) {
        StringBuilder bare = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                bare.append(c).append(text.charAt(++i));
            } else {
                quoted ^= c == '"';
                if (quoted || (c != ' ' && c != '\n')) {
                    bare.append(c);
                }
            }
        }
        return bare.toString();
    }

    @Test
    void every_character_is_written_as_jackson_writes_it() throws IOException {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 41) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                string("a" + Character.toString(c) + "b");
            }
        }
        requireSame();
    }

    /** Lengths around that of a piece and that of the buffer, with each kind of character on the edge. */
    @Test
    void strings_of_every_length_are_written_whole() throws IOException {
        for (String last : new String[] {"x", "\u0001", "\"", "é", "世", "😀"}) {
            for (int length = 1_355; length < 1_375; length++) {
                string("x".repeat(length) + last + last + "y");
                string(last.repeat(length));
                string("y" + last.repeat(length));
            }
            for (int length = 8_180; length < 8_200; length++) {
                string("x".repeat(length) + last + last + "y");
            }
        }
        requireSame();
    }

    /** Any text when the buffer is as good as full, new or from memory. */
    @Test
    void everything_is_written_whole_wherever_the_buffer_ends() throws IOException {
        for (int fill = 7_700; fill <= 8_192; fill++) {
            String unknown = "\u0001".repeat(58) + fill;
            filled(fill, () -> word("pre-trial-detention"));
            filled(fill, () -> word("世".repeat(20)));
            filled(fill, () -> word(unknown));
            filled(fill, () -> word("y".repeat(65)));
            filled(fill, () -> member("period"));
            filled(fill, () -> member(unknown));
            filled(fill, () -> member("y".repeat(65)));
            filled(fill, () -> string("é".repeat(20)));
            filled(fill, () -> string(""));
            filled(fill, () -> member(""));
        }
    }

    @Test
    void long_strings_are_written_whole_however_full_the_buffer_is() throws IOException {
        for (int fill = 1; fill < 8_192; fill += 7) {
            int length = 1_355 + fill % 20;
            filled(fill, () -> string("\u0001".repeat(length)));
            filled(fill, () -> string("é".repeat(length)));
        }
    }

    private void member(String name) throws IOException {
        startObject();
        name(name);
        startArray();
        endArray();
        endObject();
    }

    /** Something to write. */
    private interface Content {
        void write() throws IOException;
    }

    /** Writes once a number of bytes is in the buffer: digits go into it one by one. */
    private void filled(int fill, Content content) throws IOException {
        startArray();
        number("1".repeat(fill));
        content.write();
        endArray();
        requireSame();
        ours.reset();
        lined.reset();
        theirs.getBuffer().setLength(0);
    }

    @Property(tries = 300)
    void texts_of_any_content_are_written_as_jackson_writes_them(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            value(random, 4);
        }
        requireSame();
    }

    private void value(Random random, int depth) throws IOException {
        switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> {
                out.nothing();
                pretty.nothing();
                jackson.writeNull();
            }
            case 1 -> {
                boolean value = random.nextBoolean();
                out.bool(value);
                pretty.bool(value);
                jackson.writeBoolean(value);
            }
            case 2 -> {
                number(random.nextInt() + (random.nextBoolean() ? ".50" : "e400"));
            }
            case 3 -> string(text(random));
            case 4 -> word(random.nextBoolean() ? text(random) : "word" + random.nextInt(500));
            case 5 -> object(random, depth - 1);
            default -> array(random, depth - 1);
        }
    }

    private void object(Random random, int depth) throws IOException {
        startObject();
        for (int i = random.nextInt(6); i > 0; i--) {
            name(random.nextBoolean() ? text(random) : "name" + random.nextInt(500));
            value(random, depth);
        }
        endObject();
    }

    private void array(Random random, int depth) throws IOException {
        startArray();
        for (int i = random.nextInt(6); i > 0; i--) {
            value(random, depth);
        }
        endArray();
    }

    private void startObject() throws IOException {
        out.startObject();
        pretty.startObject();
        jackson.writeStartObject();
    }

    private void endObject() throws IOException {
        out.endObject();
        pretty.endObject();
        jackson.writeEndObject();
    }

    private void startArray() throws IOException {
        out.startArray();
        pretty.startArray();
        jackson.writeStartArray();
    }

    private void endArray() throws IOException {
        out.endArray();
        pretty.endArray();
        jackson.writeEndArray();
    }

    private void name(String name) throws IOException {
        out.name(name);
        pretty.name(name);
        jackson.writeFieldName(name);
    }

    private void word(String text) throws IOException {
        out.word(text);
        pretty.word(text);
        jackson.writeString(text);
    }

    private void number(String literal) throws IOException {
        out.number(literal);
        pretty.number(literal);
        jackson.writeNumber(literal);
    }

    private void string(String text) throws IOException {
        out.string(text);
        pretty.string(text);
        jackson.writeString(text);
    }

    /** Mostly short, now and then longer than a piece. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20) == 0 ? random.nextInt(10_000) : random.nextInt(80);
        int kind = random.nextInt(6);
        while (text.length() < length) {
            text.appendCodePoint(
                    switch (random.nextInt(4) == 0 ? random.nextInt(6) : kind) {
                        case 0 -> random.nextInt(0x20);
                        case 1 -> 0x80 + random.nextInt(0x780);
                        case 2 -> 0x800 + random.nextInt(0xD000);
                        case 3 -> 0x10000 + random.nextInt(0x100000);
                        default -> 0x20 + random.nextInt(0x60);
                    });
        }
        return text.toString();
    }
}
