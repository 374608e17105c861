package org.amparo.validation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.shape.Pointer;

/**
 * Collects findings into a log in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which editors and
 * build servers show in place. {@code DataJson} of {@code amparo-json} writes it.
 *
 * <pre>{@code
 * JsonPositions positions = JsonPositions.of(json);
 * DataObject log = new SarifBuilder()
 *         .add(URI.create("case.json"), report, finding -> positions.find(finding.pointer())
 *                 .map(at -> new TextPlace(at.line(), at.column())))
 *         .build();
 * }</pre>
 *
 * <p>An accepted finding is a suppressed result, with the reason as its justification.
 */
public final class SarifBuilder {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Map<String, DataValue> rules = new LinkedHashMap<>();
    private final List<DataValue> results = new ArrayList<>();

    /** A log without results. */
    public SarifBuilder() {}

    /**
     * Adds everything in the report on a file.
     *
     * @param file the file: best relative to the root of the repository, as build servers expect
     * @param places where in the file a finding is, if that is known
     */
    public SarifBuilder add(URI file, ValidationReport report, Function<Finding, Optional<TextPlace>> places) {
        report.findings().forEach(finding -> add(file, finding, places.apply(finding)));
        report.accepted().forEach(accepted -> add(file, accepted, places.apply(accepted.finding())));
        return this;
    }

    /** Adds a finding at its place in a file. */
    public SarifBuilder add(URI file, Finding finding, Optional<TextPlace> place) {
        results.add(result(file, finding, place).build());
        return this;
    }

    /** Adds an accepted finding at its place in a file. */
    public SarifBuilder add(URI file, AcceptedFinding accepted, Optional<TextPlace> place) {
        DataObject suppression = new DataTree()
                .with("kind", "external")
                .with("status", "accepted")
                .with("justification", accepted.acceptance().reason())
                .build();
        results.add(result(file, accepted.finding(), place)
                .with("suppressions", List.of(suppression))
                .build());
        return this;
    }

    private DataTree result(URI file, Finding finding, Optional<TextPlace> place) {
        rules.computeIfAbsent(finding.rule(), code -> rule(finding));
        DataTree result = new DataTree()
                .with("ruleId", finding.rule())
                .with("ruleIndex", List.copyOf(rules.keySet()).indexOf(finding.rule()))
                .with("level", level(finding.severity()))
                .with("message", text(finding.message()))
                .with("locations", List.of(location(file, finding, place)));
        finding.record().ifPresent(id -> result.with("properties", new DataTree().with("record", id.toString())));
        return result;
    }

    private static DataObject rule(Finding finding) {
        DataTree rule = new DataTree().with("id", finding.rule()).with("shortDescription", text(finding.title()));
        // SARIF asks for an absolute address.
        finding.page().ifPresent(page -> {
            if (page.isAbsolute()) {
                rule.with("helpUri", page.toString());
            } else {
                rule.with("help", text(page.toString()));
            }
        });
        return rule.build();
    }

    private static DataObject location(URI file, Finding finding, Optional<TextPlace> place) {
        DataTree physical = new DataTree().with("artifactLocation", new DataTree().with("uri", file.toString()));
        place.ifPresent(at -> physical.with(
                "region", new DataTree().with("startLine", at.line()).with("startColumn", at.column())));
        DataTree location = new DataTree().with("physicalLocation", physical);
        if (!finding.pointer().equals(Pointer.ROOT)) {
            DataTree logical =
                    new DataTree().with("fullyQualifiedName", finding.pointer().toString());
            location.with("logicalLocations", List.of(logical.build()));
        }
        return location.build();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A message; in its text, brackets and backslashes would be links and escapes. */
    private static DataTree text(String text) {
        return new DataTree()
                .with("text", text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"));
    }

    /** The log. */
    public DataObject build() {
        DataTree driver = new DataTree().with("name", "Amparo").with("rules", List.copyOf(rules.values()));
        DataTree run = new DataTree()
                .with("tool", new DataTree().with("driver", driver))
                .with("columnKind", "utf16CodeUnits")
                .with("results", results);
        return new DataTree()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run.build()))
                .build();
    }
}
