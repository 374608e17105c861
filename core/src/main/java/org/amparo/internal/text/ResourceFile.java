package org.amparo.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file in the jar, beside the class that needs it. That class opens it, since only the module itself can see its
 * files; it is read and closed here.
 */
public final class ResourceFile {

    private ResourceFile() {}

    /**
     * The whole text of a file.
     *
     * @param file the stream from {@code getResourceAsStream}
     */
    public static String text(@Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException("A file is missing from this copy of the library.");
        }
        try (file) {
            // A decoder refuses malformed bytes, where a charset would replace them.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.readAllBytes()))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of this library cannot be read.", e);
        }
    }

    /**
     * The values of a file by key, in the order of the file: one {@code key = value} a line, {@code #} before a
     * comment.
     *
     * @param file the stream from {@code getResourceAsStream}
     */
    public static Map<String, String> lines(@Nullable InputStream file) {
        Map<String, String> values = new LinkedHashMap<>();
        text(file)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int end = line.indexOf(" =");
                    if (end <= 0
                            || values.put(
                                            line.substring(0, end),
                                            line.substring(end + 2).strip())
                                    != null) {
                        throw new IllegalStateException(
                                "A line of a file of this library has no key, or one used before.");
                    }
                });
        return Collections.unmodifiableMap(values);
    }
}
