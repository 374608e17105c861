package org.amparo.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.amparo.CaseHeader;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.ImportFiles;
import org.amparo.exchange.internal.fill.MapHeader;
import org.amparo.exchange.internal.rows.SheetRows;
import org.amparo.json.RecordSink;

/**
 * The import of spreadsheets by a map. It reads row by row, whatever the size of the file.
 *
 * <pre>{@code
 * SheetImport lists = SheetImport.of(ImportMap.read(Path.of("map.json")));
 * ImportReport report = lists.write(Path.of("list.csv"), Path.of("case.jsonl"), Path.of("bad.csv"));
 * report.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>Rows of one record stand or fall together. Immutable and thread-safe.
 */
public final class SheetImport implements WithoutJson {

    private final ImportMap map;
    private final CaseHeader header;
    private final UnaryOperator<InputStream> watch;

    private SheetImport(ImportMap map, CaseHeader header, UnaryOperator<InputStream> watch) {
        this.map = map;
        this.header = header;
        this.watch = watch;
    }

    /**
     * The import by a map.
     *
     * @throws ExchangeException {@code map-header} if the header in the map is none
     */
    public static SheetImport of(ImportMap map) {
        Objects.requireNonNull(map, "map");
        return new SheetImport(map, MapHeader.read(map.map().header()), UnaryOperator.identity());
    }

    /**
     * The same import, with somebody who watches how far a CSV file has been read, such as for a progress bar. A workbook
     * is not read from its beginning to its end, so nobody can watch that.
     *
     * @param other takes the bytes of the file when it is opened, and gives the same ones to be read and closed in their
     *     place
     */
    public SheetImport withWatch(UnaryOperator<InputStream> other) {
        return new SheetImport(map, header, Objects.requireNonNull(other, "other"));
    }

    /** The header of the case file. */
    public CaseHeader header() {
        return header;
    }

    /**
     * Reads a spreadsheet, and hands on its records and the rows that do not fit.
     *
     * @param sheet a CSV or xlsx file
     * @param records takes the statement first, then the other records, in the order of the rows
     * @return the account of every cell
     * @throws ExchangeException if the file is no spreadsheet, or the map does not fit its columns
     * @throws IOException if the file cannot be read, or something that was handed on cannot be kept
     */
    public ImportReport read(Path sheet, RecordSink records, RejectedRows rejected) throws IOException {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(rejected, "rejected");
        try (SheetRows rows = SheetRows.open(sheet, map.map().form(), watch)) {
            return new ImportRun(map.map(), header, rows, records, rejected).run();
        }
    }

    /**
     * Writes the records of a spreadsheet as JSON Lines, and the rows that do not fit as CSV: as they are, with their
     * number and the reason in two more columns. Both files appear whole, or not at all. Their owner alone can read
     * them, unless they replace files that others could read.
     *
     * @param sheet a CSV or xlsx file
     * @param lines the file of the records
     * @param rejected the file of the rows that do not fit; without any, it has the heading alone
     * @return the account of every cell
     * @throws ExchangeException as {@link #read}; {@code same-file} if a file to be written is that of the spreadsheet,
     *     or both are one; {@code not-a-file} if the records are to go to a folder or a device
     * @throws IOException if a file cannot be read or written
     */
    public ImportReport write(Path sheet, Path lines, Path rejected) throws IOException {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(rejected, "rejected");
        return ImportFiles.write(header, sheet, lines, rejected, reading(sheet));
    }

    /**
     * Writes the records of a spreadsheet as JSON Lines, if all its rows fit. If one does not, nothing is written, and
     * a file that was there stays as it was.
     *
     * @return the account of every cell, which says whether the file was written: {@link ImportReport#isComplete}
     * @throws ExchangeException as {@link #read}; {@code same-file} if the file to be written is that of the
     *     spreadsheet; {@code not-a-file} if it is a folder or a device
     * @throws IOException if a file cannot be read or written
     */
    public ImportReport write(Path sheet, Path lines) throws IOException {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(lines, "lines");
        return ImportFiles.write(header, sheet, lines, reading(sheet), ImportReport::isComplete);
    }

    private ImportFiles.Reading<ImportReport> reading(Path sheet) {
        return (records, bad) -> {
            try (SheetRows rows = SheetRows.open(sheet, map.map().form(), watch)) {
                RejectedCsv rejected =
                        RejectedCsv.begin(bad, rows, map.map().form().headerRow());
                ImportReport report = new ImportRun(map.map(), header, rows, records, rejected).run();
                rejected.end();
                return report;
            }
        };
    }
}
