package org.amparo.json.token;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Each member and item in a line of its own, indented by two spaces: the same on all versions of Jackson 2. */
final class Indented implements PrettyPrinter {

    private static final String SPACES = "  ".repeat(16);

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        // Whoever writes several texts ends each with a line end.
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        start(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int members) throws IOException {
        end(out, members, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        start(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int items) throws IOException {
        end(out, items, ']');
    }

    private void start(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator out, int count, char bracket) throws IOException {
        depth--;
        if (count > 0) {
            line(out);
        }
        out.writeRaw(bracket);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        line(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        line(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        next(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        next(out);
    }

    private void next(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        line(out);
    }

    private void line(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
        int spaces = 2 * depth;
        for (; spaces > SPACES.length(); spaces -= SPACES.length()) {
            out.writeRaw(SPACES);
        }
        out.writeRaw(SPACES, 0, spaces);
    }
}
