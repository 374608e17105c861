package org.amparo.feed;

import java.net.URI;
import java.time.Instant;
import org.amparo.data.DataObject;

/** An item as it stands in a feed, with what it is ordered and told apart by. */
record FeedItem(URI id, Instant published, DataObject json) {}
