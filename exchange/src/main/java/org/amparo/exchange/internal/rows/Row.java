package org.amparo.exchange.internal.rows;

import java.util.List;
import java.util.Map;

/**
 * A row below the heading.
 *
 * @param number the number of the row as a spreadsheet program counts it, from 1
 * @param cells the texts of its cells, as they stand in the file; may be more or fewer than there are columns
 * @param faults what is wrong with cells that have no text, by their index: a code
 */
public record Row(int number, List<String> cells, Map<Integer, String> faults) {

    /** A row without faults. */
    Row(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /** The text of a cell; empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell holds anything. */
    public boolean isEmpty() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
