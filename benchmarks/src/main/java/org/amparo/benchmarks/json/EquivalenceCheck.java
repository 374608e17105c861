package org.amparo.benchmarks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks, before anything is timed, that the libraries do the same work. */
final class EquivalenceCheck {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EquivalenceCheck() {}

    /** Checks that written records are those read, with nothing lost or added. */
    static void roundTrip(Codec codec, Sample sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(codec.records(sample), out);
        sameJson(sample.lines(), out.toByteArray());
    }

    /** Checks that the text is the same JSON, in any order of members. */
    static void sameDocument(byte[] expected, String written) throws IOException {
        if (!MAPPER.readTree(expected).equals(MAPPER.readTree(written))) {
            throw new IllegalStateException("A document is not the JSON that was read.");
        }
    }

    /** Checks that the lines are the same JSON as those of the sample, in any order of members. */
    static void sameJson(List<byte[]> expected, byte[] written) throws IOException {
        List<String> lines = new String(written, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("{\"type\":\"case-file\""))
                .toList();
        if (lines.size() != expected.size()) {
            throw new IllegalStateException("Expected as many lines as were read.");
        }
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = MAPPER.readTree(expected.get(i));
            if (!line.equals(MAPPER.readTree(lines.get(i)))) {
                throw new IllegalStateException("A line is not the JSON that was read: " + line);
            }
        }
    }
}
