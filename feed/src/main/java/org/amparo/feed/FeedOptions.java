package org.amparo.feed;

import java.net.URI;
import java.util.Optional;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.text.LanguageTag;

/**
 * The choices for a feed, such as its title and page size. Most defaults come from the header of the case file.
 *
 * <pre>{@code
 * FeedOptions options = FeedOptions.builder()
 *     .title("Detained journalists")
 *     .feedUrl(URI.create("https://news.example/cases/feed.json"))
 *     .pageSize(20)
 *     .build();
 * }</pre>
 */
public final class FeedOptions {

    /** The default for the greatest number of items on a page. */
    public static final int DEFAULT_PAGE_SIZE = 50;

    private static final FeedOptions DEFAULTS = builder().build();

    private final Optional<String> title;
    private final Optional<URI> homePageUrl;
    private final Optional<URI> feedUrl;
    private final Optional<LanguageTag> language;
    private final int pageSize;
    private final boolean events;
    private final PublicationProfile profile;
    private final ItemTemplate template;

    private FeedOptions(Builder builder) {
        this.title = builder.title;
        this.homePageUrl = builder.homePageUrl;
        this.feedUrl = builder.feedUrl;
        this.language = builder.language;
        this.pageSize = builder.pageSize;
        this.events = builder.events;
        this.profile = builder.profile;
        this.template = builder.template;
    }

    /** The defaults: a public publication, values from the header, 50 items a page, the standard template. */
    public static FeedOptions defaults() {
        return DEFAULTS;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The title of the feed; by default that of the case file, or else its id. */
    public Optional<String> title() {
        return title;
    }

    /** The web page that the feed belongs to; by default the base of the case file. */
    public Optional<URI> homePageUrl() {
        return homePageUrl;
    }

    /** The address of the first page; the others lie beside it. By default {@code feed.json} at the base. */
    public Optional<URI> feedUrl() {
        return feedUrl;
    }

    /** The language of the items; by default the main one of the case file, or else English. */
    public Optional<LanguageTag> language() {
        return language;
    }

    /** The greatest number of items on a page. A page of large items has fewer. */
    public int pageSize() {
        return pageSize;
    }

    /** Whether {@link FeedFolder} writes {@code events.json}; by default not. */
    public boolean events() {
        return events;
    }

    /** The profile of the publications that a feed may be made of; {@link PublicationProfile#PUBLIC} by default. */
    public PublicationProfile profile() {
        return profile;
    }

    /** The template that writes the items. */
    public ItemTemplate template() {
        return template;
    }

    /**
     * An address in ASCII.
     *
     * @throws FeedException {@code web-address}
     */
    static URI webAddress(URI address) {
        return WebAddress.of(address)
                .orElseThrow(() -> new FeedException(
                        "web-address", "Expected an absolute http or https address without a user name."));
    }

    /** Builds options. */
    public static final class Builder {

        private Optional<String> title = Optional.empty();
        private Optional<URI> homePageUrl = Optional.empty();
        private Optional<URI> feedUrl = Optional.empty();
        private Optional<LanguageTag> language = Optional.empty();
        private int pageSize = DEFAULT_PAGE_SIZE;
        private boolean events;
        private PublicationProfile profile = PublicationProfile.PUBLIC;
        private ItemTemplate template = ItemTemplate.standard();

        private Builder() {}

        /** The title of the feed. */
        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        /** The web page that the feed belongs to. */
        public Builder homePageUrl(URI url) {
            this.homePageUrl = Optional.of(url);
            return this;
        }

        /** The address of the feed's first page. */
        public Builder feedUrl(URI url) {
            this.feedUrl = Optional.of(url);
            return this;
        }

        /** The language of the items. */
        public Builder language(LanguageTag language) {
            this.language = Optional.of(language);
            return this;
        }

        /** The greatest number of items on a page. */
        public Builder pageSize(int items) {
            this.pageSize = items;
            return this;
        }

        /**
         * Whether to write {@code events.json}: an item for each arrest, charge, sentence, move, release, death, answer
         * to a demand and conferral, since readers leave an item that changes read.
         */
        public Builder events(boolean events) {
            this.events = events;
            return this;
        }

        /** The profile of the publication, for a feed that not everybody may read. */
        public Builder profile(PublicationProfile profile) {
            this.profile = profile;
            return this;
        }

        /** The template that writes the items. */
        public Builder template(ItemTemplate template) {
            this.template = template;
            return this;
        }

        /**
         * The options.
         *
         * @throws FeedException {@code option-value} if the title is empty or the page size not positive;
         *     {@code web-address}
         */
        public FeedOptions build() {
            if (pageSize < 1 || title.filter(String::isEmpty).isPresent()) {
                throw new FeedException(
                        "option-value", "Expected a title that is not empty and at least one item a page.");
            }
            homePageUrl.ifPresent(FeedOptions::webAddress);
            feedUrl.ifPresent(FeedOptions::webAddress);
            return new FeedOptions(this);
        }
    }
}
