package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Words;
import org.amparo.json.token.RefusedException;
import org.amparo.text.LanguageTag;

/** Makes one feed: its header, its ordered items and its pages. */
final class FeedMaker {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final String FIRST_PAGE = "feed.json";

    /** Readers take about 250 KB well; 1 MB is a burden. */
    private static final int PAGE_BYTES = 250_000;

    private static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedItem::published)
            .reversed()
            .thenComparing(item -> item.id().toString());

    private final Publication publication;
    private final CaseFile file;
    private final FeedOptions options;
    private final URI base;
    private final URI feedUrl;
    private final String generatedAt;
    private final Words words;

    FeedMaker(Publication publication, FeedOptions options) {
        if (publication.profile() != options.profile()) {
            throw new FeedException(
                    "other-profile",
                    "Expected a publication of the profile that the options name, which is public unless they say otherwise.");
        }
        this.publication = publication;
        this.file = publication.caseFile();
        this.options = options;
        this.generatedAt = Instants.text(publication.generatedAt());
        this.base = file.header()
                .base()
                .map(FeedOptions::webAddress)
                .orElseThrow(() -> new FeedException(
                        "missing-base",
                        "Expected a publication with a base, which the addresses of items start with: the case"
                                + " file has none, or it is not public. Give the header a base, and the marking public"
                                + " unless the default is public."));
        this.feedUrl = FeedOptions.webAddress(options.feedUrl().orElseGet(() -> base.resolve(FIRST_PAGE)));
        LanguageTag language = options.language()
                .or(() -> file.header().languages().stream().findFirst())
                .orElse(LanguageTag.ENGLISH);
        this.words = new Words(file, language);
    }

    JsonFeed feed() {
        try {
            return paged();
        } catch (RefusedException e) {
            throw new FeedException("unknown-member", "Expected unknown members of fewer levels and shorter names.");
        }
    }

    private JsonFeed paged() {
        List<List<FeedItem>> pages = pages(items());
        if (pages.isEmpty()) {
            pages = List.of(List.of());
        }
        List<JsonFeed.Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            made.add(page(i, i + 1 < pages.size(), pages.get(i)));
        }
        return new JsonFeed(made, publication.profile());
    }

    private List<FeedItem> items() {
        List<FeedItem> items =
                new ArrayList<>(new ItemMaker(words, base, publication.generatedAt(), options.template()).items());
        Set<URI> ids = new HashSet<>();
        for (FeedItem item : items) {
            if (!ids.add(item.id())) {
                throw new FeedException(
                        "duplicate-item-id",
                        "Expected a key for each of several conferrals of an award to one recipient.");
            }
        }
        items.sort(NEWEST_FIRST);
        return items;
    }

    private List<List<FeedItem>> pages(List<FeedItem> items) {
        List<List<FeedItem>> pages = new ArrayList<>();
        List<FeedItem> page = new ArrayList<>();
        long size = 0;
        for (FeedItem item : items) {
            long itemSize = FeedJson.text(item.json()).getBytes(UTF_8).length;
            if (!page.isEmpty() && (page.size() == options.pageSize() || size + itemSize > PAGE_BYTES)) {
                pages.add(page);
                page = new ArrayList<>();
                size = 0;
            }
            page.add(item);
            size += itemSize;
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private JsonFeed.Page page(int index, boolean hasNext, List<FeedItem> items) {
        Members members = header();
        if (hasNext) {
            URI next = feedUrl.resolve(fileName(index + 1));
            if (next.equals(feedUrl)) {
                throw new FeedException("duplicate-page", "Expected an address of the feed that no further page has.");
            }
            members.add("next_url", next);
        }
        List<DataValue> all = new ArrayList<>();
        items.forEach(item -> all.add(item.json()));
        members.add("items", new DataArray(all));
        return new JsonFeed.Page(fileName(index), items.size(), FeedJson.text(members.object()));
    }

    /** The name of the page at an index, counted from 0. */
    static String fileName(int index) {
        return index == 0 ? FIRST_PAGE : "feed-" + (index + 1) + ".json";
    }

    private Members header() {
        CaseHeader header = file.header();
        Members members = new Members()
                .add("version", VERSION)
                .add(
                        "title",
                        options.title()
                                .or(() -> header.titles().map(words::text))
                                .orElseGet(() -> header.id().local()))
                .add(
                        "home_page_url",
                        options.homePageUrl().map(FeedOptions::webAddress).orElse(base))
                .add("feed_url", feedUrl);
        header.publisher()
                .filter(publisher -> file.find(publisher).isPresent())
                .map(words::name)
                .ifPresent(name -> members.add(
                        "authors", DataArray.of(new Members().add("name", name).object())));
        language().ifPresent(language -> members.add("language", language));
        return members.add("_amparo", extension(header));
    }

    private Optional<String> language() {
        return Optional.of(words.language())
                .filter(language -> !language.equals(LanguageTag.UNDETERMINED))
                .map(LanguageTag::toString);
    }

    private DataObject extension(CaseHeader header) {
        Members members = FeedJson.extension()
                .add("amparo", header.amparo())
                .add("caseFile", header.id().toString())
                .add("generatedAt", generatedAt)
                .add("profile", publication.profile().name());
        header.licence().flatMap(WebAddress::of).ifPresent(licence -> members.add("licence", licence));
        return members.object();
    }
}
