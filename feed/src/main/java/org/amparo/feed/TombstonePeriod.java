package org.amparo.feed;

import java.time.Duration;
import java.time.Instant;

/** How long an item says that it was withdrawn. */
final class TombstonePeriod {

    /** Readers that poll rarely still see it. */
    private static final Duration STANDS = Duration.ofDays(90);

    private TombstonePeriod() {}

    static boolean stands(Instant withdrawn, Instant now) {
        return !withdrawn.isBefore(now.minus(STANDS));
    }
}
