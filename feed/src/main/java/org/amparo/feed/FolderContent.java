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

/** The files of a feed: the pages of the archive, the newest changes in two forms, and the index of all. */
final class FolderContent {

    static final String INDEX = "index.json";
    static final String EVENTS = "events.json";
    static final String CASE = "case.json";

    /** An event that was corrected is not a new one. */
    private static final Comparator<LedgerItem> NEWEST_FIRST =
            Comparator.comparing(LedgerItem::published).reversed();

    private final FeedUpdate feed;
    private final FeedMaker maker;
    private final PublishedItems items;
    private final FolderFiles files;
    private final String folderName;

    /**
     * The files of a feed.
     *
     * @param folderName the name that the ledger gives the folder
     */
    FolderContent(FeedUpdate feed, FolderFiles files, String folderName) {
        this.feed = feed;
        this.maker = feed.maker();
        this.items = feed.items();
        this.files = files;
        this.folderName = folderName;
    }

    /**
     * Prepares all files that change, the index last. A part that has nothing left to say has none, and what is left of a
     * feed that has moved has no archive: its feed has all withdrawals.
     */
    void prepare(boolean isDatedAnew) throws IOException {
        for (String other : List.of(INDEX, AtomFeed.FILE_NAME, EVENTS, CASE)) {
            maker.addressOf(other);
        }
        if (feed.isOver()) {
            return;
        }
        if (!feed.isFormer()) {
            archive(isDatedAnew || feed.hasNewHeader());
        }
        List<FeedItem> newest = items.newestChanges();
        Instant told = files.putDated(path(FeedMaker.FEED), edition -> bytes(feed(newest, edition.at())));
        files.put(path(AtomFeed.FILE_NAME), feed(newest, told).atom().getBytes(UTF_8));
        if (feed.events().isPresent()) {
            List<FeedItem> newestEvents = feed.events().get().newest(NEWEST_FIRST);
            files.putDated(path(EVENTS), edition -> events(newestEvents, edition.at()));
        }
        caseFile();
        files.putDated(path(INDEX), this::index);
    }

    /** If nothing may be added, a publication that has changed goes: what it said may be what has to go. */
    private void caseFile() throws IOException {
        if (maker.options().caseFile() && maker.place().isEmpty()) {
            if (feed.adds()) {
                files.putLarge(CASE, edition -> maker.caseFile(edition.at()));
            } else {
                files.keepLarge(CASE, edition -> maker.caseFile(edition.at()));
            }
        }
    }

    private String path(String name) {
        return maker.place() + name;
    }

    private void archive(boolean isNew) throws IOException {
        List<LedgerItem> all = items.update().items();
        int end = 0;
        for (int start = 0; start < all.size(); start = end) {
            int page = all.get(start).page();
            while (end < all.size() && all.get(end).page() == page) {
                end++;
            }
            String path = path(pageName(page));
            if (!isNew && !items.update().hasChanged(page) && files.isIntact(path)) {
                files.keep(path);
            } else {
                files.put(path, page(page, all.subList(start, end)));
            }
        }
    }

    static String pageName(int page) {
        return String.format(Locale.ROOT, "archive/%04d.json", page);
    }

    private byte[] page(int page, List<LedgerItem> onPage) {
        Optional<URI> older = page == 1 ? Optional.empty() : Optional.of(maker.addressOf(pageName(page - 1)));
        return bytes(new FeedPage(feed.header(Optional.empty()), older, items.shown(onPage)));
    }

    private static byte[] bytes(FeedPage page) {
        return page.json().getBytes(UTF_8);
    }

    private FeedPage feed(List<FeedItem> newest, Instant generatedAt) {
        List<LedgerItem> all = items.update().items();
        Optional<URI> archive = all.isEmpty() || feed.isFormer()
                ? Optional.empty()
                : Optional.of(maker.addressOf(pageName(all.get(all.size() - 1).page())));
        return new FeedPage(feed.header(Optional.of(generatedAt)), archive, newest);
    }

    private byte[] events(List<FeedItem> newest, Instant generatedAt) {
        Members header = feed.header(Optional.of(generatedAt)).add("feed_url", maker.addressOf(EVENTS));
        return bytes(new FeedPage(header, Optional.empty(), newest));
    }

    private byte[] index(Edition edition) {
        List<DataValue> all = new ArrayList<>();
        files.wanted().forEach((path, file) -> {
            if (isOwn(path)) {
                all.add(new Members()
                        .add("path", path.substring(maker.place().length()))
                        .add("sha256", file.sha256())
                        .add("size", DataNumber.of(file.size()))
                        .object());
            }
        });
        return FeedJson.text(new Members()
                        .add("amparoFeedIndex", DataNumber.of(1))
                        .add("folder", folderName)
                        .add("edition", DataNumber.of(edition.number()))
                        .add("caseFile", maker.identity().caseFile())
                        .add("profile", maker.identity().profile())
                        .add("feedUrl", maker.shownUrl())
                        .add("generatedAt", Instants.text(edition.at()))
                        .add("files", new DataArray(all))
                        .object())
                .getBytes(UTF_8);
    }

    /** Whether a file is of this feed and not of another one of the folder; an index does not list itself. */
    private boolean isOwn(String path) {
        boolean isOfPart = path.startsWith(maker.place()) && !path.equals(path(INDEX));
        return isOfPart && (!maker.place().isEmpty() || !path.startsWith(FeedSubset.ALL));
    }
}
