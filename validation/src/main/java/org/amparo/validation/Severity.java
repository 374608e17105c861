package org.amparo.validation;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {

    /** The data contradicts itself, or makes a claim that nothing supports. Mend it before anything is published. */
    ERROR,

    /** Probably a mistake, or a gap that misleads readers. Look at it. */
    WARNING,

    /** Worth knowing; the data may be right as it is. */
    INFO;

    /** The name in lower case, as a finding prints it: {@code warning}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
