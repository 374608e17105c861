package org.amparo.feed;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.amparo.json.file.AtomicFile;

/**
 * What killed publishers have left in a folder, wherever a feed may be, whether or not a ledger lists it: text that is
 * withheld by now, and the empty folder of a part. No link is followed.
 */
final class Leftovers {

    private static final String ARCHIVE = "archive/";

    private Leftovers() {}

    /** Deletes them, and nothing of anybody else. */
    static void sweep(Path folder) throws IOException {
        sweepFeed(folder);
        for (Path kind : FolderPlace.directories(folder.resolve(FeedSubset.ALL))) {
            for (Path part : FolderPlace.directories(kind)) {
                String path = FeedSubset.ALL + kind.getFileName() + "/" + part.getFileName() + "/";
                if (FeedSubset.isPlace(path)) {
                    sweepFeed(part);
                    deleteEmptyFolders(folder, path + ARCHIVE);
                }
            }
        }
    }

    private static void sweepFeed(Path feed) {
        AtomicFile.sweep(feed);
        Path archive = feed.resolve(ARCHIVE);
        if (Files.isDirectory(archive, LinkOption.NOFOLLOW_LINKS)) {
            AtomicFile.sweep(archive);
        }
    }

    /** Deletes the folders of a part on the way to a path, the innermost first, up to one that has something in it. */
    static void deleteEmptyFolders(Path folder, String path) throws IOException {
        if (!path.startsWith(FeedSubset.ALL)) {
            return;
        }
        try {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                Path place = folder.resolve(path.substring(0, end));
                if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(place);
                }
            }
        } catch (DirectoryNotEmptyException e) {
            // Something else is there.
        }
    }
}
