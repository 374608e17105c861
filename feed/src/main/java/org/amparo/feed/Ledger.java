package org.amparo.feed;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is known of what a feed has published. It is private: it tells when something was withdrawn.
 *
 * @param identity the feed
 * @param publishedAt the moment of the last publication
 * @param header the hash of the members that all pages have in common
 * @param pageBytes how many bytes the items of the last page of the archive had when they were put there
 * @param files the files of the folder, by their paths in it
 * @param leaving the paths of files that are being deleted
 * @param items all items that were ever published, in the order of their pages
 * @param events the same of events, which have no pages
 */
record Ledger(
        FeedIdentity identity,
        Instant publishedAt,
        String header,
        long pageBytes,
        Map<String, PublishedFile> files,
        Set<String> leaving,
        List<LedgerItem> items,
        List<LedgerItem> events) {

    Ledger {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        leaving = Collections.unmodifiableSet(new TreeSet<>(leaving));
        items = List.copyOf(items);
        events = List.copyOf(events);
    }

    /** The ledger of a feed that has published nothing. */
    static Ledger first(FeedIdentity identity) {
        return new Ledger(identity, Instant.EPOCH, "", 0, Map.of(), Set.of(), List.of(), List.of());
    }

    /** This ledger once the files that were leaving are gone. */
    Ledger settled() {
        return new Ledger(identity, publishedAt, header, pageBytes, files, Set.of(), items, events);
    }
}
