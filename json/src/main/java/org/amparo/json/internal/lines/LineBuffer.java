package org.amparo.json.internal.lines;

import java.io.ByteArrayOutputStream;

/** Whole lines on their way to a stream, and behind them the one that is being written. */
public final class LineBuffer extends ByteArrayOutputStream {

    private static final int ENOUGH = 1 << 15;

    private int ended;
    private int lines;

    /** An empty buffer. */
    public LineBuffer() {
        super(2 * ENOUGH);
    }

    /** The line is whole. */
    public void endLine() {
        ended = size();
        lines++;
    }

    /** Forgets the line that is being written. */
    public void dropLine() {
        count = ended;
    }

    /** Whether it is worth the stream's while. */
    public boolean isFull() {
        return ended >= ENOUGH;
    }

    /** Forgets everything, and says how many lines it was. */
    public int clear() {
        int cleared = lines;
        reset();
        ended = 0;
        lines = 0;
        return cleared;
    }
}
