package org.amparo.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.rows.Row;
import org.amparo.internal.marking.LeastMarking;

/** Counts what becomes of rows and cells. */
final class Account {

    private static final String BEYOND = "(beyond the heading)";

    private final SheetColumns columns;

    /** The numbers for each column; the last ones are for cells beyond the heading. */
    private final List<Fates> cells = new ArrayList<>();

    private final Map<String, Long> records = new LinkedHashMap<>();
    private final Map<String, Long> reasons = new LinkedHashMap<>();
    private final Map<String, Long> skips = new LinkedHashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Long> remarked = new LinkedHashMap<>();
    private final List<ImportProblem> remarks = new ArrayList<>();
    private LeastMarking least = LeastMarking.NONE;
    private long accepted;
    private long rejected;
    private long empty;

    /** What becomes of a cell. */
    private enum Fate {
        USED,
        IGNORED,
        REJECTED,
        SKIPPED,
        DROPPED,
        EMPTY
    }

    Account(SheetColumns columns) {
        this.columns = columns;
        for (int i = 0; i <= columns.names().size(); i++) {
            cells.add(new Fates());
        }
    }

    void empty(Row row) {
        empty++;
        count(row.cells(), column -> Fate.EMPTY);
    }

    /** Counts a row that is no part of the list. */
    void skipped(Row row, String reason) {
        skips.merge(reason, 1L, Long::sum);
        count(row.cells(), column -> Fate.SKIPPED);
    }

    /**
     * Counts a row that went in.
     *
     * @param used the columns of which a record was made
     * @param dropped those of which nothing was made, because patterns leave their texts out
     */
    void accepted(Row row, Set<Integer> used, Set<Integer> dropped) {
        accepted++;
        for (String column : columns.refusalsOnPurpose(row)) {
            // The number alone, since a line for each cell would tell of whom it speaks.
            count(ImportProblem.of(0, Fault.REFUSAL_ON_PURPOSE, List.of(column), ""));
        }
        count(row.cells(), column -> {
            if (column < columns.names().size() && !columns.used().contains(column)) {
                return Fate.IGNORED;
            }
            if (used.contains(column)) {
                return Fate.USED;
            }
            return dropped.contains(column) ? Fate.DROPPED : Fate.EMPTY;
        });
    }

    void rejected(RejectedRow row) {
        rejected++;
        count(row.cells(), column -> Fate.REJECTED);
        row.problems().stream()
                .map(Account::withoutPlace)
                .distinct()
                .forEach(reason -> reasons.merge(reason, 1L, Long::sum));
        row.problems().stream()
                .limit(ImportReport.MOST_PROBLEMS - problems.size())
                .forEach(problems::add);
    }

    /** Counts something that came in and contradicts itself. */
    void remark(ImportProblem remark) {
        count(remark);
        if (remarks.size() < ImportReport.MOST_PROBLEMS) {
            remarks.add(remark);
        }
    }

    private void count(ImportProblem remark) {
        remarked.merge(withoutPlace(remark), 1L, Long::sum);
    }

    private static String withoutPlace(ImportProblem problem) {
        return new ImportProblem(problem.code(), 0, problem.columns(), "", "").reason();
    }

    /** Keeps below which level nothing of some rows is marked. */
    void least(LeastMarking ofRows) {
        least = least.and(ofRows);
    }

    void written(String type) {
        records.merge(type, 1L, Long::sum);
    }

    /** The fate of a cell in which something stands. */
    @FunctionalInterface
    private interface FateOf {
        Fate of(int column);
    }

    /** How many cells met each fate. */
    private static final class Fates {
        private long used;
        private long ignored;
        private long rejected;
        private long skipped;
        private long dropped;
        private long empty;

        void add(Fate fate) {
            switch (fate) {
                case USED -> used++;
                case IGNORED -> ignored++;
                case REJECTED -> rejected++;
                case SKIPPED -> skipped++;
                case DROPPED -> dropped++;
                case EMPTY -> empty++;
            }
        }

        ColumnTotals of(String column) {
            return new ColumnTotals(column, used, ignored, rejected, skipped, dropped, empty);
        }
    }

    private void count(List<String> texts, FateOf fates) {
        int count = Math.max(columns.names().size(), texts.size());
        for (int column = 0; column < count; column++) {
            boolean isBlank = column >= texts.size() || texts.get(column).isBlank();
            Fate fate = isBlank ? Fate.EMPTY : fates.of(column);
            cells.get(Math.min(column, columns.names().size())).add(fate);
        }
    }

    ImportReport report() {
        List<ColumnTotals> totals = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            boolean isBeyond = column == columns.names().size();
            ColumnTotals total = cells.get(column).of(isBeyond ? BEYOND : columns.name(column));
            if (!isBeyond || total.cells() > 0) {
                totals.add(total);
            }
        }
        long skipped = skips.values().stream().mapToLong(Long::longValue).sum();
        return new ImportReport(
                accepted + rejected + skipped + empty,
                accepted,
                rejected,
                skipped,
                empty,
                records,
                totals,
                reasons,
                skips,
                problems,
                remarked,
                remarks,
                least.isNone() ? Optional.empty() : Optional.of(least.level()));
    }
}
