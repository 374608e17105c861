package org.amparo.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.exchange.internal.table.CsvTable;
import org.amparo.exchange.internal.table.DataPackage;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.RecordRows;
import org.amparo.exchange.internal.table.ReviewCheck;
import org.amparo.exchange.internal.table.Table;
import org.amparo.json.DataJson;

/**
 * The tables of a publication in one file: a ZIP of what {@link TableFolder} writes into a folder, the CSV of each table
 * that has rows, and {@code datapackage.json}.
 */
public final class TableArchive {

    /** What a ZIP says of the day on which a file changed, which would differ from run to run. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TableArchive() {}

    /**
     * Writes a publication. Its tables are in memory until they are written.
     *
     * @param publication nothing in it may be left to be read
     * @param to it stays open
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed})
     * @throws IOException if the stream fails
     */
    public static void write(Publication publication, OutputStream to) throws IOException {
        ReviewCheck.require(Objects.requireNonNull(publication, "publication"));
        Objects.requireNonNull(to, "to");
        Map<String, String> notice = ReadershipNotice.of(publication.readership());
        Map<Table, Csv> tables = new LinkedHashMap<>();
        Layout layout = Layout.standard();
        RecordRows.of(publication.caseFile(), layout, (table, cells) -> {
            Csv csv = tables.get(table);
            if (csv == null) {
                csv = Csv.of(table, notice);
                tables.put(table, csv);
            }
            csv.rows().row(cells);
        });
        ZipOutputStream zip = new ZipOutputStream(to, UTF_8);
        List<String> names = new ArrayList<>();
        List<DataObject> resources = new ArrayList<>();
        for (Table table : layout.tables()) {
            Csv csv = tables.get(table);
            if (csv != null) {
                String name = table.name() + ".csv";
                names.add(name);
                resources.add(DataPackage.csv(table, notice.keySet(), name));
                csv.rows().flush();
                zip.putNextEntry(entry(name));
                csv.bytes().writeTo(zip);
                zip.closeEntry();
            }
        }
        zip.putNextEntry(entry(DataPackage.FILE));
        DataJson.write(DataPackage.of(publication, names).toData(publication, resources.stream()), zip);
        zip.closeEntry();
        zip.finish();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        return entry;
    }

    /** A table that is being written. */
    private record Csv(ByteArrayOutputStream bytes, CsvTable rows) {

        static Csv of(Table table, Map<String, String> notice) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return new Csv(bytes, new CsvTable(table.columns(), notice, bytes, false));
        }
    }
}
