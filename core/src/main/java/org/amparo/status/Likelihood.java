package org.amparo.status;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How likely it is that two records of persons are about one person, by what the records themselves say. */
public enum Likelihood {

    /** They have a name in common, and also a birthday, a day of arrest or an identifier; nothing speaks against it. */
    LIKELY,

    /** Something speaks for it and nothing against it. */
    POSSIBLE,

    /** Something speaks against it. */
    UNLIKELY;

    /** The name in JSON: {@code likely}, {@code possible} or {@code unlikely}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
