package org.amparo.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amparo.exchange.internal.map.DateLook;
import org.amparo.exchange.internal.rows.Row;
import org.amparo.exchange.internal.rows.SheetRows;
import org.jspecify.annotations.Nullable;

/** Goes through a spreadsheet once, and keeps what a draft can propose: tables, forms of dates, rows of totals. */
final class SheetLook {

    private static final int MOST_VALUES = 12;
    private static final int LONGEST_VALUE = 40;
    /** A text of a table stands in so many rows on average; a name does not. */
    private static final int LEAST_TIMES = 3;

    private static final int MOST_TOTALS = 10;
    private static final int ROWS_OF_A_LIST = 5;

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:(?:grand |sub-?)?totals?(?:\\P{L}.*)?"
                    + "|(?:sum|summe|gesamt|insgesamt|somme|suma|итого|всего|разом|cəmi|yekun|toplam|jami|المجموع|الإجمالي|合计|总计|小计|共计)\\P{L}*)");

    private final List<String> names;
    private final List<Seen> columns = new ArrayList<>();
    private final List<Odd> totals = new ArrayList<>();
    private @Nullable Odd last;
    private Set<Integer> filledInLast = Set.of();
    private long rows;
    private long filled;

    private SheetLook(List<String> names) {
        this.names = names;
        names.forEach(name -> columns.add(new Seen()));
    }

    /**
     * A row that may be no part of the list.
     *
     * @param number its number
     * @param column the column by which it can be told
     * @param text what stands there; empty if nothing does
     * @param filled in how many columns it has something
     */
    record Odd(int number, String column, String text, int filled) {}

    /** Looks at all rows below the heading. */
    static SheetLook of(SheetRows rows) throws IOException {
        SheetLook look = new SheetLook(rows.columns());
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (!row.isEmpty()) {
                look.add(row);
            }
        }
        look.end();
        return look;
    }

    private void add(Row row) {
        Set<Integer> here = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = row.cell(i).strip();
            if (!text.isEmpty()) {
                here.add(i);
                columns.get(i).add(text, row.number());
                if (totals.size() < MOST_TOTALS && TOTAL.matcher(text).matches()) {
                    addTotal(row, names.get(i), text);
                }
            }
        }
        rows++;
        filled += here.size();
        filledInLast = here;
        last = new Odd(row.number(), "", "", here.size());
    }

    private void addTotal(Row row, String column, String text) {
        if (totals.stream()
                .noneMatch(odd -> odd.column().equals(column) && odd.text().equals(text))) {
            totals.add(new Odd(row.number(), column, text, 0));
        }
    }

    /** Looks at the last row again, which has few cells where it is a total or a note. */
    private void end() {
        if (last == null || rows < ROWS_OF_A_LIST) {
            return;
        }
        int number = last.number();
        int size = filledInLast.size();
        boolean isSparse = 4L * size * (rows - 1) <= filled - size;
        if (isSparse && totals.stream().noneMatch(odd -> odd.number() == number)) {
            IntStream.range(0, columns.size())
                    .filter(column -> !filledInLast.contains(column))
                    .boxed()
                    .max((a, b) -> Long.compare(columns.get(a).filled, columns.get(b).filled))
                    .ifPresent(column -> totals.add(new Odd(number, names.get(column), "", size)));
        }
    }

    /** Rows that may be totals or notes. */
    List<Odd> totals() {
        return List.copyOf(totals);
    }

    /** The columns of dates, with their forms. */
    Map<String, DateLook.Found> dates() {
        Map<String, DateLook.Found> dates = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            DateLook.Found found = columns.get(i).dates.found();
            if (found.isOfDates()) {
                dates.put(names.get(i), found);
            }
        }
        return dates;
    }

    /** The columns, none of them of dates, in which few texts come again and again, with these texts. */
    Map<String, Set<String>> tables() {
        Map<String, DateLook.Found> dates = dates();
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isTable() && !dates.containsKey(names.get(i))) {
                tables.put(names.get(i), columns.get(i).texts);
            }
        }
        return tables;
    }

    /** The texts of a column, as long as they may be a table. */
    private static final class Seen {
        private final Set<String> texts = new LinkedHashSet<>();
        private final DateLook dates = new DateLook();
        private long filled;
        private boolean isOther;

        void add(String text, int row) {
            filled++;
            dates.add(text, row);
            if (!isOther) {
                isOther = text.length() > LONGEST_VALUE || (texts.add(text) && texts.size() > MOST_VALUES);
                if (isOther) {
                    texts.clear();
                }
            }
        }

        boolean isTable() {
            return !texts.isEmpty() && filled >= (long) LEAST_TIMES * texts.size();
        }
    }
}
