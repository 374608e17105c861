package org.amparo.feed;

import java.net.IDN;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.disclosure.Publication;

/**
 * The texts of options, which stand on a feed as somebody gave them, perhaps long ago. They must not name anybody whom
 * the publication withholds or whose record is retracted, and on the feed of a person who is no longer shown by name,
 * none may stand.
 */
final class FeedTexts {

    private FeedTexts() {}

    /**
     * Checks the texts.
     *
     * @throws FeedException {@code withheld-name}
     */
    static void require(FeedOptions options, Publication publication) {
        if (!Stream.of(options.title(), options.description())
                .flatMap(Optional::stream)
                .allMatch(mayStand(options, publication))) {
            throw new FeedException(
                    "withheld-name",
                    "Expected a title and a description that name nobody whom the publication withholds or whose record is retracted, and none of them for the feed of a person who is not shown by name. Leave them out, or word them otherwise.");
        }
    }

    /** The options without the texts that must not stand. */
    static FeedOptions cleaned(FeedOptions options, Publication publication) {
        Predicate<String> mayStand = mayStand(options, publication);
        return options.toBuilder()
                .texts(options.title().filter(mayStand), options.description().filter(mayStand))
                .build();
    }

    /** The options in which no page has an address that names somebody whom the publication withholds. */
    static FeedOptions discreet(FeedOptions options, Publication publication) {
        return options.toBuilder()
                .pages(record -> options.pageOf(record)
                        .filter(page -> !publication.receipt().namesWithheld(readable(page))))
                .build();
    }

    /** The words of an address, which has hyphens and escapes in place of spaces and letters. */
    private static String readable(URI address) {
        String host = IDN.toUnicode(Objects.requireNonNullElse(address.getHost(), ""));
        String rest = Stream.of(address.getPath(), address.getQuery(), address.getFragment())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return (host + " " + rest).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    }

    private static Predicate<String> mayStand(FeedOptions options, Publication publication) {
        boolean hasEnded = options.only()
                .filter(part -> part.hasEnded(publication.caseFile()))
                .isPresent();
        return text -> !hasEnded && !publication.receipt().namesWithheld(text);
    }
}
