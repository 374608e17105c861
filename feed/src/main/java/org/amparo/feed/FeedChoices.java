package org.amparo.feed;

import java.net.URI;
import java.util.Optional;
import org.amparo.text.LanguageTag;

/**
 * The options that are of one of the feeds in a folder, and not of all. The ledger keeps them, so that whoever publishes
 * another of them brings this one up to date too.
 */
record FeedChoices(
        String feedUrl,
        Optional<String> title,
        Optional<LanguageTag> language,
        Optional<URI> siteUrl,
        boolean events,
        boolean caseFile,
        boolean pictures,
        boolean expired) {

    static FeedChoices of(FeedOptions options, URI feedUrl) {
        return new FeedChoices(
                feedUrl.toString(),
                options.title(),
                options.language(),
                options.siteUrl(),
                options.events(),
                options.caseFile(),
                options.pictures(),
                options.isExpired());
    }

    /** These choices for a feed at another address. */
    FeedChoices at(String otherFeedUrl) {
        return new FeedChoices(otherFeedUrl, title, language, siteUrl, events, caseFile, pictures, expired);
    }

    /** These choices for a feed that has ended. */
    FeedChoices ended() {
        return new FeedChoices(feedUrl, title, language, siteUrl, events, caseFile, pictures, true);
    }

    /** The options of a publication for a feed with these choices. */
    FeedOptions in(FeedOptions options, String part) {
        FeedOptions.Builder builder = options.toBuilder()
                .feedUrl(URI.create(feedUrl))
                .events(events)
                .caseFile(caseFile)
                .pictures(pictures)
                .expired(expired);
        return builder.of(title, language, FeedSubset.at(part)).site(siteUrl).build();
    }
}
