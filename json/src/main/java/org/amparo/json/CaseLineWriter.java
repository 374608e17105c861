package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.internal.fast.LineBuffer;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;

/**
 * A writer of JSON Lines, one record at a time, with everything that each holds. The stream gets whole lines, several
 * at a time, and all lines written so far at {@link #flush} and {@link #close}.
 *
 * <p>A record that is refused leaves nothing behind, and the next one can be written. Once the stream has failed,
 * nothing more is written to it.
 */
public final class CaseLineWriter implements RecordSink, AutoCloseable, WithoutJson {

    private final OutputStream stream;
    private final LineBuffer buffer = new LineBuffer();
    private JsonTextWriter out;
    private long lines;
    private boolean failed;

    CaseLineWriter(CaseHeader header, OutputStream stream) throws IOException {
        this.stream = stream;
        this.out = JsonTextWriter.compact(buffer);
        line(() -> RecordWriter.write(out, header));
    }

    /**
     * Writes a record with everything that it holds.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or JSON cannot hold its name
     * @throws IOException if the stream cannot be written: the message and {@link #lines} say where it stopped
     */
    @Override
    public void writeFull(CaseRecord record) throws IOException {
        requireStream();
        if (buffer.add(record)) {
            endLine();
        } else {
            line(() -> RecordWriter.write(out, record));
        }
    }

    private void line(WriteAction content) throws IOException {
        boolean whole = false;
        try {
            WriteAction.attempt(content);
            out.flush();
            whole = true;
        } finally {
            if (!whole) {
                buffer.dropLine();
                out = JsonTextWriter.compact(buffer);
            }
        }
        endLine();
    }

    private void endLine() throws IOException {
        buffer.endLine();
        if (buffer.isFull()) {
            handOn(false);
        }
    }

    private void requireStream() throws IOException {
        if (failed) {
            throw stopped(new IOException("The stream has failed before."));
        }
    }

    private IOException stopped(IOException cause) {
        return new IOException("The stream has taken " + lines + " whole lines, and then no more.", cause);
    }

    /**
     * How many whole lines the stream has taken, the header included. Lines that still wait do not count, and neither
     * does a line of which a failed stream has only a part.
     */
    public long lines() {
        return lines;
    }

    /**
     * Hands on everything that was written, and flushes the stream.
     *
     * @throws IOException if the stream cannot be written: the message and {@link #lines} say where it stopped
     */
    public void flush() throws IOException {
        handOn(true);
    }

    private void handOn(boolean flush) throws IOException {
        requireStream();
        failed = true;
        try {
            buffer.writeTo(stream);
            if (flush) {
                stream.flush();
            }
        } catch (IOException e) {
            throw stopped(e);
        }
        failed = false;
        lines += buffer.clear();
    }

    /**
     * Hands on everything that was written, and closes the stream.
     *
     * @throws IOException if the stream cannot be written: the message and {@link #lines} say where it stopped
     */
    @Override
    public void close() throws IOException {
        try (stream) {
            if (!failed) {
                flush();
            }
        }
    }
}
