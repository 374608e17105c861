package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A buffered stream of the console: UTF-8, lines end with LF, and a failure is an {@link OutputException}. It fails
 * once, and drops everything after that.
 */
final class ConsoleOutput extends OutputStream {

    private OutputStream to;

    /**
     * An output.
     *
     * @param before runs before bytes are handed on
     */
    ConsoleOutput(OutputStream to, Runnable before) {
        this.to = new BufferedOutputStream(
                new FilterOutputStream(to) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        before.run();
                        out.write(bytes, offset, length);
                    }
                },
                1 << 16);
    }

    void line(String text) {
        write((text + "\n").getBytes(UTF_8));
    }

    @Override
    public void write(int b) {
        try {
            to.write(b);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            to.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() {
        try {
            to.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Flushes only: the console is not ours to close. */
    @Override
    public void close() {
        flush();
    }

    private OutputException failed(IOException cause) {
        to = nullOutputStream();
        return new OutputException(cause);
    }
}
