package org.amparo.exchange.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.notice.ReadershipNotice;

/** Tables as a workbook: a sheet for each, one after the other, in which every cell is a text and none a formula. */
public final class XlsxTables {

    /** The most rows of a sheet, the heading included. */
    static final int MOST_ROWS = 1_048_576;

    /** The most characters of a cell. */
    static final int MOST_CHARACTERS = 32_767;

    /** What XML cannot hold, and what would be read as an escape of it. */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxTables() {}

    /**
     * Writes the workbook. The stream stays open.
     *
     * @param tables those that are written, each with a row at least
     * @throws ExchangeException {@code too-many-rows} or {@code cell-too-long} if something does not fit
     */
    public static void write(Publication publication, Layout layout, List<Table> tables, OutputStream to)
            throws IOException {
        CaseFile file = publication.caseFile();
        Map<String, String> notice = ReadershipNotice.of(publication.readership());
        List<String> names = tables.stream().map(Table::name).toList();
        XlsxWorkbook workbook = new XlsxWorkbook(to, names, publication.generatedAt());
        for (Table table : tables) {
            workbook.beginSheet();
            Sheet rows = new Sheet(table, notice, workbook);
            rows.heading();
            String type = table.of().orElse(table.name());
            if (type.equals(layout.of(CaseHeader.SHAPE).type())) {
                RecordRows.of(file.header(), layout, rows);
            }
            for (CaseRecord record : file.records()) {
                if (type.equals(layout.of(record.shape()).type())) {
                    RecordRows.of(record, file.claims(), layout, rows);
                }
            }
            workbook.endSheet();
        }
        workbook.finish();
    }

    /** One sheet, which takes the rows of its own table. */
    private static final class Sheet implements RecordRows.Sink {

        private final Table table;
        /** What stands at the end of each row, by the columns. */
        private final Map<String, String> notice;

        private final XlsxWorkbook workbook;
        private int rows;

        Sheet(Table table, Map<String, String> notice, XlsxWorkbook workbook) {
            this.table = table;
            this.notice = notice;
            this.workbook = workbook;
        }

        void heading() throws IOException {
            write(table.columns().stream().map(Column::name).toList(), notice.keySet());
        }

        @Override
        public void row(Table other, String[] cells) throws IOException {
            if (!other.name().equals(table.name())) {
                return;
            }
            if (rows == MOST_ROWS) {
                throw new ExchangeException(
                        "too-many-rows",
                        "Expected at most " + (MOST_ROWS - 1) + " rows in the table " + table
                                + ", which is all that a sheet can hold. CSV has no limit.");
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                texts.add(text(cells[i], table.columns().get(i)));
            }
            write(texts, notice.values());
        }

        private void write(List<String> texts, Collection<String> more) throws IOException {
            List<String> all = new ArrayList<>(texts);
            all.addAll(more);
            workbook.row(all);
            rows++;
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
