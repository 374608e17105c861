package org.amparo.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.disclosure.Publication;
import org.amparo.feed.LedgerUpdate.Mode;
import org.amparo.json.file.RealPaths;
import org.amparo.json.file.ServedFolder;
import org.amparo.json.token.RefusedException;

/**
 * The folder that feeds are served from, and the private ledger of what was published there, which makes it possible to
 * publish again and again.
 *
 * <pre>{@code
 * Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
 * FeedFolder.at(Path.of("public"), Path.of("feed-ledger.jsonl")).publish(publication.requireReviewed(Set.of()));
 * }</pre>
 *
 * <p><b>The folder.</b> {@code feed.json} and {@code atom.xml} have the newest changes, among them all of the last days
 * ({@link FeedOptions#days}), {@code archive/0001.json} and so on have all items, the oldest first, and {@code index.json} has the hash of each file. {@code events.json} has the
 * newest events, and {@code case.json} the publication, if the options ask for it. A feed of a part lies in {@code by},
 * and {@link #addressOf} says where. No name of a file and no id of an item tells whom or what it is of.
 * What somebody else has put there stays.
 *
 * <p><b>The ledger.</b> It remembers, of each item that was ever published, when it first was, when it last changed, and
 * hashes of what it said. The dates of a feed come from it: publishing the same data again changes nothing, and an item
 * that says the same as of another day, or by one more source, keeps its dates. An item that
 * is no longer in the publication, for whatever reason, says for 90 days that it was withdrawn. The ledger is made if
 * there is none; its owner alone can read it. It is of this one folder. Keep it with the case file: without it, the
 * folder cannot be published to again.
 *
 * <p><b>Feeds of parts.</b> Every feed that was ever published to the folder is brought up to date by each publication,
 * whichever feed that asks for: none keeps what was withdrawn. It has its own title, language, address and site, and
 * whether it has events, pictures or has ended; its other options are those of the publication. Of the feed that is asked for, the
 * title, language, address and site stay as they were unless they are given, and events go on. A folder that was begun
 * with a part has no feed of everything, and none is added to it.
 *
 * <p>A publication that is cut off is put right by the next one. Until then, {@code index.json} does not fit the files.
 */
public final class FeedFolder implements WithoutJson {

    /** What is wrong with a publication as a whole: then nobody can tell any longer what of it stands. */
    private static final Set<String> OF_THE_WHOLE =
            Set.of("missing-base", "web-address", "unknown-member", "empty-content", "other-case-file");

    private final Path folder;
    private final Path ledger;
    private final Steps steps;
    private final boolean isClockChecked;

    FeedFolder(Path folder, Path ledger, Steps steps) {
        this(folder, ledger, steps, false);
    }

    private FeedFolder(Path folder, Path ledger, Steps steps, boolean isClockChecked) {
        this.folder = folder;
        this.ledger = ledger;
        this.steps = steps;
        this.isClockChecked = isClockChecked;
    }

    /**
     * The folder at a path.
     *
     * @param folder its path; it need not exist yet
     * @param ledger the path of the ledger, outside the folder; a file {@code .lock} is made beside it
     */
    public static FeedFolder at(Path folder, Path ledger) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(ledger, "ledger");
        return new FeedFolder(folder, ledger, step -> {});
    }

    /**
     * This folder for somebody who has looked at the clock of the publication and knows that it is right. That is needed
     * once after a publication by a clock that was wrong: one that is earlier than the last one is taken, dates that have
     * not come yet become that of now, and withdrawals stand for 90 days from now. One that comes more than two years
     * after the last one is taken, too.
     */
    public FeedFolder withCheckedClock() {
        return new FeedFolder(folder, ledger, steps, true);
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
     * @param publication one of which everything that must be read has been read
     *     ({@link Publication#requireReviewed}), and for a new folder one that shows something
     * @return the files that were written or deleted, none if nothing has changed
     * @throws FeedException {@code not-reviewed} or {@code empty-publication}, or if the feed cannot be made, or not with this folder and ledger; nothing has changed then
     * @throws IOException if a file cannot be read or written; the next publication puts right what was cut off
     */
    public List<Path> publish(Publication publication, FeedOptions options) throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(options, "options");
        if (!publication.isReviewed()) {
            throw new FeedException(
                    "not-reviewed",
                    "Expected a publication of which somebody has read what must be read: receipt().toRead() of it lists"
                            + " that. Publish what requireReviewed gives for the keys of what was read.");
        }
        return update(FeedMaker.given(publication, options), Mode.WHOLE);
    }

    /**
     * Takes away what is no longer in a publication, from all feeds of the folder, and adds nothing: for the night in
     * which somebody has to be taken out at once, whatever else is unfinished. An item that would say something else now
     * is withdrawn, too, since what it said may be what has to go; so is {@code case.json}. The next publication brings
     * back what stays.
     *
     * <p>Nothing keeps withdrawals back: nobody need have read what the receipt of the publication lists, since no word
     * of it is added; and of a publication of which no feed can be made, since it has lost the base or has another one,
     * everything is withdrawn.
     *
     * @param options those of the usual publication, since otherwise every item would say something else; which feed they
     *     are of does not matter
     * @return as above
     * @throws FeedException as above; {@code nothing-published} if there is no ledger
     * @throws IOException as above
     */
    public List<Path> withdraw(Publication publication, FeedOptions options) throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(options, "options");
        try {
            return update(new FeedMaker(publication, FeedTexts.cleaned(options, publication)), Mode.WITHDRAWALS);
        } catch (FeedException e) {
            if (!OF_THE_WHOLE.contains(e.code())) {
                throw e;
            }
            FeedIdentity published = published();
            if (!published.isOf(publication)) {
                throw e;
            }
            return withdrawAll(published, Clock.fixed(publication.generatedAt(), ZoneOffset.UTC));
        }
    }

    /**
     * Withdraws everything from all feeds of the folder, for a case file that cannot be read any longer, or of which
     * nothing may be shown. What is withdrawn is known from the ledger; the next publication brings back what stays.
     *
     * @param clock the clock that gives the moment of the withdrawal
     * @return as above
     * @throws FeedException as above; {@code nothing-published} if there is no ledger
     * @throws IOException as above
     */
    public List<Path> withdrawAll(Clock clock) throws IOException {
        Objects.requireNonNull(clock, "clock");
        return withdrawAll(published(), clock);
    }

    private List<Path> withdrawAll(FeedIdentity published, Clock clock) throws IOException {
        Publication nothing = published.withoutRecords(clock);
        FeedOptions options = FeedOptions.builder().profile(nothing.profile()).build();
        return update(new FeedMaker(nothing, options), Mode.WITHDRAWALS);
    }

    /** What was published to the folder. */
    private FeedIdentity published() throws IOException {
        requireHidden();
        try (LedgerFile file = LedgerFile.open(ledger)) {
            Optional<Ledger> last = file.read();
            if (last.isEmpty()) {
                Leftovers.sweep(folder);
                throw FeedException.nothingPublished();
            }
            return last.get().identity();
        }
    }

    /**
     * Takes away what is no longer in a publication for everybody, if it is usually published with the default options.
     *
     * @return as above
     * @throws FeedException as above
     * @throws IOException as above
     */
    public List<Path> withdraw(Publication publication) throws IOException {
        return withdraw(publication, FeedOptions.defaults());
    }

    /**
     * The address of the feed of a part, which tells nobody what the part is, unless that is a language; empty if the
     * folder has no such feed.
     *
     * @throws FeedException if this is not the ledger of a folder
     * @throws IOException if the ledger cannot be read
     */
    public Optional<URI> addressOf(FeedSubset part) throws IOException {
        Objects.requireNonNull(part, "part");
        try (LedgerFile file = LedgerFile.open(ledger)) {
            return file.read()
                    .flatMap(known -> Optional.ofNullable(known.feeds().get(part.path())))
                    .map(feed -> URI.create(feed.choices().feedUrl()));
        }
    }

    private List<Path> update(FeedMaker maker, Mode mode) throws IOException {
        requireHidden();
        try (LedgerFile file = LedgerFile.open(ledger)) {
            return new FolderUpdate(folder, steps, isClockChecked, maker, mode).with(file);
        } catch (RefusedException e) {
            throw FeedException.unknownMember();
        }
    }

    /** Readers of a folder that was published around this one see what is in that, too. */
    private void requireHidden() throws IOException {
        Path own = RealPaths.real(folder);
        for (Path shown = own; shown != null; shown = shown.getParent()) {
            boolean isPublished = shown.equals(own)
                    || PublishedIndex.of(shown.resolve(PublishedIndex.FILE_NAME))
                            .folder()
                            .isPresent();
            if (isPublished && RealPaths.shows(shown, ledger)) {
                throw ledgerInFolder();
            }
        }
        // The folder of another feed, site or table.
        if (!ServedFolder.around(ledger).isEmpty()) {
            throw ledgerInFolder();
        }
    }

    private static FeedException ledgerInFolder() {
        return new FeedException(
                "ledger-in-folder",
                "Expected a ledger that no reader sees: not in the folder, nor in or below any in which something was published.");
    }
}
