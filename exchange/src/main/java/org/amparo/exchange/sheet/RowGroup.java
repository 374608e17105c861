package org.amparo.exchange.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.exchange.internal.fill.GivenIds;
import org.amparo.exchange.internal.fill.MadeRecord;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RowFault;
import org.amparo.exchange.internal.rows.Row;

/** Rows that stand or fall together: one, or all that are joined. */
final class RowGroup {

    private final List<Row> rows;
    private final Map<String, MadeRecord> records = new LinkedHashMap<>();
    private final List<Made> made = new ArrayList<>();
    private final Map<String, List<PersonNaming>> namings = new LinkedHashMap<>();
    private final List<PersonNaming> writtenNamings = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<Integer, Set<Integer>> used = new HashMap<>();
    private final Map<Integer, Set<Integer>> dropped = new HashMap<>();

    RowGroup(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * A record that is ready.
     *
     * @param entry what is remembered of it
     * @param isWritten whether it is among the lines that are read
     * @param remarks what contradicts itself in it
     */
    record Made(MadeRecord record, GivenIds.Entry entry, boolean isWritten, List<ImportProblem> remarks) {}

    List<Row> rows() {
        return rows;
    }

    /** The number of the first row; 0 if there is none. */
    int firstNumber() {
        return rows.isEmpty() ? 0 : rows.get(0).number();
    }

    /**
     * Adds a record, or what it says to the one of its id.
     *
     * @throws RowFault if the two contradict each other
     */
    void add(MadeRecord record) {
        MadeRecord before = records.putIfAbsent(record.id(), record);
        if (before != null) {
            before.merge(record);
        }
    }

    Collection<MadeRecord> records() {
        return records.values();
    }

    /** What a row calls a person, to be added to. */
    PersonNaming naming(Row row, String person) {
        List<PersonNaming> all = namings.computeIfAbsent(person, none -> new ArrayList<>());
        if (all.isEmpty() || all.get(all.size() - 1).row() != row.number()) {
            all.add(new PersonNaming(row.number(), person));
        }
        return all.get(all.size() - 1);
    }

    /** What the rows call each person whom not all of them call the same: from now on among the lines that are read. */
    List<PersonNaming> writeNamings() {
        for (List<PersonNaming> all : namings.values()) {
            if (!all.stream().allMatch(all.get(0)::isSame)) {
                writtenNamings.addAll(all);
            }
        }
        return writtenNamings;
    }

    /** What of this is among the lines that are read. */
    List<PersonNaming> writtenNamings() {
        return writtenNamings;
    }

    void made(Made record) {
        made.add(record);
    }

    List<Made> made() {
        return made;
    }

    void add(ImportProblem problem) {
        // Several templates may ask for one cell.
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    List<ImportProblem> problems() {
        return problems;
    }

    boolean hasProblems(Row row) {
        return problems.stream().anyMatch(problem -> problem.row() == row.number());
    }

    /** Keeps which columns of a row the records took up. */
    void use(Row row, Set<Integer> columns) {
        used.put(row.number(), columns);
    }

    Set<Integer> used(Row row) {
        return used.getOrDefault(row.number(), Set.of());
    }

    /** Keeps that patterns leave out what stands in a column of a row. */
    void drop(Row row, int column) {
        dropped.computeIfAbsent(row.number(), number -> new HashSet<>()).add(column);
    }

    Set<Integer> dropped(Row row) {
        return dropped.getOrDefault(row.number(), Set.of());
    }

    /** The rows as rejected: those without a problem of their own because of the others. */
    List<RejectedRow> rejected() {
        return rows.stream()
                .map(row -> {
                    List<ImportProblem> own = problems.stream()
                            .filter(problem -> problem.row() == row.number())
                            .toList();
                    return new RejectedRow(
                            row.number(),
                            row.cells(),
                            own.isEmpty()
                                    ? List.of(ImportProblem.of(row.number(), Fault.JOINED_ROW, List.of(), ""))
                                    : own);
                })
                .toList();
    }
}
