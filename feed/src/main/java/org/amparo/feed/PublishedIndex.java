package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index in a folder, as an earlier publication left it. */
final class PublishedIndex {

    static final String FILE_NAME = "index.json";

    /** The members as they are written, before all others; a file in which they stand otherwise is not ours. */
    private static final Pattern START = Pattern.compile(
            "\\{\\s*\"amparoFeedIndex\": ?1,\\s*\"folder\": ?\"([0-9a-f]{32})\",\\s*\"edition\": ?([0-9]{1,18}),");

    private static final PublishedIndex NONE = new PublishedIndex(Optional.empty(), 0);

    private final Optional<String> folder;
    private final long edition;

    private PublishedIndex(Optional<String> folder, long edition) {
        this.folder = folder;
        this.edition = edition;
    }

    /** Reads the file, if it is an index. */
    static PublishedIndex of(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        Matcher start = START.matcher(new String(Files.readAllBytes(file), UTF_8));
        return start.lookingAt()
                ? new PublishedIndex(Optional.of(start.group(1)), Long.parseLong(start.group(2)))
                : NONE;
    }

    /** The name of the folder, which its ledger gives. */
    Optional<String> folder() {
        return folder;
    }

    /** The number of the publication that last changed the feed. */
    long edition() {
        return edition;
    }
}
