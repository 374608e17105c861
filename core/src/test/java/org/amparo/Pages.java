package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.amparo.shape.Shape;

/**
 * Pages under docs that are made from the attribute tables. With {@code -Damparo.record=true} they are written, else
 * compared.
 */
final class Pages {

    private static final Path DOCS = Path.of(System.getProperty("amparo.root")).resolve("docs");

    private Pages() {}

    static void isCurrent(String page, String expected) throws IOException {
        Path path = DOCS.resolve(page);
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(path, expected);
        }
        assertThat(Files.readString(path))
                .as("docs/%s, which -Damparo.record=true writes anew", page)
                .isEqualTo(expected);
    }

    static String read(String page) throws IOException {
        return Files.readString(DOCS.resolve(page));
    }

    /** The heading of a table's section, which is its anchor too. */
    static String heading(Shape<?, ?> table) {
        return table.name().toLowerCase(Locale.ROOT);
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
