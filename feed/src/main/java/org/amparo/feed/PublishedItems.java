package org.amparo.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Items as they are published now, with the dates of the ledger. Their texts are made when they are asked for. */
final class PublishedItems {

    /** Readers take about 100 KB best; some of that is for the members before the items. */
    private static final int MOST_BYTES = 98_000;

    /** Readers see the first page alone, so all that is new is there, as long as they take it: up to 1 MB. */
    private static final int MOST_NEW_BYTES = 998_000;

    /** How many items and bytes are left to the news, however much was withdrawn. */
    private static final int LEAST_NEWS = 10;

    private static final int LEAST_NEWS_BYTES = 20_000;

    private final FeedMaker maker;
    private final Map<String, CurrentItem> current;
    private final LedgerUpdate update;
    private final IntFunction<URI> addressOfPage;
    private final Instant now;

    /**
     * The items of a feed.
     *
     * @param addressOfPage the address of the file that has the items of a page, by its number
     */
    PublishedItems(
            FeedMaker maker, Map<String, CurrentItem> current, LedgerUpdate update, IntFunction<URI> addressOfPage) {
        this.maker = maker;
        this.addressOfPage = addressOfPage;
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
        URI place = ItemIds.on(addressOfPage.apply(item.page()), item.id());
        return live == null
                ? new FeedItem(
                        item.id(),
                        place,
                        Optional.empty(),
                        item.modified(),
                        maker.items().tombstone())
                : new FeedItem(
                        item.id(), place, Optional.of(item.published()), item.modified(), live.content(maker.items()));
    }

    /** The withdrawn items, then the others that changed last; those that changed together stand as in the file. */
    List<FeedItem> newestChanges() {
        return newest(LedgerItem.NEWEST_CHANGE_FIRST.thenComparing(this::iri));
    }

    private String iri(LedgerItem item) {
        return Objects.requireNonNull(current.get(item.id())).iri();
    }

    /**
     * The withdrawn items, all of them, since readers keep the text of one of which they are not told; then all others
     * that changed in the last days, up to 1 MB; then the newest of the rest, as many as fit. At least one is there.
     *
     * @param newestFirst the order; of two that are equal in it, the one that came later goes first
     */
    List<FeedItem> newest(Comparator<LedgerItem> newestFirst) {
        List<FeedItem> newest = new ArrayList<>(shown().filter(LedgerItem::isWithdrawn)
                .sorted(LedgerItem.NEWEST_CHANGE_FIRST.thenComparing(LedgerItem::id))
                .map(this::made)
                .toList());
        int withdrawn = newest.size();
        long bytes = newest.stream().mapToLong(FeedItem::size).sum();
        int pageSize = maker.options().pageSize();
        int most = Math.max(Math.min(pageSize, LEAST_NEWS), pageSize - withdrawn);
        List<LedgerItem> live =
                shown().filter(item -> !item.isWithdrawn()).sorted(newestFirst).toList();
        News news = new News(bytes);
        Instant since = since();
        for (LedgerItem item : live.stream()
                .filter(item -> item.modified().isAfter(since))
                .sorted(LedgerItem.NEWEST_CHANGE_FIRST)
                .toList()) {
            if (!news.add(item, Math.max(bytes + LEAST_NEWS_BYTES, MOST_NEW_BYTES))) {
                break;
            }
        }
        for (LedgerItem item : live) {
            boolean fits = news.items.containsKey(item)
                    || (news.items.size() < most && news.add(item, Math.max(bytes + LEAST_NEWS_BYTES, MOST_BYTES)));
            if (!fits) {
                break;
            }
        }
        live.stream().filter(news.items::containsKey).map(news.items::get).forEach(newest::add);
        return newest;
    }

    /** The items of the first page that were not withdrawn, while it is filled. */
    private final class News {

        private final Map<LedgerItem, FeedItem> items = new LinkedHashMap<>();
        private long bytes;

        /** A page on which something takes bytes already. */
        News(long bytes) {
            this.bytes = bytes;
        }

        /** Adds an item, unless the page gets too large by it; the first always. */
        boolean add(LedgerItem item, long mostBytes) {
            FeedItem made = made(item);
            if (bytes + made.size() > mostBytes && !items.isEmpty()) {
                return false;
            }
            bytes += made.size();
            items.put(item, made);
            return true;
        }
    }

    /** The moment after which a change is new: some days before the last one, so that no page changes by waiting alone. */
    private Instant since() {
        return update.items().stream()
                .map(LedgerItem::modified)
                .max(Comparator.naturalOrder())
                .orElse(now)
                .minus(Duration.ofDays(maker.options().days()));
    }

    /** All that are shown, those that came last first. */
    private Stream<LedgerItem> shown() {
        List<LedgerItem> items = new ArrayList<>(update.items());
        Collections.reverse(items);
        return items.stream().filter(item -> item.isShown(now));
    }
}
