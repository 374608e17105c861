package org.amparo.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/**
 * The folder that a feed is served from: {@code feed.json}, then {@code feed-2.json} and so on for further pages.
 *
 * <p>All pages are first written under other names and then moved into place, {@code feed.json} last. So a reader never
 * meets half a file, and the old feed survives a failed write. Pages of an older, longer feed are deleted after that. A
 * folder must have only one publisher at a time. A symbolic link with the name of a page is refused.
 */
public final class FeedFolder {

    private final Path folder;

    private FeedFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder at a path; it need not exist yet. */
    public static FeedFolder at(Path folder) {
        return new FeedFolder(folder);
    }

    /**
     * Replaces the feed in the folder.
     *
     * @return the files written, {@code feed.json} first
     * @throws IOException if the folder cannot be made or a file cannot be written; the old feed is then still there
     */
    public List<Path> publish(JsonFeed feed) throws IOException {
        List<AtomicFile> prepared = new ArrayList<>();
        try {
            for (JsonFeed.Page page : feed.pages()) {
                prepared.add(AtomicFile.prepare(
                        folder.resolve(page.fileName()), FileUse.of(feed.profile()), out -> out.write(page.bytes())));
            }
            for (int i = prepared.size() - 1; i >= 0; i--) {
                prepared.get(i).commit();
            }
        } finally {
            for (AtomicFile file : prepared) {
                file.close();
            }
        }
        deleteLaterPages(feed);
        return feed.pages().stream()
                .map(page -> folder.resolve(page.fileName()))
                .toList();
    }

    /**
     * Deletes the pages that the older feed had and this one has not. Pages are numbered without gaps, so the search ends
     * at the first number that is not there: a {@code feed-2024.json} of somebody else stays. The last page goes first, so
     * that no gap is left behind if this is cut off.
     */
    private void deleteLaterPages(JsonFeed feed) throws IOException {
        Deque<Path> later = new ArrayDeque<>();
        for (int index = feed.pages().size(); isPage(index); index++) {
            later.push(page(index));
        }
        for (Path page : later) {
            Files.delete(page);
        }
    }

    private boolean isPage(int index) {
        return Files.exists(page(index), LinkOption.NOFOLLOW_LINKS);
    }

    private Path page(int index) {
        return folder.resolve(FeedMaker.fileName(index));
    }
}
