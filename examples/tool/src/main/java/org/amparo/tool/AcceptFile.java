package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.disclosure.AcceptedMember;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.Acceptance;
import org.amparo.validation.AcceptedFinding;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.ValidationReport;

/** A file with the findings that somebody has accepted. */
final class AcceptFile {

    /** The name of the option. */
    static final String OPTION = "--accept";

    /** The label of its value. */
    static final String LABEL = "ACCEPTED";

    /** The rule whose findings, where they are accepted, change what is published. */
    private static final String UNREAD_MEMBER = "unread-member";

    private AcceptFile() {}

    /**
     * What a file accepts.
     *
     * @throws ToolException if it cannot be read, or is no such file
     */
    static List<Acceptance> read(Path file) {
        try {
            return Acceptance.listOf(DataJson.read(file));
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be read: " + Reason.of(e));
        } catch (CaseJsonException e) {
            throw unusable(
                    file,
                    e.problems().stream()
                            .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                            .collect(Collectors.joining(" ")));
        } catch (InvalidValueException e) {
            throw unusable(file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A validator that accepts findings.
     *
     * @param rules its rules
     * @param accepted what a file accepts
     * @throws ToolException if it accepts what no rule finds
     */
    static CaseValidator validator(CaseValidator.Builder rules, List<Acceptance> accepted) {
        try {
            return rules.accept(accepted).build();
        } catch (IllegalArgumentException e) {
            throw new ToolException(ExitCode.UNUSABLE, "What is accepted cannot be used. " + e.getMessage());
        }
    }

    /** The members of people's records that somebody has read and accepted, of those that this version does not know. */
    static Set<AcceptedMember> members(ValidationReport report) {
        Set<AcceptedMember> members = new HashSet<>();
        for (AcceptedFinding accepted : report.accepted()) {
            Finding finding = accepted.finding();
            if (finding.rule().equals(UNREAD_MEMBER)) {
                members.add(new AcceptedMember(finding.record().orElseThrow(), finding.pointerInRecord()));
            }
        }
        return members;
    }

    /** The refusal of a file that has another form. */
    static ToolException unusable(Path file, String why) {
        return new ToolException(ExitCode.UNUSABLE, file + " cannot be used. " + why);
    }
}
