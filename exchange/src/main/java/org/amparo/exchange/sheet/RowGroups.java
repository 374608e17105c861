package org.amparo.exchange.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.GivenKeys;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.Join;
import org.amparo.exchange.internal.rows.Row;

/** Puts rows into groups by the cells of the columns that join them. */
final class RowGroups {

    /** A record is compared with each of its rows. A list with more has columns in "join" that tell no records apart. */
    private static final int MOST_ROWS = 10_000;

    private final Optional<Join> join;
    private final SheetColumns columns;

    /** The rows by key: all of them, or those of the group that has not ended. */
    private final Map<List<String>, List<Row>> open = new LinkedHashMap<>();

    /** The keys of the groups that have ended. */
    private final GivenKeys ended = new GivenKeys();

    /** The key of the last row that has one. */
    private List<String> last = List.of();

    RowGroups(Optional<Join> join, SheetColumns columns) {
        this.join = join;
        this.columns = columns;
    }

    /** Adds a row, and gives the groups that are complete. */
    List<RowGroup> add(Row row) {
        if (join.isEmpty()) {
            return List.of(new RowGroup(List.of(row)));
        }
        List<String> key = key(row, join.get());
        List<RowGroup> complete = new ArrayList<>();
        if (join.get().isAdjacent() && !open.containsKey(key)) {
            complete.addAll(end());
        }
        if (key.stream().allMatch(String::isEmpty)) {
            complete.add(refused(row, Fault.JOIN_EMPTY));
            return complete;
        }
        if (ended.has(key)) {
            complete.add(refused(row, Fault.JOIN_CAME_BACK));
            return complete;
        }
        List<Row> rows = open.computeIfAbsent(key, none -> new ArrayList<>());
        rows.add(row);
        if (rows.size() > MOST_ROWS) {
            throw new ExchangeException(
                    "join-too-large",
                    "Expected at most " + MOST_ROWS + " rows of one record, at row " + row.number() + ".");
        }
        return complete;
    }

    private List<String> key(Row row, Join by) {
        List<String> key = columns.joined().stream()
                .map(column -> row.cell(column).strip())
                .toList();
        if (by.blankIsAbove() && columns.isUnjoined(row)) {
            return last.isEmpty() ? key : last;
        }
        last = key;
        return key;
    }

    /** The groups that have not been given yet. */
    List<RowGroup> end() {
        Collection<List<Row>> groups = new ArrayList<>(open.values());
        open.keySet().forEach(ended::add);
        open.clear();
        return groups.stream().map(RowGroup::new).toList();
    }

    private RowGroup refused(Row row, Fault fault) {
        RowGroup group = new RowGroup(List.of(row));
        group.add(ImportProblem.of(
                row.number(),
                fault,
                columns.joined().stream().map(columns::name).toList(),
                ""));
        return group;
    }
}
