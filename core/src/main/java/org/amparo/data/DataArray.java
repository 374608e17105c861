package org.amparo.data;

import java.util.List;

/**
 * A JSON array.
 *
 * @param items the values in order; unmodifiable
 */
public record DataArray(List<DataValue> items) implements DataValue {

    /** Copies the items. */
    public DataArray {
        items = List.copyOf(items);
    }

    /** An array of these values. */
    public static DataArray of(DataValue... items) {
        return new DataArray(List.of(items));
    }

    @Override
    public String toString() {
        return "array of " + items.size();
    }
}
