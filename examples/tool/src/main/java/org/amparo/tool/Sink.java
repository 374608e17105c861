package org.amparo.tool;

import java.io.IOException;
import org.amparo.CaseRecord;

/** A case file while it is written: takes its records one by one. */
interface Sink {

    /** Writes the next record. */
    void write(CaseRecord record) throws IOException;

    /** Writes what is behind the last one. */
    void finish() throws IOException;

    /** Hands on what can be of use without the rest. */
    void stop() throws IOException;
}
