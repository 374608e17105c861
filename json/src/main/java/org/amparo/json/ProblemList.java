package org.amparo.json;

import org.amparo.json.token.Problems;
import org.jspecify.annotations.Nullable;

/** The problems of a document or a line. */
final class ProblemList extends Problems<JsonProblem> {

    ProblemList(int limit) {
        super(limit, JsonProblem::new);
    }

    /** Takes a problem of a part of the text; false if it is one too many. */
    boolean add(JsonProblem problem) {
        return add(problem.code(), problem.pointer(), problem.line(), problem.column(), problem.message());
    }

    /** The result of reading, if there is no problem. */
    <T> T unless(@Nullable T result) {
        if (result == null || !isEmpty()) {
            throw new CaseJsonException(list());
        }
        return result;
    }
}
