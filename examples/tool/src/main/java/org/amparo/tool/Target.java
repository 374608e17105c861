package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.amparo.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseLines;

/** What a case file can be written as. */
enum Target {
    DOCUMENT(".json") {
        @Override
        void write(CaseFile caseFile, OutputStream to) throws IOException {
            CaseJson.writeFull(caseFile, to);
        }
    },
    LINES(".jsonl") {
        @Override
        void write(CaseFile caseFile, OutputStream to) throws IOException {
            CaseLines.writeFull(caseFile, to);
        }
    },
    CANONICAL(".json") {
        @Override
        void write(CaseFile caseFile, OutputStream to) throws IOException {
            to.write(CaseJson.canonicalFull(caseFile));
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

    abstract void write(CaseFile caseFile, OutputStream to) throws IOException;

    /** What the name of a file becomes when it is converted: {@code case.json} to {@code case.jsonl}. */
    String fileName(String name) {
        return name.replaceFirst("\\.jsonl?$", "") + extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
