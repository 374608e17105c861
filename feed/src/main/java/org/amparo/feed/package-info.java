/**
 * Feeds made from what was published, and the folders they are published to.
 *
 * <p>Start at {@link org.amparo.feed.JsonFeeds}, which takes a {@link org.amparo.disclosure.Publication} and nothing
 * else: that a case file leaves the house without passing redaction does not compile.
 * {@link org.amparo.feed.FeedFolder} writes a feed to disk; {@link org.amparo.feed.ItemTemplate} is what a newsroom
 * replaces to tell the items in its own way. All of it is deterministic: the same publication gives the same bytes, in
 * every locale and time zone. The types are immutable and safe for use by several threads.
 */
@NullMarked
package org.amparo.feed;

import org.jspecify.annotations.NullMarked;
