package org.amparo.exchange.internal.table;

import java.util.Locale;

/**
 * A column of a table.
 *
 * @param name its name, the same in every table and version
 * @param kind the kind of its cells
 * @param description what stands in its cells, in a few words
 * @param isRequired whether no cell is empty
 */
public record Column(String name, Kind kind, String description, boolean isRequired) {

    /** The kinds of cells, as Table Schema calls them. */
    public enum Kind {
        STRING,
        INTEGER,
        BOOLEAN,
        DATE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column of texts. */
    public static Column text(String name, String description, boolean isRequired) {
        return new Column(name, Kind.STRING, description, isRequired);
    }
}
