package org.amparo.json.internal.document;

import java.io.IOException;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** The text of a document that has begun, in one of its forms. */
public interface DocumentText {

    /** Refuses a record that cannot be written, before any of it is written. */
    void require(CaseRecord record) throws IOException;

    /** Writes the next record. */
    void add(CaseRecord record) throws IOException;

    /** Writes the end of the document, and hands on everything. */
    void end() throws IOException;

    /** Begins a document with its members in the order of the tables. */
    static DocumentText begin(CaseHeader header, JsonTextWriter out) throws IOException {
        RecordWriter writer = RecordWriter.begin(out, header);
        return new DocumentText() {
            @Override
            public void require(CaseRecord record) throws IOException {
                RecordWriter.require(record);
            }

            @Override
            public void add(CaseRecord record) throws IOException {
                writer.add(record);
            }

            @Override
            public void end() throws IOException {
                writer.end();
                out.endLine();
                out.flush();
            }
        };
    }
}
