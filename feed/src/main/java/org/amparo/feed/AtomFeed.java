package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An Atom feed (<a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>) of the items on the first page of a
 * {@link JsonFeed}, for readers that know no JSON Feed.
 *
 * <p>It lies beside {@code feed.json} as {@code atom.xml}. Each entry has the id, the dates, the words, the tags and the
 * links of its item. The authors are those of the item, else those of the feed, else its title, since Atom requires an
 * author. {@code _amparo} has no place in it.
 */
public final class AtomFeed implements WithoutJson {

    /** The media type to serve it with. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    /** The last part of its address. */
    public static final String FILE_NAME = "atom.xml";

    private final String xml;

    private AtomFeed(String xml) {
        this.xml = xml;
    }

    /** The Atom feed of the items on the first page of a feed. Equal pages give equal bytes. */
    public static AtomFeed of(JsonFeed feed) {
        return new AtomFeed(feed.first().atom());
    }

    /** The feed as XML. */
    public String xml() {
        return xml;
    }

    /** The feed as XML in UTF-8, ready to be served. */
    public byte[] bytes() {
        return xml.getBytes(UTF_8);
    }

    /** The name of the file. */
    @Override
    public String toString() {
        return FILE_NAME;
    }
}
