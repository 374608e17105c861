package org.amparo.feed;

import java.net.URI;
import java.time.Instant;
import org.amparo.data.DataObject;

/** An item as JSON, with the id and instant that identify and order it. */
record FeedItem(URI id, Instant published, DataObject json) {}
