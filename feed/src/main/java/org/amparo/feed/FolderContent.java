package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;

/** What is in the folder of a feed: the pages of the archive, the newest changes in two forms, and the index of all. */
final class FolderContent {

    private static final String INDEX = "index.json";

    /** Readers take about 100 KB best. */
    private static final int FEED_BYTES = 100_000;

    /** How many of them are for the members before the items. */
    private static final int HEADER_BYTES = 2_000;

    /** How many items and bytes are left to the news, however much was withdrawn. */
    private static final int LEAST_NEWS = 10;

    private static final int LEAST_NEWS_BYTES = 20_000;

    private static final Comparator<LedgerItem> NEWEST_FIRST =
            Comparator.comparing(LedgerItem::modified).reversed().thenComparing(LedgerItem::id);

    private final FeedMaker maker;
    private final FolderFiles files;
    private final Map<String, CurrentItem> current;
    private final LedgerUpdate update;
    private final Instant now;

    FolderContent(FeedMaker maker, FolderFiles files, Map<String, CurrentItem> current, LedgerUpdate update) {
        this.maker = maker;
        this.files = files;
        this.current = current;
        this.update = update;
        this.now = maker.now();
    }

    /** Prepares all files that change, the index last. */
    void prepare(boolean hasNewHeader) throws IOException {
        maker.addressOf(INDEX);
        maker.addressOf(AtomFeed.FILE_NAME);
        archive(hasNewHeader);
        List<FeedItem> newest = newest();
        byte[] feed = files.putDated(FeedMaker.FEED, at -> feed(newest, at));
        files.put(AtomFeed.FILE_NAME, atom(newest.size(), feed));
        files.putDated(INDEX, this::index);
    }

    private void archive(boolean hasNewHeader) throws IOException {
        List<LedgerItem> items = update.items();
        int end = 0;
        for (int start = 0; start < items.size(); start = end) {
            int page = items.get(start).page();
            while (end < items.size() && items.get(end).page() == page) {
                end++;
            }
            if (!hasNewHeader && !update.hasChanged(page) && files.isIntact(pagePath(page))) {
                files.keep(pagePath(page));
            } else {
                files.put(pagePath(page), page(page, items.subList(start, end)));
            }
        }
    }

    private static String pagePath(int page) {
        return String.format(Locale.ROOT, "archive/%04d.json", page);
    }

    private byte[] page(int page, List<LedgerItem> items) {
        Optional<URI> older = page == 1 ? Optional.empty() : Optional.of(maker.addressOf(pagePath(page - 1)));
        List<FeedItem> shown =
                items.stream().filter(item -> item.isShown(now)).map(this::made).toList();
        return FeedMaker.page(maker.header(Optional.empty()), older, shown).getBytes(UTF_8);
    }

    private FeedItem made(LedgerItem item) {
        CurrentItem live = current.get(item.id());
        return new FeedItem(
                item.id(),
                item.published(),
                item.modified(),
                live == null ? maker.items().tombstone() : maker.items().content(live.item()));
    }

    /**
     * The withdrawn items, all of them, since readers keep the text of one of which they are not told; then the newest
     * others, as many as fit, but at least one.
     */
    private List<FeedItem> newest() {
        List<FeedItem> newest = new ArrayList<>(
                shown().filter(LedgerItem::isWithdrawn).map(this::made).toList());
        long bytes = newest.stream().mapToLong(FeedItem::size).sum();
        int withdrawn = newest.size();
        int pageSize = maker.options().pageSize();
        long news = Math.max(Math.min(pageSize, LEAST_NEWS), pageSize - withdrawn);
        long mostBytes = Math.max(bytes + LEAST_NEWS_BYTES, FEED_BYTES - HEADER_BYTES);
        for (LedgerItem item :
                shown().filter(other -> !other.isWithdrawn()).limit(news).toList()) {
            FeedItem made = made(item);
            bytes += made.size();
            if (bytes > mostBytes && newest.size() > withdrawn) {
                break;
            }
            newest.add(made);
        }
        return newest;
    }

    private Stream<LedgerItem> shown() {
        return update.items().stream().filter(item -> item.isShown(now)).sorted(NEWEST_FIRST);
    }

    private byte[] feed(List<FeedItem> newest, Instant generatedAt) {
        List<LedgerItem> items = update.items();
        Optional<URI> archive = items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        maker.addressOf(pagePath(items.get(items.size() - 1).page())));
        return FeedMaker.page(maker.header(Optional.of(generatedAt)), archive, newest)
                .getBytes(UTF_8);
    }

    private byte[] atom(int items, byte[] feed) {
        JsonFeed.Page page = new JsonFeed.Page(FeedMaker.FEED, items, new String(feed, UTF_8));
        return AtomFeed.of(new JsonFeed(List.of(page), maker.options().profile()))
                .bytes();
    }

    private byte[] index(Instant generatedAt) {
        List<DataValue> all = new ArrayList<>();
        files.wanted().forEach((path, file) -> {
            if (!path.equals(INDEX)) {
                all.add(new Members()
                        .add("path", path)
                        .add("sha256", file.sha256())
                        .add("size", DataNumber.of(file.size()))
                        .object());
            }
        });
        return FeedJson.text(new Members()
                        .add("amparoFeedIndex", DataNumber.of(1))
                        .add("caseFile", maker.identity().caseFile())
                        .add("profile", maker.identity().profile())
                        .add("feedUrl", maker.identity().feedUrl())
                        .add("generatedAt", Instants.text(generatedAt))
                        .add("files", new DataArray(all))
                        .object())
                .getBytes(UTF_8);
    }
}
