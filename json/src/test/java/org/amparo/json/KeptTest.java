package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.TreeWriter;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown content is kept, or not kept, as docs/format.md says. */
class KeptTest {

    private static final CaseFile CASES = RandomCases.seeded(11).caseFile(300);

    private static final DataValue TREE = DataObject.EMPTY
            .with("b", new DataNumber("2.50"))
            .with(
                    "a",
                    DataArray.of(
                            new DataNumber("1e400"),
                            new DataNumber("1E+02"),
                            new DataNumber("-0"),
                            new DataNumber("0.10"),
                            new DataNumber("9007199254740993"),
                            DataNull.NULL,
                            new DataBoolean(false),
                            DataObject.EMPTY,
                            DataArray.of(),
                            new DataString("")))
            .with("", new DataString("e\u0301 \u2028 \ud83d\ude00 /"));

    private static final Map<String, DataValue> UNKNOWN = unknown();

    private static Map<String, DataValue> unknown() {
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("z.example:last", TREE);
        members.put("laterMember", DataNull.NULL);
        members.put("a.example:first", new DataNumber("2.50"));
        return members;
    }

    /** Puts the unknown members into every object that a table describes. */
    private static final class Decorator {

        private final boolean inFront;
        private final Set<String> tables = new TreeSet<>();

        Decorator(boolean inFront) {
            this.inFront = inFront;
        }

        DataObject file(DataObject file) {
            return object(CaseHeader.SHAPE, file);
        }

        private DataObject object(Shape<?, ?> shape, DataObject object) {
            tables.add(shape.name());
            Map<String, DataValue> members = new LinkedHashMap<>();
            if (inFront) {
                members.putAll(UNKNOWN);
            }
            object.members().forEach((name, value) -> {
                if (name.equals("records")) {
                    if (!inFront) {
                        members.putAll(UNKNOWN);
                    }
                    members.put(name, items(value, this::record));
                } else {
                    members.put(name, member(shape.attributes().get(name), value));
                }
            });
            if (!inFront && !members.containsKey("laterMember")) {
                members.putAll(UNKNOWN);
            }
            return new DataObject(members);
        }

        private DataValue record(DataValue record) {
            DataObject object = (DataObject) record;
            String type = ((DataString) object.members().get("type")).text();
            return object(CaseRecord.shapeOf(type), object);
        }

        private DataValue member(Attribute<?, ?, ?> attribute, DataValue value) {
            if (attribute == null || attribute.type().table().isEmpty()) {
                return value;
            }
            Shape<?, ?> part = attribute.type().table().get();
            return attribute.isList()
                    ? items(value, item -> object(part, (DataObject) item))
                    : object(part, (DataObject) value);
        }

        private static DataValue items(DataValue array, java.util.function.UnaryOperator<DataValue> change) {
            return new DataArray(
                    ((DataArray) array).items().stream().map(change).toList());
        }
    }

    private static DataObject tree(CaseFile caseFile) throws IOException {
        TreeWriter tree = new TreeWriter();
        RecordWriter.write(tree, caseFile);
        return (DataObject) tree.root();
    }

    private static String text(DataValue value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.compact(out);
        RecordWriter.write(writer, value);
        writer.endLine();
        writer.flush();
        return out.toString(UTF_8);
    }

    @Test
    void unknown_members_of_every_table_come_back_in_their_order_behind_the_known_ones() throws IOException {
        Decorator behind = new Decorator(false);
        String expected = text(behind.file(tree(CASES)));
        Decorator inFront = new Decorator(true);
        String shuffled = text(inFront.file(tree(CASES)));

        CaseFile read = CaseJsonReader.standard().read(shuffled);

        // The random objects have unknown members of their own, which come before ours or after them.
        assertThat(CaseJsonReader.standard().read(expected).records()).hasSameSizeAs(CASES.records());
        assertThat(Documents.COMPACT.write(CaseJsonReader.standard().read(expected)))
                .isEqualTo(expected);
        assertThat(read.header().unknownMembers().members()).containsAllEntriesOf(UNKNOWN);
        assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(read)))
                .isEqualTo(read);
        assertThat(behind.tables).isEqualTo(inFront.tables).containsAll(tablesOf(CaseHeader.SHAPE, new TreeSet<>()));
        for (Shape<? extends CaseRecord, ?> shape : CaseRecord.shapes().values()) {
            assertThat(behind.tables).containsAll(tablesOf(shape, new TreeSet<>()));
        }
    }

    private static Set<String> tablesOf(Shape<?, ?> shape, Set<String> names) {
        if (names.add(shape.name())) {
            for (Attribute<?, ?, ?> attribute : shape.attributes().values()) {
                attribute.type().table().ifPresent(part -> tablesOf(part, names));
            }
        }
        return names;
    }

    @Test
    void unknown_members_that_stand_in_front_are_written_behind() {
        String document =
                "{\"x:y\": 1.0, \"records\": [{\"x:b\": 2.50, \"bornOn\": \"1980\", \"x:a\": 1e400, \"type\": \"person\","
                        + " \"id\": \"person:a\"}], \"x:z\": [], " + Documents.HEADER + "}";

        assertThat(Documents.COMPACT.write(CaseJsonReader.standard().read(document)))
                .isEqualTo("{" + Documents.HEADER.replace(": ", ":").replace(", ", ",")
                        + ",\"x:y\":1.0,\"x:z\":[],\"records\":[{\"type\":\"person\",\"id\":\"person:a\",\"bornOn\":\"1980\","
                        + "\"x:b\":2.50,\"x:a\":1e400}]}\n");
    }

    @Test
    void documents_and_lines_keep_the_same() throws IOException {
        CaseFile decorated = CaseJsonReader.standard().read(text(new Decorator(false).file(tree(CASES))));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Documents.LINES.write(decorated, lines);

        assertThat(CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines.toByteArray())))
                .isEqualTo(decorated);
    }

    @Test
    void records_ids_and_codes_that_a_later_version_has_are_kept() {
        String later =
                "{" + Documents.HEADER.replace("1.0", "1.7") + ", \"publisher\": \"coalition:c1\", \"records\": ["
                        + "{\"type\": \"petition\", \"id\": \"petition:p1\", \"marking\": \"sealed\", \"signers\": [{\"person\": \"person:a\"}],"
                        + " \"count\": 2.50},"
                        + "{\"type\": \"person\", \"id\": \"person:a\", \"kind\": \"described-only\"},"
                        + "{\"type\": \"detention\", \"id\": \"detention:d\", \"detainee\": \"crew:c2\"}]}";

        String written = Documents.COMPACT.write(CaseJsonReader.standard().read(later));

        assertThat(written)
                .contains(
                        "\"amparo\":\"1.7\"",
                        "\"publisher\":\"coalition:c1\"",
                        "{\"type\":\"petition\",\"id\":\"petition:p1\",\"marking\":\"sealed\",\"signers\":[{\"person\":\"person:a\"}],"
                                + "\"count\":2.50}",
                        "\"kind\":\"described-only\"",
                        "\"detainee\":\"crew:c2\"");
        assertThat(CaseJsonReader.standard().read(written))
                .isEqualTo(CaseJsonReader.standard().read(later));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bornOn\":\"[..1979,1981-05-02~]\"",
                "\"bornOn\":\"198X\"",
                "\"diedOn\":\"2023-?11\"",
                "\"names\":[{\"full\":\"Zoe\u0301 \u00a0x\u200b\",\"language\":\"AZ-latn\",\"period\":\"../1999~\"}]",
                "\"links\":[{\"url\":\"HTTPS://Cases.Example/%7Ea/../b?q=%c3%a9#f\"}]",
                "\"revisions\":[{\"number\":1,\"at\":\"2024-12-31T08:00:00.120Z\"}]",
                "\"identifiers\":[{\"scheme\":\"desk\",\"identifier\":\" 007 \"}]"
            })
    void values_are_kept_as_they_were_spelled(String member) {
        assertThat(Documents.COMPACT.write(CaseJsonReader.standard().read(Documents.person(member))))
                .contains(member);
    }

    @Test
    void the_order_of_languages_and_of_arrays_is_kept() {
        String member = "\"titles\":{\"ru\":\"b\",\"az\":\"a\",\"en\":\"c\"},\"languages\":[\"ru\",\"az\",\"en\"]";

        assertThat(Documents.COMPACT.write(
                        CaseJsonReader.standard().read("{" + Documents.HEADER + "," + member + ",\"records\":[]}")))
                .contains(member);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "names":[{"full":"Ren\\u00e9e \\ud83d\\ude00 a\\/b"}] | "names":[{"full":"Renée 😀 a/b"}]
                    "x:y" : [ 1 ,  2 ]                                 | "x:y":[1,2]
                    "diedOn":"2001", "bornOn":"1980"                   | "bornOn":"1980","diedOn":"2001"
                    "revisions":[{"at":"2024-12-31T08:00:00.500000Z","number":1}] | "revisions":[{"number":1,"at":"2024-12-31T08:00:00.500Z"}]
                    """)
    void what_is_not_kept_says_the_same(String read, String written) {
        CaseFile caseFile = CaseJsonReader.standard().read(Documents.person(read));

        assertThat(Documents.COMPACT.write(caseFile)).contains(written);
        assertThat(CaseJsonReader.standard().read(Documents.person(written))).isEqualTo(caseFile);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "x:y": "\\u0000"                          | text-characters /records/0/x:y
                    "x:y": "\\udc00"                          | text-characters /records/0/x:y
                    "x:y": {"a": 1, "a": 1}                  | duplicate-member /records/0/x:y/a
                    "names": [{"full": "x"}], "names": [{"full": "x"}] | duplicate-member /records/0/names
                    "evidence": [{"statement": "statement:d", "wording": null}] | null-value /records/0/evidence/0/wording
                    """)
    void what_could_not_come_back_is_refused(String member, String problem) {
        assertThat(Documents.codesOf(Documents.person(member))).containsExactly(problem);
    }

    @Test
    void a_text_by_language_has_no_unknown_members() {
        assertThat(Documents.codesOf("{" + Documents.HEADER
                        + ", \"titles\": {\"en\": \"x\", \"desk.example:x\": \"y\"}, \"records\": []}"))
                .containsExactly("language-syntax /titles/desk.example:x");
    }

    @Test
    void a_rival_value_may_be_any_json() {
        for (String rival : List.of("null", "{}", "[]", "[null,{\"b\":2.50,\"a\":1e400}]", "-0", "\"\"")) {
            String member =
                    "\"evidence\":[{\"about\":\"bornOn\",\"statement\":\"statement:d\",\"rival\":" + rival + "}]";
            assertThat(Documents.COMPACT.write(CaseJsonReader.standard().read(Documents.person(member))))
                    .contains(member);
        }
    }
}
