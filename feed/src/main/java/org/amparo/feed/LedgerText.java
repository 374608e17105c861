package org.amparo.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.feed.internal.json.Instants;
import org.amparo.feed.internal.json.Members;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;

/** Ledgers as JSON Lines: a header, a line for each file, and for each feed, item and event. */
final class LedgerText {

    static final String VERSION = "amparoFeedLedger";
    static final long CURRENT = 2;

    /** The version in which addresses told what feeds and items are of. */
    static final long OLDER = 1;

    static final String ITEM = "id";
    static final String EVENT = "event";
    static final String FEED = "feed";
    static final String FORMER = "former";
    private static final DataBoolean TRUE = new DataBoolean(true);

    private LedgerText() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        JsonTextWriter writer = JsonTextWriter.compact(out);
        write(writer, header(ledger));
        for (Map.Entry<String, PublishedFile> file : ledger.files().entrySet()) {
            write(writer, file(file.getKey(), file.getValue()));
        }
        for (String path : ledger.leaving()) {
            write(writer, new Members().add("file", path).add("leaving", TRUE));
        }
        for (LedgerFeed feed : ledger.feeds().values()) {
            write(writer, feed(FEED, feed), feed);
        }
        for (LedgerFeed feed : ledger.former().values()) {
            write(writer, feed(FORMER, feed), feed);
        }
        writer.flush();
    }

    private static void write(JsonTextWriter writer, Members line, LedgerFeed feed) throws IOException {
        write(writer, line);
        for (LedgerItem item : feed.items()) {
            write(writer, item(ITEM, item));
        }
        for (LedgerItem event : feed.events()) {
            write(writer, item(EVENT, event));
        }
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
                .add("secret", ledger.secret().hex())
                .add("folder", ledger.folder())
                .add("edition", DataNumber.of(ledger.edition().number()))
                .add("publishedAt", Instants.text(ledger.edition().at()))
                .add(
                        "files",
                        DataNumber.of(ledger.files().size() + ledger.leaving().size()))
                .add("feeds", DataNumber.of(ledger.feeds().size()))
                .add(FORMER, DataNumber.of(ledger.former().size()));
    }

    private static Members file(String path, PublishedFile file) {
        return new Members()
                .add("file", path)
                .add("sha256", file.sha256())
                .add("size", DataNumber.of(file.size()))
                .add("edition", DataNumber.of(file.changed().number()))
                .add("changed", Instants.text(file.changed().at()));
    }

    private static Members feed(String name, LedgerFeed feed) {
        FeedChoices choices = feed.choices();
        Members line = new Members().add(name, feed.part()).add("feedUrl", choices.feedUrl());
        choices.title().ifPresent(title -> line.add("title", title));
        choices.language().ifPresent(language -> line.add("language", language.toString()));
        choices.siteUrl().ifPresent(url -> line.add("siteUrl", url.toString()));
        addFlag(line, "hasEvents", choices.events());
        addFlag(line, "hasCaseFile", choices.caseFile());
        addFlag(line, "hasPictures", choices.pictures());
        addFlag(line, "expired", choices.expired());
        return line.add("header", feed.header())
                .add("pageBytes", DataNumber.of(feed.pageBytes()))
                .add("items", DataNumber.of(feed.items().size()))
                .add("events", DataNumber.of(feed.events().size()));
    }

    private static void addFlag(Members line, String name, boolean isSet) {
        if (isSet) {
            line.add(name, TRUE);
        }
    }

    private static Members item(String name, LedgerItem item) {
        Members line = new Members()
                .add(name, item.id())
                .add("published", Instants.text(item.published()))
                .add("modified", Instants.text(item.modified()))
                .add("page", DataNumber.of(item.page()));
        item.hash().ifPresentOrElse(hash -> addHash(line, hash), () -> line.add("withdrawn", TRUE));
        if (!item.said().isEmpty()) {
            line.add("said", item.said().text());
        }
        return line;
    }

    private static void addHash(Members line, ContentHash hash) {
        line.add("sha256", hash.sha256());
        hash.words()
                .ifPresent(words -> line.add("words", words)
                        .add("sources", String.join(ContentHash.BETWEEN_SOURCES, hash.sources())));
    }

    /**
     * Reads a ledger.
     *
     * @throws FeedException {@code ledger-version} or {@code ledger-broken}
     */
    static Ledger read(BufferedReader in) throws IOException {
        return new LedgerReading(in).ledger();
    }
}
