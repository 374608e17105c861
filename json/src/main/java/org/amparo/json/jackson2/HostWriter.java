package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.amparo.json.bind.Numbers;
import org.amparo.json.token.TokenWriter;

/** A host's generator as a token writer. It may write text or a binary format, and has its own ways with numbers. */
final class HostWriter implements TokenWriter {

    private final JsonGenerator generator;
    private final boolean text;
    private final boolean numbersAsStrings;

    HostWriter(JsonGenerator generator) {
        this.generator = generator;
        this.text = generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.numbersAsStrings = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
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
        if (text && numbersAsStrings) {
            generator.writeRawValue(literal);
        } else if (text) {
            generator.writeNumber(literal);
        } else if (Numbers.isLong(literal)) {
            generator.writeNumber(Long.parseLong(literal));
        } else {
            binary(literal);
        }
    }

    private void binary(String literal) throws IOException {
        Optional<BigDecimal> decimal = Numbers.decimal(literal);
        if (decimal.isPresent()) {
            generator.writeNumber(decimal.get());
        } else {
            generator.writeNumber(literal);
        }
    }

    @Override
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }
}
