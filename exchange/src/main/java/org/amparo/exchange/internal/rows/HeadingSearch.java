package org.amparo.exchange.internal.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.exchange.ExchangeException;

/**
 * Looks for the row that names the columns, below a title and other rows that are no part of a table. It is for drafts,
 * which a person checks: an import reads the row that its map names.
 */
public final class HeadingSearch {

    /** The rows that are looked at, and those of them that may be the heading. */
    private static final int MOST_ROWS = 60;

    private static final int LAST_HEADING = 20;

    private HeadingSearch() {}

    /**
     * The form of a file with the row that looks like its heading, and the character between cells that makes a table of
     * it.
     *
     * @param form what is known of it; its row of the heading is looked for
     * @throws ExchangeException if the file is no spreadsheet
     * @throws IOException if it cannot be read
     */
    public static SheetForm of(Path file, SheetForm form) throws IOException {
        SheetForm best = form;
        long most = 0;
        boolean isUnclear = false;
        boolean isText =
                FileStart.of(file) == FileStart.OTHER && form.delimiter().isEmpty();
        for (SheetForm candidate :
                isText ? CsvRows.DELIMITERS.stream().map(form::withDelimiter).toList() : List.of(form)) {
            List<Row> rows = first(file, candidate.withHeaderRow(0));
            long likeEachOther = likeEachOther(rows);
            isUnclear |= likeEachOther == most && most > 0;
            if (likeEachOther > most) {
                isUnclear = false;
                most = likeEachOther;
                best = candidate.withHeaderRow(heading(rows));
            }
        }
        return isUnclear ? form : best;
    }

    /** The first rows; none if the file cannot be read in this form, of which the one who opens it tells. */
    private static List<Row> first(Path file, SheetForm form) throws IOException {
        List<Row> first = new ArrayList<>();
        try (SheetRows rows = SheetRows.open(file, form)) {
            for (Row row = rows.next(); row != null && row.number() <= MOST_ROWS; row = rows.next()) {
                first.add(row);
            }
        } catch (ExchangeException e) {
            return List.of();
        }
        return first;
    }

    /** How many rows have the number of cells that most have, if that is more than one: what is no table has any. */
    private static long likeEachOther(List<Row> rows) {
        Map<Integer, Long> times = new HashMap<>();
        rows.stream()
                .filter(row -> row.cells().size() > 1)
                .forEach(row -> times.merge(row.cells().size(), 1L, Long::sum));
        return times.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The first row that fills more than half as many columns as the fullest row. A title fills one or two. */
    private static int heading(List<Row> rows) {
        long widest = rows.stream().mapToLong(HeadingSearch::filled).max().orElse(0);
        return rows.stream()
                .filter(row -> row.number() <= LAST_HEADING && filled(row) >= 2 && 2 * filled(row) > widest)
                .mapToInt(Row::number)
                .findFirst()
                .orElse(1);
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
