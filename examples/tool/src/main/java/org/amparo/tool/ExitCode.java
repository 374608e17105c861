package org.amparo.tool;

import java.util.List;
import java.util.Set;
import org.amparo.json.problem.JsonProblem;

/** The exit codes of the tool. */
final class ExitCode {

    /** Done; no errors were found. */
    static final int GOOD = 0;

    /** Errors were found in a file that could be read, or it does not hold what was asked for. */
    static final int ERRORS = 1;

    /** Wrong usage, an input that cannot be read, or a result that cannot be written. */
    static final int UNUSABLE = 2;

    /** Nothing was published, since something has to be read first, or somebody has not consented to it. */
    static final int UNREAD = 3;

    /** The problems of a text that is not JSON to its end, or not the format. Reading stopped at them. */
    private static final Set<String> NOT_THE_FORMAT = Set.of(
            "json-syntax",
            "trailing-text",
            "not-utf-8",
            "byte-order-mark",
            "too-large",
            "too-deep",
            "too-many-records",
            "too-many-values",
            "too-many-problems",
            "not-a-case-file",
            "missing-header",
            "unsupported-version");

    private static final Set<String> NO_OBJECT = Set.of("wrong-kind", "null-value");

    private ExitCode() {}

    /** The exit code for a text with these problems. */
    static int of(List<JsonProblem> problems) {
        return problems.stream().anyMatch(ExitCode::isNotTheFormat) ? UNUSABLE : ERRORS;
    }

    private static boolean isNotTheFormat(JsonProblem problem) {
        String pointer = problem.pointer().toString();
        // The text is no object, or one without a valid type.
        return NOT_THE_FORMAT.contains(problem.code())
                || pointer.equals("/type")
                || (pointer.isEmpty() && NO_OBJECT.contains(problem.code()));
    }
}
