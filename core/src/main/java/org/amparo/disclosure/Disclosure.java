package org.amparo.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.problem.InvalidValueException;

/**
 * The redaction that turns a case file into a publication.
 *
 * <p>Everything marked above the profile is left out, together with everything that depends on it: evidence about it,
 * references to it, and the parts and records that make no sense without it. Last, the remaining texts are searched for
 * the names of withheld people. Nothing takes the place of the things left out.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * The publication of a case file under a profile.
     *
     * <p>References to records that the file does not hold are left out as well. The header keeps its id, which
     * identifies the whole, unless it is itself marked above the profile.
     *
     * @param clock the clock that gives the moment for {@code generatedAt}, at which consent must be valid everywhere
     *     on earth
     * @throws InvalidValueException {@code case-file-withheld} if nothing can be shown, because the header or its id
     *     may not be, or a member of the header may be a misspelt marking or a refusal; {@code recipient-withheld} if a
     *     recipient of the profile is withheld; {@code instant-syntax} if the clock is not in a year of four digits
     */
    public static Publication project(CaseFile caseFile, PublicationProfile profile, Clock clock) {
        return project(caseFile, profile, clock, Set.of());
    }

    /**
     * The publication of a case file in which some members that this version does not know were read, and are accepted.
     * Without that, nobody sees the person, detention, incident or part of one in which such a member stands.
     *
     * @param clock as for {@link #project(CaseFile, PublicationProfile, Clock)}
     * @param accepted the members, one by one; one that is not in the file has no effect
     * @throws InvalidValueException as there
     */
    public static Publication project(
            CaseFile caseFile, PublicationProfile profile, Clock clock, Set<AcceptedMember> accepted) {
        Objects.requireNonNull(caseFile, "caseFile");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(accepted, "accepted");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Projection(caseFile, profile, now, Set.copyOf(accepted)).publication();
    }
}
