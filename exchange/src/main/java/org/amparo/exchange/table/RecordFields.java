package org.amparo.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.exchange.internal.table.CsvTable;
import org.amparo.exchange.internal.table.FieldRows;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.ReviewCheck;
import org.amparo.id.RecordId;

/**
 * The records of a publication as CSV of their own, a row for each value with its place in the record and how well it is
 * known. {@link TableFolder} and {@link TableArchive} have a row for each record and part instead, for whole publications.
 */
public final class RecordFields implements WithoutJson {

    private final CaseFile file;
    private final FieldRows rows;
    private final Map<String, String> notice;

    private RecordFields(Publication publication) {
        this.file = publication.caseFile();
        this.rows = new FieldRows(Layout.standard());
        this.notice = ReadershipNotice.of(publication.readership());
    }

    /**
     * Those of a publication.
     *
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed})
     */
    public static RecordFields of(Publication publication) {
        ReviewCheck.require(Objects.requireNonNull(publication, "publication"));
        return new RecordFields(publication);
    }

    /** The CSV of a record, in UTF-8; empty if the publication has no such record. */
    public Optional<byte[]> csv(RecordId id) {
        return file.find(Objects.requireNonNull(id, "id")).map(this::csv);
    }

    private byte[] csv(CaseRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvTable csv = new CsvTable(FieldRows.COLUMNS, notice, out, false);
            rows.write(record, file.claims(), csv);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed.", e);
        }
        return out.toByteArray();
    }

    /** What it is of. */
    @Override
    public String toString() {
        return "fields of " + file.id();
    }
}
