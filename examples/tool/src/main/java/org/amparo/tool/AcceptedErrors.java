package org.amparo.tool;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.validation.AcceptedFinding;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;
import org.amparo.validation.ValidationReport;

/**
 * The errors in spite of which somebody publishes, by the codes of their rules.
 *
 * @param codes the codes
 */
record AcceptedErrors(Set<String> codes) {

    static final AcceptedErrors NONE = new AcceptedErrors(Set.of());

    /** Errors by which a marking, a consent or the name of somebody unnamed takes no effect. They are never accepted. */
    private static final Set<String> PROTECTING =
            Set.of("no-such-attribute", "member-like-a-marking", "unnamed-with-names");

    /**
     * Reads codes with commas between them.
     *
     * @throws UsageException if no rule has such a code, or one protects somebody
     */
    static AcceptedErrors of(String text) {
        List<String> codes = List.of(text.split(",", -1));
        for (int i = 0; i < codes.size(); i++) {
            try {
                CaseValidator.builder().only(codes.get(i)).build();
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "Expected codes of rules, with commas between them. Number " + (i + 1) + ": " + e.getMessage());
            }
        }
        List<String> protecting = codes.stream().filter(PROTECTING::contains).toList();
        if (!protecting.isEmpty()) {
            throw new UsageException("Never accepted, because something withheld may be shown by it: "
                    + String.join(", ", protecting) + ".");
        }
        return new AcceptedErrors(Set.copyOf(codes));
    }

    /** The errors that are not accepted, neither here nor by themselves: their codes, and the places in the header. */
    List<String> refused(ValidationReport report) {
        return codes(
                Stream.concat(
                        report.findings().stream().filter(finding -> !codes.contains(finding.rule())),
                        accepted(report.accepted()).filter(finding -> PROTECTING.contains(finding.rule()))),
                AcceptedErrors::told);
    }

    /** A place in the header tells nothing of the records. */
    private static String told(Finding finding) {
        return finding.record().isPresent() ? finding.rule() : finding.rule() + " at " + finding.pointer();
    }

    /** The codes of those that are. */
    List<String> accepted(ValidationReport report) {
        return codes(
                Stream.concat(
                        report.findings().stream().filter(finding -> codes.contains(finding.rule())),
                        accepted(report.accepted())),
                Finding::rule);
    }

    private static Stream<Finding> accepted(List<AcceptedFinding> accepted) {
        return accepted.stream().map(AcceptedFinding::finding);
    }

    private static List<String> codes(Stream<Finding> findings, Function<Finding, String> word) {
        return findings.filter(finding -> finding.severity() == Severity.ERROR)
                .map(word)
                .distinct()
                .toList();
    }
}
