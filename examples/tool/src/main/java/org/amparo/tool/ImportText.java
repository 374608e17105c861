package org.amparo.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.exchange.sheet.ColumnTotals;
import org.amparo.exchange.sheet.ImportProblem;
import org.amparo.exchange.sheet.ImportReport;

/** The account of an import as text. It names columns, and nothing that stands in cells. */
final class ImportText {

    private static final int WIDEST_NAME = 40;

    private ImportText() {}

    static List<String> lines(String file, ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (ImportProblem problem : report.problems()) {
            lines.add(TerminalText.of(file + ": " + problem));
        }
        if (report.problems().size()
                < report.reasons().values().stream().mapToLong(Long::longValue).sum()) {
            lines.add("There may be more problems: these are the first.");
        }
        report.remarks().forEach(remark -> lines.add(TerminalText.of(file + ": remark: " + remark)));
        lines.add("rows: " + report.rows() + ", in: " + report.accepted() + ", rejected: " + report.rejected()
                + ", skipped: " + report.skipped() + ", empty: " + report.empty());
        lines.add("records: " + counts(report.records()));
        report.reasons().forEach((reason, count) -> lines.add(TerminalText.of(count + " x " + reason)));
        lines.addAll(remarked(report.remarked()));
        report.skips().forEach((reason, count) -> lines.add(TerminalText.of(count + " x skipped: " + reason)));
        lines.add("");
        addTable(report, lines);
        return lines;
    }

    static List<String> remarked(Map<String, Long> remarks) {
        return remarks.entrySet().stream()
                .map(remark -> TerminalText.of(remark.getValue() + " x remark: " + remark.getKey()))
                .toList();
    }

    static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void addTable(ImportReport report, List<String> lines) {
        lines.add(heading("cells", "used", "ignored", "rejected", "skipped", "dropped", "empty"));
        for (ColumnTotals column : report.columns()) {
            lines.add(row(column.name(), List.of(column)));
        }
        lines.add(row("all " + report.cells(), report.columns()));
    }

    private static String row(String name, List<ColumnTotals> columns) {
        return row(
                name,
                columns.stream().mapToLong(ColumnTotals::used).sum(),
                columns.stream().mapToLong(ColumnTotals::ignored).sum(),
                columns.stream().mapToLong(ColumnTotals::rejected).sum(),
                columns.stream().mapToLong(ColumnTotals::skipped).sum(),
                columns.stream().mapToLong(ColumnTotals::dropped).sum(),
                columns.stream().mapToLong(ColumnTotals::empty).sum());
    }

    static String heading(String what, String... columns) {
        return cell(what)
                + Arrays.stream(columns)
                        .map(column -> String.format(Locale.ROOT, "%12s", column))
                        .collect(Collectors.joining());
    }

    static String row(String name, long... counts) {
        return cell(name)
                + Arrays.stream(counts)
                        .mapToObj(count -> String.format(Locale.ROOT, "%12d", count))
                        .collect(Collectors.joining());
    }

    /** A name of the width of the first column; a longer one is cut. */
    private static String cell(String name) {
        String text = TerminalText.of(name);
        String shown = text.length() > WIDEST_NAME ? text.substring(0, WIDEST_NAME - 1) + "…" : text;
        return shown + " ".repeat(WIDEST_NAME - shown.length());
    }
}
