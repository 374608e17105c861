package org.amparo.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.FeedPhrases;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.id.RecordId;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

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
public final class FeedOptions implements WithoutJson {

    /** The default for the greatest number of items on a page. */
    public static final int DEFAULT_PAGE_SIZE = 50;

    /** The default for the number of days whose changes are all on the first page. */
    public static final int DEFAULT_DAYS = 14;

    private static final FeedOptions DEFAULTS = builder().build();

    /** A copy that nobody else has, and that nothing changes. */
    private final Builder chosen;

    private FeedOptions(Builder builder) {
        this.chosen = new Builder(builder);
    }

    /**
     * The defaults: a public publication, values from the header, items of every kind, 50 a page, the standard template,
     * no pages of items, and the records in {@code _amparo}.
     */
    public static FeedOptions defaults() {
        return DEFAULTS;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these options. */
    public Builder toBuilder() {
        return new Builder(chosen);
    }

    /** The title of the feed; by default what it was in the folder, or else that of the case file, or its id. */
    public Optional<String> title() {
        return chosen.title;
    }

    /** The web page that the feed belongs to; by default the site that items lead to, or else the base of the case file. */
    public Optional<URI> homePageUrl() {
        return chosen.homePageUrl;
    }

    /**
     * The address of the first page; the others lie beside it. By default what it was in the folder, or else
     * {@code feed.json} at the base.
     */
    public Optional<URI> feedUrl() {
        return chosen.feedUrl;
    }

    /**
     * The language of the items; by default what it was in the folder, or else the main one of the case file, or English.
     * If it is not one that Amparo {@link #speaks}, the items are in English.
     */
    public Optional<LanguageTag> language() {
        return chosen.only.flatMap(FeedSubset::language).or(() -> chosen.language);
    }

    /**
     * Whether items can be written in a language. If not, they are in English, and the feed says so. This is so in English,
     * French, Spanish, Russian and Azerbaijani, each with any script or country.
     */
    public static boolean speaks(LanguageTag language) {
        Locale locale = language.toLocale();
        return FeedPhrases.in(locale).language().equals(locale.getLanguage());
    }

    /**
     * The greatest number of items on a page. A page of large items has fewer, and the first page of a folder has more if
     * more have changed in the last {@link #days}.
     */
    public int pageSize() {
        return chosen.pageSize;
    }

    /**
     * The number of days whose changes are all on the first page of a {@link FeedFolder}, up to 1 MB, counted back from
     * the last change; by default 14. Most readers see no other page.
     */
    public int days() {
        return chosen.days;
    }

    /** Whether {@link FeedFolder} writes {@code events.json}; by default not. */
    public boolean events() {
        return chosen.events;
    }

    /** Whether {@link FeedFolder} writes {@code case.json} beside the main feed; by default not. */
    public boolean caseFile() {
        return chosen.caseFile;
    }

    /** The part of the publication that the feed is of; by default all of it. */
    public Optional<FeedSubset> only() {
        return chosen.only;
    }

    /** The profile of the publications that a feed may be made of; {@link PublicationProfile#PUBLIC} by default. */
    public PublicationProfile profile() {
        return chosen.profile;
    }

    /** The template that writes the items. */
    public ItemTemplate template() {
        return chosen.template;
    }

    /** What the feed is about, plain text; by default nothing. */
    public Optional<String> description() {
        return chosen.description;
    }

    /**
     * The address of the site that items lead to, with a slash at its end; by default what it was in the folder, or else
     * there is none.
     */
    public Optional<URI> siteUrl() {
        return chosen.siteUrl;
    }

    /** A large, square image for the feed; by default none. */
    public Optional<URI> icon() {
        return chosen.icon;
    }

    /** A small, square image for the feed; by default none. */
    public Optional<URI> favicon() {
        return chosen.favicon;
    }

    /** The hubs that tell subscribers of news; by default none. */
    public List<Hub> hubs() {
        return List.copyOf(chosen.hubs);
    }

    /** Whether the feed says that it has ended; by default it does not. */
    public boolean isExpired() {
        return chosen.expired;
    }

    /** The kinds of items that the feed has; by default all. */
    public Set<ItemKind> kinds() {
        return chosen.kinds;
    }

    /**
     * The web page about a record that {@code pages} gives, the {@code url} of its items, in ASCII. By default there is
     * none, since nobody may have written a page at the address that is the id of an item.
     *
     * @throws FeedException {@code web-address}
     */
    public Optional<URI> pageOf(RecordId record) {
        Objects.requireNonNull(record, "record");
        return chosen.pages.apply(record).map(page -> webAddress(page, "the page about a record"));
    }

    /** The lead that an editor wrote for the items about a record; by default there is none. */
    public Optional<LocalizedText> leadOf(RecordId record) {
        Objects.requireNonNull(record, "record");
        return chosen.leads.apply(record);
    }

    /** The tags that an editor gave the items about a record, besides those that they have; by default none. */
    public List<String> tagsOf(RecordId record) {
        Objects.requireNonNull(record, "record");
        return List.copyOf(chosen.tags.apply(record));
    }

    /** Whether items show a picture of the person whom they are about; by default not. */
    public boolean pictures() {
        return chosen.pictures;
    }

    /** Whether each item has {@code _amparo} with the whole record, for programs; by default it has. */
    public boolean hasExtension() {
        return chosen.extension;
    }

    /**
     * A hub, which tells subscribers of news.
     *
     * @param type the protocol, such as {@code WebSub}
     * @param url the address, http or https
     */
    public record Hub(String type, URI url) {

        /** A hub. */
        public Hub {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(url, "url");
        }
    }

    /** These options of a feed, and what they leave open as it was. Events never stop, since they tell of withdrawals. */
    FeedOptions orElse(FeedOptions before) {
        Builder builder = toBuilder()
                .of(title().or(before::title), language().or(before::language), only())
                .site(siteUrl().or(before::siteUrl))
                .events(events() || before.events());
        feedUrl().or(before::feedUrl).ifPresent(builder::feedUrl);
        return builder.build();
    }

    /** An address in ASCII of those that were checked when the options were built. */
    static URI webAddress(URI address) {
        return webAddress(address, "each address");
    }

    /**
     * An address in ASCII.
     *
     * @param what the words for it in a message
     * @throws FeedException {@code web-address}
     */
    static URI webAddress(URI address, String what) {
        return WebAddress.of(address)
                .orElseThrow(() -> new FeedException(
                        "web-address",
                        "Expected " + what + " to begin with http:// or https:// and a host, without a user name."));
    }

    /**
     * The address of a site in ASCII.
     *
     * @throws FeedException {@code web-address}
     */
    static URI siteAddress(URI address) {
        return WebAddress.ofFolder(address)
                .orElseThrow(
                        () -> new FeedException(
                                "web-address",
                                "Expected an address of the site that begins with http:// or https:// and a host, without a user name, a query or a fragment, and that ends with a slash."));
    }

    /** Builds options. */
    public static final class Builder implements WithoutJson {

        private Optional<String> title = Optional.empty();
        private Optional<URI> homePageUrl = Optional.empty();
        private Optional<URI> feedUrl = Optional.empty();
        private Optional<LanguageTag> language = Optional.empty();
        private int pageSize = DEFAULT_PAGE_SIZE;
        private int days = DEFAULT_DAYS;
        private boolean events;
        private boolean caseFile;
        private Optional<FeedSubset> only = Optional.empty();
        private PublicationProfile profile = PublicationProfile.PUBLIC;
        private ItemTemplate template = ItemTemplate.standard();
        private Optional<String> description = Optional.empty();
        private Optional<URI> siteUrl = Optional.empty();
        private Optional<URI> icon = Optional.empty();
        private Optional<URI> favicon = Optional.empty();
        private List<Hub> hubs = List.of();
        private boolean expired;
        private Set<ItemKind> kinds = Set.of(ItemKind.values());
        private Function<RecordId, Optional<URI>> pages = record -> Optional.empty();
        private Function<RecordId, Optional<LocalizedText>> leads = record -> Optional.empty();
        private Function<RecordId, List<String>> tags = record -> List.of();
        private boolean pictures;
        private boolean extension = true;

        private Builder() {}

        private Builder(Builder other) {
            title = other.title;
            homePageUrl = other.homePageUrl;
            feedUrl = other.feedUrl;
            language = other.language;
            pageSize = other.pageSize;
            days = other.days;
            events = other.events;
            caseFile = other.caseFile;
            only = other.only;
            profile = other.profile;
            template = other.template;
            description = other.description;
            siteUrl = other.siteUrl;
            icon = other.icon;
            favicon = other.favicon;
            hubs = other.hubs;
            expired = other.expired;
            kinds = other.kinds;
            pages = other.pages;
            leads = other.leads;
            tags = other.tags;
            pictures = other.pictures;
            extension = other.extension;
        }

        /** Replaces what one feed of a folder has and another may not have. */
        Builder of(Optional<String> otherTitle, Optional<LanguageTag> otherLanguage, Optional<FeedSubset> part) {
            this.title = otherTitle;
            this.language = otherLanguage;
            this.only = part;
            return this;
        }

        /** Replaces the site that items lead to. */
        Builder site(Optional<URI> other) {
            this.siteUrl = other;
            return this;
        }

        /** Replaces what stands on the feed as it was given. */
        Builder texts(Optional<String> otherTitle, Optional<String> otherDescription) {
            this.title = otherTitle;
            this.description = otherDescription;
            return this;
        }

        /** Replaces the addresses that stand on the feed as they were given, but its own. */
        Builder addresses(
                Optional<URI> otherPage, Optional<URI> otherIcon, Optional<URI> otherFavicon, List<Hub> others) {
            this.homePageUrl = otherPage;
            this.icon = otherIcon;
            this.favicon = otherFavicon;
            this.hubs = others;
            return this;
        }

        /** The title of the feed. */
        public Builder title(String title) {
            Objects.requireNonNull(title, "title");
            this.title = Optional.of(title);
            return this;
        }

        /** The web page that the feed belongs to. */
        public Builder homePageUrl(URI url) {
            Objects.requireNonNull(url, "url");
            this.homePageUrl = Optional.of(url);
            return this;
        }

        /** The address of the feed's first page. */
        public Builder feedUrl(URI url) {
            Objects.requireNonNull(url, "url");
            this.feedUrl = Optional.of(url);
            return this;
        }

        /** The language of the items. */
        public Builder language(LanguageTag language) {
            Objects.requireNonNull(language, "language");
            this.language = Optional.of(language);
            return this;
        }

        /** The greatest number of items on a page. */
        public Builder pageSize(int items) {
            this.pageSize = items;
            return this;
        }

        /**
         * The number of days whose changes are all on the first page of a folder, up to 1 MB. With 0, the page has the newest
         * changes alone, as many as a page takes.
         */
        public Builder days(int days) {
            this.days = days;
            return this;
        }

        /**
         * Whether to write {@code events.json}: an item for each arrest, charge, sentence, move, release, death, incident
         * with a date, answer to a demand and conferral, since readers leave an item that changes read. A feed of a folder
         * that had it once keeps it, since it tells what was withdrawn.
         */
        public Builder events(boolean events) {
            this.events = events;
            return this;
        }

        /** Whether to write {@code case.json}, the publication itself, beside the main feed. */
        public Builder caseFile(boolean hasCaseFile) {
            this.caseFile = hasCaseFile;
            return this;
        }

        /** The part of the publication that the feed is of. Its address and its place in the folder are its own. */
        public Builder only(FeedSubset part) {
            Objects.requireNonNull(part, "part");
            this.only = Optional.of(part);
            return this;
        }

        /** The profile of the publication, for a feed that not everybody may read. */
        public Builder profile(PublicationProfile profile) {
            Objects.requireNonNull(profile, "profile");
            this.profile = profile;
            return this;
        }

        /** The template that writes the items. */
        public Builder template(ItemTemplate template) {
            Objects.requireNonNull(template, "template");
            this.template = template;
            return this;
        }

        /** What the feed is about, plain text. */
        public Builder description(String text) {
            Objects.requireNonNull(text, "text");
            this.description = Optional.of(text);
            return this;
        }

        /**
         * The address at which the folder of a site is served (module {@code org.amparo.site}, or {@code site} of the
         * tool), with a slash at its end. Each item leads to the page that the site writes about its record, if it writes
         * one, and an item about a conferral to its place on that page. What {@link #pages} gives goes before.
         */
        public Builder siteUrl(URI url) {
            Objects.requireNonNull(url, "url");
            this.siteUrl = Optional.of(url);
            return this;
        }

        /** A large, square image for the feed, such as one of 512 pixels. */
        public Builder icon(URI url) {
            Objects.requireNonNull(url, "url");
            this.icon = Optional.of(url);
            return this;
        }

        /** A small, square image for the feed, such as one of 64 pixels. */
        public Builder favicon(URI url) {
            Objects.requireNonNull(url, "url");
            this.favicon = Optional.of(url);
            return this;
        }

        /** A hub that tells subscribers of news; may be called more than once. */
        public Builder addHub(String type, URI url) {
            hubs = Stream.concat(hubs.stream(), Stream.of(new Hub(type, url))).toList();
            return this;
        }

        /** Whether the feed has ended: readers stop asking for it. */
        public Builder expired(boolean hasEnded) {
            this.expired = hasEnded;
            return this;
        }

        /** The kinds of items, at least one. Items of a kind that is taken out later are withdrawn. */
        public Builder kinds(Set<ItemKind> kinds) {
            Objects.requireNonNull(kinds, "kinds");
            this.kinds = Set.copyOf(kinds);
            return this;
        }

        /**
         * The web pages about records, if you write some of your own: the page for the id of a detention, a statement or an award, or
         * empty where there is none. Readers follow it from the headline. Give the same answer each time.
         */
        public Builder pages(Function<RecordId, Optional<URI>> pages) {
            Objects.requireNonNull(pages, "pages");
            this.pages = pages;
            return this;
        }

        /**
         * The leads that an editor wrote for records: a sentence or two for the id of a detention, an incident, a statement or
         * an award, or empty where there is none. A lead stands first in the items about the record and is their summary, in
         * feeds of a language that it has; events have none. It is searched for the names of those who are withheld, as a
         * title is. Give the same answer each time.
         */
        public Builder leads(Function<RecordId, Optional<LocalizedText>> leads) {
            Objects.requireNonNull(leads, "leads");
            this.leads = leads;
            return this;
        }

        /**
         * The tags that an editor gave records, any number. The items about a record have them after their own; events have
         * none. They are searched as a lead is, and no feed of a part goes by them. Give the same answer each time.
         */
        public Builder tags(Function<RecordId, List<String>> tags) {
            Objects.requireNonNull(tags, "tags");
            this.tags = tags;
            return this;
        }

        /**
         * Whether items about one person show a picture: the first that the publication has with a description and a credit,
         * if the consent of the person names {@code publish-image}. Programs of readers load it from its address, and whoever
         * serves it learns who reads. A feed of a folder that is not asked for keeps its choice.
         */
        public Builder pictures(boolean areShown) {
            this.pictures = areShown;
            return this;
        }

        /**
         * Whether each item has {@code _amparo} with the whole record. Without it, a feed is about half as large, and no
         * program can take records from it. What was withdrawn says so in {@code _amparo} all the same.
         */
        public Builder extension(boolean hasExtension) {
            this.extension = hasExtension;
            return this;
        }

        /**
         * The options.
         *
         * @throws FeedException {@code option-value} if a text is blank, the page size not positive, the number of days
         *     negative, no kind of item is left, or a feed of a language is to have another; {@code web-address}
         */
        public FeedOptions build() {
            require(title.stream().noneMatch(String::isBlank), "a title that is not blank, or none");
            require(description.stream().noneMatch(String::isBlank), "a description that is not blank, or none");
            require(hubs.stream().map(Hub::type).noneMatch(String::isBlank), "the type of each hub, such as WebSub");
            require(pageSize > 0, "a page size of at least 1");
            require(days >= 0, "a number of days that is not negative");
            require(!kinds.isEmpty(), "at least one kind of item");
            Optional<LanguageTag> ofPart = only.flatMap(FeedSubset::language);
            require(
                    ofPart.isEmpty() || language.isEmpty() || ofPart.equals(language),
                    "no other language for the feed of a language");
            feedUrl.ifPresent(url -> webAddress(url, "the address of the feed"));
            homePageUrl.ifPresent(url -> webAddress(url, "the address of the home page"));
            siteUrl.ifPresent(FeedOptions::siteAddress);
            icon.ifPresent(url -> webAddress(url, "the address of the icon"));
            favicon.ifPresent(url -> webAddress(url, "the address of the favicon"));
            hubs.forEach(hub -> webAddress(hub.url(), "the address of each hub"));
            return new FeedOptions(this);
        }

        private static void require(boolean isSo, String expected) {
            if (!isSo) {
                throw new FeedException("option-value", "Expected " + expected + ".");
            }
        }
    }
}
