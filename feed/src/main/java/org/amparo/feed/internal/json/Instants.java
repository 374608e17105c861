package org.amparo.feed.internal.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes instants in the form of RFC 3339, to the second, in UTC. */
public final class Instants {

    private Instants() {}

    /** The text, such as {@code 2024-12-31T08:00:00Z}. Years of more than four digits do not occur in case files. */
    public static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
