package org.amparo.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as RFC 3339 writes them, to the second, in UTC. */
final class Instants {

    private Instants() {}

    /**
     * For example {@code 2024-12-31T08:00:00Z}.
     *
     * @throws FeedException {@code instant-range}
     */
    static String text(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 0 || year > 9999) {
            throw new FeedException("instant-range", "Expected revisions and a publication of the years 0 to 9999.");
        }
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
