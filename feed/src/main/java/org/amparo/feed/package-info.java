/**
 * Feeds made from what was published, and the folders they are published to.
 *
 * <p>Start at {@link org.amparo.feed.JsonFeeds}, which takes a {@link org.amparo.disclosure.Publication} and nothing
 * else: that a case file leaves the house without passing redaction does not compile.
 * {@link org.amparo.feed.FeedFolder} writes a feed to disk; {@link org.amparo.feed.FeedOptions} change what a feed says of itself.
 * All of it is deterministic: the same publication gives the same bytes, in every locale and time zone. The types are
 * immutable and safe for use by several threads.
 *
 * <p>Stands above the other packages of the module. Puts items into their order and pages, and must not know what an item says.
 */
@NullMarked
package org.amparo.feed;

import org.jspecify.annotations.NullMarked;
