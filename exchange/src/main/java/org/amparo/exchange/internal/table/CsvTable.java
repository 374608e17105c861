package org.amparo.exchange.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A table as CSV, row by row. It is RFC 4180 in UTF-8, and no cell is a formula. */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<Column> columns;
    /** What stands at the end of each row. */
    private final Collection<String> notice;

    private final CsvWriter csv;

    /**
     * Begins a table with its heading.
     *
     * @param notice for whom it is, which stands in columns of its own behind all others
     * @param mark whether it begins with a byte order mark
     */
    public CsvTable(List<Column> columns, Map<String, String> notice, OutputStream to, boolean mark)
            throws IOException {
        this.columns = columns;
        this.notice = notice.values();
        if (mark) {
            to.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to, UTF_8);
        write(columns.stream().map(Column::name).toList(), notice.keySet());
    }

    /**
     * Adds a row.
     *
     * @param cells a text for each column, empty where there is no value
     */
    public void row(String... cells) throws IOException {
        List<String> safe = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            boolean isText = columns.get(i).kind() == Column.Kind.STRING;
            safe.add(isText ? Formulas.disarmed(cells[i]) : cells[i]);
        }
        write(safe, notice);
    }

    private void write(List<String> cells, Collection<String> more) throws IOException {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        try {
            csv.writeRecord(all);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands all rows on to the stream, which stays open. */
    public void flush() throws IOException {
        csv.flush();
    }
}
