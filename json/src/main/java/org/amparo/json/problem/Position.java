package org.amparo.json.problem;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Position(int line, int column) {

    /** As compilers print it: {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
