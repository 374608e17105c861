package org.amparo.exchange.internal.fill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.amparo.data.DataObject;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** Trees as JSON. */
public final class Json {

    private Json() {}

    /** The object on one line, with a line feed behind it. */
    public static byte[] line(DataObject object) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            JsonTextWriter writer = JsonTextWriter.compact(text);
            RecordWriter.write(writer, object);
            writer.endLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toByteArray();
    }

    static String text(DataObject object) {
        return new String(line(object), UTF_8);
    }
}
