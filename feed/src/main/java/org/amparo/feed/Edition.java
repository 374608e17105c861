package org.amparo.feed;

import java.time.Instant;

/**
 * A publication that changed a folder.
 *
 * @param number counted from 1; unlike the moment it never goes back, whatever the clock says
 */
record Edition(long number, Instant at) {

    /** This edition, if it was not made by a clock that was wrong; else with the moment at which that is known. */
    Edition until(Instant now) {
        return at.isAfter(now) ? new Edition(number, now) : this;
    }
}
