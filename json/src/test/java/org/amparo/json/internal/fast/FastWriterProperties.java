package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.json.internal.fast.BothWays.requireSame;
import static org.amparo.json.internal.fast.BothWays.slowly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Urgency;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.data.DataObject;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Limits;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Types;
import org.amparo.speech.Count;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** The fast way writes the same bytes as the other writer, and leaves to it whatever that one refuses. */
class FastWriterProperties {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    @Property(tries = 300)
    void records_of_every_type_are_written_as_by_the_other_writer(@ForAll long seed) {
        LineBuffer buffer = new LineBuffer();
        RandomCases cases = RandomCases.seeded(seed);
        for (String type : CaseRecord.shapes().keySet()) {
            requireSame(buffer, cases.record(type));
        }
        requireSame(buffer, cases.record("vigil"));
        cases.caseFile(8).records().forEach(record -> requireSame(buffer, record));
        cases.unsoundCaseFile(8).records().forEach(record -> requireSame(buffer, record));
        cases.plausibleCaseFile(20).records().forEach(record -> requireSame(buffer, record));
    }

    /** Every part by itself as well, since a random record has few of the deeper ones. */
    @Property(tries = 100)
    void every_table_is_met_with_values_in_every_line(@ForAll long seed) {
        Person.Builder person = Person.builder().id(PersonId.of("p"));
        Statement.Builder statement = Statement.builder().id(StatementId.of("s"));
        RandomCases cases = RandomCases.seeded(seed);
        for (int i = 0; i < 5; i++) {
            person.addRevision(cases.object(Revision.SHAPE))
                    .addEvidence(cases.object(Evidence.SHAPE))
                    .addMissing(cases.object(Missing.SHAPE));
            statement.addCount(cases.object(Count.SHAPE));
        }
        requireSame(person.build());
        requireSame(statement.build());
    }

    /** The types whose values are copied without a look at them. */
    private static final List<ScalarType<?>> PLAIN = Stream.<ScalarType<?>>concat(
                    Stream.of(
                            Types.KEY,
                            Types.COUNTRY,
                            Types.SCRIPT,
                            Types.DURATION,
                            Types.AGE,
                            Types.SHA256,
                            Types.VERSION,
                            Types.LANGUAGE,
                            Types.DATE,
                            Types.PERIOD,
                            Types.INSTANT,
                            Types.PART_REF,
                            Types.CASE_FILE_ID,
                            Types.reference(RecordId.class)),
                    Stream.of(Types.code(Urgency.VOCABULARY)))
            .toList();

    private static final List<String> SAMPLES = List.of(
            "k1",
            "FR",
            "Latn",
            "P5Y6M",
            "0".repeat(64),
            "1.0",
            "az-Latn-AZ-x-desk",
            "2023-11-05",
            "[2024-12-09..2024-12-31]",
            "?2004-06~-11",
            "2023-11-05/2024-02",
            "../2023",
            "2024-12-31T08:00:00.5Z",
            "person:leyla-orlova",
            "statement:d1#m1",
            "case-file:x",
            "pre-trial-detention");

    private static final Pattern AS_IT_IS = Pattern.compile("[ -~&&[^\"\\\\]]*");

    /** Others that look like letters or digits to a method that knows more of them than ASCII. */
    private static final int[] STRANGERS = {
        '"', '\\', 1, '\n', 0x7f, 0x80, 0xe9, 0x130, 0x131, 0x212a, 0x660, 0xff11, 0x2028, 0x1d7d9
    };

    @Test
    void what_is_copied_without_a_look_at_it_is_ascii_that_needs_no_escape() {
        int parsed = 0;
        for (ScalarType<?> type : PLAIN) {
            for (String sample : SAMPLES) {
                parsed += requirePlain(type, sample);
                for (int c : STRANGERS) {
                    String stranger = Character.toString(c);
                    for (int i = 0; i < sample.length(); i++) {
                        requirePlain(type, sample.substring(0, i) + stranger + sample.substring(i));
                        requirePlain(type, sample.substring(0, i) + stranger + sample.substring(i + 1));
                    }
                    requirePlain(type, sample + stranger);
                }
            }
        }
        assertThat(parsed).isGreaterThan(PLAIN.size());
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            vocabulary.codes().forEach(code -> assertThat(code.toString()).matches(AS_IT_IS));
            vocabulary.retired().forEach(code -> assertThat(code.toString()).matches(AS_IT_IS));
        }
    }

    private static int requirePlain(ScalarType<?> type, String text) {
        try {
            assertThat(type.parse(text).toString()).as("%s", type).matches(AS_IT_IS);
            return 1;
        } catch (InvalidValueException e) {
            return 0;
        }
    }

    /** Lines of both writers in one file, with refused records between them. */
    @Property(tries = 30)
    void lines_of_both_writers_stand_in_order(@ForAll long seed) throws IOException {
        RandomCases cases = RandomCases.seeded(seed);
        Random random = new Random(seed);
        CaseFile file = cases.caseFile(30);
        List<CaseRecord> records = new ArrayList<>(file.records());
        IntStream.range(0, 30).forEach(i -> records.add(cases.record("vigil")));
        Collections.shuffle(records, random);
        CaseRecord refused = Person.builder()
                .id(PersonId.of("p"))
                .unknownMembers(DataObject.EMPTY.with("\u0000", DataObject.EMPTY))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaseLineWriter lines = FullJsonWriter.lines(file.header(), out)) {
            for (CaseRecord record : records) {
                if (random.nextInt(4) == 0) {
                    assertThatThrownBy(() -> lines.writeFull(refused)).isInstanceOf(CaseJsonException.class);
                }
                lines.writeFull(record);
            }
        }
        String text = out.toString(UTF_8);
        assertThat(text.substring(text.indexOf('\n') + 1))
                .isEqualTo(records.stream()
                        .map(record -> new String(slowly(record), UTF_8) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void golden_files_are_written_alike() throws IOException {
        int written = 0;
        for (String folder : List.of("fuzz/src", "examples", "json/src/test/resources")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().contains("target"))
                        .toList()) {
                    for (CaseRecord record : records(file)) {
                        requireSame(record);
                        written++;
                    }
                }
            }
        }
        assertThat(written).isGreaterThan(30);
    }

    private static List<CaseRecord> records(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return CaseJsonReader.standard().read(bytes).records();
        } catch (CaseJsonException e) {
            return new String(bytes, UTF_8)
                    .lines()
                    .map(line -> line.getBytes(UTF_8))
                    .flatMap(line -> Stream.ofNullable(new FastRecords(Limits.STANDARD).record(line)))
                    .toList();
        }
    }
}
