package org.amparo.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.testing.RandomCases;

/** However a document is damaged, all of its text is in a good record or in a bad text. */
class CaseJsonLenientProperties {

    /** The characters that start and end values. */
    private static final String BOUNDARIES = "{}[]\"\\";

    private static final byte[] NASTY = "{}[]\"\\,:x7 \n".getBytes(UTF_8);

    /** A document, and the places of its records. */
    private record Made(CaseFile caseFile, byte[] bytes, List<int[]> spans) {

        static Made of(CaseFile caseFile, Random random) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String head = FullJsonWriter.standard().write(CaseFile.of(caseFile.header(), List.of()));
            int inside = head.lastIndexOf("[]") + 1;
            out.writeBytes(head.substring(0, inside).getBytes(UTF_8));
            List<int[]> spans = new ArrayList<>();
            for (CaseRecord record : caseFile.records()) {
                out.writeBytes((spans.isEmpty() ? "" : random.nextBoolean() ? "," : " ,\n ").getBytes(UTF_8));
                int from = out.size();
                JsonTextWriter writer = random.nextBoolean() ? JsonTextWriter.compact(out) : JsonTextWriter.pretty(out);
                RecordWriter.write(writer, record);
                writer.flush();
                spans.add(new int[] {from, out.size()});
            }
            out.writeBytes(head.substring(inside).getBytes(UTF_8));
            return new Made(caseFile, out.toByteArray(), spans);
        }
    }

    @Property(tries = 100)
    void a_letter_changed_in_one_record_costs_no_other(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Made made = Made.of(RandomCases.seeded(seed).caseFile(8), random);
        int changed = random.nextInt(8);
        byte[] bytes = made.bytes().clone();
        int[] span = made.spans().get(changed);
        int at;
        do {
            at = span[0] + random.nextInt(span[1] - span[0]);
        } while ("{}[]\"\\".indexOf(bytes[at]) >= 0 || bytes[at] < 0 || bytes[at - 1] == '\\');
        bytes[at] = "x7,:\n\u00e9\u0000\t-.".getBytes(ISO_8859_1)[random.nextInt(10)];

        LenientReading reading = CaseJsonReader.standard().readLenient(bytes);

        List<CaseRecord> others = new ArrayList<>(made.caseFile().records());
        others.remove(changed);
        assertThat(reading.records()).containsAll(others);
        assertThat(reading.header()).contains(made.caseFile().header());
        assertThat(reading.bad())
                .allSatisfy(text -> assertThat(text.bytes()).isEqualTo(Arrays.copyOfRange(bytes, span[0], span[1])));
        assertThat(reading.records().size() + reading.bad().size()).isEqualTo(8);
    }

    @Property(tries = 300)
    void nothing_is_lost_whatever_is_changed(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Made made = Made.of(RandomCases.seeded(seed).caseFile(6), random);
        byte[] bytes = made.bytes().clone();
        Set<Integer> touched = new HashSet<>();
        boolean sameBoundaries = true;
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            int at = random.nextInt(bytes.length);
            sameBoundaries &= BOUNDARIES.indexOf(bytes[at]) < 0;
            bytes[at] = random.nextInt(4) == 0 ? (byte) random.nextInt() : NASTY[random.nextInt(NASTY.length)];
            sameBoundaries &= BOUNDARIES.indexOf(bytes[at]) < 0;
            touched.add(at);
        }

        LenientReading reading = CaseJsonReader.standard().readLenient(bytes);

        for (int i = 0; i < 6; i++) {
            int[] span = made.spans().get(i);
            if (touched.stream().noneMatch(at -> at >= span[0] && at < span[1])
                    && !reading.records().contains(made.caseFile().records().get(i))) {
                byte[] record = Arrays.copyOfRange(bytes, span[0], span[1]);
                if (sameBoundaries) {
                    assertThat(reading.bad())
                            .as("the unchanged record %d, in one piece", i)
                            .anyMatch(text ->
                                    new String(text.bytes(), ISO_8859_1).contains(new String(record, ISO_8859_1)));
                }
                assertThat(withoutSeparators(allBad(reading)))
                        .as("the unchanged record %d", i)
                        .contains(withoutSeparators(record));
            }
        }
        assertThat(reading.caseFile().isPresent()).isEqualTo(reading.header().isPresent());
        try {
            assertThat(reading.caseFile()).contains(CaseJsonReader.standard().read(bytes));
            assertThat(reading.bad()).isEmpty();
        } catch (CaseJsonException e) {
            assertThat(reading.problems()).isNotEmpty();
        }
    }

    private static byte[] allBad(LenientReading reading) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        reading.bad().forEach(text -> all.writeBytes(text.bytes()));
        return all.toByteArray();
    }

    /**
     * A quote in front of a record makes several values of it, each of which is bad by itself. Commas and white space
     * between values belong to none.
     */
    private static String withoutSeparators(byte[] bytes) {
        return new String(bytes, ISO_8859_1).replaceAll("[,\\s]", "");
    }
}
