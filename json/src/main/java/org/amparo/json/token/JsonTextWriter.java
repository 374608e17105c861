package org.amparo.json.token;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Hands tokens to a generator of Jackson 2. Those that {@link JsonText} makes write JSON text: strings escaped as little as JSON
 * allows, non-ASCII as it is. Never closes what it writes to.
 */
public class JsonTextWriter implements TokenWriter {

    private final JsonGenerator generator;

    /** Writes to a generator. */
    protected JsonTextWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void string(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void number(String literal) throws IOException {
        generator.writeNumber(literal);
    }

    @Override
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }

    /** Ends a document or a line with LF. */
    public void endLine() throws IOException {
        generator.writeRaw('\n');
    }

    /** Hands on everything that was written. */
    public void flush() throws IOException {
        generator.flush();
    }
}
