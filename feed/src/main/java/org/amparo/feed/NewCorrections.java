package org.amparo.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.feed.internal.items.Item;
import org.amparo.id.RecordId;

/**
 * The corrections that a feed in a folder tells: those of what its readers could read before, each as an entry that stays
 * from then on. One that is older than a withdrawal is told is begun no more.
 */
final class NewCorrections {

    private final Map<String, Instant> published = new HashMap<>();
    private final Map<RecordId, Instant> shown = new HashMap<>();
    /** The moment of the first publication of the feed. */
    private final Instant first;

    private final Instant now;

    /**
     * The corrections of a feed.
     *
     * @param current the items of the publication
     */
    NewCorrections(LedgerFeed before, Map<String, CurrentItem> current, Instant now) {
        this.now = now;
        Instant earliest = Instant.MAX;
        for (LedgerItem item : before.items()) {
            published.put(item.id(), item.published());
            earliest = earlier(earliest, item.published());
        }
        this.first = earliest;
        for (CurrentItem one : current.values()) {
            if (one.item().correctedAt().isEmpty()) {
                Instant since = published.getOrDefault(one.id(), Instant.MAX);
                shown.merge(one.item().record().id(), since, NewCorrections::earlier);
            }
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Takes the others out.
     *
     * @param current items or events of the publication
     * @param before those that were published
     */
    void choose(Map<String, CurrentItem> current, List<LedgerItem> before) {
        for (LedgerItem item : before) {
            published.put(item.id(), item.published());
        }
        current.values().removeIf(one -> !published.containsKey(one.id()) && isNotBegun(one.item()));
    }

    /** Whether an item is of a correction that nobody could notice, or of one long ago. */
    private boolean isNotBegun(Item item) {
        Optional<Instant> at = item.correctedAt();
        return at.isPresent()
                && !(at.get().isAfter(shown.getOrDefault(item.record().id(), first))
                        && !at.get().isAfter(now)
                        && TombstonePeriod.stands(at.get(), now));
    }
}
