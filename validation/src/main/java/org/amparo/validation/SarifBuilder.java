package org.amparo.validation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
public final class SarifBuilder implements WithoutJson {

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
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(places, "places");
        report.findings().forEach(finding -> add(file, finding, places.apply(finding)));
        report.accepted().forEach(accepted -> add(file, accepted, places.apply(accepted.finding())));
        return this;
    }

    /** Adds a finding at its place in a file. */
    public SarifBuilder add(URI file, Finding finding, Optional<TextPlace> place) {
        Objects.requireNonNull(file, "file");
        results.add(result(file, finding, place).build());
        return this;
    }

    /** Adds an accepted finding at its place in a file. */
    public SarifBuilder add(URI file, AcceptedFinding accepted, Optional<TextPlace> place) {
        Objects.requireNonNull(file, "file");
        DataObject suppression = DataObject.builder()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", accepted.acceptance().reason())
                .build();
        results.add(result(file, accepted.finding(), place)
                .put("suppressions", List.of(suppression))
                .build());
        return this;
    }

    private DataObject.Builder result(URI file, Finding finding, Optional<TextPlace> place) {
        rules.computeIfAbsent(finding.rule(), code -> rule(finding));
        DataObject.Builder result = DataObject.builder()
                .put("ruleId", finding.rule())
                .put("ruleIndex", List.copyOf(rules.keySet()).indexOf(finding.rule()))
                .put("level", level(finding.severity()))
                .put("message", text(finding.message()))
                .put("locations", List.of(location(file, finding, place)));
        finding.record()
                .ifPresent(id -> result.put("properties", DataObject.builder().put("record", id.toString())));
        return result;
    }

    private static DataObject rule(Finding finding) {
        DataObject.Builder rule =
                DataObject.builder().put("id", finding.rule()).put("shortDescription", text(finding.title()));
        // SARIF asks for an absolute address.
        finding.page().ifPresent(page -> {
            if (page.isAbsolute()) {
                rule.put("helpUri", page.toString());
            } else {
                rule.put("help", text(page.toString()));
            }
        });
        return rule.build();
    }

    private static DataObject location(URI file, Finding finding, Optional<TextPlace> place) {
        DataObject.Builder physical = DataObject.builder()
                .put("artifactLocation", DataObject.builder().put("uri", file.toString()));
        place.ifPresent(at -> physical.put(
                "region", DataObject.builder().put("startLine", at.line()).put("startColumn", at.column())));
        DataObject.Builder location = DataObject.builder().put("physicalLocation", physical);
        if (!finding.pointer().equals(Pointer.ROOT)) {
            DataObject.Builder logical = DataObject.builder()
                    .put("fullyQualifiedName", finding.pointer().toString());
            location.put("logicalLocations", List.of(logical.build()));
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
    private static DataObject.Builder text(String text) {
        return DataObject.builder()
                .put("text", text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"));
    }

    /** The log. */
    public DataObject build() {
        DataObject.Builder driver =
                DataObject.builder().put("name", "Amparo").put("rules", List.copyOf(rules.values()));
        DataObject.Builder run = DataObject.builder()
                .put("tool", DataObject.builder().put("driver", driver))
                .put("columnKind", "utf16CodeUnits")
                .put("results", results);
        return DataObject.builder()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", List.of(run.build()))
                .build();
    }
}
