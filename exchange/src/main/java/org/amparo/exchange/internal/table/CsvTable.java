package org.amparo.exchange.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as CSV, row by row. It is RFC 4180 in UTF-8, and no cell is a formula. */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<Column> columns;
    private final CsvWriter csv;

    /**
     * Begins a table with its heading.
     *
     * @param mark whether it begins with a byte order mark
     */
    public CsvTable(List<Column> columns, OutputStream to, boolean mark) throws IOException {
        this.columns = columns;
        if (mark) {
            to.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to, UTF_8);
        write(columns.stream().map(Column::name).toArray(String[]::new));
    }

    /**
     * Adds a row.
     *
     * @param cells a text for each column, empty where there is no value
     */
    public void row(String... cells) throws IOException {
        String[] safe = cells.clone();
        for (int i = 0; i < safe.length; i++) {
            if (columns.get(i).kind() == Column.Kind.STRING) {
                safe[i] = Formulas.disarmed(safe[i]);
            }
        }
        write(safe);
    }

    private void write(String... cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands all rows on to the stream, which stays open. */
    public void flush() throws IOException {
        csv.flush();
    }
}
