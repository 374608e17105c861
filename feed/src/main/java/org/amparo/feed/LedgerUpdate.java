package org.amparo.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The items of the next ledger: those of the last one, as they are now, then the new ones. */
final class LedgerUpdate {

    private static final Comparator<CurrentItem> OLDEST_FIRST =
            Comparator.comparing(CurrentItem::firstRevision).thenComparing(CurrentItem::iri);

    private final Instant last;
    private final Mode mode;
    private final Instant now;
    private final int pageSize;
    private final Function<CurrentItem, SaidDates> saying;
    private final List<LedgerItem> items = new ArrayList<>();
    private final Map<String, Instant> firstDates = new HashMap<>();
    private final Set<Integer> dirty = new HashSet<>();
    private int page = 1;
    private int onPage;
    private long pageBytes;

    private LedgerUpdate(
            Instant last,
            Mode mode,
            Instant now,
            int pageSize,
            long pageBytes,
            Function<CurrentItem, SaidDates> saying) {
        this.saying = saying;
        this.last = last;
        this.mode = mode;
        this.now = now;
        this.pageSize = pageSize;
        this.pageBytes = pageBytes;
    }

    /**
     * The update of a feed by the items of a publication.
     *
     * @param last the moment of the last publication
     * @param saying the dates that an item is published with
     */
    static LedgerUpdate ofItems(
            LedgerFeed feed,
            Map<String, CurrentItem> current,
            Mode mode,
            Instant last,
            Instant now,
            int pageSize,
            Function<CurrentItem, SaidDates> saying) {
        return new LedgerUpdate(last, mode, now, pageSize, feed.pageBytes(), saying).by(feed.items(), current);
    }

    /** The update by its events. They are on no page of an archive, since the items of their detentions are. */
    static LedgerUpdate ofEvents(
            LedgerFeed feed, Map<String, CurrentItem> current, Mode mode, Instant last, Instant now) {
        return new LedgerUpdate(last, mode, now, Integer.MAX_VALUE, Long.MIN_VALUE, event -> SaidDates.NONE)
                .by(feed.events(), current);
    }

    private LedgerUpdate by(List<LedgerItem> before, Map<String, CurrentItem> current) {
        for (LedgerItem item : before) {
            firstDates.put(item.id(), item.published());
            add(next(item, Optional.ofNullable(current.get(item.id()))));
        }
        current.values().stream()
                .filter(item -> mode == Mode.WHOLE && !firstDates.containsKey(item.id()))
                .sorted(OLDEST_FIRST)
                .forEach(this::assign);
        return this;
    }

    /** What a publication does to a feed. */
    enum Mode {
        /** It brings the feed up to date. */
        WHOLE,
        /** It takes away, and adds and changes nothing. */
        WITHDRAWALS
    }

    /** The items, in the order of their pages. */
    List<LedgerItem> items() {
        return items;
    }

    /** How many bytes the items of the last page had when they were put there. */
    long pageBytes() {
        return pageBytes;
    }

    /** Whether a page of the archive says something else than after the last publication. */
    boolean hasChanged(int pageNumber) {
        return dirty.contains(pageNumber);
    }

    /**
     * An item that is not in the publication, for whatever reason, is withdrawn. If nothing may be added, so is one that
     * would say something else, since what it said may be what has to go. One that says the same again keeps its date, and
     * so its place, whatever its bytes are.
     */
    private LedgerItem next(LedgerItem item, Optional<CurrentItem> current) {
        Optional<ContentHash> hash =
                current.flatMap(CurrentItem::hash).filter(made -> mode == Mode.WHOLE || made.isSame(item.hash()));
        boolean isSame = hash.isPresent() ? hash.get().isSame(item.hash()) : item.isWithdrawn();
        if (!isSame) {
            dirty.add(item.page());
            boolean isSaidAgain = hash.isPresent() && hash.get().saysAgain(item.hash());
            LedgerItem changed = isSaidAgain ? item.sayingAgain(hash) : item.with(hash, now);
            return hash.isPresent() && mode == Mode.WHOLE ? saying(changed, current) : changed;
        }
        if (item.isShown(last) != item.isShown(now)) {
            dirty.add(item.page());
        }
        // One that says the same as before was published with the same dates. An older version noted none.
        LedgerItem same = item.sayingAgain(hash);
        return same.said().isEmpty() && !same.isWithdrawn() && mode == Mode.WHOLE ? saying(same, current) : same;
    }

    private LedgerItem saying(LedgerItem item, Optional<CurrentItem> current) {
        return item.saying(saying.apply(current.orElseThrow()));
    }

    private void add(LedgerItem item) {
        onPage = item.page() == page ? onPage + 1 : 1;
        page = item.page();
        items.add(item);
    }

    /** Puts a new item on the last page. One that an older version published under its IRI keeps its first date. */
    private void assign(CurrentItem item) {
        if (onPage > 0 && (onPage >= pageSize || pageBytes + item.size() > PagedFeed.PAGE_BYTES)) {
            page++;
            onPage = 0;
            pageBytes = 0;
        }
        onPage++;
        pageBytes += item.size();
        dirty.add(page);
        Instant published = firstDates.getOrDefault(item.iri(), now);
        items.add(new LedgerItem(item.id(), published, now, item.hash(), saying.apply(item), page));
    }
}
