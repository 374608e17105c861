package org.amparo.tool;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.FeedSubset;

/**
 * The feeds in a folder, and what is about to be done to them.
 *
 * @param isClockRight whether somebody has checked the clock
 */
record PublishedFeeds(Path folder, Path ledger, boolean isClockRight) {

    /** What keeps a file from becoming a feed, whatever its folder and ledger. */
    private static final Set<String> OF_THE_FILE = Set.of(
            "missing-base", "web-address", "duplicate-item-id", "empty-content", "unknown-member", "empty-publication");

    /** Does something to them. */
    @FunctionalInterface
    private interface Change<T> {
        T to(FeedFolder feeds) throws IOException;
    }

    /** Brings them up to date. */
    void publish(String file, Publication publication, FeedOptions options) {
        change(file, feeds -> feeds.publish(publication, options));
    }

    /** The address of the feed of a part, which nobody can guess; empty if there is none. */
    Optional<URI> addressOf(String file, FeedSubset part) {
        return change(file, feeds -> feeds.addressOf(part));
    }

    /**
     * Withdraws what a publication no longer has, or everything where there is none.
     *
     * @return the files that have changed
     */
    List<Path> withdraw(String file, Optional<Publication> publication, PublicationProfile profile, Clock clock) {
        FeedOptions options =
                FeedOptions.builder().profile(profile).caseFile(true).build();
        return change(
                file,
                feeds -> publication.isPresent()
                        ? feeds.withdraw(publication.get(), options)
                        : feeds.withdrawAll(clock));
    }

    private <T> T change(String file, Change<T> change) {
        FeedFolder feeds = FeedFolder.at(folder, ledger);
        try {
            return change.to(isClockRight ? feeds.withCheckedClock() : feeds);
        } catch (FeedException e) {
            throw OF_THE_FILE.contains(e.code())
                    ? new ToolException(ExitCode.ERRORS, file + " cannot be published: " + e.getMessage())
                    : new ToolException(
                            ExitCode.UNUSABLE,
                            folder + " cannot be published to with the ledger " + ledger + ": " + e.getMessage());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
        }
    }
}
