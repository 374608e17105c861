package org.amparo.json.jackson3;

import java.math.BigDecimal;
import java.util.Optional;
import org.amparo.json.bind.Numbers;
import org.amparo.json.token.TokenWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** A host's generator as a token writer. It may write text or a binary format. */
final class HostWriter implements TokenWriter {

    private final JsonGenerator generator;
    private final boolean text;
    private final boolean numbersAsStrings;

    HostWriter(JsonGenerator generator) {
        this.generator = generator;
        this.text = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.numbersAsStrings = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String literal) {
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

    private void binary(String literal) {
        Optional<BigDecimal> decimal = Numbers.decimal(literal);
        if (decimal.isPresent()) {
            generator.writeNumber(decimal.get());
        } else {
            generator.writeNumber(literal);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
