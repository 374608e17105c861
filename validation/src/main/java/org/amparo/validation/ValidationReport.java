package org.amparo.validation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;

/** Everything that the rules found in a case file. */
public final class ValidationReport implements JsonForm {

    private final List<Finding> findings;
    private final List<AcceptedFinding> accepted;
    private final List<Acceptance> unused;

    ValidationReport(List<Finding> findings, List<AcceptedFinding> accepted, List<Acceptance> unused) {
        this.findings = List.copyOf(findings);
        this.accepted = List.copyOf(accepted);
        this.unused = List.copyOf(unused);
    }

    /**
     * All findings that nobody has accepted: the header's first, then in the order of the records, in a record in the
     * order of its JSON, at one place in the order of the codes.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that somebody has accepted, in the same order. They are not counted. */
    public List<AcceptedFinding> accepted() {
        return accepted;
    }

    /**
     * What was accepted and fits no finding any more, or is accepted no longer: take it out of the list. Only what the
     * rules looked at counts: of a record alone, what was accepted there.
     */
    public List<Acceptance> unusedAcceptances() {
        return unused;
    }

    /** Whether one of the findings is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The number of findings of each rule that found something, by its code, in the order of their first finding. */
    public Map<String, Long> countByRule() {
        return Collections.unmodifiableMap(
                findings.stream().collect(groupingBy(Finding::rule, LinkedHashMap::new, counting())));
    }

    /**
     * The numbers as text: a line for each rule that found something, errors first, and a last line with the sums.
     *
     * <pre>
     * error reversed-period: 2
     * warning count-without-day: 14
     * errors: 2, warnings: 14, infos: 0
     * </pre>
     */
    public String summary() {
        Map<String, Long> lines = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> lines.merge(severity + " " + finding.rule(), 1L, Long::sum));
        }
        return lines.entrySet().stream()
                        .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                        .collect(joining())
                + sums();
    }

    private String sums() {
        return Arrays.stream(Severity.values())
                        .map(severity -> severity + "s: " + count(severity))
                        .collect(joining(", "))
                + (accepted.isEmpty() ? "" : ", accepted: " + accepted.size());
    }

    /**
     * The report as a problem details object (RFC 9457), for an answer over HTTP: {@code type}, {@code title}, {@code
     * detail} with the sums, and {@code findings}, each as {@link Finding#toData()}, and {@code accepted}, if there
     * are such, which have {@code acceptedOn}, {@code reason} and {@code until} as well. {@code DataJson} of {@code
     * amparo-json} writes it.
     */
    @Override
    public DataObject toData() {
        DataObject.Builder problem = DataObject.builder()
                .put("type", "rules")
                .put("title", findings.isEmpty() ? "No rule is broken." : "Rules are broken.")
                .put("detail", sums())
                .put("findings", findings.stream().map(Finding::toData).toList());
        if (!accepted.isEmpty()) {
            problem.put(
                    "accepted", accepted.stream().map(AcceptedFinding::toData).toList());
        }
        return problem.build();
    }

    /** True: it has no value of a case. */
    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that
                && findings.equals(that.findings)
                && accepted.equals(that.accepted)
                && unused.equals(that.unused);
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings, accepted, unused);
    }

    /**
     * One line a finding, one for each accepted finding, and a last line with the numbers: {@code errors: 1, warnings:
     * 0, infos: 2, accepted: 1}.
     */
    @Override
    public String toString() {
        return findings.stream().map(finding -> finding + "\n").collect(joining())
                + accepted.stream().map(finding -> finding + "\n").collect(joining())
                + sums();
    }
}
