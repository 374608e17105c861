package org.amparo.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * JSON text, through Jackson 2's parser and generator. Nothing is shared between two instances: one serves one
 * document or one stream of lines.
 */
public final class JsonText {

    private static final int MAX_PARSER_DEPTH = 2 * Limits.MAX_DEPTH;

    private final JsonFactory factory = factory();

    private static JsonFactory factory() {
        // How long what is read may be is for our own reader to say, which then goes on.
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_PARSER_DEPTH)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE);
        JsonFactoryBuilder builder = new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // Of names that are made to have one hash, the parser then keeps no table any more, and goes on.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .rootValueSeparator("");
        if (JacksonVersion.HAS_LIMITS_OF_NAMES) {
            Since16.set(builder, limits);
        }
        if (JacksonVersion.COMBINES_SURROGATES) {
            Since18.set(builder);
        }
        return builder.streamReadConstraints(limits.build()).build();
    }

    /** A new one. */
    public JsonText() {}

    /**
     * Reads a text.
     *
     * @param firstLine in which line of its file the text starts, from 1
     */
    public TokenReader reader(CharBuffer text, int firstLine) {
        return JacksonReader.ofOurs(parser(text), firstLine);
    }

    /**
     * Reads a text that is a line of JSON Lines, in which a carriage return starts no other.
     *
     * @param line which line of its file, from 1
     */
    public TokenReader lineReader(CharBuffer text, int line) {
        return JacksonReader.ofLine(parser(text), line);
    }

    private JsonParser parser(CharBuffer text) {
        try {
            return factory.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining());
        } catch (IOException e) {
            throw new IllegalStateException("Reading characters in memory failed.");
        }
    }

    /** Reads the one value at whose first token somebody else's parser stands; leaves it at the last. */
    public static TokenReader readerOfValue(JsonParser parser) {
        return new ValueTokens(JacksonReader.ofHost(parser));
    }

    /** Writes UTF-8, each member and item in a line of its own, indented by two spaces. */
    public JsonTextWriter pretty(OutputStream out) throws IOException {
        return new JsonTextWriter(generator(out).setPrettyPrinter(new Indented()));
    }

    /** Writes characters, each member and item in a line of its own, indented by two spaces. */
    public JsonTextWriter pretty(Writer out) throws IOException {
        return new JsonTextWriter(factory.createGenerator(out).setPrettyPrinter(new Indented()));
    }

    /** Writes UTF-8 without any white space. */
    public JsonTextWriter compact(OutputStream out) throws IOException {
        return new JsonTextWriter(generator(out));
    }

    /** Writes characters without any white space. */
    public JsonTextWriter compact(Writer out) throws IOException {
        return new JsonTextWriter(factory.createGenerator(out));
    }

    /** Where Jackson's own UTF-8 has escapes for what is beyond U+FFFF, the JDK encodes the characters. */
    private JsonGenerator generator(OutputStream out) throws IOException {
        return JacksonVersion.COMBINES_SURROGATES
                ? factory.createGenerator(out)
                : factory.createGenerator(new OutputStreamWriter(out, UTF_8));
    }

    /** Compiled against a Jackson that has it all; each class is only loaded where the Jackson of the day has it, too. */
    private static final class Since16 {
        static void set(JsonFactoryBuilder builder, StreamReadConstraints.Builder limits) {
            limits.maxNameLength(Integer.MAX_VALUE);
            builder.recyclerPool(new OneAtATime())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(MAX_PARSER_DEPTH)
                            .build());
        }
    }

    /** Keeps the buffers of one parser or generator for the next: there is one at a time, in one thread. */
    private static final class OneAtATime implements RecyclerPool<BufferRecycler> {

        private static final long serialVersionUID = 1L;

        private transient @Nullable BufferRecycler free;

        @Override
        public BufferRecycler acquirePooled() {
            BufferRecycler buffers = free == null ? new BufferRecycler() : free;
            free = null;
            return buffers;
        }

        @Override
        public void releasePooled(BufferRecycler buffers) {
            free = buffers;
        }
    }

    private static final class Since18 {
        static void set(JsonFactoryBuilder builder) {
            builder.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        }
    }
}
