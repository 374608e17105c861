package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;

/**
 * A JSON boolean.
 *
 * @param value true or false
 */
public record DataBoolean(boolean value) implements DataValue {
    @Override
    public String toString() {
        return "boolean";
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataBoolean addAmparoModule(boolean json) {
        throw Unbound.exception();
    }
}
