/**
 * JSON Feeds made from publications, the folders they are published to, and the reading of feeds.
 *
 * <p>Start at {@link org.amparo.feed.JsonFeeds}, which takes a {@link org.amparo.disclosure.Publication} and nothing
 * else: code that would publish a case file without redaction does not compile. {@link org.amparo.feed.FeedFolder}
 * writes a feed to disk; {@link org.amparo.feed.FeedOptions} change what a feed says of itself. The same publication
 * gives the same bytes in every locale and time zone. {@link org.amparo.feed.JsonFeeds#read} reads anybody's feed. The types are immutable and safe for use by several threads.
 *
 * <p>This package is above the others of the module. It puts items into order and pages; must not know their content.
 */
@NullMarked
package org.amparo.feed;

import org.jspecify.annotations.NullMarked;
