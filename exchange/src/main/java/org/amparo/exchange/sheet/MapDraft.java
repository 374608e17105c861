package org.amparo.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.data.JsonForm;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.rows.Row;
import org.amparo.exchange.internal.rows.SheetRows;

/**
 * The beginning of a map for a spreadsheet, which a person completes. It guesses nothing: the columns stand under
 * {@code todo}, and a question mark in each place that is to be filled in. {@link ImportMap} refuses it until neither is
 * left.
 *
 * <p>{@link #withValues} adds a table for each column in which few texts come again and again. These are texts of
 * cells, so such a draft is for people who may see the spreadsheet.
 */
public final class MapDraft implements JsonForm {

    private static final int MOST_VALUES = 12;
    private static final int LONGEST_VALUE = 40;
    /** A text of a table stands in so many rows on average; a name does not. */
    private static final int LEAST_TIMES = 3;

    private static final String OPEN = "?";

    private final List<String> columns;
    private final DataObject file;
    private final Map<String, Set<String>> tables;
    private final boolean withValues;

    private MapDraft(List<String> columns, DataObject file, Map<String, Set<String>> tables, boolean withValues) {
        this.columns = columns;
        this.file = file;
        this.tables = tables;
        this.withValues = withValues;
    }

    /**
     * The draft for a spreadsheet in UTF-8 whose first row names the columns.
     *
     * @throws ExchangeException if the file is no spreadsheet
     * @throws IOException if the file cannot be read
     */
    public static MapDraft of(Path sheet) throws IOException {
        return of(sheet, DataObject.EMPTY);
    }

    /**
     * The draft for a spreadsheet of which a map says where its columns are named, and in which encoding.
     *
     * @param map a map that was begun: its member {@code file} is read, and goes into the draft
     * @throws ExchangeException if that member is wrong, or the file no spreadsheet
     * @throws IOException if the file cannot be read
     */
    public static MapDraft of(Path sheet, DataObject map) throws IOException {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(map, "map");
        try (SheetRows rows = SheetRows.open(sheet, SheetMap.formOf(map))) {
            List<Seen> seen = new ArrayList<>();
            rows.columns().forEach(column -> seen.add(new Seen()));
            for (Row row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < seen.size(); i++) {
                    seen.get(i).add(row.cell(i).strip());
                }
            }
            Map<String, Set<String>> tables = new LinkedHashMap<>();
            for (int i = 0; i < seen.size(); i++) {
                if (seen.get(i).isTable()) {
                    tables.put(rows.columns().get(i), seen.get(i).texts);
                }
            }
            return new MapDraft(rows.columns(), file(map, rows), tables, false);
        }
    }

    /** What the map says of the file, with the delimiter that was found. */
    private static DataObject file(DataObject map, SheetRows rows) {
        DataObject file = map.member("file").orElse(null) instanceof DataObject given ? given : DataObject.EMPTY;
        return rows.mustBeWhole() ? file.with("delimiter", new DataString(Character.toString(rows.delimiter()))) : file;
    }

    /** The texts of a column, as long as they may be a table. */
    private static final class Seen {
        private final Set<String> texts = new LinkedHashSet<>();
        private long times;
        private boolean isOther;

        void add(String text) {
            if (text.isEmpty() || isOther) {
                return;
            }
            times++;
            isOther = text.length() > LONGEST_VALUE || (texts.add(text) && texts.size() > MOST_VALUES);
            if (isOther) {
                texts.clear();
            }
        }

        boolean isTable() {
            return !texts.isEmpty() && times >= (long) LEAST_TIMES * texts.size();
        }
    }

    /** This draft with tables of the texts in columns that have few. */
    public MapDraft withValues() {
        return new MapDraft(columns, file, tables, true);
    }

    /** The columns, by the names that the map has for them. */
    public List<String> columns() {
        return columns;
    }

    @Override
    public DataObject toData() {
        DataObject.Builder map = DataObject.builder()
                .put("type", SheetMap.TYPE)
                .put("amparo", SheetMap.VERSION)
                .put("file", file)
                .put("header", DataObject.builder().put("id", OPEN).put("defaultMarking", OPEN))
                .put(
                        "statement",
                        DataObject.builder()
                                .put("id", OPEN)
                                .put("publishedOn", OPEN)
                                .put("access", OPEN))
                .put("empty", List.<DataValue>of())
                .put("dates", List.of(new DataString("edtf")));
        if (withValues) {
            map.put("values", tables.entrySet().stream().map(MapDraft::value).toList());
        } else {
            map.put("values", List.<DataValue>of());
        }
        return map.put("records", List.<DataValue>of())
                .put("ignored", List.<DataValue>of())
                .put("todo", strings(columns))
                .build();
    }

    private static DataObject value(Map.Entry<String, Set<String>> table) {
        DataObject.Builder codes = DataObject.builder();
        table.getValue().forEach(text -> codes.put(text, OPEN));
        return DataObject.builder()
                .put("columns", strings(List.of(table.getKey())))
                .put("codes", codes)
                .build();
    }

    private static List<DataValue> strings(List<String> texts) {
        return new DataArray(texts.stream().<DataValue>map(DataString::new).toList()).items();
    }
}
