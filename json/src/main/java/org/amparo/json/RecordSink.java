package org.amparo.json;

import java.io.IOException;
import org.amparo.CaseRecord;
import org.amparo.json.problem.CaseJsonException;

/** A writer of records one by one, each with everything that it holds, into JSON Lines or a document. */
public interface RecordSink {

    /**
     * Writes a record. One that is refused leaves nothing behind, and the next one can be written.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or JSON cannot hold its name; in
     *     the canonical form, {@code number-not-exact}. The pointers lead into the record
     * @throws IOException if the stream cannot be written: the message says how much it has taken
     */
    void writeFull(CaseRecord record) throws IOException;
}
