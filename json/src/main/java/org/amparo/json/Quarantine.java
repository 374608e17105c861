package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Where bad lines go, byte for byte, each ended by a line feed. */
final class Quarantine {

    private final OutputStream out;

    Quarantine(OutputStream out) {
        this.out = out;
    }

    void add(int line, byte[] bytes, int from, int count) {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw failed(line, e);
        }
    }

    void endLine(int line) {
        try {
            out.write('\n');
        } catch (IOException e) {
            throw failed(line, e);
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    private static UncheckedIOException failed(int line, IOException e) {
        return new UncheckedIOException("Line " + line + " is bad, and cannot be set aside.", e);
    }
}
