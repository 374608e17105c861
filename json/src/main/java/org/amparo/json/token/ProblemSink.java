package org.amparo.json.token;

import org.amparo.shape.Pointer;

/** Takes the problems of a text one by one. */
@FunctionalInterface
public interface ProblemSink {

    /**
     * Takes a problem.
     *
     * @param code stable
     * @param pointer where in the document
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param message constant text, never what the document says
     * @return whether to go on looking for more
     */
    boolean add(String code, Pointer pointer, int line, int column, String message);
}
