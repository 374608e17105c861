package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonValue;
import org.amparo.internal.json.Unbound;

/**
 * A value that is no part of a case file and has a JSON form of its own: an answer, a difference, a receipt, a report.
 * It is written and never read.
 *
 * <p>{@code DataJson} of {@code amparo-json} writes the form as a text, and {@code AmparoModule} within a host's own
 * JSON.
 */
public interface JsonForm {

    /** The JSON form. What is absent is left out. */
    DataObject toData();

    /**
     * Whether it may be shown to people who may not see the case, as a report may. A module writes all others only if
     * it is {@code AmparoModule.full()}.
     */
    default boolean isForEverybody() {
        return false;
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}
