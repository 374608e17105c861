package org.amparo.tool;

import java.util.ArrayList;
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
        lines.add("rows: " + report.rows() + ", in: " + report.accepted() + ", rejected: " + report.rejected()
                + ", empty: " + report.empty());
        lines.add("records: " + counts(report.records()));
        report.reasons().forEach((reason, count) -> lines.add(TerminalText.of(count + " x " + reason)));
        lines.add("");
        addTable(report, lines);
        return lines;
    }

    static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void addTable(ImportReport report, List<String> lines) {
        long used = 0;
        long ignored = 0;
        long rejected = 0;
        long empty = 0;
        lines.add(heading("cells"));
        for (ColumnTotals column : report.columns()) {
            lines.add(row(column.name(), column.used(), column.ignored(), column.rejected(), column.empty()));
            used += column.used();
            ignored += column.ignored();
            rejected += column.rejected();
            empty += column.empty();
        }
        lines.add(row("all " + report.cells(), used, ignored, rejected, empty));
    }

    static String heading(String what) {
        return cell(what) + String.format(Locale.ROOT, "%12s%12s%12s%12s", "used", "ignored", "rejected", "empty");
    }

    static String row(String name, long used, long ignored, long rejected, long empty) {
        return cell(name) + String.format(Locale.ROOT, "%12d%12d%12d%12d", used, ignored, rejected, empty);
    }

    /** A name of the width of the first column; a longer one is cut. */
    private static String cell(String name) {
        String text = TerminalText.of(name);
        String shown = text.length() > WIDEST_NAME ? text.substring(0, WIDEST_NAME - 1) + "…" : text;
        return shown + " ".repeat(WIDEST_NAME - shown.length());
    }
}
