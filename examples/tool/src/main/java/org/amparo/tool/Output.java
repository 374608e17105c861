package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * A buffered stream of the console: UTF-8, lines end with LF, and a failure is an {@link OutputException}. It fails once; what comes after
 * that is dropped.
 */
final class Output extends OutputStream {

    private OutputStream to;

    Output(OutputStream to) {
        this.to = new BufferedOutputStream(to, 1 << 16);
    }

    void line(String text) {
        write((text + "\n").getBytes(UTF_8));
    }

    /** Text for picocli. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(this, UTF_8), true);
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
