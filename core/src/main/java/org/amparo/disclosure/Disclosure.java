package org.amparo.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.amparo.casefile.CaseFile;
import org.amparo.problem.InvalidValueException;

/**
 * Turns a case file into what may be shown.
 *
 * <p>What is marked above the profile is left out, and with it whatever depends on it: evidence about it,
 * references to it, the parts and records that cannot be without it. Last, every text that is left is searched for
 * the names of those who are withheld. Nothing takes the place of what is left out.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * The publication of a case file under a profile.
     *
     * <p>References to records that the file does not hold are left out as well. The header keeps its id, the
     * address of the whole, unless it is itself marked above the profile.
     *
     * @param clock says on which day (in UTC) consent must hold, and what {@code generatedAt} becomes
     * @throws InvalidValueException {@code case-file-withheld} if the header, or its id, may not be shown, or a
     *     member of the header is perhaps a misspelt marking, so that nothing can be; {@code instant-syntax} if the clock
     *     is not in a year of four digits
     */
    public static Publication project(CaseFile caseFile, PublicationProfile profile, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Projection(caseFile, profile, now, today).publication();
    }
}
