package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataValue;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.json.ShuffledMembers;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Limits;
import org.amparo.json.token.TreeWriter;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fast way takes nothing that the other reader refuses, reads equal values, and gives up on nothing that the library
 * writes.
 */
class FastRecordsProperties {

    private static final int MUTANTS = Integer.getInteger("amparo.mutants", 20_000);
    private static final int FILES = Integer.getInteger("amparo.files", 100);
    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private final BothWays ways = new BothWays();

    private static List<byte[]> lines(long seed) {
        RandomCases cases = RandomCases.seeded(seed);
        return lines(seed % 2 == 0 ? cases.plausibleCaseFile(20) : cases.caseFile(8));
    }

    private static List<byte[]> lines(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(file, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Stream.of(out.toString(UTF_8).split("\n"))
                .skip(1)
                .map(line -> line.getBytes(UTF_8))
                .toList();
    }

    /** A record of a type that this version does not know is left to the other reader. */
    private static boolean isOfKnownType(byte[] line) {
        String text = new String(line, UTF_8);
        return CaseRecord.shapes().keySet().stream().anyMatch(type -> text.contains("\"type\":\"" + type + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void records_that_we_write_are_read_without_the_other_reader(Form form) {
        FastRecords fast = new FastRecords(Limits.STANDARD);
        int read = 0;
        for (long seed = 0; seed < FILES; seed++) {
            for (byte[] line : lines(seed)) {
                if (isOfKnownType(line)) {
                    byte[] text = form.of(line, new Random(seed));
                    BothWays.Read expected = ways.slowly(text, Limits.STANDARD);
                    assertThat(expected.record()).isNotNull();
                    assertThat(fast.record(text))
                            .as("%s", new String(text, UTF_8))
                            .isEqualTo(expected.record());
                    assertThat(fast.values()).isEqualTo(expected.values());
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(5 * FILES);
    }

    /** Other ways to write the same record. */
    enum Form {
        AS_WRITTEN {
            @Override
            DataValue of(DataValue value, Random random) {
                return value;
            }
        },
        SHUFFLED {
            @Override
            DataValue of(DataValue value, Random random) {
                return ShuffledMembers.of(value, random);
            }
        },
        PRETTY {
            @Override
            DataValue of(DataValue value, Random random) {
                return value;
            }
        };

        abstract DataValue of(DataValue value, Random random);

        byte[] of(byte[] line, Random random) {
            TreeWriter tree = new TreeWriter();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                RecordWriter.write(
                        tree, new BothWays().slowly(line, Limits.STANDARD).record());
                JsonTextWriter writer = this == PRETTY ? JsonTextWriter.pretty(out) : JsonTextWriter.compact(out);
                RecordWriter.write(writer, of(tree.root(), random));
                writer.flush();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        }
    }

    @Test
    void what_the_fast_way_takes_the_other_reader_takes_as_well() {
        int taken = 0;
        int refused = 0;
        List<byte[]> lines = List.of();
        for (int i = 0; i < MUTANTS; i++) {
            if (i % 200 == 0) {
                lines = lines(i / 200);
            }
            byte[] mutant = new TextMutants(i).of(lines.get(i % lines.size()));
            Limits limits = limits(new Random(i));
            FastRecords fast = new FastRecords(limits);
            CaseRecord record = fast.record(mutant);
            BothWays.Read expected = ways.slowly(mutant, limits);
            if (record != null) {
                taken++;
                assertThat(record)
                        .as("mutant %d: %s", i, new String(mutant, UTF_8))
                        .isEqualTo(expected.record());
                assertThat(fast.values()).as("mutant %d", i).isEqualTo(expected.values());
            }
            refused += expected.record() == null ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(MUTANTS / 20);
        assertThat(refused).isGreaterThan(MUTANTS / 3);
    }

    /** In one of four cases, a limit that a record may reach. */
    private static Limits limits(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> Limits.STANDARD.withDepth(2 + random.nextInt(8));
            case 1 -> Limits.STANDARD.withTextLength(1 + random.nextInt(80));
            case 2 -> Limits.STANDARD.withValues(1 + random.nextInt(120));
            case 3 -> Limits.STANDARD.withNumberLength(1 + random.nextInt(6));
            default -> Limits.STANDARD;
        };
    }

    /** A document of bytes is read record by record, one of characters as a whole. */
    @Test
    void a_document_of_bytes_is_read_as_one_of_characters() {
        int bad = 0;
        int documents = MUTANTS / 20;
        for (int i = 0; i < documents; i++) {
            byte[] document = FullJsonWriter.standard()
                    .write(RandomCases.seeded(i / 50).caseFile(i % 6))
                    .getBytes(UTF_8);
            byte[] mutant = i % 50 == 0 ? document : new TextMutants(i).of(document);
            String text = new String(mutant, UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                Object expected = result(() -> CaseJsonReader.standard().read(text));
                assertThat(result(() -> CaseJsonReader.standard().read(mutant)))
                        .as("document %d: %s", i, text)
                        .isEqualTo(expected);
                bad += expected instanceof CaseFile ? 0 : 1;
            }
        }
        assertThat(bad).isBetween(documents / 4, documents - 1);
    }

    private interface Reading {
        CaseFile read();
    }

    /** The case file, or the problems in words. */
    private static Object result(Reading reading) {
        try {
            return reading.read();
        } catch (CaseJsonException e) {
            return e.problems().stream().map(JsonProblem::toString).toList();
        }
    }

    @Test
    void kept_inputs_and_golden_files_are_read_alike() throws IOException {
        int read = 0;
        for (String folder : List.of("fuzz/src", "examples", "json/src/test/resources")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("target"))
                        .toList()) {
                    for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n")) {
                        byte[] text = line.getBytes(UTF_8);
                        CaseRecord record = new FastRecords(Limits.STANDARD).record(text);
                        if (record != null) {
                            read++;
                            assertThat(record)
                                    .isEqualTo(
                                            ways.slowly(text, Limits.STANDARD).record());
                        } else if (ways.slowly(text, Limits.STANDARD).record() != null) {
                            assertThat(isOfKnownType(text)).as("%s", line).isFalse();
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(10);
    }
}
