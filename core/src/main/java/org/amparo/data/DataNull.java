package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;

/** The JSON null. The format itself never uses it, but an unknown member may hold it. */
public record DataNull() implements DataValue {

    /** The only value. */
    public static final DataNull NULL = new DataNull();

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataNull addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
