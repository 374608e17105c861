package org.amparo.feed;

import java.time.Instant;

/**
 * A file of a published folder.
 *
 * @param sha256 the hash of its bytes
 * @param size how many there are
 * @param changed the moment of the publication that last changed them
 */
record PublishedFile(String sha256, long size, Instant changed) {}
