package org.amparo.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.feed.LedgerUpdate.Mode;
import org.amparo.json.file.FileUse;

/** A publication to a folder: of the feed that is asked for, and of all others that the ledger knows. */
final class FolderUpdate {

    /** Nobody who publishes every night pauses for so long: the clock is more likely to be wrong. */
    private static final Duration LONG = Duration.ofDays(730);

    private final Path folder;
    private final Steps steps;
    private final boolean isClockChecked;
    private final FeedMaker asked;
    private final Mode mode;

    FolderUpdate(Path folder, Steps steps, boolean isClockChecked, FeedMaker asked, Mode mode) {
        this.folder = folder;
        this.steps = steps;
        this.isClockChecked = isClockChecked;
        this.asked = asked;
        this.mode = mode;
    }

    /** Brings the folder up to date, and gives the files that have changed. */
    List<Path> with(LedgerFile file) throws IOException {
        FolderPlace place = FolderPlace.of(folder);
        Ledger last = file.read().orElseGet(() -> Ledger.first(asked.identity(), place.name()));
        if (mode == Mode.WITHDRAWALS && last.isFirst()) {
            Leftovers.sweep(folder);
            throw FeedException.nothingPublished();
        }
        asked.identity().require(last.identity());
        requireLaterThan(last.edition().at());
        place.require(last);
        Leftovers.sweep(folder);
        Ledger before = asked.now().isBefore(last.edition().at()) ? last.until(asked.now()) : last;
        List<FeedUpdate> former = former(before);
        List<FeedUpdate> feeds = feeds(before);
        Edition next = new Edition(before.edition().number() + 1, asked.now());
        FileUse use = FileUse.of(asked.options().profile());
        try (FolderFiles files = new FolderFiles(folder, use, before, next, steps)) {
            for (FeedUpdate feed :
                    Stream.concat(former.stream(), feeds.stream()).toList()) {
                new FolderContent(feed, files, before.secret().publicName()).prepare(!before.equals(last));
            }
            files.requireRemovable();
            return commit(last, after(before, place, feeds, former, files), files, file);
        }
    }

    private void requireLaterThan(Instant last) {
        if (isClockChecked || last.equals(Instant.EPOCH)) {
            return;
        }
        if (asked.now().isBefore(last)) {
            throw new FeedException(
                    "older-publication",
                    "Expected a publication that is not older than the last one in the folder. If the clock was wrong then, and you have checked that it is right now, say so, once: FeedFolder.withCheckedClock, or --clock-is-right of the tool. Dates that have not come yet become that of now, and no withdrawal is lost.");
        }
        if (asked.now().isAfter(last.plus(LONG))) {
            throw new FeedException(
                    "clock-too-late",
                    "Expected a publication within two years after the last one. If you have checked that the clock is right, say so, once: FeedFolder.withCheckedClock, or --clock-is-right of the tool.");
        }
    }

    /** The feeds that the ledger knows, and at last the one that is asked for: none stays behind. */
    private List<FeedUpdate> feeds(Ledger before) {
        List<FeedUpdate> feeds = new ArrayList<>();
        Set<String> addresses = new TreeSet<>();
        for (LedgerFeed feed : before.feeds().values()) {
            FeedMaker maker = asked.with(options(feed), before.placeOf(feed.part()));
            if (!maker.choices().feedUrl().equals(feed.choices().feedUrl())) {
                throw otherFeedUrl();
            }
            addresses.add(feed.choices().feedUrl());
            feeds.add(update(maker, feed, before));
        }
        if (mode == Mode.WHOLE && !before.feeds().containsKey(asked.part())) {
            FeedMaker maker = asked.with(asked.options(), before.placeOf(asked.part()));
            if (!addresses.add(maker.choices().feedUrl())) {
                throw otherFeedUrl();
            }
            feeds.add(first(maker, before));
        }
        return feeds;
    }

    /** What is left of feeds at addresses that they no longer have. */
    private List<FeedUpdate> former(Ledger before) {
        List<FeedUpdate> former = new ArrayList<>();
        for (LedgerFeed feed : before.former().values()) {
            FeedOptions known = asked.cleaned(feed.choices().in(asked.options(), feed.part()));
            FeedMaker maker = asked.with(known, feed.part());
            former.add(FeedUpdate.ofFormer(maker, feed, mode, before.edition().at()));
        }
        return former;
    }

    /** A feed that is new to the folder. */
    private FeedUpdate first(FeedMaker maker, Ledger before) {
        if (before.isFirst() && !asked.isSelective() && asked.showsNothing()) {
            throw new FeedException(
                    "empty-publication",
                    "Expected a publication with a record in it, to begin a feed: nothing of the case file may be shown to"
                            + " these readers. Nobody sees what has no marking, unless the header has a defaultMarking,"
                            + " such as public. Give it one, or give each record that may be shown a marking. The"
                            + " receipt says why each record was left out.");
        }
        if (asked.part().isEmpty() && !before.isFirst()) {
            throw new FeedException(
                    "parts-only",
                    "Expected a part (FeedOptions.only, or --only of the tool): this folder was begun without a feed of everything, and one is not added to it. Take another folder and ledger for that.");
        }
        FeedUpdate feed = update(maker, LedgerFeed.first(maker.part(), maker.choices()), before);
        if (asked.isSelective() && feed.isEmpty()) {
            throw new FeedException(
                    "empty-part",
                    "Expected a country, person or tag to which something in the publication belongs, for a feed that the folder does not have yet. Look how it is spelt.");
        }
        return feed;
    }

    /**
     * Those of a feed that is not asked for are what the ledger knows of it. Of the feed that is asked for, so are those
     * that were not given: a forgotten option changes nothing.
     */
    private FeedOptions options(LedgerFeed feed) {
        FeedOptions given = asked.options();
        FeedOptions known = asked.cleaned(feed.choices().in(given, feed.part()));
        return mode == Mode.WHOLE && feed.part().equals(asked.part()) ? given.orElse(known) : known;
    }

    private FeedUpdate update(FeedMaker maker, LedgerFeed feed, Ledger before) {
        return FeedUpdate.of(
                maker, feed, before.secret(), mode, before.edition().at());
    }

    private static FeedException otherFeedUrl() {
        return new FeedException(
                "other-feed-url",
                "Expected the address of the feed that the ledger knows, since readers know it by that, and for each feed another one.");
    }

    private Ledger after(
            Ledger before, FolderPlace place, List<FeedUpdate> feeds, List<FeedUpdate> former, FolderFiles files) {
        long number = files.wanted().values().stream()
                .mapToLong(file -> file.changed().number())
                .reduce(before.edition().number(), Math::max);
        return new Ledger(
                before.identity(),
                before.secret(),
                place.name(),
                new Edition(number, asked.now()),
                files.wanted(),
                files.leaving(),
                Ledger.byPart(feeds.stream().map(FeedUpdate::after).toList()),
                Ledger.byPart(former.stream()
                        .filter(feed -> !feed.isOver())
                        .map(FeedUpdate::after)
                        .toList()));
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
