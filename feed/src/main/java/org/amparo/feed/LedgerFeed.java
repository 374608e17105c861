package org.amparo.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of one of the feeds in a folder.
 *
 * @param part the name of the part of the case file that it is of; empty if it is of everything
 * @param header the hash of the members that all pages have in common
 * @param pageBytes how many bytes the items of the last page of the archive had when they were put there
 * @param items all items that were ever published, in the order of their pages
 * @param events the same of events, which have no pages
 */
record LedgerFeed(
        String part,
        FeedChoices choices,
        String header,
        long pageBytes,
        List<LedgerItem> items,
        List<LedgerItem> events) {

    LedgerFeed {
        items = List.copyOf(items);
        events = List.copyOf(events);
    }

    /** A feed that has published nothing. */
    static LedgerFeed first(String part, FeedChoices choices) {
        return new LedgerFeed(part, choices, "", 0, List.of(), List.of());
    }

    /** What is left of a feed where it lay, once it has moved: it says that it has ended, and where the other one is. */
    LedgerFeed former(LedgerFeed moved) {
        return new LedgerFeed(part, moved.choices().ended(), header, pageBytes, items, events);
    }

    /**
     * The feed that takes the place of one whose address told what it is of. It keeps an address that somebody gave.
     *
     * @param place where it lies
     */
    LedgerFeed moved(String base, String place) {
        boolean isGiven = !choices.feedUrl().equals(address(base, part));
        return first(part, isGiven ? choices : choices.at(address(base, place)));
    }

    private static String address(String base, String place) {
        return URI.create(base).resolve(place + FeedMaker.FEED).toString();
    }

    /** Whether nothing that it had is shown any longer. */
    boolean isWithdrawn() {
        return Stream.concat(items.stream(), events.stream()).allMatch(LedgerItem::isWithdrawn);
    }

    LedgerFeed until(Instant now) {
        return new LedgerFeed(
                part,
                choices,
                header,
                pageBytes,
                items.stream().map(item -> item.until(now)).toList(),
                events.stream().map(event -> event.until(now)).toList());
    }
}
