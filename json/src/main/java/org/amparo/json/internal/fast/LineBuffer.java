package org.amparo.json.internal.fast;

import org.amparo.CaseRecord;

/** Whole lines on their way to a stream, followed by the one that is being written. */
public final class LineBuffer extends FastWriter {

    private static final int ENOUGH = 1 << 15;

    /** The depth of a record in a document. */
    private static final int DEPTH = 2;

    private int ended;
    private int lines;

    /** An empty buffer. */
    public LineBuffer() {
        super(2 * ENOUGH);
    }

    /**
     * Writes a record in the line that is being written.
     *
     * @return false if nothing was written, since the other writer has to do it
     */
    public boolean add(CaseRecord record) {
        boolean whole = false;
        try {
            RecordWriters.write(this, record, DEPTH);
            whole = true;
        } catch (GiveUp e) {
            // The other writer says what is wrong.
        } finally {
            if (!whole) {
                dropLine();
            }
        }
        return whole;
    }

    /** Ends the line that is being written. */
    public void endLine() {
        put('\n');
        ended = count;
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
