package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.token.RecordWriter;
import org.amparo.json.token.TreeWriter;

/** What records that come one by one can be written as. */
enum WholeForm {
    PRETTY {
        @Override
        void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
            CaseJson.writeFull(header, out, records);
        }

        @Override
        void write(CaseHeader header, Path file, RecordSource records) throws IOException {
            CaseJson.writeFull(header, file, records);
        }

        @Override
        byte[] whole(CaseFile caseFile) {
            return CaseJson.writeFull(caseFile).getBytes(UTF_8);
        }
    },
    COMPACT {
        @Override
        void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
            CaseJson.writeFull(header, out, JsonLayout.COMPACT, records);
        }

        @Override
        void write(CaseHeader header, Path file, RecordSource records) throws IOException {
            CaseJson.writeFull(header, file, JsonLayout.COMPACT, records);
        }

        @Override
        byte[] whole(CaseFile caseFile) {
            return CaseJson.writeFull(caseFile, JsonLayout.COMPACT).getBytes(UTF_8);
        }
    },
    CANONICAL {
        @Override
        void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
            CaseJson.writeCanonicalFull(header, out, records);
        }

        @Override
        void write(CaseHeader header, Path file, RecordSource records) throws IOException {
            CaseJson.writeCanonicalFull(header, file, records);
        }

        /** Of one tree, whose members are sorted all together. */
        @Override
        byte[] whole(CaseFile caseFile) throws IOException {
            TreeWriter tree = new TreeWriter();
            RecordWriter.write(tree, caseFile);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonical.write(tree.root(), out);
            return out.toByteArray();
        }
    },
    LINES {
        @Override
        void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
            CaseLines.writeFull(header, out, records);
        }

        @Override
        void write(CaseHeader header, Path file, RecordSource records) throws IOException {
            CaseLines.writeFull(header, file, records);
        }

        /** Line by line. */
        @Override
        byte[] whole(CaseFile caseFile) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CaseLineWriter writer = CaseLines.fullWriter(caseFile.header(), out)) {
                for (CaseRecord record : caseFile.records()) {
                    writer.writeFull(record);
                }
            }
            return out.toByteArray();
        }

        @Override
        CaseFile read(byte[] written) throws IOException {
            return CaseLines.readAll(new ByteArrayInputStream(written));
        }
    };

    abstract void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException;

    abstract void write(CaseHeader header, Path file, RecordSource records) throws IOException;

    /** The same in another way. */
    abstract byte[] whole(CaseFile caseFile) throws IOException;

    CaseFile read(byte[] written) throws IOException {
        return CaseJson.read(written);
    }

    byte[] oneByOne(CaseFile caseFile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(caseFile.header(), out, source(caseFile));
        return out.toByteArray();
    }

    static RecordSource source(CaseFile caseFile) {
        return sink -> {
            for (CaseRecord record : caseFile.records()) {
                sink.writeFull(record);
            }
        };
    }
}
