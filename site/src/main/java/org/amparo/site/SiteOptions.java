package org.amparo.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.text.LanguageTag;

/**
 * The choices for a site. The defaults come from the publication.
 *
 * <pre>{@code
 * SiteOptions options = SiteOptions.builder().language(LanguageTag.parse("az")).title("Detained journalists").build();
 * }</pre>
 */
public final class SiteOptions implements WithoutJson {

    private static final SiteOptions DEFAULTS = builder().build();

    private final PublicationProfile profile;
    private final Optional<LanguageTag> language;
    private final Optional<String> title;
    private final Optional<URI> base;
    private final Optional<LocalDate> asOf;
    private final SiteTemplates templates;

    private SiteOptions(Builder builder) {
        this.profile = builder.profile;
        this.language = builder.language;
        this.title = builder.title;
        this.base = builder.base;
        this.asOf = builder.asOf;
        this.templates = builder.templates;
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

    /** Builds options. */
    public static final class Builder implements WithoutJson {

        private PublicationProfile profile = PublicationProfile.PUBLIC;
        private Optional<LanguageTag> language = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<URI> base = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private SiteTemplates templates = SiteTemplates.standard();

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
            return new SiteOptions(this);
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
