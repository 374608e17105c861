package org.amparo.exchange.internal.rows;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks on while a CSV file is read, and knows whether a quotation is open. A parser takes the end of the file for its
 * end, and so the rest of the file for one cell.
 */
final class QuoteWatch extends FilterReader {

    /** Where in a cell the reading is. */
    private enum State {
        START,
        PLAIN,
        QUOTED,
        /** Behind a quotation mark within a quotation: its end, or the first of two. */
        MARK
    }

    private final char delimiter;
    private State state = State.START;

    QuoteWatch(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    /** Whether a quotation has begun and not ended. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            state = after(buffer[i]);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            state = after((char) c);
        }
        return c;
    }

    private State after(char c) {
        if (state == State.QUOTED) {
            return c == '"' ? State.MARK : State.QUOTED;
        }
        if (c == '"' && state != State.PLAIN) {
            return State.QUOTED;
        }
        return c == delimiter || c == '\n' || c == '\r' ? State.START : State.PLAIN;
    }
}
