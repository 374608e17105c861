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
 * Reads JSON text, through Jackson 2's parser. Nothing is shared between two instances: one serves one document or one
 * stream of lines.
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
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
        if (JacksonVersion.HAS_LIMITS_OF_NAMES) {
            Since16.set(builder, limits);
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

    /** Compiled against a Jackson that has it all; each class is only loaded where the Jackson of the day has it, too. */
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
