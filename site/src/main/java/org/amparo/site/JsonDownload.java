package org.amparo.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.RecordId;
import org.amparo.json.CaseJsonWriter;
import org.amparo.json.FullJsonWriter;

/** A publication, and each of its records, as JSON. */
final class JsonDownload implements SiteDownload {

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String whole() {
        return "case.json";
    }

    @Override
    public String page() {
        return "data.json";
    }

    @Override
    public Files of(Publication publication) {
        return new JsonFiles(publication);
    }

    @Override
    public String toString() {
        return name();
    }

    /** The files of a publication: all in them was published, so that a writer of everything writes no more. */
    private static final class JsonFiles implements Files {

        private final Publication publication;
        private final CaseHeader header;

        JsonFiles(Publication publication) {
            this.publication = publication;
            this.header = publication.caseFile().header().toBuilder()
                    .generatedAt(Optional.empty())
                    .build();
        }

        @Override
        public void write(OutputStream to) throws IOException {
            CaseJsonWriter.standard().write(publication, to);
        }

        @Override
        public Optional<byte[]> of(RecordId id) {
            return publication.caseFile().find(id).map(this::bytes);
        }

        private byte[] bytes(CaseRecord record) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                FullJsonWriter.standard().write(CaseFile.of(header, List.of(record)), out);
            } catch (IOException e) {
                throw new UncheckedIOException("Writing into memory failed.", e);
            }
            return out.toByteArray();
        }

        @Override
        public String toString() {
            return "JSON of " + publication.caseFile().id();
        }
    }
}
