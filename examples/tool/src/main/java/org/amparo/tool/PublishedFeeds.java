package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.amparo.disclosure.Publication;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;

/**
 * The feeds in a folder, and what is about to be done to them.
 *
 * @param adds whether something may be added, or only withdrawn
 * @param isClockRight whether somebody has checked the clock
 */
record PublishedFeeds(Path folder, Path ledger, boolean adds, boolean isClockRight) {

    /** What keeps a file from becoming a feed, whatever its folder and ledger. */
    private static final Set<String> OF_THE_FILE = Set.of(
            "missing-base", "web-address", "duplicate-item-id", "empty-content", "unknown-member", "empty-publication");

    void write(String file, Publication publication, FeedOptions options) {
        FeedFolder feeds = FeedFolder.at(folder, ledger);
        FeedFolder checked = isClockRight ? feeds.withCheckedClock() : feeds;
        try {
            if (adds) {
                checked.publish(publication, options);
            } else {
                checked.withdraw(publication, options);
            }
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
