package org.amparo.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is known of what was published to a folder. It is private: it tells what was withdrawn.
 *
 * @param identity what the folder is of
 * @param folder the path of the folder
 * @param edition the last publication that changed the folder, and the moment of the last of all
 * @param files the files of the folder, by their paths in it
 * @param leaving the paths of files that are being deleted
 * @param feeds the feeds of the folder, by their parts
 * @param former those that an older version put where the address told what they are of, by their parts: what they had
 *     is withdrawn there
 */
record Ledger(
        FeedIdentity identity,
        Secret secret,
        String folder,
        Edition edition,
        Map<String, PublishedFile> files,
        Set<String> leaving,
        Map<String, LedgerFeed> feeds,
        Map<String, LedgerFeed> former) {

    Ledger {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        leaving = Collections.unmodifiableSet(new TreeSet<>(leaving));
        feeds = Collections.unmodifiableMap(new TreeMap<>(feeds));
        former = Collections.unmodifiableMap(new TreeMap<>(former));
    }

    /** The ledger of a folder to which nothing was published. */
    static Ledger first(FeedIdentity identity, String folder) {
        return new Ledger(
                identity,
                Secret.random(),
                folder,
                new Edition(0, Instant.EPOCH),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of());
    }

    boolean isFirst() {
        return feeds.isEmpty();
    }

    /** This ledger once the files that were leaving are gone. */
    Ledger settled() {
        return new Ledger(identity, secret, folder, edition, files, Set.of(), feeds, former);
    }

    /** This ledger without moments after now: they are of a clock that was wrong. */
    Ledger until(Instant now) {
        Map<String, PublishedFile> past = new LinkedHashMap<>();
        files.forEach((path, file) -> past.put(path, file.until(now)));
        return new Ledger(
                identity, secret, folder, edition.until(now), past, leaving, until(feeds, now), until(former, now));
    }

    private static Map<String, LedgerFeed> until(Map<String, LedgerFeed> feeds, Instant now) {
        return byPart(feeds.values().stream().map(feed -> feed.until(now)).toList());
    }

    /** Where the feed of a part lies in the folder. */
    String placeOf(String part) {
        return FeedSubset.at(part).map(subset -> subset.place(secret)).orElse("");
    }

    static Map<String, LedgerFeed> byPart(Collection<LedgerFeed> feeds) {
        Map<String, LedgerFeed> all = new TreeMap<>();
        feeds.forEach(feed -> all.put(feed.part(), feed));
        return all;
    }
}
