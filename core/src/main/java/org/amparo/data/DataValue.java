package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonValue;
import org.amparo.internal.json.Unbound;

/**
 * A JSON value that the model does not interpret: an unknown member, or the rival value of an attribute. Immutable to the bottom.
 *
 * <p>The kinds are those of RFC 8259 and stay so. None of them prints its content with {@code toString}.
 */
public sealed interface DataValue permits DataObject, DataArray, DataString, DataNumber, DataBoolean, DataNull {
    /** What Jackson calls that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}
