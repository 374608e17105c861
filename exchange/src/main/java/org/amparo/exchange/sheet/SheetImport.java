package org.amparo.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.CaseHeader;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.ImportFiles;
import org.amparo.exchange.internal.fill.MapHeader;
import org.amparo.exchange.internal.rows.SheetRows;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.RecordSink;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.jspecify.annotations.Nullable;

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

    private SheetImport(ImportMap map, CaseHeader header) {
        this.map = map;
        this.header = header;
    }

    /**
     * The import by a map.
     *
     * @throws ExchangeException {@code map-header} if the header in the map is none
     */
    public static SheetImport of(ImportMap map) {
        Objects.requireNonNull(map, "map");
        return new SheetImport(map, MapHeader.read(map.map().header()));
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
        try (SheetRows rows = SheetRows.open(sheet, map.map().form())) {
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
        ImportFiles.requireFile(lines);
        ImportFiles.requireOthers(sheet, lines, rejected);
        ImportFiles.requireOthers(lines, rejected);
        ImportReport[] report = new ImportReport[1];
        AtomicFile[] good = new AtomicFile[1];
        try (SheetRows rows = SheetRows.open(sheet, map.map().form())) {
            // The rejected rows first, so that they are there when the records are.
            AtomicFile.write(rejected, FileUse.OWN, bad -> {
                RejectedCsv csv = RejectedCsv.begin(bad, rows, map.map().form().headerRow());
                good[0] = AtomicFile.prepare(lines, FileUse.OWN, out -> {
                    CaseLineWriter writer = FullJsonWriter.lines(header, out);
                    report[0] = new ImportRun(map.map(), header, rows, writer, csv).run();
                    writer.flush();
                });
                csv.end();
            });
            good[0].commit();
        } finally {
            close(good[0]);
        }
        return Objects.requireNonNull(report[0], "report");
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
        ImportFiles.requireFile(lines);
        ImportFiles.requireOthers(sheet, lines);
        ImportReport[] report = new ImportReport[1];
        AtomicFile[] good = new AtomicFile[1];
        try (SheetRows rows = SheetRows.open(sheet, map.map().form())) {
            good[0] = AtomicFile.prepare(lines, FileUse.OWN, out -> {
                CaseLineWriter writer = FullJsonWriter.lines(header, out);
                report[0] = new ImportRun(map.map(), header, rows, writer, row -> {}).run();
                writer.flush();
            });
            if (report[0].isComplete()) {
                good[0].commit();
            }
        } finally {
            close(good[0]);
        }
        return report[0];
    }

    private static void close(@Nullable AtomicFile file) throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
