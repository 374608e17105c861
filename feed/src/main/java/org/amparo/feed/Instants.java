package org.amparo.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as RFC 3339 writes them, to the second, in UTC. */
final class Instants {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {}

    /**
     * For example {@code 2024-12-31T08:00:00Z}.
     *
     * @throws FeedException {@code instant-range}
     */
    static String text(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new FeedException("instant-range", "Expected revisions and a publication of the years 0 to 9999.");
        }
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
