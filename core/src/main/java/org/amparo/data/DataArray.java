package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.amparo.internal.json.Unbound;

/**
 * A JSON array.
 *
 * @param items the values, in order; unmodifiable
 */
public record DataArray(List<DataValue> items) implements DataValue {

    /** Copies the items. */
    public DataArray {
        Objects.requireNonNull(items, "items");
        items = List.copyOf(items);
    }

    /** An array of these values. */
    public static DataArray of(DataValue... items) {
        Objects.requireNonNull(items, "items");
        return new DataArray(List.of(items));
    }

    @Override
    public String toString() {
        return "array of " + items.size();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataArray addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
