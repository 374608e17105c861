package org.amparo.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Items as they are published now, with the dates of the ledger. Their texts are made when they are asked for. */
final class PublishedItems {

    /** Readers take about 100 KB best; some of that is for the members before the items. */
    private static final int MOST_BYTES = 98_000;

    /** How many items and bytes are left to the news, however much was withdrawn. */
    private static final int LEAST_NEWS = 10;

    private static final int LEAST_NEWS_BYTES = 20_000;

    private final FeedMaker maker;
    private final Map<String, CurrentItem> current;
    private final LedgerUpdate update;
    private final Instant now;

    /** The items of a feed. */
    PublishedItems(FeedMaker maker, Map<String, CurrentItem> current, LedgerUpdate update) {
        this.maker = maker;
        this.current = current;
        this.update = update;
        this.now = maker.now();
    }

    LedgerUpdate update() {
        return update;
    }

    /** Whether there never was any. */
    boolean isEmpty() {
        return update.items().isEmpty();
    }

    /** Whether none is shown any longer, not even as withdrawn. */
    boolean areGone() {
        return update.items().stream().noneMatch(item -> item.isShown(now));
    }

    /** Those of the items that are shown. What was withdrawn goes first, so that its neighbours do not tell of it. */
    List<FeedItem> shown(List<LedgerItem> items) {
        return Stream.concat(
                        items.stream().filter(LedgerItem::isWithdrawn).sorted(Comparator.comparing(LedgerItem::id)),
                        items.stream().filter(item -> !item.isWithdrawn()))
                .filter(item -> item.isShown(now))
                .map(this::made)
                .toList();
    }

    private FeedItem made(LedgerItem item) {
        CurrentItem live = item.isWithdrawn() ? null : current.get(item.id());
        return live == null
                ? new FeedItem(
                        item.id(),
                        Optional.of(item.published()).filter(at -> !ItemIds.isOpaque(item.id())),
                        item.modified(),
                        maker.items().tombstone())
                : new FeedItem(
                        item.id(),
                        Optional.of(item.published()),
                        item.modified(),
                        maker.items().content(live.item()));
    }

    /**
     * The withdrawn items, all of them, since readers keep the text of one of which they are not told; then the newest
     * others, as many as fit, but at least one.
     *
     * @param newestFirst the order; of two that are equal in it, the one that came later goes first
     */
    List<FeedItem> newest(Comparator<LedgerItem> newestFirst) {
        List<FeedItem> newest = new ArrayList<>(shown(LedgerItem.NEWEST_CHANGE_FIRST)
                .filter(LedgerItem::isWithdrawn)
                .map(this::made)
                .toList());
        int withdrawn = newest.size();
        long bytes = newest.stream().mapToLong(FeedItem::size).sum();
        long mostBytes = Math.max(bytes + LEAST_NEWS_BYTES, MOST_BYTES);
        int pageSize = maker.options().pageSize();
        long news = Math.max(Math.min(pageSize, LEAST_NEWS), pageSize - withdrawn);
        for (LedgerItem item : shown(newestFirst)
                .filter(other -> !other.isWithdrawn())
                .limit(news)
                .toList()) {
            FeedItem made = made(item);
            bytes += made.size();
            if (bytes > mostBytes && newest.size() > withdrawn) {
                break;
            }
            newest.add(made);
        }
        return newest;
    }

    private Stream<LedgerItem> shown(Comparator<LedgerItem> newestFirst) {
        List<LedgerItem> items = new ArrayList<>(update.items());
        Collections.reverse(items);
        return items.stream().filter(item -> item.isShown(now)).sorted(newestFirst);
    }
}
