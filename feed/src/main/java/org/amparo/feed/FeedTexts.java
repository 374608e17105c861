package org.amparo.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.id.RecordId;

/**
 * The texts, pictures and addresses of options, which stand on a feed or its items as somebody gave them, perhaps long ago. They must
 * not name anybody whom the publication withholds or whose record is retracted, and on the feed of a person who is no
 * longer shown by name, no text and no picture may stand.
 */
final class FeedTexts {

    private FeedTexts() {}

    /**
     * Checks options that are given now.
     *
     * @throws FeedException {@code withheld-name}
     */
    static void require(FeedOptions options, Publication publication) {
        FeedOptions cleaned = cleaned(options, publication);
        Map<String, Object> given = stated(options);
        Map<String, Object> clean = stated(cleaned);
        List<String> naming = given.entrySet().stream()
                .filter(option -> !option.getValue().equals(clean.get(option.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        List<RecordId> records =
                publication.caseFile().records().stream().map(CaseRecord::id).toList();
        if (records.stream().anyMatch(record -> !options.leadOf(record).equals(cleaned.leadOf(record)))) {
            naming.add("leads");
        }
        if (records.stream().anyMatch(record -> !options.tagsOf(record).equals(cleaned.tagsOf(record)))) {
            naming.add("tags");
        }
        if (!options.feedUrl().stream().allMatch(namesNobody(publication))) {
            naming.add("feedUrl");
        }
        if (!naming.isEmpty()) {
            throw new FeedException(
                    "withheld-name",
                    "Expected options that name nobody whom the publication withholds or whose record is retracted, and"
                            + " no title, description, picture, lead or tag for the feed of a person who is not shown by name."
                            + " Leave out, or word otherwise: " + String.join(", ", naming) + ".");
        }
    }

    /**
     * The options without what must not stand. The address of the feed does, since the withdrawals have to reach those
     * who read it there.
     */
    static FeedOptions cleaned(FeedOptions options, Publication publication) {
        boolean hasEnded = options.only()
                .filter(part -> part.hasEnded(publication.caseFile()))
                .isPresent();
        Predicate<String> text = words -> !hasEnded && !publication.receipt().namesWithheld(words);
        Predicate<URI> page = namesNobody(publication);
        Predicate<URI> picture = address -> !hasEnded && page.test(address);
        return options.toBuilder()
                .texts(options.title().filter(text), options.description().filter(text))
                .leads(record -> options.leadOf(record)
                        .filter(lead -> lead.asMap().values().stream().allMatch(text)))
                .tags(record -> options.tagsOf(record).stream().filter(text).toList())
                .site(options.siteUrl().filter(page))
                .addresses(
                        options.homePageUrl().filter(page),
                        options.icon().filter(picture),
                        options.favicon().filter(picture),
                        options.hubs().stream()
                                .filter(hub -> page.test(hub.url())
                                        && !publication.receipt().namesWithheld(hub.type()))
                                .toList())
                .build();
    }

    /** What is cleaned, by the names of the options. */
    private static Map<String, Object> stated(FeedOptions options) {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("title", options.title());
        stated.put("description", options.description());
        stated.put("homePageUrl", options.homePageUrl());
        stated.put("siteUrl", options.siteUrl());
        stated.put("icon", options.icon());
        stated.put("favicon", options.favicon());
        stated.put("hubs", options.hubs());
        return stated;
    }

    /** Tells whether an address names nobody whom the publication withholds. */
    static Predicate<URI> namesNobody(Publication publication) {
        return address -> !publication.receipt().namesWithheld(WebAddress.words(FeedOptions.webAddress(address)));
    }
}
