package org.amparo.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.exchange.internal.rows.SheetRows;

/**
 * The rows that did not fit, as CSV: with the delimiter and in the encoding of the file, and with a byte order mark if it had
 * one, so that the same map reads them when they are mended.
 */
final class RejectedCsv implements RejectedRows {

    /** The column with the number of the row in the file that was read. */
    static final String ROW = "amparo:row";

    /** The column with the reasons. */
    static final String REASON = "amparo:reason";

    private final Writer text;
    private final CsvWriter csv;
    private final List<String> columns;

    private RejectedCsv(Writer text, CsvWriter csv, List<String> columns) {
        this.text = text;
        this.csv = csv;
        this.columns = columns;
    }

    /**
     * Writes the heading.
     *
     * @param headerRow the number of the row in which the map looks for it
     */
    static RejectedCsv begin(OutputStream out, SheetRows rows, int headerRow) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, rows.encoding()));
        if (rows.hasMark()) {
            text.write('\uFEFF');
        }
        text.write("\r\n".repeat(headerRow - 1));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(rows.delimiter()).build(text);
        List<String> heading = new ArrayList<>(rows.heading());
        heading.removeIf(RejectedCsv::isOwn);
        heading.add(ROW);
        heading.add(REASON);
        csv.writeRecord(heading);
        return new RejectedCsv(text, csv, rows.columns());
    }

    /** Whether a column was given to rows that were rejected before. */
    static boolean isOwn(String column) {
        return Set.of(ROW, REASON).contains(column.strip());
    }

    @Override
    public void reject(RejectedRow row) throws IOException {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        String number = numberBefore(cells);
        cells.add(number.isEmpty() ? Integer.toString(row.number()) : number);
        cells.add(row.problems().stream().map(ImportProblem::reason).distinct().collect(Collectors.joining("; ")));
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Takes the cells of an earlier rejection off a row. In a row with too many cells they stand behind all of them;
     * where they are not to be found, nothing is taken off.
     *
     * @return the number that the row had in the first file; empty if it has none
     */
    private String numberBefore(List<String> cells) {
        int beyond = cells.size() - columns.size();
        int row = columns.indexOf(ROW);
        String number = row < 0 ? "" : cells.get(row + beyond).strip();
        if (!number.matches(beyond > 0 ? "[0-9]+" : "[0-9]*")) {
            return "";
        }
        for (int column = columns.size() - 1; column >= 0; column--) {
            if (isOwn(columns.get(column))) {
                cells.remove(column + beyond);
            }
        }
        return number;
    }

    /** Hands on everything. */
    void end() throws IOException {
        csv.flush();
        text.flush();
    }
}
