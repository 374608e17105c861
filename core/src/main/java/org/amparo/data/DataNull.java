package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;

/** JSON's null, which the format itself never uses and an unknown member may hold. */
public record DataNull() implements DataValue {

    /** The one value. */
    public static final DataNull NULL = new DataNull();

    /** What Jackson reads with that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataNull addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
