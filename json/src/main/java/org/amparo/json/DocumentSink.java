package org.amparo.json;

import java.io.IOException;
import org.amparo.CaseRecord;
import org.amparo.json.internal.document.DocumentText;

/** A document that is written record by record. */
final class DocumentSink implements RecordSink, WithoutJson {

    private final DocumentText text;
    private long records;
    private boolean failed;
    private boolean ended;

    private DocumentSink(DocumentText text) {
        this.text = text;
    }

    /** Writes the records of a source, and ends the document if they all came. */
    static void write(DocumentText text, RecordSource records) throws IOException {
        DocumentSink sink = new DocumentSink(text);
        records.writeTo(sink);
        sink.attempt(text::end);
        sink.ended = true;
    }

    @Override
    public void writeFull(CaseRecord record) throws IOException {
        WriteAction.attempt(() -> text.require(record));
        attempt(() -> text.add(record));
        records++;
    }

    /** Writes, unless the stream has failed before: text after a gap would look like the rest. */
    private void attempt(WriteAction content) throws IOException {
        if (ended) {
            throw new IllegalStateException("The document has ended.");
        }
        if (failed) {
            throw stopped(new IOException("The stream has failed before."));
        }
        failed = true;
        try {
            content.run();
        } catch (IOException e) {
            throw stopped(e);
        }
        failed = false;
    }

    private IOException stopped(IOException cause) {
        return new IOException("The stream has failed behind " + records + " records of a document.", cause);
    }
}
