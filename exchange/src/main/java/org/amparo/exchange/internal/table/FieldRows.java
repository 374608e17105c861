package org.amparo.exchange.internal.table;

import java.io.IOException;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.Claims;

/** All that a record says as rows of one table: a row for each value, with its place and how well it is known. */
public final class FieldRows {

    private static final String FIELD = "field";
    private static final String VALUE = "value";
    private static final String LANGUAGE = "language";

    /** The columns. */
    public static final List<Column> COLUMNS = List.of(
            Column.text(RecordTables.RECORD, "id of the record", true),
            Column.text(RecordTables.PATH, "JSON Pointer from the record to this; empty: the record", false),
            Column.text(FIELD, "attribute, or column of the table of such parts", true),
            Column.text(LANGUAGE, "BCP 47 language of a text", false),
            Column.text(VALUE, "what is said", true),
            Column.text(RecordTables.STANDING, "how well it is known that there is this, if it is a claim", false),
            Column.text(
                    RecordTables.OTHERWISE,
                    "attributes of the same part that are known better or worse, and how",
                    false));

    private final Layout layout;

    /** Rows by a layout. */
    public FieldRows(Layout layout) {
        this.layout = layout;
    }

    /** Adds the rows of a record to a table with these columns. */
    public void write(CaseRecord record, Claims claims, CsvTable to) throws IOException {
        RecordRows.of(
                record, claims, layout, (table, cells) -> write(record.id().toString(), table, cells, to));
    }

    private static void write(String record, Table table, String[] cells, CsvTable to) throws IOException {
        String path = "";
        String language = "";
        String standing = "";
        String otherwise = "";
        for (int i = 0; i < cells.length; i++) {
            switch (table.columns().get(i).name()) {
                case RecordTables.PATH -> path = cells[i];
                case LANGUAGE -> language = isText(table) ? cells[i] : "";
                case RecordTables.STANDING -> standing = cells[i];
                case RecordTables.OTHERWISE -> otherwise = cells[i];
                default -> {
                    // A value, which has a row of its own.
                }
            }
        }
        for (int i = 0; i < cells.length; i++) {
            String name = table.columns().get(i).name();
            if (!cells[i].isEmpty() && !isOfPlace(name) && !(isText(table) && name.equals(LANGUAGE))) {
                to.row(record, path, name, language, cells[i], standing, otherwise);
            }
        }
    }

    /** Whether a table is one of texts by language: other parts may have a language of their own, which is a value. */
    private static boolean isText(Table table) {
        return table.key().contains(LANGUAGE);
    }

    private static boolean isOfPlace(String column) {
        return switch (column) {
            case RecordTables.RECORD,
                    RecordTables.PATH,
                    RecordTables.PARENT,
                    RecordTables.ATTRIBUTE,
                    RecordTables.STANDING,
                    RecordTables.OTHERWISE,
                    "id" -> true;
            default -> false;
        };
    }
}
