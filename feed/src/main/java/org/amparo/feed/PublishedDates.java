package org.amparo.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.amparo.feed.internal.items.Item;

/** The dates that the readers of a feed in a folder were told, as far as the ledger shows it. */
final class PublishedDates {

    /** Nothing of which anybody knows: a feed in memory has no ledger. */
    static final PublishedDates NONE = new PublishedDates();

    private final Map<String, SaidDates> said = new HashMap<>();
    private final Function<Item, String> ids;
    private final Secret secret;

    private PublishedDates() {
        this.ids = item -> "";
        this.secret = Secret.random();
    }

    /** The dates of a feed up to the last publication. */
    PublishedDates(LedgerFeed before, ItemIds ids, Secret secret) {
        this.ids = ids::of;
        this.secret = secret;
        for (LedgerItem item : before.items()) {
            if (!item.said().isEmpty()) {
                said.put(item.id(), item.said());
            }
        }
    }

    /**
     * Whether the record of an item had a date when it was published.
     *
     * @param key what it is the date of
     */
    boolean has(Item item, String key, String date) {
        if (said.isEmpty()) {
            return false;
        }
        String id = ids.apply(item);
        SaidDates dates = said.get(id);
        return dates != null && dates.has(secret, id, key, date);
    }
}
