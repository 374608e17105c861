package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Urgency;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Limits;
import org.amparo.json.token.RefusedException;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Link;
import org.amparo.record.Revision;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.speech.Count;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fast way writes the same bytes as the other writer, and leaves to it whatever that one refuses. */
class FastWriterProperties {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final int FORMAT_DEPTH = 512;

    /** What the other writer writes; null if it refuses the record. */
    private static byte @Nullable [] slowly(CaseRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.compact(out);
        try {
            RecordWriter.write(writer, record);
            writer.flush();
        } catch (RefusedException e) {
            return null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static boolean isOfKnownType(CaseRecord record) {
        return CaseRecord.shapes().containsKey(record.id().type());
    }

    private static void requireSame(CaseRecord record) {
        requireSame(new LineBuffer(), record);
    }

    private static void requireSame(LineBuffer buffer, CaseRecord record) {
        byte[] before = buffer.toByteArray();
        byte[] expected = slowly(record);
        boolean added = buffer.add(record);
        assertThat(added).isEqualTo(expected != null && isOfKnownType(record));
        byte[] after = buffer.toByteArray();
        assertThat(Arrays.equals(before, Arrays.copyOf(after, before.length))).isTrue();
        assertThat(new String(after, before.length, after.length - before.length, UTF_8))
                .isEqualTo(added ? new String(expected, UTF_8) : "");
        buffer.endLine();
    }

    private static Person personWith(DataValue value) {
        return personWith("desk:x", value);
    }

    private static Person personWith(String name, DataValue value) {
        return Person.builder()
                .id(PersonId.of("p"))
                .unknownMembers(DataObject.EMPTY.with(name, value))
                .build();
    }

    /** A person who has the text wherever a text of any content can stand. */
    private static Person personNamed(String text) {
        return Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.builder()
                        .full(text)
                        .given("x" + text)
                        .unknownMembers(DataObject.EMPTY.with(
                                "x" + text.substring(0, Math.min(900, text.length())),
                                DataArray.of(new DataString(text))))
                        .build())
                .addLink(Link.builder()
                        .url(URI.create("https://example.org/é"))
                        .title(LocalizedText.of(LanguageTag.parse("az-Latn"), text)
                                .with(LanguageTag.ENGLISH, text))
                        .build())
                .build();
    }

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

    @Test
    void every_character_is_written_as_by_the_other_writer() {
        LineBuffer buffer = new LineBuffer();
        StringBuilder text = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                text.appendCodePoint(c);
            }
            if (text.length() > 500 || c == Character.MAX_CODE_POINT) {
                buffer.clear();
                requireSame(buffer, personNamed(text.toString()));
                text.setLength(0);
            }
        }
    }

    @Test
    void characters_that_json_must_or_may_escape_are_written_as_by_the_other_writer() {
        for (String text : List.of(
                "\u2028", "\u2029", "\u007f", "\u0001", "\"", "\\", "/", "\ud83d\ude00", "\n\r\t\b\f", "</script>")) {
            requireSame(personNamed(text));
            requireSame(personNamed("a" + text + "b"));
        }
    }

    /** Plain texts are copied and then searched, eight bytes at a time; the last two have the lower half of a plain one. */
    @Test
    void a_character_that_needs_more_is_found_at_every_place_of_a_plain_text() {
        LineBuffer buffer = new LineBuffer();
        for (String other :
                List.of("\"", "\\", "\u0001", "\u001f", "\u007f", "\u0080", "é", "😀", "\u0130", "\u0441")) {
            for (int length = 0; length < 27; length++) {
                for (int place = 0; place <= length; place++) {
                    requireSame(
                            buffer, personWith(new DataString("x".repeat(place) + other + "~".repeat(length - place))));
                }
                buffer.clear();
            }
        }
    }

    /** Lengths around that of a piece, with each kind of character on its edge. */
    @Test
    void strings_of_every_length_are_written_whole() {
        for (String last : List.of("x", "\u0001", "\"", "é", "世", "😀")) {
            for (int length = 1_015; length < 1_035; length++) {
                requireSame(personNamed("x".repeat(length) + last + last + "y"));
                requireSame(personNamed(last.repeat(length)));
                requireSame(personNamed("y" + last.repeat(length)));
            }
        }
    }

    /** The buffer has 65,536 bytes at first. */
    @Test
    void everything_is_written_whole_wherever_the_buffer_ends() {
        CaseRecord record = RandomCases.seeded(5)
                .plausibleRecords(100)
                .filter(Detention.class::isInstance)
                .filter(detention -> slowly(detention).length < 1_500)
                .findFirst()
                .orElseThrow();
        int length = slowly(record).length;
        for (int rest = 0; rest <= length + 40; rest++) {
            LineBuffer buffer = new LineBuffer();
            String fill = "x".repeat(65_000 - rest - length);
            assertThat(buffer.add(personWith(new DataString(fill)))).isTrue();
            buffer.endLine();
            while (buffer.size() < 65_536 - rest) {
                buffer.endLine();
            }
            requireSame(buffer, record);
        }
    }

    @Test
    void texts_of_a_million_characters_are_written_whole() {
        requireSame(personWith(new DataString("\u0001".repeat(1_000_000))));
        requireSame(personNamed("x世".repeat(300_000)));
    }

    @Test
    void very_long_lists_are_written_whole() {
        Person.Builder person = Person.builder().id(PersonId.of("p"));
        for (int i = 0; i < 50_000; i++) {
            person.addFormerId(RecordId.parse("person:former-" + i)).addName(Name.of("Name " + i));
        }
        requireSame(person.build());
        requireSame(personWith(new DataArray(Collections.nCopies(200_000, DataArray.of()))));
    }

    /** Deeper than what the format nests is refused, at every place where any JSON can stand. */
    @Test
    void unknown_members_are_as_deep_as_the_other_writer_writes_them_and_no_deeper() {
        int written = 0;
        int refused = 0;
        for (int depth = FORMAT_DEPTH - 16; depth <= FORMAT_DEPTH + 2; depth++) {
            DataValue lists = new DataString("deep");
            DataValue objects = DataObject.EMPTY;
            DataValue emptyList = DataArray.of();
            for (int i = 1; i < depth; i++) {
                lists = DataArray.of(lists);
                objects = DataObject.EMPTY.with("in", objects);
                emptyList = i % 2 == 0 ? DataArray.of(emptyList) : DataObject.EMPTY.with("in", emptyList);
            }
            for (DataValue deep : List.of(lists, objects, emptyList)) {
                CaseRecord member = personWith(deep);
                requireSame(member);
                requireSame(Person.builder()
                        .id(PersonId.of("p"))
                        .addName(Name.builder()
                                .full("x")
                                .unknownMembers(DataObject.EMPTY.with("desk:x", deep))
                                .build())
                        .addEvidence(Evidence.builder()
                                .statement(StatementId.of("s"))
                                .rival(deep)
                                .build())
                        .build());
                written += slowly(member) == null ? 0 : 1;
                refused += slowly(member) == null ? 1 : 0;
            }
        }
        assertThat(written).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void parts_in_parts_count_as_levels() {
        for (int parts = 240; parts < 260; parts++) {
            Count count = Count.builder()
                    .unknownMembers(DataObject.EMPTY.with("desk:x", DataArray.of()))
                    .build();
            for (int i = 1; i < parts; i++) {
                count = Count.builder().addBreakdown(count).build();
            }
            requireSame(
                    Statement.builder().id(StatementId.of("s")).addCount(count).build());
        }
    }

    @Test
    void names_that_the_format_cannot_hold_are_left_to_the_other_writer() {
        DataValue value = new DataString("x");
        for (String name :
                List.of("", "\"", "\u2028", "世".repeat(1_024), "x".repeat(1_025), "a\u0000", "\ud83d", "\ude00x")) {
            requireSame(personWith(name, value));
            requireSame(personWith("desk:x", DataObject.EMPTY.with(name, value)));
        }
    }

    @Test
    void a_table_of_another_version_is_left_to_the_other_writer() {
        List<String> names = new ArrayList<>(Person.SHAPE.attributes().keySet());
        names.add("type");
        assertThat(TableNames.areOf(Person.SHAPE, names)).isTrue();
        assertThat(TableNames.areOf(Person.SHAPE, names.subList(0, names.size() - 1)))
                .isFalse();
        Collections.swap(names, 1, 2);
        assertThat(TableNames.areOf(Person.SHAPE, names)).isFalse();
        assertThatThrownBy(() -> new LineBuffer().openTable(false)).isInstanceOf(GiveUp.class);
    }

    @Test
    void all_names_of_the_tables_fit_into_their_words() {
        byte[] bytes = new byte[MemberName.ROOM];
        for (Shape<?, ?> table : CaseRecord.tables()) {
            for (String name : table.attributes().keySet()) {
                int end = MemberName.of(name).put(bytes, 0);
                assertThat(new String(bytes, 0, end, UTF_8)).isEqualTo(",\"" + name + "\":");
            }
        }
    }

    /** The types whose values are copied without a look at them. */
    private static final List<ScalarType<?>> PLAIN = Stream.<ScalarType<?>>concat(
                    Stream.of(
                            Types.KEY,
                            Types.COUNTRY,
                            Types.SCRIPT,
                            Types.DURATION,
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
        CaseRecord refused = personWith("\u0000", DataObject.EMPTY);
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
