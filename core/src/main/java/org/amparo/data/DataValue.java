package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonValue;
import org.amparo.internal.json.Unbound;

/**
 * A JSON value that the model does not interpret: an unknown member, or the rival value of an attribute. It is deeply
 * immutable.
 *
 * <p>The kinds are those of RFC 8259 and will remain so. No {@code toString} prints content.
 */
public sealed interface DataValue permits DataObject, DataArray, DataString, DataNumber, DataBoolean, DataNull {
    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}
