package org.amparo.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the data files beside this class: UTF-8, {@code key = value} a line, {@code #} before a comment. */
final class Lines {

    private Lines() {}

    /** Every line of a file by its key, in the order of the file. */
    static Map<String, String> read(String file) {
        // A decoder, unlike a charset, refuses malformed bytes and does not replace them.
        try (InputStream in = Lines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("A data file is missing from this copy of the library.");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parse(BufferedReader reader) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int end = line.indexOf(" =");
            if (end <= 0
                    || values.put(
                                    line.substring(0, end),
                                    line.substring(end + 2).strip())
                            != null) {
                throw new IllegalStateException(
                        "A line of a data file of this library has no key, or one used before.");
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
