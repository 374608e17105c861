package org.amparo.data;

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
}
