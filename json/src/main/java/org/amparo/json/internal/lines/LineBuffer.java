package org.amparo.json.internal.lines;

import java.io.ByteArrayOutputStream;

/** Whole lines on their way to a stream, followed by the one that is being written. */
public final class LineBuffer extends ByteArrayOutputStream {

    private static final int ENOUGH = 1 << 15;

    private int ended;
    private int lines;

    /** An empty buffer. */
    public LineBuffer() {
        super(2 * ENOUGH);
    }

    /** Ends the line that is being written. */
    public void endLine() {
        ended = size();
        lines++;
    }

    /** Forgets the line that is being written. */
    public void dropLine() {
        count = ended;
    }

    /** Whether there are enough whole lines to hand on. */
    public boolean isFull() {
        return ended >= ENOUGH;
    }

    /** Forgets everything, and returns the number of whole lines. */
    public int clear() {
        int cleared = lines;
        reset();
        ended = 0;
        lines = 0;
        return cleared;
    }
}
