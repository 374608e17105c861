package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;

/** What is in the folder of a feed: the pages of the archive, the newest changes in two forms, and the index of all. */
final class FolderContent {

    private static final String INDEX = PublishedIndex.FILE_NAME;
    private static final String EVENTS = "events.json";

    private static final Comparator<LedgerItem> NEWEST_CHANGE_FIRST =
            Comparator.comparing(LedgerItem::modified).reversed().thenComparing(LedgerItem::id);

    /** An event that was corrected is not a new one. */
    private static final Comparator<LedgerItem> NEWEST_FIRST =
            Comparator.comparing(LedgerItem::published).reversed();

    private final FeedMaker maker;
    private final FolderFiles files;
    private final PublishedItems items;
    private final Optional<PublishedItems> events;

    FolderContent(FeedMaker maker, FolderFiles files, PublishedItems items, Optional<PublishedItems> events) {
        this.maker = maker;
        this.files = files;
        this.items = items;
        this.events = events;
    }

    /** Prepares all files that change, the index last. */
    void prepare(boolean hasNewHeader) throws IOException {
        for (String other : List.of(INDEX, AtomFeed.FILE_NAME, EVENTS)) {
            maker.addressOf(other);
        }
        archive(hasNewHeader);
        List<FeedItem> newest = items.newest(NEWEST_CHANGE_FIRST);
        byte[] feed = files.putDated(FeedMaker.FEED, at -> feed(newest, at));
        files.put(AtomFeed.FILE_NAME, atom(newest.size(), feed));
        if (events.isPresent()) {
            List<FeedItem> newestEvents = events.get().newest(NEWEST_FIRST);
            files.putDated(EVENTS, at -> events(newestEvents, at));
        }
        files.putDated(INDEX, this::index);
    }

    private void archive(boolean hasNewHeader) throws IOException {
        List<LedgerItem> all = items.update().items();
        int end = 0;
        for (int start = 0; start < all.size(); start = end) {
            int page = all.get(start).page();
            while (end < all.size() && all.get(end).page() == page) {
                end++;
            }
            if (!hasNewHeader && !items.update().hasChanged(page) && files.isIntact(pagePath(page))) {
                files.keep(pagePath(page));
            } else {
                files.put(pagePath(page), page(page, all.subList(start, end)));
            }
        }
    }

    private static String pagePath(int page) {
        return String.format(Locale.ROOT, "archive/%04d.json", page);
    }

    private byte[] page(int page, List<LedgerItem> onPage) {
        Optional<URI> older = page == 1 ? Optional.empty() : Optional.of(maker.addressOf(pagePath(page - 1)));
        return FeedMaker.page(maker.header(Optional.empty()), older, items.shown(onPage))
                .getBytes(UTF_8);
    }

    private byte[] feed(List<FeedItem> newest, Instant generatedAt) {
        List<LedgerItem> all = items.update().items();
        Optional<URI> archive = all.isEmpty()
                ? Optional.empty()
                : Optional.of(maker.addressOf(pagePath(all.get(all.size() - 1).page())));
        return FeedMaker.page(maker.header(Optional.of(generatedAt)), archive, newest)
                .getBytes(UTF_8);
    }

    private byte[] events(List<FeedItem> newest, Instant generatedAt) {
        Members header = maker.header(Optional.of(generatedAt)).add("feed_url", maker.addressOf(EVENTS));
        return FeedMaker.page(header, Optional.empty(), newest).getBytes(UTF_8);
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
