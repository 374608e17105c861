package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.amparo.CaseHeader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.json.RecordSource;

/** The forms in which a case file can be written. */
enum Target {
    DOCUMENT(".json", JsonLayout.PRETTY),
    LINES(".jsonl", JsonLayout.LINES) {
        @Override
        void write(CaseHeader header, RecordSource records, OutputStream to) throws IOException {
            CaseLineWriter lines = FullJsonWriter.lines(header, to);
            try {
                records.writeTo(lines);
            } catch (ToolException e) {
                // The lines before the first problem are of use by themselves.
                lines.flush();
                throw e;
            }
            lines.flush();
        }
    },
    CANONICAL(".json", JsonLayout.CANONICAL);

    private final String extension;
    private final JsonLayout layout;

    Target(String extension, JsonLayout layout) {
        this.extension = extension;
        this.layout = layout;
    }

    /** The target of a name in lower case. */
    static Target of(String name) {
        return Arrays.stream(values())
                .filter(target -> target.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Expected document, lines or canonical."));
    }

    /** Writes a case file to a stream, which stays open. */
    void write(CaseHeader header, RecordSource records, OutputStream to) throws IOException {
        FullJsonWriter.standard().withLayout(layout).write(header, to, records);
    }

    /** The name of a file after conversion: {@code case.jsonl} for {@code case.json}. */
    String fileName(String name) {
        return name.replaceFirst("\\.jsonl?$", "") + extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
