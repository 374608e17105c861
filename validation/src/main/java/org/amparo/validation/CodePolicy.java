package org.amparo.validation;

import java.util.Optional;

/** The severity of codes that are in no list of this version (rule {@code unknown-code}). They are kept in any case. */
public enum CodePolicy {

    /** They are accepted without a finding. For files that follow a later version on purpose. */
    ALLOW,

    /** They are warnings: perhaps from a later version, perhaps a slip of the pen. */
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
