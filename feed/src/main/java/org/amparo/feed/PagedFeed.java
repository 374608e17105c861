package org.amparo.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A feed in memory, with dates from revisions, all of whose items are on pages with the newest first. */
final class PagedFeed {

    /** Readers take about 250 KB well; 1 MB is a burden. */
    static final int PAGE_BYTES = 250_000;

    private static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(
                    (FeedItem item) -> item.published().orElse(Instant.MIN))
            .reversed()
            .thenComparing(FeedItem::id);

    private final FeedMaker maker;

    PagedFeed(FeedMaker maker) {
        this.maker = maker;
    }

    JsonFeed feed() {
        List<List<FeedItem>> pages = pages(items());
        List<JsonFeed.Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            made.add(new JsonFeed.Page(fileName(i), page(pages, i)));
        }
        return new JsonFeed(made, page(pages, 0), maker.options().profile());
    }

    private FeedPage page(List<List<FeedItem>> pages, int index) {
        Optional<URI> next =
                index + 1 < pages.size() ? Optional.of(maker.addressOf(fileName(index + 1))) : Optional.empty();
        return new FeedPage(maker.header(Optional.of(maker.now())), next, pages.get(index));
    }

    private List<FeedItem> items() {
        List<FeedItem> items = maker.items()
                .datedByRevisions(maker.shownUrl())
                .sorted(NEWEST_FIRST)
                .toList();
        Set<String> ids = new HashSet<>();
        for (FeedItem item : items) {
            if (!ids.add(item.id())) {
                throw ItemMaker.duplicate();
            }
        }
        return items;
    }

    private List<List<FeedItem>> pages(List<FeedItem> items) {
        List<List<FeedItem>> pages = new ArrayList<>();
        List<FeedItem> page = new ArrayList<>();
        long size = 0;
        for (FeedItem item : items) {
            long itemSize = item.size();
            if (!page.isEmpty() && (page.size() == maker.options().pageSize() || size + itemSize > PAGE_BYTES)) {
                pages.add(page);
                page = new ArrayList<>();
                size = 0;
            }
            page.add(item);
            size += itemSize;
        }
        if (pages.isEmpty() || !page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** The name of the page at an index, counted from 0. */
    private static String fileName(int index) {
        return index == 0 ? FeedMaker.FEED : "feed-" + (index + 1) + ".json";
    }
}
