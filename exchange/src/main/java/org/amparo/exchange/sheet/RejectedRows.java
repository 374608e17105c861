package org.amparo.exchange.sheet;

import java.io.IOException;

/** Takes the rows that did not fit. */
@FunctionalInterface
public interface RejectedRows {

    /**
     * Takes a row. Rows come in the order of the file, but for those that wait for others of their record.
     *
     * @throws IOException if it cannot be kept; the import ends
     */
    void reject(RejectedRow row) throws IOException;
}
