package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.Places;
import org.amparo.json.token.RefusedException;

/**
 * The folder that a feed is served from, and the private ledger of what was published there, which makes it possible to
 * publish again and again.
 *
 * <pre>{@code
 * Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
 * FeedFolder.at(Path.of("public"), Path.of("feed-ledger.jsonl")).publish(publication);
 * }</pre>
 *
 * <p><b>The folder.</b> {@code feed.json} and {@code atom.xml} have the newest changes, {@code archive/0001.json} and so
 * on have all items, the oldest first, and {@code index.json} has the hash of each file. {@code events.json} has the
 * newest events if the options ask for it. What somebody else has put there stays.
 *
 * <p><b>The ledger.</b> It remembers, of each item that was ever published, when it first was, when it last changed, and
 * a hash of what it said. The dates of a feed come from it: publishing the same data again changes nothing. An item that
 * is no longer in the publication, for whatever reason, says for 90 days that it was withdrawn. The ledger is made if
 * there is none; its owner alone can read it. Keep it with the case file: without it, the folder cannot be published to
 * again.
 *
 * <p>A publication that is cut off is put right by the next one. Until then, {@code index.json} does not fit the files.
 */
public final class FeedFolder {

    private final Path folder;
    private final Path ledger;
    private final Steps steps;

    FeedFolder(Path folder, Path ledger, Steps steps) {
        this.folder = folder;
        this.ledger = ledger;
        this.steps = steps;
    }

    /**
     * The folder at a path.
     *
     * @param folder its path; it need not exist yet
     * @param ledger the path of the ledger, outside the folder; a file {@code .lock} is made beside it
     */
    public static FeedFolder at(Path folder, Path ledger) {
        return new FeedFolder(folder, ledger, step -> {});
    }

    /**
     * Publishes for everybody, with the default options.
     *
     * @return as below
     * @throws FeedException as below
     * @throws IOException as below
     */
    public List<Path> publish(Publication publication) throws IOException {
        return publish(publication, FeedOptions.defaults());
    }

    /**
     * Brings the folder up to date.
     *
     * @return the files that were written or deleted, none if nothing has changed
     * @throws FeedException if the feed cannot be made, or not with this folder and ledger; nothing has changed then
     * @throws IOException if a file cannot be read or written; the next publication puts right what was cut off
     */
    public List<Path> publish(Publication publication, FeedOptions options) throws IOException {
        FeedMaker maker = new FeedMaker(publication, options);
        if (Places.shows(folder, ledger)) {
            throw new FeedException("ledger-in-folder", "Expected a ledger that readers of the folder do not see.");
        }
        try (LedgerFile file = LedgerFile.open(ledger)) {
            return publish(maker, file);
        } catch (RefusedException e) {
            throw FeedException.unknownMember();
        }
    }

    private List<Path> publish(FeedMaker maker, LedgerFile file) throws IOException {
        Ledger before = file.read().orElseGet(() -> Ledger.first(maker.identity()));
        maker.identity().require(before.identity());
        if (maker.now().isBefore(before.publishedAt())) {
            throw new FeedException(
                    "older-publication", "Expected a publication that is not older than the last one in the folder.");
        }
        if (before.files().containsKey(PublishedIndex.FILE_NAME)
                && new PublishedIndex(folder).isNewerThan(before.publishedAt())) {
            throw new FeedException(
                    "ledger-too-old",
                    "Expected the ledger of the last publication in the folder: this one is an older copy, which does not know what was withdrawn since. Take the newer one, or a new ledger and an empty folder.");
        }
        PublishedItems items = items(maker, before);
        Optional<PublishedItems> events =
                maker.options().events() ? Optional.of(events(maker, before)) : Optional.empty();
        String header =
                Sha256.of(FeedJson.text(maker.header(Optional.empty()).object()).getBytes(UTF_8));
        FileUse use = FileUse.of(maker.options().profile());
        try (FolderFiles files = new FolderFiles(folder, use, before, maker.now(), steps)) {
            new FolderContent(maker, files, items, events).prepare(!header.equals(before.header()));
            files.requireRemovable();
            Ledger after = new Ledger(
                    before.identity(),
                    maker.now(),
                    header,
                    items.update().pageBytes(),
                    files.wanted(),
                    files.leaving(),
                    items.update().items(),
                    events.map(all -> all.update().items()).orElse(before.events()));
            return commit(before, after, files, file);
        }
    }

    private static PublishedItems items(FeedMaker maker, Ledger before) {
        Map<String, CurrentItem> current =
                CurrentItem.all(maker.items(), maker.items().items());
        return new PublishedItems(
                maker,
                current,
                LedgerUpdate.ofItems(
                        before, current, maker.now(), maker.options().pageSize()));
    }

    private static PublishedItems events(FeedMaker maker, Ledger before) {
        Map<String, CurrentItem> current =
                CurrentItem.all(maker.items(), maker.items().events());
        return new PublishedItems(maker, current, LedgerUpdate.ofEvents(before, current, maker.now()));
    }

    /** The ledger goes first: should this be cut off, it knows every file that may be there by then. */
    private List<Path> commit(Ledger before, Ledger after, FolderFiles files, LedgerFile file) throws IOException {
        if (!after.equals(before)) {
            steps.before("ledger");
            file.write(after);
        }
        List<Path> changed = files.commit();
        if (!after.leaving().isEmpty()) {
            steps.before("settled ledger");
            file.write(after.settled());
        }
        return changed;
    }
}
