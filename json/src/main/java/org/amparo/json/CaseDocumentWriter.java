package org.amparo.json;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.CaseRecord;

/**
 * Writes a document one record at a time, with everything that each holds: for records that come one by one, and may be more than
 * memory holds.
 *
 * <pre>{@code
 * try (CaseLineReader lines = CaseLines.read(Path.of("case.jsonl"));
 *         CaseDocumentWriter document = CaseJson.fullWriter(lines.header(), out)) {
 *     for (CaseLine line : lines.requireUniqueIds()) {
 *         document.writeFull(line.record().orElseThrow());
 *     }
 *     document.finish();
 * }
 * }</pre>
 *
 * <p>The bytes are those of {@link CaseJson#writeFull} or {@link CaseJson#canonicalFull} of the same header and records. Until it is
 * finished it is no document, and does not look like one; so whatever goes wrong on the way does not leave one behind that lacks
 * records. Once a record or the stream has failed, it cannot be finished any more.
 *
 * <p>That no two records have one id is for the caller to see to: readers refuse such a document.
 */
public final class CaseDocumentWriter implements AutoCloseable {

    private final OutputStream stream;
    private final DocumentText text;
    private boolean done;

    CaseDocumentWriter(DocumentText text, OutputStream stream) {
        this.text = text;
        this.stream = stream;
    }

    /**
     * Writes a record with everything that it holds.
     *
     * @throws CaseJsonException if an unknown member is nested deeper than 512 levels, or its name is not what JSON can hold, or, in
     *     canonical form, {@code number-not-exact}
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if the document is finished, or has failed before
     */
    public void writeFull(CaseRecord record) throws IOException {
        requireNotDone();
        done = true;
        CaseJson.writing(() -> text.add(record));
        done = false;
    }

    /**
     * Writes what is behind the last record, and hands on everything. The stream stays open.
     *
     * @throws CaseJsonException in canonical form, {@code number-not-exact} for a member of the header
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if the document is finished, or has failed before
     */
    public void finish() throws IOException {
        requireNotDone();
        done = true;
        CaseJson.writing(text::end);
        stream.flush();
    }

    private void requireNotDone() {
        if (done) {
            throw new IllegalStateException("The document is finished, or has failed before.");
        }
    }

    /**
     * Closes the stream. What was not finished stays as it is: no document.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
