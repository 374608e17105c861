package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read and approved. */
final class Golden {

    private static final Path FOLDER =
            Path.of(System.getProperty("amparo.root"), "feed/src/test/resources/org/amparo/feed");

    private Golden() {}

    /** A file beside the approved texts. */
    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** Compares a text with the approved one. With {@code -Damparo.record} it is written instead. */
    static void compare(String file, String told) throws IOException {
        Path golden = file(file);
        if (System.getProperty("amparo.record") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }
}
