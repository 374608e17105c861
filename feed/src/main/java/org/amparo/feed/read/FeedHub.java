package org.amparo.feed.read;

import java.net.URI;
import org.amparo.data.DataObject;

/** A place that tells subscribers of news of a feed. */
public final class FeedHub extends FeedPart {

    FeedHub(DataObject good) {
        super(good);
    }

    /** The protocol, such as {@code WebSub}. */
    public String type() {
        return text("type").orElseThrow();
    }

    /** The address, http or https. */
    public URI url() {
        return address("url").orElseThrow();
    }

    /** The kind of thing. */
    @Override
    public String toString() {
        return "hub";
    }
}
