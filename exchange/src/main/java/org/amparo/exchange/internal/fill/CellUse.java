package org.amparo.exchange.internal.fill;

import java.util.Set;
import org.amparo.data.DataObject;

/**
 * The use of a cell for a value.
 *
 * @param cell the cell
 * @param name the name of its column
 * @param said its words, or those of the part of it
 * @param isQuoted whether these are words of the cell
 * @param inserted the text that stands in the record
 * @param isId whether that was made an id
 * @param by what else decided that the value is there, and what its evidence says
 */
record CellUse(CellPlace cell, String name, String said, boolean isQuoted, String inserted, boolean isId, By by) {

    /**
     * What an object of a template says of all values in it.
     *
     * @param evidence what the evidence of a value says besides its place and wording
     * @param cells the cells that decided on the object, or on what its evidence says
     */
    record By(DataObject evidence, Set<CellPlace> cells) {

        static final By NOTHING = new By(DataObject.EMPTY, Set.of());
    }

    /** Whether the record says something else than the cell, and the cell has words for it. */
    boolean isConverted() {
        return isQuoted && !isId && !said.equals(inserted);
    }

    /** Whether there is nothing in the cell: it decided something by that. */
    boolean isBlank() {
        return said.isEmpty();
    }

    /** Whether another use says the same of the value, whatever other cells decided on either. */
    boolean isSame(CellUse other) {
        return cell.equals(other.cell()) && equals(other.with(new By(other.by().evidence(), by.cells())));
    }

    private CellUse with(By other) {
        return new CellUse(cell, name, said, isQuoted, inserted, isId, other);
    }

    /** What must be different where two ids are. */
    String mark() {
        return isId ? said : inserted;
    }
}
