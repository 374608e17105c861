package org.amparo.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes a number of bytes, and then no more. */
final class FullStream extends OutputStream {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int room;
    private int refusals;
    private boolean closed;

    FullStream(int room) {
        this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int fits = Math.min(count, room - taken.size());
        taken.write(bytes, from, fits);
        if (fits < count) {
            refusals++;
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    ByteArrayOutputStream taken() {
        return taken;
    }

    /** How often it was given more than it takes. */
    int refusals() {
        return refusals;
    }

    boolean isClosed() {
        return closed;
    }
}
