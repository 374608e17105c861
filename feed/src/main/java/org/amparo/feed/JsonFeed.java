package org.amparo.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.disclosure.PublicationProfile;

/**
 * A JSON Feed 1.1 (<a href="https://www.jsonfeed.org/version/1.1/">jsonfeed.org</a>) on one page or more;
 * {@link JsonFeeds} makes it from a publication.
 */
public final class JsonFeed implements WithoutJson {

    /** The media type to serve it with. */
    public static final String MEDIA_TYPE = "application/feed+json";

    private final List<Page> pages;
    private final FeedPage first;
    private final PublicationProfile profile;

    /**
     * A feed of these pages.
     *
     * @param first what the first page is made of
     */
    JsonFeed(List<Page> pages, FeedPage first, PublicationProfile profile) {
        this.pages = List.copyOf(pages);
        this.first = first;
        this.profile = profile;
    }

    /** What the first page is made of. */
    FeedPage first() {
        return first;
    }

    /** The pages, at least one. The first is the feed, and each names the next. */
    public List<Page> pages() {
        return pages;
    }

    /** The profile of the publication that it was made of. */
    public PublicationProfile profile() {
        return profile;
    }

    /** The number of items on all pages. */
    public int itemCount() {
        return pages.stream().mapToInt(Page::itemCount).sum();
    }

    /** The number of pages and items. */
    @Override
    public String toString() {
        return "feed of " + itemCount() + " on " + pages.size();
    }

    /** A page of a feed. */
    public static final class Page implements WithoutJson {

        private final String fileName;
        private final int itemCount;
        private final String json;

        Page(String fileName, FeedPage page) {
            this.fileName = fileName;
            this.itemCount = page.items().size();
            this.json = page.json();
        }

        /** The last part of its address: {@code feed.json}, {@code feed-2.json}, and so on. */
        public String fileName() {
            return fileName;
        }

        /** The number of items. */
        public int itemCount() {
            return itemCount;
        }

        /** The page as JSON. */
        public String json() {
            return json;
        }

        /** The page as JSON in UTF-8, ready to be served. */
        public byte[] bytes() {
            return json.getBytes(StandardCharsets.UTF_8);
        }

        /** The name of the file. */
        @Override
        public String toString() {
            return fileName;
        }
    }
}
