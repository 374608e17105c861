package org.amparo.feed;

import java.time.Instant;
import java.util.List;

/**
 * What is known of one of the feeds in a folder.
 *
 * @param part the address of the part of the case file that it is of; empty if it is of everything
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
