package org.amparo.exchange.internal.table;

import java.util.List;
import java.util.Optional;

/**
 * A table: of the records of one type, of one type of part in them, or of their texts, lists or other members.
 *
 * @param name its name, the same in every version: that of the record type, then, after a hyphen, that of the part
 * @param title what a row is
 * @param columns its columns, in an order that only grows at the end
 * @param key the columns that tell a row from all others
 * @param of the table of the records to which the rows belong; empty for a table of records
 */
public record Table(String name, String title, List<Column> columns, List<String> key, Optional<String> of) {

    /** The position of a column, from 0. */
    int position(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The table " + name + " has no column of this name.");
    }

    @Override
    public String toString() {
        return name;
    }
}
