package org.amparo.json.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * JSON text, through Jackson 2's parser and generator. Nothing is shared between two instances: one serves one
 * document or one stream of lines.
 */
public final class JsonText {

    private static final int MAX_PARSER_DEPTH = 2 * Limits.MAX_DEPTH;

    private final JsonFactory factory = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator("")
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            // How long what is read may be is for our own reader to say, which then goes on.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_PARSER_DEPTH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(MAX_PARSER_DEPTH)
                    .build())
            .build();

    /** A new one. */
    public JsonText() {}

    /**
     * Reads a text.
     *
     * @param firstLine in which line of its file the text starts, from 1
     */
    public TokenReader reader(CharBuffer text, int firstLine) {
        try {
            int offset = text.arrayOffset() + text.position();
            return JacksonReader.ofOurs(factory.createParser(text.array(), offset, text.remaining()), firstLine);
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
        return new JsonTextWriter(indented(factory.createGenerator(out)));
    }

    /** Writes characters, each member and item in a line of its own, indented by two spaces. */
    public JsonTextWriter pretty(Writer out) throws IOException {
        return new JsonTextWriter(indented(factory.createGenerator(out)));
    }

    /** Writes UTF-8 without any white space. */
    public JsonTextWriter compact(OutputStream out) throws IOException {
        return new JsonTextWriter(factory.createGenerator(out));
    }

    /** Writes characters without any white space. */
    public JsonTextWriter compact(Writer out) throws IOException {
        return new JsonTextWriter(factory.createGenerator(out));
    }

    private static JsonGenerator indented(JsonGenerator generator) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return generator.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }
}
