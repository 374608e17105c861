package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.CaseDocumentWriter;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.CaseLines;

/** What a case file can be written as. */
enum Target {
    DOCUMENT(".json") {
        @Override
        Sink begin(CaseHeader header, OutputStream to) throws IOException {
            return sink(CaseJson.fullWriter(header, to));
        }
    },
    LINES(".jsonl") {
        @Override
        Sink begin(CaseHeader header, OutputStream to) throws IOException {
            CaseLineWriter writer = CaseLines.fullWriter(header, to);
            return new Sink() {
                @Override
                public void write(CaseRecord record) throws IOException {
                    writer.writeFull(record);
                }

                @Override
                public void finish() throws IOException {
                    writer.flush();
                }

                @Override
                public void stop() throws IOException {
                    writer.flush();
                }
            };
        }
    },
    CANONICAL(".json") {
        @Override
        Sink begin(CaseHeader header, OutputStream to) throws IOException {
            return sink(CaseJson.canonicalFullWriter(header, to));
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

    /** Begins to write a case file. The stream stays open. */
    abstract Sink begin(CaseHeader header, OutputStream to) throws IOException;

    private static Sink sink(CaseDocumentWriter writer) {
        return new Sink() {
            @Override
            public void write(CaseRecord record) throws IOException {
                writer.writeFull(record);
            }

            @Override
            public void finish() throws IOException {
                writer.finish();
            }

            @Override
            public void stop() {
                // The beginning of a document is of none.
            }
        };
    }

    /** What the name of a file becomes when it is converted: {@code case.json} to {@code case.jsonl}. */
    String fileName(String name) {
        return name.replaceFirst("\\.jsonl?$", "") + extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
