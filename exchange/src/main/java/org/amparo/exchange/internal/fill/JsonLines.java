package org.amparo.exchange.internal.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.amparo.data.DataObject;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** Objects as lines of JSON, collected in memory. */
public final class JsonLines {

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final JsonTextWriter writer = JsonTextWriter.compact(lines);

    /** No lines. */
    public JsonLines() {}

    /** Adds a line. */
    public void add(DataObject object) {
        try {
            RecordWriter.write(writer, object);
            writer.endLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
    }

    /** How many bytes the lines have. */
    public int size() {
        return lines.size();
    }

    /** Takes the lines, in UTF-8, after which there are none. */
    public byte[] take() {
        byte[] all = lines.toByteArray();
        lines.reset();
        return all;
    }
}
