package org.amparo.fuzz;

import java.io.ByteArrayInputStream;

/** A stream that gives a few bytes at a time, in changing numbers, so that it is cut everywhere at some time. */
final class Drops extends ByteArrayInputStream {

    private static final int MOST = 7;

    private int calls;

    Drops(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) {
        calls++;
        return super.read(to, offset, Math.min(length, 1 + calls % MOST));
    }
}
