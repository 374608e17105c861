package org.amparo.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.JsonForm;
import org.amparo.exchange.internal.fill.Tally;

/**
 * The account of an import: what became of every row and every cell. It names columns, and holds nothing of what stands
 * in cells.
 *
 * @param rows the rows below the heading
 * @param accepted the rows of which records were made
 * @param rejected the rows that did not fit
 * @param skipped the rows of which the map says that they are no part of the list, such as totals
 * @param empty the rows in which nothing stands
 * @param records how many records were made, by their type in alphabetical order, the statement included
 * @param columns what became of the cells, by column
 * @param reasons how many rows were rejected for each reason, in alphabetical order; a row may have several
 * @param skips how many rows were skipped for each reason, in the words of the map and in alphabetical order
 * @param problems the first hundred problems
 * @param remarked how often something that came in contradicts itself, by what it is, in alphabetical order
 * @param remarks the first hundred places where something does
 * @param least the level below which nothing of the file was marked, whatever the map says, since it says itself that it
 *     is not for everybody; the strictest, if it says several things
 */
public record ImportReport(
        long rows,
        long accepted,
        long rejected,
        long skipped,
        long empty,
        Map<String, Long> records,
        List<ColumnTotals> columns,
        Map<String, Long> reasons,
        Map<String, Long> skips,
        List<ImportProblem> problems,
        Map<String, Long> remarked,
        List<ImportProblem> remarks,
        Optional<Marking> least)
        implements JsonForm {

    /** How many problems a report keeps. */
    static final int MOST_PROBLEMS = 100;

    /** A report. */
    public ImportReport {
        records = Tally.sorted(records, "records");
        columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
        reasons = Tally.sorted(reasons, "reasons");
        skips = Tally.sorted(skips, "skips");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        remarked = Tally.sorted(remarked, "remarked");
        remarks = List.copyOf(Objects.requireNonNull(remarks, "remarks"));
        Objects.requireNonNull(least, "least");
    }

    /** Whether every row went in. */
    public boolean isComplete() {
        return rejected == 0;
    }

    /** All cells, those of empty rows included: the rows times the columns, and those beyond the heading. */
    public long cells() {
        return columns.stream().mapToLong(ColumnTotals::cells).sum();
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("rows", rows)
                .put("accepted", accepted)
                .put("rejected", rejected)
                .put("skipped", skipped)
                .put("empty", empty)
                .put("records", Tally.data(records))
                .put("reasons", Tally.data(reasons))
                .put("skips", Tally.data(skips))
                .put("columns", columns.stream().map(ImportReport::data).toList())
                .put("problems", problems.stream().map(ImportReport::data).toList())
                .put("remarked", Tally.data(remarked))
                .put("remarks", remarks.stream().map(ImportReport::data).toList())
                .put("least", least)
                .build();
    }

    private static DataObject data(ImportProblem problem) {
        return DataObject.builder()
                .put("code", problem.code())
                .put("row", problem.row())
                .put("columns", problem.columns().stream().map(DataString::new).toList())
                .put("pointer", problem.pointer())
                .put("message", problem.message())
                .build();
    }

    private static DataObject data(ColumnTotals column) {
        return DataObject.builder()
                .put("name", column.name())
                .put("used", column.used())
                .put("ignored", column.ignored())
                .put("rejected", column.rejected())
                .put("skipped", column.skipped())
                .put("dropped", column.dropped())
                .put("empty", column.empty())
                .build();
    }
}
