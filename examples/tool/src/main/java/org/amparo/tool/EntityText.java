package org.amparo.tool;

import java.util.ArrayList;
import java.util.List;
import org.amparo.exchange.entity.EntityProblem;
import org.amparo.exchange.entity.EntityReport;
import org.amparo.exchange.entity.PropertyTotals;

/** The account of an import of entities as text. It names properties, and nothing that they say. */
final class EntityText {

    private EntityText() {}

    static List<String> lines(String file, EntityReport report) {
        List<String> lines = new ArrayList<>();
        for (EntityProblem problem : report.problems()) {
            lines.add(TerminalText.of(file + ": " + problem));
        }
        if (report.problems().size()
                < report.reasons().values().stream().mapToLong(Long::longValue).sum()) {
            lines.add("There are more problems: these are the first.");
        }
        report.remarks().forEach(remark -> lines.add(TerminalText.of(file + ": remark: " + remark)));
        lines.add("entities: " + report.entities() + ", in: " + report.accepted() + ", ignored: " + report.ignored()
                + ", rejected: " + report.rejected());
        lines.add("records: " + ImportText.counts(report.records()));
        report.reasons().forEach((reason, count) -> lines.add(TerminalText.of(count + " x " + reason)));
        lines.addAll(ImportText.remarked(report.remarked()));
        report.leftOut().forEach((reason, count) -> lines.add(TerminalText.of(count + " x " + reason)));
        lines.add("");
        lines.add(ImportText.heading("values", "used", "ignored", "rejected", "empty"));
        report.properties().forEach(property -> lines.add(row(property.name(), property)));
        lines.add(row("all " + report.values(), sum(report.properties())));
        return lines;
    }

    private static String row(String name, PropertyTotals counts) {
        return ImportText.row(name, counts.used(), counts.ignored(), counts.rejected(), counts.empty());
    }

    private static PropertyTotals sum(List<PropertyTotals> all) {
        return all.stream()
                .reduce(
                        new PropertyTotals("", 0, 0, 0, 0),
                        (sum, one) -> new PropertyTotals(
                                sum.name(),
                                sum.used() + one.used(),
                                sum.ignored() + one.ignored(),
                                sum.rejected() + one.rejected(),
                                sum.empty() + one.empty()));
    }
}
