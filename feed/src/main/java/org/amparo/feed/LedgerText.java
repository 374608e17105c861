package org.amparo.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** Ledgers as JSON Lines: a header, a line for each file, for each item and for each event. */
final class LedgerText {

    private static final String VERSION = "amparoFeedLedger";
    private static final long CURRENT = 1;
    private static final String ITEM = "id";
    private static final String EVENT = "event";

    /** The paths that a ledger may list: what it lists may be deleted, so none leads out of the folder. */
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_%~-][A-Za-z0-9._%~-]*/)*[A-Za-z0-9_%~-][A-Za-z0-9._%~-]*");

    private LedgerText() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        JsonTextWriter writer = JsonTextWriter.compact(out);
        write(writer, header(ledger));
        for (Map.Entry<String, PublishedFile> file : ledger.files().entrySet()) {
            write(writer, file(file.getKey(), file.getValue()));
        }
        for (String path : ledger.leaving()) {
            write(writer, new Members().add("file", path).add("leaving", new DataBoolean(true)));
        }
        for (LedgerItem item : ledger.items()) {
            write(writer, item(ITEM, item));
        }
        for (LedgerItem event : ledger.events()) {
            write(writer, item(EVENT, event));
        }
        writer.flush();
    }

    private static void write(JsonTextWriter writer, Members line) throws IOException {
        RecordWriter.write(writer, line.object());
        writer.endLine();
    }

    private static Members header(Ledger ledger) {
        return new Members()
                .add(VERSION, DataNumber.of(CURRENT))
                .add("caseFile", ledger.identity().caseFile())
                .add("base", ledger.identity().base())
                .add("profile", ledger.identity().profile())
                .add("feedUrl", ledger.identity().feedUrl())
                .add("part", ledger.identity().part())
                .add("publishedAt", Instants.text(ledger.publishedAt()))
                .add("header", ledger.header())
                .add("pageBytes", DataNumber.of(ledger.pageBytes()))
                .add(
                        "files",
                        DataNumber.of(ledger.files().size() + ledger.leaving().size()))
                .add("items", DataNumber.of(ledger.items().size()))
                .add("events", DataNumber.of(ledger.events().size()));
    }

    private static Members file(String path, PublishedFile file) {
        return new Members()
                .add("file", path)
                .add("sha256", file.sha256())
                .add("size", DataNumber.of(file.size()))
                .add("changed", Instants.text(file.changed()));
    }

    private static Members item(String name, LedgerItem item) {
        Members line = new Members()
                .add(name, item.id())
                .add("published", Instants.text(item.published()))
                .add("modified", Instants.text(item.modified()))
                .add("page", DataNumber.of(item.page()));
        item.sha256()
                .ifPresentOrElse(
                        sha256 -> line.add("sha256", sha256), () -> line.add("withdrawn", new DataBoolean(true)));
        return line;
    }

    /**
     * Reads a ledger.
     *
     * @throws FeedException {@code ledger-version} or {@code ledger-broken}
     */
    static Ledger read(BufferedReader in) throws IOException {
        return new Reading(in).ledger();
    }

    /** The reading of one ledger. */
    private static final class Reading {

        private final BufferedReader in;
        private final JsonText json = new JsonText();
        private final Map<String, PublishedFile> files = new TreeMap<>();
        private final Set<String> leaving = new TreeSet<>();
        private int number;

        Reading(BufferedReader in) {
            this.in = in;
        }

        Ledger ledger() throws IOException {
            LedgerLine header = next();
            LedgerLine.require(header.has(VERSION));
            if (header.whole(VERSION) != CURRENT) {
                throw new FeedException("ledger-version", "Expected a ledger of version 1 of its format.");
            }
            FeedIdentity identity = new FeedIdentity(
                    header.text("caseFile"),
                    header.text("base"),
                    header.text("profile"),
                    header.text("feedUrl"),
                    header.text("part"));
            var publishedAt = header.instant("publishedAt");
            String hash = header.sha256("header");
            long pageBytes = header.whole("pageBytes");
            long fileLines = header.whole("files");
            long itemLines = header.whole("items");
            long eventLines = header.whole("events");
            header.end();
            for (long i = 0; i < fileLines; i++) {
                file(next());
            }
            List<LedgerItem> items = items(ITEM, itemLines);
            List<LedgerItem> events = items(EVENT, eventLines);
            LedgerLine.require(in.readLine() == null);
            return new Ledger(identity, publishedAt, hash, pageBytes, files, leaving, items, events);
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
                files.put(path, new PublishedFile(line.sha256("sha256"), line.whole("size"), line.instant("changed")));
            }
            line.end();
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
                    line.flag("withdrawn") ? Optional.empty() : Optional.of(line.sha256("sha256")),
                    (int) Math.min(Integer.MAX_VALUE, line.whole("page")));
            line.end();
            LedgerLine.require(!item.modified().isBefore(item.published()));
            return item;
        }
    }
}
