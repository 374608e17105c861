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
    private final int columns;

    private RejectedCsv(Writer text, CsvWriter csv, int columns) {
        this.text = text;
        this.csv = csv;
        this.columns = columns;
    }

    static RejectedCsv begin(OutputStream out, SheetRows rows) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, rows.encoding()));
        if (rows.hasMark()) {
            text.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().fieldSeparator(rows.delimiter()).build(text);
        List<String> heading = new ArrayList<>(rows.heading());
        heading.removeAll(List.of(ROW, REASON));
        int columns = heading.size();
        heading.add(ROW);
        heading.add(REASON);
        csv.writeRecord(heading);
        return new RejectedCsv(text, csv, columns);
    }

    @Override
    public void reject(RejectedRow row) throws IOException {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(Integer.toString(row.number()));
        cells.add(row.problems().stream().map(ImportProblem::reason).distinct().collect(Collectors.joining("; ")));
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands on everything. */
    void end() throws IOException {
        csv.flush();
        text.flush();
    }
}
