package org.amparo.validation;

import java.util.Optional;

/** What a caller makes of codes that are in no list of this version (rule {@code unknown-code}). Such a code is always kept and written back. */
public enum CodePolicy {

    /** They are right: nothing is reported. For files that follow a later version on purpose. */
    ALLOW,

    /** They are warnings: perhaps a later version's, perhaps a slip of the pen. */
    WARN,

    /** They are errors. For a file that must keep to the lists. */
    BLOCK;

    Optional<Severity> severity() {
        return switch (this) {
            case ALLOW -> Optional.empty();
            case WARN -> Optional.of(Severity.WARNING);
            case BLOCK -> Optional.of(Severity.ERROR);
        };
    }
}
