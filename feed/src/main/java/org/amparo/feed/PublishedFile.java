package org.amparo.feed;

import java.time.Instant;

/**
 * A file of a published folder.
 *
 * @param sha256 the hash of its bytes
 * @param size how many there are
 * @param changed the publication that last changed them
 */
record PublishedFile(String sha256, long size, Edition changed) {

    PublishedFile until(Instant now) {
        return new PublishedFile(sha256, size, changed.until(now));
    }
}
