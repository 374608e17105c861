package org.amparo.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an item that was ever published.
 *
 * @param published the moment of the publication that first had it
 * @param modified the moment of the one that last changed its words or claims, brought it back or withdrew it
 * @param hash the hashes of its content; empty while it is withdrawn, since a hash can be checked against guesses
 * @param said the dates that it was published with; none while it is withdrawn
 * @param page the number of the page of the archive that it is on, for ever
 */
record LedgerItem(
        String id, Instant published, Instant modified, Optional<ContentHash> hash, SaidDates said, int page) {

    static final Comparator<LedgerItem> NEWEST_CHANGE_FIRST =
            Comparator.comparing(LedgerItem::modified).reversed();

    boolean isWithdrawn() {
        return hash.isEmpty();
    }

    /** Whether a publication of that moment shows it, if only as withdrawn. */
    boolean isShown(Instant now) {
        return !isWithdrawn() || TombstonePeriod.stands(modified, now);
    }

    LedgerItem until(Instant now) {
        return new LedgerItem(id, earlier(published, now), earlier(modified, now), hash, said, page);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** This item with another content or none. Its date changes in any case, so that no change is silent. */
    LedgerItem with(Optional<ContentHash> other, Instant now) {
        Instant later = now.isAfter(modified) ? now : modified.plusSeconds(1);
        return new LedgerItem(id, published, later, other, other.isEmpty() ? SaidDates.NONE : said, page);
    }

    /** This item with a content that says the same again. */
    LedgerItem sayingAgain(Optional<ContentHash> same) {
        return new LedgerItem(id, published, modified, same, said, page);
    }

    /** The hashes of items that are shown, by their ids. */
    static Map<String, ContentHash> hashes(List<LedgerItem> items) {
        Map<String, ContentHash> hashes = new HashMap<>();
        for (LedgerItem item : items) {
            item.hash().ifPresent(hash -> hashes.put(item.id(), hash));
        }
        return hashes;
    }

    /** This item, now published with these dates. */
    LedgerItem saying(SaidDates dates) {
        return new LedgerItem(id, published, modified, hash, said.with(dates), page);
    }
}
