package org.amparo.exchange.internal.map;

import java.util.Map;
import org.amparo.data.DataValue;

/**
 * What a cell, or one of the pieces into which it is split, comes to.
 *
 * @param parts the parts by name; the whole by an empty name. What is empty is absent
 * @param isSaidToBeNothing whether it has a text that comes to nothing because the map says so, and not because a pattern
 *     picks out other texts
 */
public record CellItem(Map<String, Part> parts, boolean isSaidToBeNothing) {

    /** An item in which nothing stands. */
    static final CellItem BLANK = new CellItem(Map.of(), false);

    /**
     * A part, or the whole.
     *
     * @param said its words in the cell, and nothing else of the cell, which may say what is marked otherwise
     * @param isQuoted whether the cell has these words; it has none of their own for the parts of a replacement
     * @param value what the record has
     */
    public record Part(String said, boolean isQuoted, DataValue value) {}
}
