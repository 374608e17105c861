package org.amparo.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.Join;
import org.amparo.exchange.internal.map.NearName;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.exchange.internal.rows.Row;
import org.amparo.internal.marking.ConsentWords;
import org.amparo.internal.marking.LeastMarking;

/**
 * The columns of a spreadsheet, each of which the map uses or ignores.
 *
 * @param names their names
 * @param positions their indexes by name
 * @param used the indexes of those that the map uses
 * @param joined the indexes of those by which rows are joined
 * @param unread the names of those that the map ignores, though nobody says that they were read
 * @param onPurpose the names of those that it ignores, and that somebody says to have read
 */
record SheetColumns(
        List<String> names,
        Map<String, Integer> positions,
        Set<Integer> used,
        List<Integer> joined,
        List<String> unread,
        List<String> onPurpose) {

    /** What a damaged file may have in a cell, and no text of a case file. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    /** The reasons that cannot be seen any more in a row that was written out with them. */
    private static final Set<String> LOST = Set.of(
            Fault.TOO_FEW_CELLS.code(),
            Fault.TOO_MANY_CELLS.code(),
            Fault.CELL_WITHOUT_VALUE.code(),
            Fault.NOT_MENDED.code());

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private static final Pattern BETWEEN_CODES = Pattern.compile("[;,] ");

    /**
     * Compares the columns with the map.
     *
     * @throws ExchangeException if the map does not say of each what becomes of it, or names one that is not there
     */
    static SheetColumns of(SheetMap map, List<String> names) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        names.forEach(name -> positions.put(name, positions.size()));
        List<String> missing = new ArrayList<>(map.columns());
        missing.addAll(map.ignored());
        map.skips().forEach(skip -> missing.addAll(skip.columns()));
        missing.removeAll(names);
        if (!missing.isEmpty()) {
            throw new ExchangeException(
                    "column-missing",
                    "Expected the columns that the map names: "
                            + list(missing.stream()
                                    .distinct()
                                    .map(name -> NearName.hinted(name, names))
                                    .toList()));
        }
        List<String> unmapped = names.stream()
                .filter(name -> !map.columns().contains(name) && !isIgnored(map, name))
                .toList();
        if (!unmapped.isEmpty()) {
            throw new ExchangeException(
                    "column-unmapped",
                    "Expected every column in a template of the map, or under \"ignored\": " + list(unmapped));
        }
        List<String> unread = names.stream()
                .filter(name -> map.ignored().contains(name) && !map.onPurpose().contains(name))
                .toList();
        List<String> onPurpose =
                names.stream().filter(map.onPurpose()::contains).toList();
        List<String> ofConsent =
                unread.stream().filter(ConsentWords::areInHeading).toList();
        if (!ofConsent.isEmpty()) {
            throw new ExchangeException(
                    "column-of-consent",
                    "Expected no column under \"ignored\" that speaks of consent or refusal: a template says what it means"
                            + " (\"consent\": {\"status\": …}, \"kind\": …) or, if nothing in it keeps anybody back, it stands"
                            + " under \"ignoredOnPurpose\": " + list(ofConsent));
        }
        Set<Integer> used = new TreeSet<>();
        map.columns().forEach(name -> used.add(positions.getOrDefault(name, 0)));
        List<Integer> joined = map.join().map(Join::columns).orElse(List.of()).stream()
                .map(name -> positions.getOrDefault(name, 0))
                .toList();
        return new SheetColumns(names, positions, used, joined, unread, onPurpose);
    }

    /** The columns that rejected rows were given are no part of the list, nor is a notice for whom it is. */
    private static boolean isIgnored(SheetMap map, String name) {
        return map.ignored().contains(name) || RejectedCsv.isOwn(name) || ReadershipNotice.isOne(name);
    }

    /** The least level of what is made of rows, by what they say for whom they are. */
    LeastMarking least(List<Row> rows) {
        LeastMarking least = LeastMarking.NONE;
        for (String name : names) {
            if (ReadershipNotice.isOne(name)) {
                for (Row row : rows) {
                    least = least.and(ReadershipNotice.least(name, cell(row, name)));
                }
            }
        }
        return least;
    }

    private static String list(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\".";
    }

    String name(int column) {
        return names.get(column);
    }

    /** The text of a cell of a row. */
    String cell(Row row, String column) {
        return row.cell(positions.getOrDefault(column, Integer.MAX_VALUE));
    }

    /** Whether all cells by which rows are joined are blank in a row. */
    boolean isUnjoined(Row row) {
        return joined.stream().allMatch(column -> row.cell(column).isBlank());
    }

    /** What is wrong with the number of cells of a row. */
    List<Fault> shapeFaults(Row row, boolean mustBeWhole) {
        if (mustBeWhole && row.cells().size() < names.size()) {
            return List.of(Fault.TOO_FEW_CELLS);
        }
        boolean hasMore = row.cells().stream().skip(names.size()).anyMatch(cell -> !cell.isBlank());
        return hasMore ? List.of(Fault.TOO_MANY_CELLS) : List.of();
    }

    /** Whether a row still says of itself that it was rejected for something that it does not show any more. */
    boolean isNotMended(Row row) {
        Integer reasons = positions.get(RejectedCsv.REASON);
        return reasons != null
                && BETWEEN_CODES
                        .splitAsStream(row.cell(reasons))
                        .map(String::strip)
                        .anyMatch(LOST::contains);
    }

    /**
     * A row with the number that it had in the list before it was rejected, by which ids are made and evidence cites it.
     * With the number in the file of rejected rows it would be taken for another row of the list.
     */
    Row asInList(Row row) {
        Integer numbers = positions.get(RejectedCsv.ROW);
        String number = numbers == null ? "" : row.cell(numbers).strip();
        return NUMBER.matcher(number).matches() ? new Row(Integer.parseInt(number), row.cells(), row.faults()) : row;
    }

    /** The names of the columns that nobody has read, and that say in a row that somebody must not be shown. */
    List<String> refusals(Row row) {
        return refusals(row, unread);
    }

    /** The names of those that somebody says to have read, and that say so all the same. */
    List<String> refusalsOnPurpose(Row row) {
        return refusals(row, onPurpose);
    }

    private List<String> refusals(Row row, List<String> of) {
        List<String> refusals = new ArrayList<>();
        for (String name : of) {
            String cell = NOT_TEXT.matcher(cell(row, name)).replaceAll(" ");
            if (ConsentWords.areInCell(name, cell)) {
                refusals.add(name);
            }
        }
        return refusals;
    }

    /** The names of the columns that are used and have no value in a row. */
    List<String> cellFaults(Row row) {
        return row.faults().keySet().stream()
                .filter(used::contains)
                .sorted()
                .map(this::name)
                .toList();
    }
}
