/**
 * JSON Feeds that somebody else wrote, and our own, as they come back.
 *
 * <p>Start at {@link org.amparo.feed.read.JsonFeedReader}, which gives a {@link org.amparo.feed.read.ReadFeed}: what can
 * be used of the feed, all that stood in it, and a list of what is wrong with it. Nothing is fetched. The types are
 * immutable and safe for use by several threads.
 *
 * <p>Texts in a feed are what a stranger wrote. HTML in it must be cleaned before anybody is shown it.
 */
@NullMarked
package org.amparo.feed.read;

import org.jspecify.annotations.NullMarked;
