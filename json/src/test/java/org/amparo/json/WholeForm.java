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
import org.amparo.json.internal.document.Canonical;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.TreeWriter;

/** The forms in which records that come one by one can be written. */
enum WholeForm {
    PRETTY,
    COMPACT,
    CANONICAL {
        /** Of one tree, whose members are sorted all together. */
        @Override
        byte[] whole(CaseFile caseFile) throws IOException {
            TreeWriter tree = new TreeWriter();
            RecordWriter.write(tree, caseFile);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WriteAction.attempt(() -> Canonical.write(tree.root(), out));
            return out.toByteArray();
        }
    },
    LINES {
        /** Line by line. */
        @Override
        byte[] whole(CaseFile caseFile) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CaseLineWriter writer = FullJsonWriter.lines(caseFile.header(), out)) {
                for (CaseRecord record : caseFile.records()) {
                    writer.writeFull(record);
                }
            }
            return out.toByteArray();
        }

        @Override
        CaseFile read(byte[] written) throws IOException {
            return CaseJsonReader.standard().readLines(new ByteArrayInputStream(written));
        }
    };

    private final FullJsonWriter writer = FullJsonWriter.standard().withLayout(JsonLayout.valueOf(name()));

    void write(CaseHeader header, OutputStream out, RecordSource records) throws IOException {
        writer.write(header, out, records);
    }

    void write(CaseHeader header, Path file, RecordSource records) throws IOException {
        writer.write(header, file, records);
    }

    /** The same in another way. */
    byte[] whole(CaseFile caseFile) throws IOException {
        return writer.write(caseFile).getBytes(UTF_8);
    }

    CaseFile read(byte[] written) throws IOException {
        return CaseJsonReader.standard().read(written);
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
