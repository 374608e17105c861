package org.amparo.exchange.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.exchange.ExchangeException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook: a sheet for each, one after the other, in which every cell is a text and none a formula. */
public final class XlsxTables {

    /** The most rows of a sheet, the heading included. */
    static final int MOST_ROWS = 1_048_576;

    /** The most characters of a cell. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int ROWS_TO_KEEP = 500;

    /** What XML cannot hold, and what would be read as an escape of it. */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxTables() {}

    /**
     * Writes the workbook. The stream stays open.
     *
     * @param tables those that are written, each with a row at least
     * @param notice for whom they are, which stands in columns of its own behind all others
     * @throws ExchangeException {@code too-many-rows} or {@code cell-too-long} if something does not fit
     */
    public static void write(
            CaseFile file, Layout layout, List<Table> tables, Map<String, String> notice, OutputStream to)
            throws IOException {
        // It is closed by finish, without the stream.
        Workbook workbook = new Workbook(to, "Amparo", null);
        for (Table table : tables) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            Sheet rows = new Sheet(table, notice, sheet);
            rows.heading();
            String type = table.of().orElse(table.name());
            if (type.equals(layout.of(CaseHeader.SHAPE).type())) {
                RecordRows.of(file.header(), layout, rows);
            }
            for (CaseRecord record : file.records()) {
                if (type.equals(layout.of(record.shape()).type())) {
                    RecordRows.of(record, layout, rows);
                }
            }
            sheet.finish();
        }
        workbook.finish();
    }

    /** One sheet, which takes the rows of its own table. */
    private static final class Sheet implements RecordRows.Sink {

        private final Table table;
        private final Map<String, String> notice;
        private final Worksheet sheet;
        private int next;

        Sheet(Table table, Map<String, String> notice, Worksheet sheet) {
            this.table = table;
            this.notice = notice;
            this.sheet = sheet;
        }

        void heading() {
            for (int i = 0; i < table.columns().size(); i++) {
                sheet.inlineString(next, i, table.columns().get(i).name());
            }
            end(notice.keySet());
        }

        @Override
        public void row(Table other, String[] cells) throws IOException {
            if (!other.name().equals(table.name())) {
                return;
            }
            if (next == MOST_ROWS) {
                throw new ExchangeException(
                        "too-many-rows",
                        "Expected at most " + (MOST_ROWS - 1) + " rows in the table " + table
                                + ", which is all that a sheet can hold. CSV has no limit.");
            }
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    sheet.inlineString(next, i, text(cells[i], table.columns().get(i)));
                }
            }
            end(notice.values());
            if (next % ROWS_TO_KEEP == 0) {
                sheet.flush();
            }
        }

        /** Ends a row with the notice for whom it is. */
        private void end(Collection<String> texts) {
            int column = table.columns().size();
            for (String text : texts) {
                sheet.inlineString(next, column, text);
                column++;
            }
            next++;
        }

        private String text(String cell, Column column) {
            if (cell.length() > MOST_CHARACTERS) {
                throw new ExchangeException(
                        "cell-too-long",
                        "Expected at most " + MOST_CHARACTERS + " characters in the column " + column.name()
                                + " of the table " + table + ", which is all that a cell can hold. CSV has no limit.");
            }
            return TO_ESCAPE
                    .matcher(cell)
                    .replaceAll(found -> String.format(
                            Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
        }
    }
}
