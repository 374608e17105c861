package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.amparo.CaseFile;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.json.token.RecordWriter;

/** What a document can be begun as. */
enum DocumentForm {
    PRETTY {
        @Override
        CaseDocumentWriter begin(CaseHeader header, OutputStream out) throws IOException {
            return CaseJson.fullWriter(header, out);
        }

        @Override
        byte[] whole(CaseFile caseFile) {
            return CaseJson.writeFull(caseFile).getBytes(UTF_8);
        }
    },
    COMPACT {
        @Override
        CaseDocumentWriter begin(CaseHeader header, OutputStream out) throws IOException {
            return CaseJson.fullWriter(header, out, JsonLayout.COMPACT);
        }

        @Override
        byte[] whole(CaseFile caseFile) {
            return CaseJson.writeFull(caseFile, JsonLayout.COMPACT).getBytes(UTF_8);
        }
    },
    CANONICAL {
        @Override
        CaseDocumentWriter begin(CaseHeader header, OutputStream out) throws IOException {
            return CaseJson.canonicalFullWriter(header, out);
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
    };

    abstract CaseDocumentWriter begin(CaseHeader header, OutputStream out) throws IOException;

    abstract byte[] whole(CaseFile caseFile) throws IOException;

    byte[] oneByOne(CaseFile caseFile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseDocumentWriter writer = begin(caseFile.header(), out);
        for (CaseRecord record : caseFile.records()) {
            writer.writeFull(record);
        }
        writer.finish();
        return out.toByteArray();
    }
}
