package org.amparo.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is known of an item that was ever published.
 *
 * @param published the moment of the publication that first had it
 * @param modified the moment of the one that last changed it, brought it back or withdrew it
 * @param sha256 the hash of its content; empty while it is withdrawn, since a hash can be checked against guesses
 * @param said the dates that it was published with; none while it is withdrawn
 * @param page the number of the page of the archive that it is on, for ever
 */
record LedgerItem(String id, Instant published, Instant modified, Optional<String> sha256, SaidDates said, int page) {

    static final Comparator<LedgerItem> NEWEST_CHANGE_FIRST =
            Comparator.comparing(LedgerItem::modified).reversed();

    boolean isWithdrawn() {
        return sha256.isEmpty();
    }

    /** Whether a publication of that moment shows it, if only as withdrawn. */
    boolean isShown(Instant now) {
        return !isWithdrawn() || TombstonePeriod.stands(modified, now);
    }

    LedgerItem until(Instant now) {
        return new LedgerItem(id, earlier(published, now), earlier(modified, now), sha256, said, page);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** This item with another content or none. Its date changes in any case, so that no change is silent. */
    LedgerItem with(Optional<String> otherSha256, Instant now) {
        Instant later = now.isAfter(modified) ? now : modified.plusSeconds(1);
        return new LedgerItem(id, published, later, otherSha256, otherSha256.isEmpty() ? SaidDates.NONE : said, page);
    }

    /** This item, now published with these dates. */
    LedgerItem saying(SaidDates dates) {
        return new LedgerItem(id, published, modified, sha256, said.with(dates), page);
    }
}
