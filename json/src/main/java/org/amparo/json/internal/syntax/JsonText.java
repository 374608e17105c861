package org.amparo.json.internal.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;
import java.io.IOException;
import java.nio.CharBuffer;
import org.amparo.json.token.Limits;
import org.amparo.json.token.TokenReader;
import org.amparo.json.token.ValueTokens;
import org.jspecify.annotations.Nullable;

/**
 * A reader of JSON text, with Jackson 2's parser. Instances share nothing; each serves one document or one stream of
 * lines.
 */
public final class JsonText {

    private static final int MAX_PARSER_DEPTH = 2 * Limits.MAX_DEPTH;

    private final JsonFactory factory = factory();

    private static JsonFactory factory() {
        // Our own reader checks lengths, since it can go on after a problem.
        StreamReadConstraints.Builder limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_PARSER_DEPTH)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE);
        JsonFactoryBuilder builder = new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // When names are made to have one hash, the parser then stops keeping a table, and goes on.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
        if (JacksonVersion.HAS_LIMITS_OF_NAMES) {
            Since16.set(builder, limits);
        }
        return builder.streamReadConstraints(limits.build()).build();
    }

    /** A new reader. */
    public JsonText() {}

    /**
     * Reads a text.
     *
     * @param firstLine the line of its file in which the text starts, from 1
     */
    public TokenReader reader(CharBuffer text, int firstLine) {
        return JacksonReader.ofOurs(parser(text), firstLine);
    }

    /**
     * Reads a line of JSON Lines, in which a carriage return does not start another.
     *
     * @param line the number of the line in its file, from 1
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

    /** Reads one value with a host's parser, which is at its first token; leaves it at the last. */
    public static TokenReader readerOfValue(JsonParser parser) {
        return new ValueTokens(JacksonReader.ofHost(parser));
    }

    /** Settings that came with Jackson 2.16. The class is loaded only where the Jackson at run time has them. */
    private static final class Since16 {
        static void set(JsonFactoryBuilder builder, StreamReadConstraints.Builder limits) {
            limits.maxNameLength(Integer.MAX_VALUE);
            builder.recyclerPool(new OneAtATime());
        }
    }

    /** Keeps the buffers of one parser for the next: there is one at a time, in one thread. */
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
}
