package org.amparo.feed.internal.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as RFC 3339 writes them, to the second, in UTC. */
public final class Instants {

    private Instants() {}

    /** For example {@code 2024-12-31T08:00:00Z}: a case file has no moment of a year with more than four digits. */
    public static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
