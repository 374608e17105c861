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

/**
 * An item of the publication that is being made.
 *
 * @param iri that of its record or part, by which items of one moment are put in order
 * @param sha256 the hash of its content; empty if its record is retracted
 * @param size how many bytes the content takes on a page
 * @param firstRevision the moment of its record's first revision, or of the correction that it tells of
 * @param made its content as it was made here, kept while there is memory: that of all items may not fit
 */
record CurrentItem(
        String id,
        String iri,
        Item item,
        Optional<String> sha256,
        long size,
        Instant firstRevision,
        SoftReference<DataObject> made) {

    /**
     * Items of a publication, by their ids. Of two events that say the same there is one, and of two conferrals that
     * cannot be told apart as well where nothing may be added, since they must not keep a withdrawal back.
     *
     * @throws FeedException {@code duplicate-item-id} or {@code empty-content}
     */
    static Map<String, CurrentItem> all(ItemMaker maker, ItemIds ids, Mode mode, Stream<Item> items) {
        Map<String, CurrentItem> all = new LinkedHashMap<>();
        items.forEach(item -> {
            CurrentItem current = of(maker, ids, item);
            if (all.putIfAbsent(current.id(), current) != null
                    && item.eventName().isEmpty()
                    && mode == Mode.WHOLE) {
                throw ItemMaker.duplicate();
            }
        });
        return all;
    }

    private static CurrentItem of(ItemMaker maker, ItemIds ids, Item item) {
        DataObject made = maker.content(item);
        byte[] content = FeedJson.text(made).getBytes(UTF_8);
        Optional<String> sha256 = item.record().isRetracted() ? Optional.empty() : Optional.of(Sha256.of(content));
        return new CurrentItem(
                ids.of(item),
                maker.id(item),
                item,
                sha256,
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
