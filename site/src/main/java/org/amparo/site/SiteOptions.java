package org.amparo.site;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.id.RecordId;
import org.amparo.text.LanguageTag;

/**
 * The choices for a site. The defaults come from the publication.
 *
 * <pre>{@code
 * SiteOptions options = SiteOptions.builder().language(LanguageTag.parse("az")).title("Detained journalists").build();
 * }</pre>
 */
public final class SiteOptions implements WithoutJson {

    /** The path of a file in the folder. */
    private static final Pattern FILE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._~-]*/)*[A-Za-z0-9][A-Za-z0-9._~-]*");

    private static final Pattern DOWNLOAD = Pattern.compile("(data/)?[a-z0-9-]+(\\.[a-z0-9]+)+");

    private static final Pattern MAIL = Pattern.compile("mailto:[^@:/?#\\s]+@[^@:/?#\\s]+");

    private static final SiteOptions DEFAULTS = builder().build();

    private final PublicationProfile profile;
    private final Optional<LanguageTag> language;
    private final Optional<String> title;
    private final Optional<URI> base;
    private final Optional<LocalDate> asOf;
    private final SiteTemplates templates;
    private final Optional<URI> feedUrl;
    private final Optional<URI> licence;
    private final Optional<URI> contact;
    private final Map<LanguageTag, URI> translations;
    private final Optional<Map<RecordId, Instant>> changes;
    private final List<SiteDownload> downloads;

    private SiteOptions(Builder builder) {
        this.profile = builder.profile;
        this.language = builder.language;
        this.title = builder.title;
        this.base = builder.base;
        this.asOf = builder.asOf;
        this.templates = builder.templates;
        this.feedUrl = builder.feedUrl;
        this.licence = builder.licence;
        this.contact = builder.contact;
        this.translations = Collections.unmodifiableMap(new LinkedHashMap<>(builder.translations));
        this.changes = builder.changes;
        this.downloads = List.copyOf(builder.downloads);
    }

    /** The defaults: a public publication, its own title, language, base and day, and the standard templates. */
    public static SiteOptions defaults() {
        return DEFAULTS;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The profile of the publications that a site may be made of; {@link PublicationProfile#PUBLIC} by default. */
    public PublicationProfile profile() {
        return profile;
    }

    /**
     * The language of the pages; by default the first of the case file, or English. Where a feed's items are not written
     * in it ({@code FeedOptions.speaks}), the pages are in English.
     */
    public Optional<LanguageTag> language() {
        return language;
    }

    /** The title of the site, plain text; by default that of the case file, or its id. */
    public Optional<String> title() {
        return title;
    }

    /**
     * The address that the folder is served at, http or https, with a slash at its end; by default the base of the case
     * file. Without either, pages have no canonical address and no JSON-LD.
     */
    public Optional<URI> base() {
        return base;
    }

    /** The day for which statuses are told, and up to which timelines go; by default that of the publication, in UTC. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The templates and the stylesheet; the standard ones by default. */
    public SiteTemplates templates() {
        return templates;
    }

    /**
     * The feed of the publication, for programs that look for one: an http or https address, or the path of a file in the
     * folder of the site, such as {@code feed.json}; by default none.
     */
    public Optional<URI> feedUrl() {
        return feedUrl;
    }

    /** The address of the licence of the pages; by default that of the case file. */
    public Optional<URI> licence() {
        return licence;
    }

    /** Where readers can write to, an http, https or mailto address; by default nowhere. */
    public Optional<URI> contact() {
        return contact;
    }

    /**
     * The addresses of the sites of the same publication in other languages, each http or https with a slash at its end.
     * Each page leads to the same page there.
     */
    public Map<LanguageTag, URI> translations() {
        return translations;
    }

    /**
     * When readers were told of the last change to each record, for the newest changes on the first page; by default the
     * newest revision of each, as in a feed in memory. What is not in it is no news.
     */
    public Optional<Map<RecordId, Instant>> changes() {
        return changes;
    }

    /** The forms in which readers can take away the whole and each page; by default none. */
    public List<SiteDownload> downloads() {
        return downloads;
    }

    /** Builds options. */
    public static final class Builder implements WithoutJson {

        private PublicationProfile profile = PublicationProfile.PUBLIC;
        private Optional<LanguageTag> language = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<URI> base = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private SiteTemplates templates = SiteTemplates.standard();
        private Optional<URI> feedUrl = Optional.empty();
        private Optional<URI> licence = Optional.empty();
        private Optional<URI> contact = Optional.empty();
        private final Map<LanguageTag, URI> translations = new LinkedHashMap<>();
        private Optional<Map<RecordId, Instant>> changes = Optional.empty();
        private final List<SiteDownload> downloads = new ArrayList<>();

        private Builder() {}

        /** Sets the profile of the publication; what is not public must be asked for by name. */
        public Builder profile(PublicationProfile value) {
            this.profile = Objects.requireNonNull(value, "profile");
            return this;
        }

        /** Sets the language of the pages. */
        public Builder language(LanguageTag value) {
            this.language = Optional.of(Objects.requireNonNull(value, "language"));
            return this;
        }

        /** Sets the title of the site. */
        public Builder title(String value) {
            this.title = Optional.of(Objects.requireNonNull(value, "title"));
            return this;
        }

        /** Sets the address that the folder is served at. */
        public Builder base(URI value) {
            this.base = Optional.of(Objects.requireNonNull(value, "base"));
            return this;
        }

        /** Sets the day for which statuses are told. */
        public Builder asOf(LocalDate value) {
            this.asOf = Optional.of(Objects.requireNonNull(value, "asOf"));
            return this;
        }

        /** Sets the templates. */
        public Builder templates(SiteTemplates value) {
            this.templates = Objects.requireNonNull(value, "templates");
            return this;
        }

        /** Sets the feed of the publication. */
        public Builder feedUrl(URI value) {
            this.feedUrl = Optional.of(Objects.requireNonNull(value, "feedUrl"));
            return this;
        }

        /** Sets the licence of the pages. */
        public Builder licence(URI value) {
            this.licence = Optional.of(Objects.requireNonNull(value, "licence"));
            return this;
        }

        /** Sets where readers can write to. */
        public Builder contact(URI value) {
            this.contact = Optional.of(Objects.requireNonNull(value, "contact"));
            return this;
        }

        /** Adds the site of the same publication in another language. */
        public Builder translation(LanguageTag other, URI folder) {
            translations.put(Objects.requireNonNull(other, "other"), Objects.requireNonNull(folder, "folder"));
            return this;
        }

        /** Sets when readers were told of changes, such as {@code date_modified} of the items of a feed. */
        public Builder changes(Map<RecordId, Instant> value) {
            this.changes = Optional.of(Map.copyOf(Objects.requireNonNull(value, "changes")));
            return this;
        }

        /** Adds a form in which readers can take away the whole and each page, such as {@link SiteDownload#json}. */
        public Builder download(SiteDownload form) {
            downloads.add(Objects.requireNonNull(form, "form"));
            return this;
        }

        /**
         * Builds the options.
         *
         * @throws SiteException {@code option-value} or {@code web-address}
         */
        public SiteOptions build() {
            if (title.filter(String::isBlank).isPresent()) {
                throw new SiteException("option-value", "Expected a title with at least one character.");
            }
            base.ifPresent(SiteOptions::requireFolder);
            translations.values().forEach(SiteOptions::requireFolder);
            requireAddress(feedUrl.filter(url -> !FILE.matcher(url.toString()).matches()), "feed");
            requireAddress(licence, "licence");
            requireAddress(contact.filter(url -> !MAIL.matcher(url.toString()).matches()), "contact");
            requireNames(downloads);
            return new SiteOptions(this);
        }
    }

    private static void requireNames(List<SiteDownload> downloads) {
        Set<String> names = new HashSet<>();
        for (SiteDownload download : downloads) {
            for (String name : List.of("data/" + download.whole(), download.page())) {
                boolean isName = DOWNLOAD.matcher(name).matches() && !name.endsWith(".html");
                if (!isName || !names.add(name) || download.name().isBlank()) {
                    throw new SiteException(
                            "option-value",
                            "Expected downloads with a name, and files whose names are in lower case, have an ending that is not .html, and differ: data.csv.");
                }
            }
        }
    }

    private static void requireAddress(Optional<URI> given, String what) {
        if (given.isPresent() && WebAddress.of(given.get()).isEmpty()) {
            throw new SiteException(
                    "web-address",
                    "Expected for the " + what
                            + " an address that begins with http:// or https:// and a host, without a user name; a contact may be a mailto: address, and a feed the path of a file below that of the site.");
        }
    }

    /**
     * The address in ASCII, if pages can be at addresses below it.
     *
     * @throws SiteException {@code web-address}
     */
    static URI requireFolder(URI base) {
        return WebAddress.ofFolder(base)
                .orElseThrow(
                        () -> new SiteException(
                                "web-address",
                                "Expected a base that begins with http:// or https:// and a host, without a user name, a query or a fragment, and that ends with a slash."));
    }
}
