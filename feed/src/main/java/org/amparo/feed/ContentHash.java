package org.amparo.feed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a ledger knows of the content of an item that is shown: whether it is as it was, and whether a change of it is
 * news.
 *
 * @param sha256 the hash of all of it
 * @param words the hash of its words and claims, without as of when something is known, and without its sources; empty if
 *     an older version wrote the ledger
 * @param sources a short hash of each source with all that it says in the item; one of each revision, too
 */
record ContentHash(String sha256, Optional<String> words, SortedSet<String> sources) {

    /** What stands between two sources in a ledger. */
    static final String BETWEEN_SOURCES = " ";

    private static final Pattern SOURCES = Pattern.compile("(?:[0-9a-f]{12}(?: [0-9a-f]{12})*)?");

    ContentHash {
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }

    /** The hashes in a line of a ledger. */
    static ContentHash read(LedgerLine line) {
        String sha256 = line.sha256("sha256");
        if (!line.has("words")) {
            return new ContentHash(sha256, Optional.empty(), new TreeSet<>());
        }
        String words = line.sha256("words");
        String sources = line.text("sources");
        LedgerLine.require(SOURCES.matcher(sources).matches());
        List<String> all = sources.isEmpty() ? List.of() : List.of(sources.split(BETWEEN_SOURCES));
        return new ContentHash(sha256, Optional.of(words), new TreeSet<>(all));
    }

    /** Whether the hash of all of it is this one. */
    boolean isOf(String hash) {
        return sha256.equals(hash);
    }

    /** Whether not a byte is another. */
    boolean isSame(Optional<ContentHash> before) {
        return before.isPresent() && before.get().isOf(sha256);
    }

    /**
     * Whether it says the same as before, perhaps by more sources. A source that is gone may be what had to go, and readers
     * must be told.
     */
    boolean saysAgain(Optional<ContentHash> before) {
        return words.isPresent()
                && before.isPresent()
                && words.equals(before.get().words)
                && sources.containsAll(before.get().sources);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
