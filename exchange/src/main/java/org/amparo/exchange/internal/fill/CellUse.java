package org.amparo.exchange.internal.fill;

/**
 * The use of a cell for a value.
 *
 * @param row the number of its row
 * @param column the index of its column
 * @param name the name of its column
 * @param said its words, or those of the part of it
 * @param inserted the text that stands in the record
 * @param isId whether that was made an id
 */
record CellUse(int row, int column, String name, String said, String inserted, boolean isId) {

    /** Whether the record says something else than the cell. */
    boolean isConverted() {
        return !isId && !said.equals(inserted);
    }

    boolean isOfSameCell(CellUse other) {
        return row == other.row && column == other.column;
    }

    /** What must be different where two ids are. */
    String mark() {
        return isId ? said : inserted;
    }
}
