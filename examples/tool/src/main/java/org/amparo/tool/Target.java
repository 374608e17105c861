package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.amparo.CaseHeader;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.CaseLines;
import org.amparo.json.RecordSource;

/** What a case file can be written as. */
enum Target {
    DOCUMENT(".json") {
        @Override
        void write(CaseHeader header, RecordSource records, OutputStream to) throws IOException {
            CaseJson.writeFull(header, to, records);
        }
    },
    LINES(".jsonl") {
        @Override
        void write(CaseHeader header, RecordSource records, OutputStream to) throws IOException {
            CaseLineWriter lines = CaseLines.fullWriter(header, to);
            try {
                records.writeTo(lines);
            } catch (ToolException e) {
                // Those before the first problem are of use by themselves.
                lines.flush();
                throw e;
            }
            lines.flush();
        }
    },
    CANONICAL(".json") {
        @Override
        void write(CaseHeader header, RecordSource records, OutputStream to) throws IOException {
            CaseJson.writeCanonicalFull(header, to, records);
        }
    };

    private final String extension;

    Target(String extension) {
        this.extension = extension;
    }

    /** The target of a name, as it is written: in lower case. */
    static Target of(String name) {
        return Arrays.stream(values())
                .filter(target -> target.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Expected document, lines or canonical."));
    }

    /** Writes a case file to a stream, which stays open. */
    abstract void write(CaseHeader header, RecordSource records, OutputStream to) throws IOException;

    /** What the name of a file becomes when it is converted: {@code case.json} to {@code case.jsonl}. */
    String fileName(String name) {
        return name.replaceFirst("\\.jsonl?$", "") + extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
