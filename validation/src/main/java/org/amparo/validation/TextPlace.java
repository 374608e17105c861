package org.amparo.validation;

/**
 * A place in a text, such as {@code JsonPositions} of {@code amparo-json} finds it.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 */
public record TextPlace(int line, int column) {

    /** As editors write it: {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
