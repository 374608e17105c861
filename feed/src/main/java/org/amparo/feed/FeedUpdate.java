package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.amparo.feed.LedgerUpdate.Mode;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Members;

/** One of the feeds in a folder as a publication leaves it. */
final class FeedUpdate {

    private final FeedMaker maker;
    private final LedgerFeed before;
    private final Mode mode;
    private final boolean isBare;
    private final String header;
    private final PublishedItems items;
    private final Optional<PublishedItems> events;

    /**
     * Compares a feed with a publication.
     *
     * @param last the moment of the last publication
     */
    FeedUpdate(FeedMaker maker, LedgerFeed before, Secret secret, Mode mode, Instant last) {
        this.maker = maker;
        this.before = before;
        this.mode = mode;
        String whole = hash(maker.header(Optional.empty()));
        this.isBare = mode == Mode.WITHDRAWALS && !whole.equals(before.header());
        this.header = isBare ? hash(maker.bareHeader(Optional.empty())) : whole;
        ItemIds ids = maker.ids(secret);
        Map<String, CurrentItem> current =
                CurrentItem.all(maker.items(), ids, mode, maker.items().items());
        if (maker.isSelective()) {
            // What was never in this feed need not be told of, and an id that says nothing would tell nobody.
            current.values().removeIf(item -> item.sha256().isEmpty());
        }
        this.items = new PublishedItems(
                maker,
                current,
                LedgerUpdate.ofItems(
                        before,
                        current,
                        mode,
                        last,
                        maker.now(),
                        maker.options().pageSize()));
        this.events = maker.options().events() ? Optional.of(events(ids, last)) : Optional.empty();
    }

    private PublishedItems events(ItemIds ids, Instant last) {
        Map<String, CurrentItem> current =
                CurrentItem.all(maker.items(), ids, mode, maker.items().events());
        return new PublishedItems(maker, current, LedgerUpdate.ofEvents(before, current, mode, last, maker.now()));
    }

    private static String hash(Members header) {
        return Sha256.of(FeedJson.text(header.object()).getBytes(UTF_8));
    }

    FeedMaker maker() {
        return maker;
    }

    /** Whether it may say something that it has not said before. */
    boolean adds() {
        return mode == Mode.WHOLE;
    }

    boolean hasNewHeader() {
        return !header.equals(before.header());
    }

    /** The members before the items; if these have changed and nothing may be added, the least that a page needs. */
    Members header(Optional<Instant> generatedAt) {
        return isBare ? maker.bareHeader(generatedAt) : maker.header(generatedAt);
    }

    PublishedItems items() {
        return items;
    }

    Optional<PublishedItems> events() {
        return events;
    }

    /** Whether it never said anything and has nothing to say. */
    boolean isEmpty() {
        return items.isEmpty() && events.map(PublishedItems::isEmpty).orElse(true);
    }

    /** Whether everything was withdrawn long ago: the place of a part tells by its name what it was of. */
    boolean isOver() {
        boolean isGone = items.areGone() && events.map(PublishedItems::areGone).orElse(true);
        return maker.isSelective() && isGone && !before.items().isEmpty();
    }

    /** What the ledger is to know of it. */
    LedgerFeed after() {
        return new LedgerFeed(
                before.part(),
                maker.choices(),
                header,
                items.update().pageBytes(),
                items.update().items(),
                events.map(all -> all.update().items()).orElse(before.events()));
    }
}
