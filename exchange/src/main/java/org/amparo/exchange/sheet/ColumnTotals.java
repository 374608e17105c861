package org.amparo.exchange.sheet;

import java.util.Objects;

/**
 * What became of the cells of a column. The six numbers add up to the number of rows.
 *
 * @param name the name of the column; {@code (beyond the heading)} for cells that have none
 * @param used the cells of which a record was made
 * @param ignored the cells of rows that went in, in a column that the map ignores
 * @param rejected the cells of rejected rows, whatever their column
 * @param skipped the cells of rows that are no part of the list, whatever their column
 * @param dropped the cells of rows that went in, with a text that the patterns of the map leave out
 * @param empty the cells in which nothing stands, or what stands for nothing by the map
 */
public record ColumnTotals(String name, long used, long ignored, long rejected, long skipped, long dropped, long empty)
        implements WithoutJson {

    /** Totals. */
    public ColumnTotals {
        Objects.requireNonNull(name, "name");
    }

    /** All cells of the column. */
    public long cells() {
        return used + ignored + rejected + skipped + dropped + empty;
    }
}
