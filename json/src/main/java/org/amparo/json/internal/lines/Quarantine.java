package org.amparo.json.internal.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A stream that takes bad lines, byte for byte, each ended by a line feed. */
public final class Quarantine {

    private final OutputStream out;

    /** Sets lines aside into a stream. */
    public Quarantine(OutputStream out) {
        this.out = out;
    }

    /** Adds bytes of a line. */
    public void add(int line, byte[] bytes, int from, int count) {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw failed(line, e);
        }
    }

    /** Ends a line. */
    public void endLine(int line) {
        try {
            out.write('\n');
        } catch (IOException e) {
            throw failed(line, e);
        }
    }

    /** Hands on everything that was set aside. */
    public void flush() throws IOException {
        out.flush();
    }

    private static UncheckedIOException failed(int line, IOException e) {
        return new UncheckedIOException("Line " + line + " is bad, and cannot be set aside.", e);
    }
}
