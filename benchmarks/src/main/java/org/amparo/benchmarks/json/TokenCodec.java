package org.amparo.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads every token and makes nothing of it: no text, no object. Writes tokens that were split before. */
final class TokenCodec implements Codec {

    private final JsonFactory factory = new JsonFactory();

    private record Token(JsonToken kind, String text) {}

    @Override
    public void read(Sample sample, Consumer<Object> records) throws IOException {
        for (byte[] line : sample.lines()) {
            int count = 0;
            try (JsonParser parser = factory.createParser(line)) {
                while (parser.nextToken() != null) {
                    count++;
                }
            }
            records.accept(count);
        }
    }

    @Override
    public List<Object> records(Sample sample) throws IOException {
        List<Object> records = new ArrayList<>();
        for (byte[] line : sample.lines()) {
            List<Token> tokens = new ArrayList<>();
            try (JsonParser parser = factory.createParser(line)) {
                while (parser.nextToken() != null) {
                    tokens.add(new Token(parser.currentToken(), parser.getText()));
                }
            }
            records.add(tokens);
        }
        return records;
    }

    @Override
    public void write(List<Object> records, OutputStream out) throws IOException {
        for (Object value : records) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                for (Object token : (List<?>) value) {
                    write((Token) token, generator);
                }
            }
            bytes.writeTo(out);
            out.write('\n');
        }
    }

    private static void write(Token token, JsonGenerator generator) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(token.text());
            case VALUE_STRING -> generator.writeString(token.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(token.text());
            default -> generator.writeRawValue(token.text());
        }
    }
}
