package org.amparo.json;

import java.io.IOException;

/** A stream took no more lines. Says how many it has taken. */
public final class CaseLineWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long lines;

    CaseLineWriteException(long lines, IOException cause) {
        super("The stream has taken " + lines + " whole lines, and then no more.", cause);
        this.lines = lines;
    }

    /**
     * How many lines the stream has taken whole, the header included: the line behind them and others may be there in
     * part.
     */
    public long lines() {
        return lines;
    }
}
