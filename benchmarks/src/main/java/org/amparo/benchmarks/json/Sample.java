package org.amparo.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.testing.RandomCases;

/** The records for all measurements: invented detentions, in seven languages and six scripts, written to JSON once. */
final class Sample {

    private static final long SEED = 1;
    private static final int CASES = 1_600;
    /** The number of records. */
    static final int RECORDS = 300;

    /** The header of their case file. */
    static final CaseHeader HEADER =
            RandomCases.seeded(SEED).plausibleCaseFile(10).header();

    private final List<byte[]> lines;
    private final byte[] bytes;

    private Sample(List<byte[]> lines, byte[] bytes) {
        this.lines = lines;
        this.bytes = bytes;
    }

    /** The records, each time the same. */
    static Sample make() {
        CaseFile file = file();
        try {
            byte[] bytes = lines(file);
            List<byte[]> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
                    .toList();
            return new Sample(lines, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
    }

    /** The case file of the records. */
    static CaseFile file() {
        List<CaseRecord> detentions = RandomCases.seeded(SEED)
                .plausibleRecords(CASES)
                .filter(Detention.class::isInstance)
                .limit(RECORDS)
                .toList();
        return CaseFile.of(HEADER, detentions);
    }

    private static byte[] lines(CaseFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(file, out);
        byte[] all = out.toByteArray();
        int header = 0;
        while (all[header] != '\n') {
            header++;
        }
        return Arrays.copyOfRange(all, header + 1, all.length);
    }

    /** The lines, each with its line feed. */
    List<byte[]> lines() {
        return lines;
    }

    /** The number of bytes of all lines. */
    int size() {
        return bytes.length;
    }

    /** All lines. */
    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
