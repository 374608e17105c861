package org.amparo.json.token;

import org.amparo.json.problem.JsonProblem;

/** A receiver of the problems of a text, one by one. */
@FunctionalInterface
public interface ProblemSink {

    /**
     * Takes a problem.
     *
     * @return whether to go on looking for more
     */
    boolean add(JsonProblem problem);
}
