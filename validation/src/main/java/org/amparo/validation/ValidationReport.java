package org.amparo.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that the rules found in a case file. */
public final class ValidationReport {

    private final List<Finding> findings;

    ValidationReport(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * All findings: the header's first, then in the order of the records, in a record in the order of its JSON, at one
     * place in the order of the rules.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether one of the findings is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /** One line a finding, and a last line with the numbers: {@code errors: 1, warnings: 0, infos: 2}. */
    @Override
    public String toString() {
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining())
                + "errors: "
                + count(Severity.ERROR)
                + ", warnings: "
                + count(Severity.WARNING)
                + ", infos: "
                + count(Severity.INFO);
    }
}
