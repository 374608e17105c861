package org.amparo.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.amparo.feed.internal.items.Item;

/** What the readers of a feed in a folder were given before, and which dates they were told, as far as the ledger shows it. */
final class EarlierItems {

    /** Nothing of which anybody knows: a feed in memory has no ledger. */
    static final EarlierItems NONE = new EarlierItems();

    private final Set<String> given = new HashSet<>();
    private final Map<String, SaidDates> said = new HashMap<>();
    private final Function<Item, String> ids;
    private final Secret secret;

    private EarlierItems() {
        this.ids = item -> "";
        this.secret = Secret.random();
    }

    /** The items of a feed up to the last publication. */
    EarlierItems(LedgerFeed before, ItemIds ids, Secret secret) {
        this.ids = ids::of;
        this.secret = secret;
        for (LedgerItem item : before.items()) {
            given.add(item.id());
            if (!item.said().isEmpty()) {
                said.put(item.id(), item.said());
            }
        }
    }

    /** Whether an item was ever in the feed. */
    boolean has(Item item) {
        return !given.isEmpty() && given.contains(ids.apply(item));
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
