package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.custody.Charge;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseJsonTest {

    private static final Person LEYLA = Person.builder()
            .id(PersonId.of("leyla-orlova"))
            .addName(Name.of("Лейла Orlova"))
            .build();

    private static final CaseFile SMALL = CaseFile.builder()
            .id(CaseFileId.of("north-shore"))
            .defaultMarking(Marking.PUBLIC)
            .add(LEYLA)
            .build();

    @Test
    void the_golden_document_is_written_as_it_was_read() throws IOException {
        String golden = Documents.resource("golden.json");

        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().read(golden)))
                .isEqualTo(golden);
    }

    @Test
    void the_golden_document_says_what_it_says() throws IOException {
        CaseFile caseFile = CaseJsonReader.standard().read(Documents.resource("golden.json"));

        Person leyla = caseFile.find(PersonId.of("leyla-orlova")).orElseThrow();
        assertThat(leyla.names()).extracting(Name::full).containsExactly("Leyla \"Lyolya\" Orlova", "Лейла Орлова");
        assertThat(leyla.bornOn()).hasToString("Optional[1980~]");
        Detention detention = caseFile.find(DetentionId.of("orlova-1")).orElseThrow();
        assertThat(detention.charges())
                .hasSize(2)
                .first()
                .isEqualTo(Charge.builder().build());
        assertThat(caseFile.header().amparo()).isEqualTo("1.3");
        assertThat(caseFile.records().get(4).unknownMembers().members()).containsOnlyKeys("signers", "type-of-body");
    }

    @Test
    void a_case_file_that_was_built_is_written_in_the_order_of_the_tables() {
        assertThat(FullJsonWriter.standard().write(SMALL)).isEqualTo("""
                        {
                          "type": "case-file",
                          "amparo": "1.0",
                          "id": "case-file:north-shore",
                          "defaultMarking": "public",
                          "records": [
                            {
                              "type": "person",
                              "id": "person:leyla-orlova",
                              "names": [
                                {
                                  "full": "Лейла Orlova"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void a_case_file_without_records_has_an_empty_list() {
        CaseFile empty = CaseFile.builder().id(CaseFileId.of("empty")).build();

        assertThat(FullJsonWriter.standard().write(empty)).endsWith("\"records\": []\n}\n");
        assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(empty)))
                .isEqualTo(empty);
    }

    @Test
    void every_way_to_write_gives_the_same_and_every_way_to_read_reads_it(@TempDir Path folder) throws IOException {
        String text = FullJsonWriter.standard().write(SMALL);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        FullJsonWriter.standard().write(SMALL, stream);
        Path file = folder.resolve("case.json");
        CaseJson.writeFull(SMALL, file);

        assertThat(stream.toByteArray()).isEqualTo(text.getBytes(UTF_8));
        assertThat(file).hasBinaryContent(text.getBytes(UTF_8));
        assertThat(CaseJsonReader.standard().read(text)).isEqualTo(SMALL);
        assertThat(CaseJsonReader.standard().read(text.getBytes(UTF_8))).isEqualTo(SMALL);
        assertThat(CaseJsonReader.standard().read(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isEqualTo(SMALL);
        assertThat(CaseJson.read(file)).isEqualTo(SMALL);
    }

    @Test
    void a_compact_document_is_one_line_and_says_the_same(@TempDir Path folder) throws IOException {
        CaseFile golden = CaseJsonReader.standard().read(Documents.resource("golden.json"));
        String compact = Documents.COMPACT.write(golden);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Documents.COMPACT.write(golden, stream);
        Path file = folder.resolve("case.json");
        Documents.COMPACT.write(golden, file);

        assertThat(compact).endsWith("}\n").doesNotContain("\": ", ", \"").hasLineCount(1);
        assertThat(stream.toByteArray()).isEqualTo(compact.getBytes(UTF_8));
        assertThat(file).hasBinaryContent(compact.getBytes(UTF_8));
        assertThat(CaseJsonReader.standard().read(compact)).isEqualTo(golden);
        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().read(compact)))
                .isEqualTo(Documents.resource("golden.json"));
        assertThat(Documents.COMPACT.write(SMALL))
                .isEqualTo("{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:north-shore\","
                        + "\"defaultMarking\":\"public\",\"records\":[{\"type\":\"person\",\"id\":\"person:leyla-orlova\","
                        + "\"names\":[{\"full\":\"Лейла Orlova\"}]}]}\n");
    }

    @Test
    void streams_of_others_stay_open() throws IOException {
        boolean[] closed = {false};
        InputStream in =
                new ByteArrayInputStream(FullJsonWriter.standard().write(SMALL).getBytes(UTF_8)) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        FullJsonWriter.standard().write(CaseJsonReader.standard().read(in), out);

        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void a_file_that_is_not_there_is_said_as_such(@TempDir Path folder) {
        assertThatThrownBy(() -> CaseJson.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_file_that_cannot_be_written_leaves_the_old_one(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.json");
        CaseJson.writeFull(SMALL, file);
        byte[] before = Files.readAllBytes(file);
        CaseFile unwritable = withHeaderMember("lone:\ud800", new DataString("x"));

        assertThatThrownBy(() -> CaseJson.writeFull(unwritable, file)).isInstanceOf(CaseJsonException.class);

        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryContaining("glob:**case.json");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_publication_is_written_without_what_it_withholds() throws IOException {
        CaseFile caseFile = SMALL.toBuilder()
                .add(Person.builder()
                        .id(PersonId.of("secret"))
                        .addName(Name.of("Maro Tal"))
                        .marking(Marking.SECRET)
                        .build())
                .build();
        Publication publication = Disclosure.project(
                caseFile,
                PublicationProfile.PUBLIC,
                Clock.fixed(Instant.parse("2024-12-31T08:00:00Z"), ZoneOffset.UTC));

        assertThat(CaseJsonWriter.standard().write(publication))
                .isEqualTo(FullJsonWriter.standard().write(publication.caseFile()))
                .contains("Лейла")
                .doesNotContain("secret", "Maro");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        CaseJsonWriter.standard().withLayout(JsonLayout.COMPACT).write(publication, stream);
        assertThat(stream.toString(UTF_8))
                .isEqualTo(
                        CaseJsonWriter.standard().withLayout(JsonLayout.COMPACT).write(publication))
                .isEqualTo(Documents.COMPACT.write(publication.caseFile()));
        assertThat(CaseJsonWriter.standard()
                        .withLayout(JsonLayout.CANONICAL)
                        .write(publication)
                        .getBytes(UTF_8))
                .isEqualTo(Documents.CANONICAL.write(publication.caseFile()).getBytes(UTF_8));
    }

    @Test
    void members_are_read_in_any_order_the_type_last() {
        String shuffled = """
                {"records": [{"names": [{"full": "Лейла Orlova"}], "id": "person:leyla-orlova", "type": "person"}],
                 "defaultMarking": "public", "id": "case-file:north-shore", "amparo": "1.0", "type": "case-file"}
                """;

        assertThat(CaseJsonReader.standard().read(shuffled)).isEqualTo(SMALL);
    }

    @Test
    void problems_behind_a_late_type_have_their_own_places() {
        String document = """
                {"type": "case-file", "amparo": "1.0", "id": "case-file:north-shore", "records": [
                  {"names": [
                    {"full": 7}],
                   "bornOn": "yesterday",
                   "id": "person:leyla-orlova", "type": "person"},
                  {"id": "person:maro-tal", "gender": 1, "type": "person"}]}
                """;

        assertThat(Documents.problemsOf(document))
                .extracting(p -> p.line() + ":" + p.column() + " " + p.code() + " " + p.pointer())
                .containsExactly(
                        "3:14 wrong-kind /records/0/names/0/full",
                        "4:14 date-syntax /records/0/bornOn",
                        "6:39 wrong-kind /records/1/gender");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.27", "1.9999"})
    void a_reader_accepts_every_1_x_and_keeps_it(String version) {
        String document = Documents.of().replace("\"1.0\"", "\"" + version + "\"");

        CaseFile caseFile = CaseJsonReader.standard().read(document);

        assertThat(caseFile.header().amparo()).isEqualTo(version);
        assertThat(FullJsonWriter.standard().write(caseFile)).contains("\"amparo\": \"" + version + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "10.1", "11.0"})
    void another_version_is_refused_and_nothing_else_is_said(String version) {
        String document = Documents.of(PERSON_WITH_A_MISTAKE).replace("\"1.0\"", "\"" + version + "\"");

        assertThat(Documents.codesOf(document)).containsExactly("unsupported-version /amparo");
    }

    private static final String PERSON_WITH_A_MISTAKE = "{\"type\": \"person\", \"id\": 7}";

    @Test
    void unknown_members_come_back_equal_at_every_level() {
        String member = "\"desk:x\": {\"b\": 2.50, \"a\": [1e400, -0, null, true, \"\\u00e9\", {}, []], \"\": 0.10}";
        String document = "{" + Documents.HEADER + ", " + member
                + ", \"records\": [{\"type\": \"detention\", \"id\": \"detention:d\", "
                + "\"detainee\": \"later:x\", " + member + ", \"charges\": [{" + member
                + ", \"article\": \"1\", \"evidence\": "
                + "[{\"statement\": \"statement:d1\", " + member + "}]}]}]}";

        CaseFile caseFile = CaseJsonReader.standard().read(document);

        Detention detention = caseFile.records(Detention.class).get(0);
        Charge charge = detention.charges().get(0);
        DataObject expected = new DataObject(java.util.Map.of("desk:x", someTree()));
        assertThat(caseFile.header().unknownMembers()).isEqualTo(expected);
        assertThat(detention.unknownMembers()).isEqualTo(expected);
        assertThat(charge.unknownMembers()).isEqualTo(expected);
        assertThat(charge.evidence().get(0).unknownMembers()).isEqualTo(expected);
        assertThat(detention.detainee()).hasToString("later:x");
        assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(caseFile)))
                .isEqualTo(caseFile);
        assertThat(FullJsonWriter.standard().write(caseFile)).contains("2.50", "1e400", "-0,", "0.10", "\"é\"");
        assertThat(FullJsonWriter.standard().write(caseFile).indexOf("\"b\": 2.50"))
                .isLessThan(FullJsonWriter.standard().write(caseFile).indexOf("\"a\": ["));
    }

    private static DataValue someTree() {
        return DataObject.EMPTY
                .with("b", new DataNumber("2.50"))
                .with(
                        "a",
                        DataArray.of(
                                new DataNumber("1e400"),
                                new DataNumber("-0"),
                                org.amparo.data.DataNull.NULL,
                                new org.amparo.data.DataBoolean(true),
                                new DataString("é"),
                                DataObject.EMPTY,
                                DataArray.of()))
                .with("", new DataNumber("0.10"));
    }

    @Test
    void a_record_of_an_unknown_type_comes_back_with_its_type() {
        CaseRecord petition = CaseJsonReader.standard()
                .read(Documents.of("{\"id\": \"petition:p1\", \"to\": [\"x\"], \"type\": \"petition\"}"))
                .records()
                .get(0);

        assertThat(petition.id().type()).isEqualTo("petition");
        assertThat(petition.unknownMembers().members()).containsOnlyKeys("to");
    }

    @Test
    void a_tree_deeper_than_the_format_allows_is_not_written() {
        DataValue deep = DataArray.of();
        for (int i = 0; i < 200_000; i++) {
            deep = new DataArray(List.of(deep));
        }
        CaseFile caseFile = withHeaderMember("desk:deep", deep);

        assertThat(Documents.codes(
                        Documents.problems(() -> FullJsonWriter.standard().write(caseFile))))
                .singleElement()
                .asString()
                .startsWith("too-deep /desk:deep/0/0");
    }

    @Test
    void the_deepest_tree_that_is_written_is_read() {
        DataValue deep = DataArray.of();
        for (int i = 0; i < 510; i++) {
            deep = new DataArray(List.of(deep));
        }
        CaseFile deepest = withHeaderMember("desk:deep", deep);
        CaseFile tooDeep = withHeaderMember("desk:deep", DataArray.of(deep));

        assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(deepest)))
                .isEqualTo(deepest);
        assertThatThrownBy(() -> FullJsonWriter.standard().write(tooDeep)).hasMessageContaining("too-deep");
    }

    @Test
    void a_name_that_cannot_be_read_is_not_written() {
        assertThatThrownBy(() ->
                        FullJsonWriter.standard().write(withHeaderMember("x:" + "y".repeat(1023), new DataString(""))))
                .hasMessageContaining("too-long");
        assertThatThrownBy(() -> FullJsonWriter.standard().write(withHeaderMember("x:\0", new DataString(""))))
                .hasMessageContaining("text-characters");
        CaseFile longest = withHeaderMember("x:" + "y".repeat(1022), new DataString(""));
        assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(longest)))
                .isEqualTo(longest);
    }

    private static CaseFile withHeaderMember(String name, DataValue value) {
        CaseHeader header = SMALL.header().toBuilder()
                .unknownMembers(DataObject.EMPTY.with(name, value))
                .build();
        return CaseFile.of(header, List.of());
    }

    @Test
    void the_canonical_form_is_that_of_the_rfc() {
        DataValue tree = DataObject.EMPTY
                .with("\u20ac", new DataString("Euro Sign"))
                .with("\r", new DataString("Carriage Return"))
                .with("\ufb33", new DataString("Hebrew Letter Dalet With Dagesh"))
                .with("1", new DataString("One"))
                .with("\ud83d\ude00", new DataString("Emoji: Grinning Face"))
                .with("\u0080", new DataString("Control"))
                .with("\u00f6", new DataString("Latin Small Letter O With Diaeresis"))
                .with(
                        "n",
                        DataArray.of(
                                new DataNumber("333333333.3333333"), new DataNumber("1E30"), new DataNumber("4.50")))
                .with("s", new DataString("\u20ac$\017\nA'B\"\\\\\"/"));

        String canonical = new String(
                Documents.CANONICAL.write(withHeaderMember("x:y", tree)).getBytes(UTF_8), UTF_8);

        assertThat(canonical)
                .isEqualTo(
                        "{\"amparo\":\"1.0\",\"defaultMarking\":\"public\",\"id\":\"case-file:north-shore\",\"records\":[],"
                                + "\"type\":\"case-file\",\"x:y\":{\"\\r\":\"Carriage Return\",\"1\":\"One\","
                                + "\"n\":[333333333.3333333,1e+30,4.5],\"s\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\","
                                + "\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                                + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "9007199254740993",
                "333333333.33333329",
                "0.1000000000000000055511151231257827",
                "1e-400",
                "1e99999999999"
            })
    void a_number_that_a_double_does_not_hold_has_no_canonical_form(String literal) {
        CaseFile caseFile = withHeaderMember("x:y", DataArray.of(new DataNumber(literal)));

        assertThat(Documents.codes(Documents.problems(
                        () -> Documents.CANONICAL.write(caseFile).getBytes(UTF_8))))
                .containsExactly("number-not-exact /x:y/0");
    }
}
