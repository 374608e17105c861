package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private FeedUpdate(
            FeedMaker maker,
            LedgerFeed before,
            Mode mode,
            Instant last,
            Map<String, CurrentItem> current,
            Map<String, CurrentItem> currentEvents,
            Function<CurrentItem, SaidDates> saying) {
        this.maker = maker;
        this.before = before;
        this.mode = mode;
        String whole = hash(maker.header(Optional.empty()));
        this.isBare = mode == Mode.WITHDRAWALS && !whole.equals(before.header());
        this.header = isBare ? hash(maker.bareHeader(Optional.empty())) : whole;
        LedgerUpdate ofItems = LedgerUpdate.ofItems(
                before, current, mode, last, maker.now(), maker.options().pageSize(), saying);
        this.items = new PublishedItems(maker, current, ofItems, this::addressOfPage);
        LedgerUpdate ofEvents = LedgerUpdate.ofEvents(before, currentEvents, mode, last, maker.now());
        this.events = maker.options().events()
                ? Optional.of(new PublishedItems(
                        maker, currentEvents, ofEvents, page -> maker.addressOf(FolderContent.EVENTS)))
                : Optional.empty();
    }

    /**
     * Compares a feed with a publication.
     *
     * @param last the moment of the last publication
     */
    static FeedUpdate of(FeedMaker maker, LedgerFeed before, Secret secret, Mode mode, Instant last) {
        ItemIds ids = maker.ids(secret);
        ItemMaker items = maker.items();
        EarlierItems earlier = new EarlierItems(before, ids, secret);
        Map<String, CurrentItem> current =
                CurrentItem.all(items, ids, mode, items.items(earlier), LedgerItem.hashes(before.items()));
        // What was never in this feed need not be told of, and an id that says nothing would tell nobody.
        current.values().removeIf(item -> item.hash().isEmpty());
        Map<String, CurrentItem> events = maker.options().events()
                ? CurrentItem.all(items, ids, mode, items.events(earlier), LedgerItem.hashes(before.events()))
                : new HashMap<>();
        NewCorrections corrections = new NewCorrections(before, current, maker.now());
        corrections.choose(current, before.items());
        corrections.choose(events, before.events());
        return new FeedUpdate(
                maker,
                before,
                mode,
                last,
                current,
                events,
                item -> SaidDates.of(secret, item.id(), items.dates(item.item())));
    }

    /** The withdrawal of everything from a feed that is at another address now. */
    static FeedUpdate ofFormer(FeedMaker maker, LedgerFeed before, Mode mode, Instant last) {
        return new FeedUpdate(maker, before, mode, last, Map.of(), Map.of(), item -> SaidDates.NONE);
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

    /**
     * Whether a part has nothing left to say, since everything in it was withdrawn long ago. The former place of the feed
     * of a person tells who it is, so it goes as soon as it has told of its withdrawals and the person is not shown by name.
     */
    boolean isOver() {
        boolean isGone = items.areGone() && events.map(PublishedItems::areGone).orElse(true);
        return maker.isSelective() && (isGone || (isFormer() && maker.hasEnded() && before.isWithdrawn()));
    }

    /** Whether it is at another address now, which is the one that it gives. */
    boolean isFormer() {
        return maker.isSelective() && maker.place().equals(maker.part());
    }

    private URI addressOfPage(int page) {
        return isFormer() ? maker.shownUrl() : maker.addressOf(FolderContent.pageName(page));
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
