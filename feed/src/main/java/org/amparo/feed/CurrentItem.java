package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.data.DataObject;
import org.amparo.feed.LedgerUpdate.Mode;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.template.ItemView;

/**
 * An item of the publication that is being made.
 *
 * @param iri that of its record or part, by which items of one moment are put in order
 * @param hash what the ledger is to know of its content; empty if its record is retracted
 * @param size how many bytes the content takes on a page
 * @param firstRevision the moment of its record's first revision, or of the correction that it tells of
 * @param made its content as it was made here, kept while there is memory: that of all items may not fit
 */
record CurrentItem(
        String id,
        String iri,
        Item item,
        Optional<ContentHash> hash,
        long size,
        Instant firstRevision,
        SoftReference<DataObject> made) {

    /**
     * Items of a publication, by their ids. Of two events that say the same there is one, and of two conferrals that
     * cannot be told apart as well where nothing may be added, since they must not keep a withdrawal back.
     *
     * @param known what the ledger knows of items, by their ids
     * @throws FeedException {@code duplicate-item-id} or {@code empty-content}
     */
    static Map<String, CurrentItem> all(
            ItemMaker maker, ItemIds ids, Mode mode, Stream<Item> items, Map<String, ContentHash> known) {
        Map<String, CurrentItem> all = new LinkedHashMap<>();
        items.forEach(item -> {
            CurrentItem current = of(maker, ids, item, known);
            if (all.putIfAbsent(current.id(), current) != null
                    && item.eventName().isEmpty()
                    && mode == Mode.WHOLE) {
                throw ItemMaker.duplicate();
            }
        });
        return all;
    }

    private static CurrentItem of(ItemMaker maker, ItemIds ids, Item item, Map<String, ContentHash> known) {
        String id = ids.of(item);
        Optional<ItemView> view = item.record().isRetracted() ? Optional.empty() : Optional.of(item.view());
        DataObject made = view.isPresent() ? maker.content(item, view.get()) : maker.tombstone();
        byte[] content = FeedJson.text(made).getBytes(UTF_8);
        Optional<ContentHash> hash = Optional.empty();
        if (view.isPresent()) {
            String sha256 = Sha256.of(content);
            ContentHash last = known.get(id);
            // What is as it was need not be hashed word by word.
            hash = last != null && last.isOf(sha256) && last.words().isPresent()
                    ? Optional.of(last)
                    : Optional.of(maker.hash(sha256, item, made, view.get()));
        }
        return new CurrentItem(
                id,
                maker.id(item),
                item,
                hash,
                FeedMaker.sizeOnPage(content),
                maker.published(item),
                new SoftReference<>(made));
    }

    /** All members of the item but its id and dates. */
    DataObject content(ItemMaker maker) {
        DataObject kept = made.get();
        return kept == null ? maker.content(item) : kept;
    }
}
