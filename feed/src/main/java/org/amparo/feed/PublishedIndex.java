package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index in a folder, as an earlier publication left it. */
final class PublishedIndex {

    static final String FILE_NAME = "index.json";

    /** The member as it is written; a file in which it stands otherwise is not ours, or was changed. */
    private static final Pattern GENERATED_AT = Pattern.compile("\"generatedAt\": ?\"([0-9TZ:.-]{1,40})\"");

    private final Path file;

    PublishedIndex(Path folder) {
        this.file = folder.resolve(FILE_NAME);
    }

    /** Whether it says that the feed changed after a moment. */
    boolean isNewerThan(Instant moment) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Matcher generatedAt = GENERATED_AT.matcher(new String(Files.readAllBytes(file), UTF_8));
        try {
            return generatedAt.find() && Instant.parse(generatedAt.group(1)).isAfter(moment);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
