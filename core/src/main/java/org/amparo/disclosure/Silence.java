package org.amparo.disclosure;

import java.util.Set;
import org.amparo.code.ChangeKind;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Missing;

/**
 * The check for hints that something is not shown. The public is not told: people who know that a name is kept back
 * begin to look for it.
 */
final class Silence {

    /**
     * The reasons that speak of the sources alone. An unknown reason may mean anything, even that something is kept
     * back.
     */
    private static final Set<MissingReason> HARMLESS = Set.of(
            MissingReason.NONE_EXISTS,
            MissingReason.NOT_STATED,
            MissingReason.UNKNOWN_TO_SOURCE,
            MissingReason.NOT_YET_RESEARCHED,
            MissingReason.NOT_APPLICABLE,
            MissingReason.DISPUTED);

    private static final Set<PersonKind> HARMLESS_KINDS =
            Set.of(PersonKind.NAMED, PersonKind.UNNAMED, PersonKind.UNKNOWN);

    private Silence() {}

    static boolean isBrokenBy(Object value) {
        return (value instanceof Missing missing && !HARMLESS.contains(missing.reason()))
                || (value instanceof PersonKind kind && !HARMLESS_KINDS.contains(kind))
                || (value instanceof ChangeKind kind && (kind.equals(ChangeKind.REDACTED) || !kind.isKnown()));
    }
}
