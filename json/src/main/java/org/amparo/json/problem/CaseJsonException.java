package org.amparo.json.problem;

import java.util.List;

/**
 * The refusal of a JSON text that is not a case file, with all its problems up to the first syntax error; or of a case
 * file that holds what JSON cannot.
 *
 * <p>The one exception type of this module, besides {@link java.io.IOException} where files and streams are read
 * and written. Neither it nor a cause repeats what a text says.
 */
public final class CaseJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonProblem[] problems;

    /**
     * A text has problems.
     *
     * @param problems in the order of the text; at least one
     */
    public CaseJsonException(List<JsonProblem> problems) {
        super(summary(problems));
        this.problems = problems.toArray(JsonProblem[]::new);
    }

    private static String summary(List<JsonProblem> problems) {
        JsonProblem first = problems.get(0);
        String where = first.line() == 0 ? "" : ", line " + first.line();
        return "Problems with the JSON: " + problems.size() + ". The first: " + first.code() + " at \""
                + OneLine.of(first.pointer()) + "\"" + where + ": " + first.message();
    }

    /**
     * The problems, in the order of the text: at least one, and no more than the limit of the reader. If there are
     * more, {@code too-many-problems} comes last.
     */
    public List<JsonProblem> problems() {
        return List.of(problems);
    }
}
