package org.amparo.feed.read;

import java.net.URI;
import java.util.Optional;
import org.amparo.data.DataObject;

/** An author of a feed or an item. At least one of the three is there. */
public final class FeedAuthor extends FeedPart {

    FeedAuthor(DataObject good) {
        super(good);
    }

    /** The name. */
    public Optional<String> name() {
        return text("name");
    }

    /** A page about the author, http or https, or an address for e-mail ({@code mailto:}). */
    public Optional<URI> url() {
        return address("url");
    }

    /** A picture of the author, http or https. */
    public Optional<URI> avatar() {
        return address("avatar");
    }

    /** The kind of thing, without the name. */
    @Override
    public String toString() {
        return "author";
    }
}
