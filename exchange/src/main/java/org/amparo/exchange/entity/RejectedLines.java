package org.amparo.exchange.entity;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.data.DataObject;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** Rejected entities as JSON Lines: as they were, with the reasons beside them. */
final class RejectedLines implements RejectedEntities {

    private final JsonTextWriter lines;

    RejectedLines(OutputStream out) {
        lines = JsonTextWriter.compact(out);
    }

    @Override
    public void reject(RejectedEntity rejected) throws IOException {
        DataObject.Builder line = DataObject.builder()
                .put("line", rejected.line())
                .put("pointer", rejected.pointer())
                .put("in", rejected.isIn())
                .put(
                        "reasons",
                        rejected.problems().stream().map(EntityReport::data).toList());
        rejected.entity().ifPresent(entity -> line.put("entity", entity));
        rejected.base64().ifPresent(text -> line.put("base64", text));
        RecordWriter.write(lines, line.build());
        lines.endLine();
    }

    /** Hands on everything. */
    void end() throws IOException {
        lines.flush();
    }
}
