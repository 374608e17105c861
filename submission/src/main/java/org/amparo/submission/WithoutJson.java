package org.amparo.submission;

import com.fasterxml.jackson.annotation.JsonValue;
import org.amparo.internal.json.Unbound;

/** A type without a JSON form: no Jackson writes it as an empty object. */
interface WithoutJson {

    /** Called by Jackson. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object hasNoJsonForm() {
        throw Unbound.noForm();
    }
}
