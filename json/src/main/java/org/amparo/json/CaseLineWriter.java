package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.token.JsonText;
import org.amparo.json.token.JsonTextWriter;
import org.amparo.json.token.RecordWriter;

/** Writes JSON Lines one record at a time, with everything that each holds. */
public final class CaseLineWriter implements AutoCloseable {

    private final OutputStream stream;
    private final JsonTextWriter out;

    CaseLineWriter(CaseHeader header, OutputStream stream) throws IOException {
        this.stream = stream;
        this.out = new JsonText().compact(stream);
        CaseJson.writing(() -> {
            RecordWriter.write(out, header);
            out.endLine();
        });
    }

    /**
     * Writes a record with everything that it holds.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON can hold
     * @throws IOException if the stream cannot be written
     */
    public void writeFull(CaseRecord record) throws IOException {
        CaseJson.writing(() -> {
            RecordWriter.write(out, record);
            out.endLine();
        });
    }

    /** Hands on everything that was written. */
    public void flush() throws IOException {
        out.flush();
    }

    /** Hands on everything that was written, and closes the stream. */
    @Override
    public void close() throws IOException {
        try (OutputStream closed = stream) {
            out.flush();
            closed.flush();
        }
    }
}
