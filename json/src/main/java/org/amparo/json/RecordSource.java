package org.amparo.json;

import java.io.IOException;

/**
 * A source of records, which gives them to a writer one by one: for records that are read, queried or made on the way,
 * and may be more than memory holds.
 *
 * <p>The text is whole when {@link #writeTo} returns, and never when it throws.
 */
@FunctionalInterface
public interface RecordSource {

    /**
     * Gives all records to the sink, which cannot be used afterwards.
     *
     * @throws IOException if the sink throws it, or the records cannot be read; then no text is left that looks whole
     */
    void writeTo(RecordSink sink) throws IOException;
}
