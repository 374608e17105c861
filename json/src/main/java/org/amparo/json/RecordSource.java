package org.amparo.json;

import java.io.IOException;

/**
 * Gives records, one by one, to what writes them: for records that are read, queried or made on the way, and may be more than memory
 * holds.
 *
 * <p>What is written of them is whole when this returns, and never when it throws.
 */
@FunctionalInterface
public interface RecordSource {

    /**
     * Gives all records to the sink, which is of no use afterwards.
     *
     * @throws IOException if the sink has thrown it, or the records cannot be had; then nothing is written that looks whole
     */
    void writeTo(RecordSink sink) throws IOException;
}
