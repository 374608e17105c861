package org.amparo.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;

/** The reading of one ledger, strictly: what it lists may be deleted, and what it has not is forgotten. */
final class LedgerReading {

    /** The paths that a ledger may list: none leads out of the folder. */
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_%~-][A-Za-z0-9._%~-]*/)*[A-Za-z0-9_%~-][A-Za-z0-9._%~-]*");

    private final BufferedReader in;
    private final JsonText json = new JsonText();
    private final Map<String, PublishedFile> files = new TreeMap<>();
    private final Set<String> leaving = new TreeSet<>();
    private int number;

    LedgerReading(BufferedReader in) {
        this.in = in;
    }

    Ledger ledger() throws IOException {
        LedgerLine header = next();
        LedgerLine.require(header.has(LedgerText.VERSION));
        long version = header.whole(LedgerText.VERSION);
        if (version != LedgerText.CURRENT && version != LedgerText.OLDER) {
            throw new FeedException("ledger-version", "Expected a ledger of version 1 or 2 of its format.");
        }
        FeedIdentity identity = new FeedIdentity(header.text("caseFile"), header.text("base"), header.text("profile"));
        Secret secret = new Secret(header.sha256("secret"));
        String folder = header.text("folder");
        Edition edition = new Edition(header.whole("edition"), header.instant("publishedAt"));
        long fileLines = header.whole("files");
        long feedLines = header.whole("feeds");
        long formerLines = version == LedgerText.OLDER ? 0 : header.whole(LedgerText.FORMER);
        header.end();
        for (long i = 0; i < fileLines; i++) {
            file(next());
        }
        Map<String, LedgerFeed> feeds = feeds(LedgerText.FEED, feedLines);
        Map<String, LedgerFeed> former = feeds(LedgerText.FORMER, formerLines);
        LedgerLine.require(!feeds.isEmpty() && in.readLine() == null);
        Ledger ledger = new Ledger(identity, secret, folder, edition, files, leaving, feeds, former);
        return version == LedgerText.OLDER ? movedOn(ledger) : ledger;
    }

    private Map<String, LedgerFeed> feeds(String name, long lines) throws IOException {
        Map<String, LedgerFeed> feeds = new TreeMap<>();
        for (long i = 0; i < lines; i++) {
            LedgerFeed feed = feed(name, next());
            LedgerLine.require(feeds.put(feed.part(), feed) == null);
        }
        return feeds;
    }

    /**
     * A ledger of the older version as one whose parts have moved to where the address tells nothing. No header is as it
     * was, so that every page is written again.
     */
    private static Ledger movedOn(Ledger ledger) {
        String base = ledger.identity().base();
        Map<String, LedgerFeed> feeds = new TreeMap<>();
        Map<String, LedgerFeed> former = new TreeMap<>();
        for (LedgerFeed old : ledger.feeds().values()) {
            LedgerFeed feed = new LedgerFeed(old.part(), old.choices(), "", old.pageBytes(), old.items(), old.events());
            String place = ledger.placeOf(old.part());
            if (place.equals(old.part())) {
                feeds.put(old.part(), feed);
            } else {
                LedgerFeed moved = feed.moved(base, place);
                feeds.put(old.part(), moved);
                former.put(old.part(), feed.former(moved));
            }
        }
        return new Ledger(
                ledger.identity(),
                ledger.secret(),
                ledger.folder(),
                ledger.edition(),
                ledger.files(),
                ledger.leaving(),
                feeds,
                former);
    }

    private LedgerLine next() throws IOException {
        String text = in.readLine();
        LedgerLine.require(text != null);
        return LedgerLine.read(json, text, ++number);
    }

    private void file(LedgerLine line) {
        String path = line.text("file");
        LedgerLine.require(PATH.matcher(path).matches() && !files.containsKey(path));
        if (line.flag("leaving")) {
            LedgerLine.require(leaving.add(path));
        } else {
            Edition changed = new Edition(line.whole("edition"), line.instant("changed"));
            files.put(path, new PublishedFile(line.sha256("sha256"), line.whole("size"), changed));
        }
        line.end();
    }

    private LedgerFeed feed(String name, LedgerLine line) throws IOException {
        String part = line.text(name);
        FeedChoices choices = new FeedChoices(
                line.text("feedUrl"),
                line.has("title") ? Optional.of(line.text("title")) : Optional.empty(),
                line.has("language") ? Optional.of(language(line.text("language"))) : Optional.empty(),
                line.has("siteUrl") ? Optional.of(site(line.text("siteUrl"))) : Optional.empty(),
                line.flag("hasEvents"),
                line.flag("hasCaseFile"),
                line.flag("hasPictures"),
                line.flag("expired"));
        String header = line.sha256("header");
        long pageBytes = line.whole("pageBytes");
        long itemLines = line.whole("items");
        long eventLines = line.whole("events");
        line.end();
        LedgerLine.require(part.isEmpty() || FeedSubset.at(part).isPresent());
        return new LedgerFeed(
                part,
                choices,
                header,
                pageBytes,
                items(LedgerText.ITEM, itemLines),
                items(LedgerText.EVENT, eventLines));
    }

    private static LanguageTag language(String text) {
        try {
            return LanguageTag.parse(text);
        } catch (InvalidValueException e) {
            throw LedgerLine.broken();
        }
    }

    private static URI site(String text) {
        try {
            return FeedOptions.siteAddress(new URI(text));
        } catch (URISyntaxException | FeedException e) {
            throw LedgerLine.broken();
        }
    }

    private List<LedgerItem> items(String name, long lines) throws IOException {
        List<LedgerItem> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int page = 1;
        for (long i = 0; i < lines; i++) {
            LedgerItem item = item(name, next());
            boolean isInOrder = item.page() == page || (item.page() == page + 1 && i > 0);
            LedgerLine.require(isInOrder && ids.add(item.id()));
            page = item.page();
            items.add(item);
        }
        return items;
    }

    private static LedgerItem item(String name, LedgerLine line) {
        LedgerItem item = new LedgerItem(
                line.text(name),
                line.instant("published"),
                line.instant("modified"),
                line.flag("withdrawn") ? Optional.empty() : Optional.of(ContentHash.read(line)),
                line.has("said") ? SaidDates.parse(line.text("said")) : SaidDates.NONE,
                (int) Math.min(Integer.MAX_VALUE, line.whole("page")));
        line.end();
        LedgerLine.require(!item.modified().isBefore(item.published()));
        LedgerLine.require(!item.isWithdrawn() || item.said().isEmpty());
        return item;
    }
}
