package org.amparo.exchange.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** The entities of records, one a line, each with the notice for whom it is. */
final class EntityLines {

    private final FtmEntities entities;
    private final Map<String, String> notice;

    EntityLines(Publication publication, CertainCase known) {
        this.entities = new FtmEntities(known);
        this.notice = ReadershipNotice.of(publication.readership());
    }

    /** Writes the entities of records, one record after the other. */
    void write(List<CaseRecord> records, OutputStream to) throws IOException {
        JsonTextWriter lines = JsonTextWriter.compact(to);
        for (CaseRecord record : records) {
            for (FtmEntity entity : entities.of(record).toList()) {
                RecordWriter.write(
                        lines, ReadershipNotice.add(entity.toData(), notice).build());
                lines.endLine();
            }
        }
        lines.flush();
    }

    /** Writes those of one record. */
    void write(CaseRecord record, OutputStream to) throws IOException {
        write(List.of(record), to);
    }
}
