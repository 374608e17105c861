package org.amparo.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.data.JsonForm;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.map.DateLook;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.exchange.internal.rows.HeadingSearch;
import org.amparo.exchange.internal.rows.SheetForm;
import org.amparo.exchange.internal.rows.SheetRows;

/**
 * The beginning of a map for a spreadsheet, which a person completes. It decides nothing: the columns stand under
 * {@code todo}, and a question mark in each place that is to be filled in. {@link ImportMap} refuses it until neither is
 * left. It proposes what can be seen: the row of the heading, the forms of dates where they can be read in one way only, the
 * columns of names by what they are called, and rows that look like totals.
 *
 * <p>{@link #withValues} adds a table for each column in which few texts come again and again, and the texts of rows that
 * look like totals. These are texts of cells, so such a draft is for people who may see the spreadsheet.
 */
public final class MapDraft implements JsonForm {

    private static final String OPEN = "?";

    private final List<String> columns;
    private final DataObject file;
    private final SheetLook look;
    private final boolean withValues;

    private MapDraft(List<String> columns, DataObject file, SheetLook look, boolean withValues) {
        this.columns = columns;
        this.file = file;
        this.look = look;
        this.withValues = withValues;
    }

    /**
     * The draft for a spreadsheet in UTF-8.
     *
     * @throws ExchangeException if the file is no spreadsheet
     * @throws IOException if the file cannot be read
     */
    public static MapDraft of(Path sheet) throws IOException {
        return of(sheet, DataObject.EMPTY);
    }

    /**
     * The draft for a spreadsheet of which a map says where its columns are named, and in which encoding. Where it does not
     * say the row of the heading, that is looked for.
     *
     * @param map a map that was begun: its member {@code file} is read, and goes into the draft
     * @throws ExchangeException if that member is wrong, or the file no spreadsheet
     * @throws IOException if the file cannot be read
     */
    public static MapDraft of(Path sheet, DataObject map) throws IOException {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(map, "map");
        DataObject given = map.member("file").orElse(null) instanceof DataObject file ? file : DataObject.EMPTY;
        SheetForm told = SheetMap.formOf(map);
        SheetForm form = given.member("headerRow").isPresent() ? told : HeadingSearch.of(sheet, told);
        try (SheetRows rows = SheetRows.open(sheet, form)) {
            return new MapDraft(ofList(rows.columns()), file(given, form, rows), SheetLook.of(rows), false);
        }
    }

    /** The columns without those that an import knows by itself. */
    private static List<String> ofList(List<String> columns) {
        return columns.stream().filter(name -> !ReadershipNotice.isOne(name)).toList();
    }

    /** What the map says of the file, with what was found. */
    private static DataObject file(DataObject given, SheetForm form, SheetRows rows) {
        DataObject file = given;
        if (given.member("headerRow").isEmpty() && form.headerRow() > 1) {
            file = file.with("headerRow", DataNumber.of(form.headerRow()));
            if (given.member("remark").isEmpty()) {
                file = file.with(
                        "remark",
                        new DataString(
                                "This row looks like the one that names the columns. Those above it are not read."));
            }
        }
        return rows.mustBeWhole() ? file.with("delimiter", new DataString(Character.toString(rows.delimiter()))) : file;
    }

    /** This draft with texts of cells: tables of columns that have few, and what stands in rows that look like totals. */
    public MapDraft withValues() {
        return new MapDraft(columns, file, look, true);
    }

    /** The columns, by the names that the map has for them. */
    public List<String> columns() {
        return columns;
    }

    @Override
    public DataObject toData() {
        DraftNames names = new DraftNames(columns);
        DataObject.Builder map = DataObject.builder().put("type", SheetMap.TYPE).put("amparo", SheetMap.VERSION);
        if (!names.remarks().isEmpty()) {
            map.put("remark", String.join(" ", names.remarks()));
        }
        map.put("file", file)
                .put("header", DataObject.builder().put("id", OPEN).put("defaultMarking", OPEN))
                .put(
                        "statement",
                        DataObject.builder()
                                .put("id", OPEN)
                                .put("publishedOn", OPEN)
                                .put("access", OPEN))
                .put("empty", List.<DataValue>of())
                .put("dates", List.of(new DataString("edtf")))
                .put("values", values());
        if (!look.totals().isEmpty()) {
            map.put("skip", look.totals().stream().map(this::skip).toList());
        }
        return map.put("records", names.person().stream().toList())
                .put("ignored", List.<DataValue>of())
                .put("todo", strings(columns))
                .build();
    }

    private List<DataValue> values() {
        List<DataValue> values = new ArrayList<>();
        // Columns of the same forms stand together.
        Map<DateLook.Found, List<String>> dates = new LinkedHashMap<>();
        look.dates().forEach((column, found) -> {
            if (columns.contains(column)) {
                dates.computeIfAbsent(found, none -> new ArrayList<>()).add(column);
            }
        });
        dates.forEach((found, those) -> values.add(dates(found, those)));
        if (withValues) {
            look.tables().entrySet().stream()
                    .filter(table -> columns.contains(table.getKey()))
                    .forEach(table -> values.add(table(table)));
        }
        return values;
    }

    private static DataObject dates(DateLook.Found found, List<String> columns) {
        List<DataValue> forms = new ArrayList<>(found.forms());
        List<String> remarks = new ArrayList<>();
        if (!found.open().isEmpty()) {
            forms.add(new DataString(OPEN));
            remarks.add("Is the day first, or the month? Dates of this column are " + String.join(" or ", found.open())
                    + ", and its cells do not tell which. Ask those who keep the list.");
        }
        if (found.others() > 0) {
            remarks.add("Texts that are no date in these forms: " + found.others() + " of those that were looked at, "
                    + rows(found) + ". \"replace\" says what each means.");
        }
        DataObject.Builder value = DataObject.builder();
        if (!remarks.isEmpty()) {
            value.put("remark", String.join(" ", remarks));
        }
        return value.put("columns", strings(columns)).put("dates", forms).build();
    }

    /** Where the first texts are that are no dates: {@code in row 5}. */
    private static String rows(DateLook.Found found) {
        List<Integer> rows = found.rowsOfOthers();
        String numbers = rows.stream().map(row -> Integer.toString(row)).collect(Collectors.joining(", "));
        return (rows.size() < found.others() ? "the first in" : "in")
                + (rows.size() == 1 ? " row " : " rows ")
                + numbers;
    }

    private static DataObject table(Map.Entry<String, Set<String>> table) {
        DataObject.Builder codes = DataObject.builder();
        table.getValue().forEach(text -> codes.put(text, OPEN));
        return DataObject.builder()
                .put("columns", strings(List.of(table.getKey())))
                .put("codes", codes)
                .build();
    }

    private DataObject skip(SheetLook.Odd row) {
        DataObject.Builder rule = DataObject.builder()
                .put(
                        "remark",
                        "Row " + row.number()
                                + (row.text().isEmpty()
                                        ? ", the last, has something in " + row.filled() + " of " + columns.size()
                                                + " columns. Is it a total, or a note?"
                                        : " looks like a total.")
                                + " If it is part of the list, delete this rule.")
                .put("columns", strings(List.of(row.column())));
        if (row.text().isEmpty()) {
            rule.put("blank", true);
        } else {
            rule.put("texts", strings(List.of(withValues ? row.text() : OPEN)));
        }
        return rule.put("reason", OPEN).build();
    }

    private static List<DataValue> strings(List<String> texts) {
        return new DataArray(texts.stream().<DataValue>map(DataString::new).toList()).items();
    }
}
