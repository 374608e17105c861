package org.amparo.json.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.Vocabularies;
import org.amparo.custody.Charge;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Receipt;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.hosts.Host.Setting;
import org.amparo.json.problem.JsonProblem;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.status.Status;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations of a host, whichever Jackson it uses. */
abstract class ModuleSuite {

    private static final String SECRET = "Leyla Orlova";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-31T08:00:00Z"), ZoneOffset.UTC);

    private static final Pattern BYTES = Pattern.compile("⟦([0-9A-F ]+)⟧");

    /** A mapper. */
    abstract Host host(Set<Setting> settings);

    /** Whether Jackson finds the module as a service, on the path on which this runs. */
    abstract boolean isFound();

    private Host host(Setting... settings) {
        return host(settings.length == 0 ? Set.of() : EnumSet.copyOf(List.of(settings)));
    }

    private static CaseFile caseFile(long seed) {
        return RandomCases.seeded(seed).caseFile(12);
    }

    private static Publication publication(CaseFile caseFile) {
        return Disclosure.project(caseFile, PublicationProfile.PUBLIC, CLOCK);
    }

    private static Person leyla() {
        return Person.builder()
                .id(PersonId.of("leyla-orlova"))
                .addName(Name.of(SECRET))
                .build();
    }

    private static CaseFile open() {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .add(leyla())
                .build();
    }

    private List<JsonProblem> problems(Host host, Callable<?> call) {
        return host.problems(catchThrowable(call::call));
    }

    private static List<String> codes(List<JsonProblem> problems) {
        return problems.stream().map(p -> p.code() + " " + p.pointer()).toList();
    }

    /** The text that {@code CaseJson} writes, without its white space. */
    private static String compact(CaseFile caseFile) {
        return FullJsonWriter.standard().write(caseFile).replaceAll("\n *", "").replace("\": ", "\":");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_case_file_is_written_as_the_format_has_it_and_comes_back_equal(long seed) {
        Host host = host(Setting.FULL);
        CaseFile caseFile = caseFile(seed);

        String json = host.write(caseFile);

        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().read(json)))
                .isEqualTo(FullJsonWriter.standard().write(caseFile));
        assertThat(host.read(json, CaseFile.class)).isEqualTo(caseFile);
        assertThat(host.readBytes(json.getBytes(UTF_8), CaseFile.class)).isEqualTo(caseFile);
        assertThat(host.read(FullJsonWriter.standard().write(caseFile), CaseFile.class))
                .isEqualTo(caseFile);
    }

    @Test
    void a_compact_document_is_the_same_text() {
        assertThat(host(Setting.FULL).write(open())).isEqualTo(compact(open()).strip());
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WITHOUT_MODULE", "DISCOVERED", "FULL"})
    void no_setting_of_a_host_changes_the_format(Setting setting) {
        Host host = host(Setting.FULL, setting);
        CaseFile caseFile = caseFile(11);
        List<CaseRecord> records = caseFile.records();

        String json = host.write(caseFile);

        assertThat(CaseJsonReader.standard().read(json)).isEqualTo(caseFile);
        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().read(json)))
                .isEqualTo(FullJsonWriter.standard().write(caseFile));
        assertThat(host.read(FullJsonWriter.standard().write(caseFile), CaseFile.class))
                .isEqualTo(caseFile);
        assertThat(host.read(host.write(new Desk.Folder("x", 3, caseFile)), Desk.Folder.class)
                        .caseFile())
                .isEqualTo(caseFile);
        assertThat(records)
                .allSatisfy(record -> assertThat(host.read(host.write(record), CaseRecord.class))
                        .isEqualTo(record));
    }

    @Test
    void a_case_file_stands_in_the_types_of_a_host() {
        Host host = host(Setting.FULL);
        CaseFile caseFile = caseFile(21);

        Desk.Folder folder = new Desk.Folder("Spring", 3, caseFile);
        assertThat(host.read(host.write(folder), Desk.Folder.class)).isEqualTo(folder);
        assertThat(host.read(host.write(new Desk.Bean(caseFile)), Desk.Bean.class)
                        .getCaseFile())
                .isEqualTo(caseFile);
        assertThat(host.read(host.write(List.of(caseFile, caseFile)), CaseFile[].class))
                .containsExactly(caseFile, caseFile);
    }

    @Test
    void records_parts_and_trees_stand_in_the_types_of_a_host() {
        Host host = host(Setting.FULL);
        CaseFile caseFile = caseFile(22);
        Map<String, Person> people = new LinkedHashMap<>();
        caseFile.records(Person.class).forEach(person -> people.put(person.id().local(), person));
        people.put("leyla", leyla());
        DataValue extra = new DataObject(Map.of("a", new DataArray(List.of(new DataNumber("2.50"), DataNull.NULL))));
        Desk.Shelf shelf = new Desk.Shelf(
                caseFile.records(),
                people,
                Optional.of(Charge.builder().article("theft").build()),
                extra);

        assertThat(host.read(host.write(shelf), Desk.Shelf.class)).isEqualTo(shelf);
        assertThat(host.write(shelf)).contains("2.50");
    }

    @Test
    void each_record_is_read_as_its_own_type_and_as_any() {
        Host host = host(Setting.FULL);
        String json = host.write(leyla());

        assertThat(json).startsWith("{\"type\":\"person\",\"id\":\"person:leyla-orlova\"");
        assertThat(host.read(json, Person.class)).isEqualTo(leyla());
        assertThat(host.read(json, CaseRecord.class)).isEqualTo(leyla());
        assertThat(codes(problems(host, () -> host.read(json, Statement.class))))
                .containsExactly("other-type ");
        CaseRecord later = host.read("{\"type\":\"raid\",\"id\":\"raid:x\",\"a\":1e400}", CaseRecord.class);
        assertThat(host.write(later)).isEqualTo("{\"type\":\"raid\",\"id\":\"raid:x\",\"a\":1e400}");
    }

    @Test
    void every_part_in_every_table_is_written_and_read_by_itself() {
        Host host = host(Setting.FULL);
        Map<String, Shape<?, ?>> parts = new LinkedHashMap<>();
        CaseRecord.shapes().values().forEach(shape -> addParts(shape, parts));
        addParts(CaseHeader.SHAPE, parts);

        assertThat(parts).hasSizeGreaterThan(35);
        RandomCases cases = RandomCases.seeded(5);
        Walk.Visitor visitor = new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (parts.remove(shape.name()) != null) {
                    Class<?> type = object.getClass().getInterfaces()[0];
                    assertThat(host.read(host.write(object), type))
                            .as(shape.name())
                            .isEqualTo(object);
                    assertThat(codes(problems(host(), () -> host().write(object))))
                            .containsExactly("not-a-publication ");
                }
            }
        };
        for (int i = 0; i < 40 && !parts.isEmpty(); i++) {
            cases.caseFile(30).records().forEach(record -> record.shaped().walk(Pointer.ROOT, visitor));
        }
        assertThat(parts).isEmpty();
    }

    private static void addParts(Shape<?, ?> shape, Map<String, Shape<?, ?>> parts) {
        for (Attribute<?, ?, ?> attribute : shape.attributes().values()) {
            attribute.type().table().ifPresent(part -> {
                if (parts.put(part.name(), part) == null) {
                    addParts(part, parts);
                }
            });
        }
    }

    @Test
    void a_header_is_read_and_written_as_the_first_of_the_lines() {
        Host host = host(Setting.FULL);
        String json = host.write(open().header());

        assertThat(json)
                .startsWith("{\"type\":\"case-file\",\"amparo\":\"1.0\"")
                .doesNotContain("records");
        assertThat(host.read(json, CaseHeader.class)).isEqualTo(open().header());
    }

    @Test
    void small_values_stand_in_the_types_of_a_host_and_are_keys() {
        Host host = host();
        Desk.Note note = new Desk.Note(
                PersonId.of("leyla-orlova"),
                Optional.of(PartialDate.parse("1985~")),
                Optional.empty(),
                List.of(StatementId.of("d0"), DetentionId.of("orlova-1"), RecordId.parse("raid:x")),
                Map.of(StatementId.of("d0"), "first", RecordId.parse("raid:x"), "later"),
                Map.of(CustodyForm.PRE_TRIAL_DETENTION, 2),
                Map.of(PartialDate.parse("2023-11"), List.of(Period.parse("2023-11/.."))),
                LocalizedText.of(Map.of(LanguageTag.parse("en"), "Winter", LanguageTag.parse("az"), "Qış")),
                CaseFileId.of("north-shore"));

        String json = host.write(note);

        assertThat(json)
                .contains("\"subject\":\"person:leyla-orlova\"")
                .contains("\"seenOn\":\"1985~\"")
                .contains("\"pre-trial-detention\":2")
                .contains("{\"2023-11\":[\"2023-11/..\"]}");
        assertThat(host.read(json, Desk.Note.class)).isEqualTo(note);
        assertThat(host.convert(note, Desk.Note.class)).isEqualTo(note);
        assertThat(host.read("{\"subject\":null}", Desk.Note.class).subject()).isNull();
    }

    @Test
    void every_code_and_kind_of_id_is_written_and_read() {
        Host host = host();

        Vocabularies.all()
                .forEach(vocabulary -> vocabulary.codes().forEach(code -> {
                    String json = host.write(code);
                    assertThat(json).isEqualTo('"' + code.toString() + '"');
                    assertThat(host.read(json, code.getClass())).isEqualTo(code);
                }));
        assertThat(host.read("\"non-binary-x\"", Gender.class)).hasToString("non-binary-x");
        assertThat(host.read("\"organisation:x\"", AgentId.class)).isEqualTo(OrganisationId.of("x"));
        assertThat(host.read("\"statement:d0#m1\"", PartRef.class)).isEqualTo(PartRef.parse("statement:d0#m1"));
        assertThat(host.read("\"az-Latn\"", LanguageTag.class)).isEqualTo(LanguageTag.parse("az-Latn"));
        assertThat(codes(problems(host, () -> host.read("\"statement:d0\"", PersonId.class))))
                .containsExactly("id-type ");
    }

    @Test
    void trees_are_read_as_what_they_are() {
        Host host = host(Setting.FULL);

        assertThat(host.read("[1.0, null, {\"b\": \"c\"}]", DataValue.class))
                .isEqualTo(new DataArray(List.of(
                        new DataNumber("1.0"), DataNull.NULL, new DataObject(Map.of("b", new DataString("c"))))));
        assertThat(host.read("null", DataValue.class)).isEqualTo(DataNull.NULL);
        assertThat(host.read("{}", DataObject.class)).isEqualTo(DataObject.EMPTY);
        assertThat(codes(problems(host, () -> host.read("[]", DataObject.class))))
                .containsExactly("other-type ");
    }

    @Test
    void a_publication_is_written_and_not_read() {
        Host host = host();
        Publication publication = publication(open());

        String json = host.write(new Desk.Answer("Spring", publication));

        assertThat(json)
                .isEqualTo("{\"title\":\"Spring\",\"publication\":"
                        + compact(publication.caseFile()).strip() + "}");
        assertThat(codes(problems(host, () -> host.read(json, Desk.Answer.class))))
                .containsExactly("not-read /publication");
    }

    @Test
    void what_may_hold_more_is_not_written_and_the_refusal_names_both_ways_and_no_data() {
        Host host = host();
        Collection<Object> refused = List.of(
                open(),
                open().header(),
                leyla(),
                leyla().names().get(0),
                Map.of("x", leyla()),
                List.of(leyla()),
                Optional.of(leyla()),
                new DataString(SECRET),
                new Desk.Cover(leyla()));

        assertThat(refused).allSatisfy(value -> {
            Throwable thrown = catchThrowable(() -> host.write(value));
            assertThat(host.problems(thrown)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("not-a-publication");
                assertThat(problem.message()).contains("Disclosure.project", "AmparoModule.full()");
            });
            assertNothingOf(thrown, SECRET, "leyla-orlova");
        });
        assertThat(codes(problems(host, () -> host.write(new Desk.Cover(leyla())))))
                .containsExactly("not-a-publication /person");
        assertThat(host(Setting.FULL).write(new Desk.Cover(leyla()))).contains(SECRET);
    }

    @Test
    void answers_and_receipts_are_written_where_everything_may_be_written() {
        Status status = open().asOf(LocalDate.of(2024, 1, 1)).statusOf(leyla().id());
        Receipt receipt = publication(open()).receipt();
        for (Host host : List.of(host(), host(Setting.EMPTY_BEANS))) {
            assertThat(codes(problems(host, () -> host.write(status)))).containsExactly("not-a-publication ");
            assertThat(codes(problems(host, () -> host.write(receipt)))).containsExactly("not-a-publication ");
        }
        for (Host host : List.of(host(Setting.FULL), host(Setting.FULL, Setting.EMPTY_BEANS, Setting.NON_EMPTY))) {
            assertThat(host.write(status))
                    .startsWith("{\"subject\":\"person:leyla-orlova\",\"on\":\"2024-01-01\",\"liberty\":\"");
            assertThat(host.write(receipt)).startsWith("{\"toRead\":[");
        }
        assertThat(codes(problems(host(Setting.FULL), () -> host(Setting.FULL).read("{}", Status.class))))
                .containsExactly("not-read ");
    }

    @Test
    void what_has_no_form_is_not_written_as_an_empty_object() {
        AsOf day = open().asOf(LocalDate.of(2024, 1, 1));
        for (Host host : List.of(host(), host(Setting.FULL), host(Setting.FULL, Setting.EMPTY_BEANS))) {
            assertThat(codes(problems(host, () -> host.write(day)))).containsExactly("not-written ");
        }
    }

    @Test
    void a_variable_of_a_wider_type_is_written_as_what_is_in_it() {
        Host host = host(Setting.FULL, Setting.STATIC_TYPING);
        ClaimedPart[] claims = {Name.of(SECRET)};

        assertThat(host.write(claims)).isEqualTo("[{\"full\":\"" + SECRET + "\"}]");
        assertThat(problems(host, () -> host.read("{}", ClaimedPart.class))).hasSize(1);
    }

    @Test
    void a_module_that_is_found_as_a_service_is_the_safe_one_and_one_that_is_not_is_missed() {
        Host host = host(Setting.DISCOVERED);

        if (isFound()) {
            assertThat(host.read(FullJsonWriter.standard().write(open()), CaseFile.class))
                    .isEqualTo(open());
            assertThat(host.write(publication(open()))).contains("case-file:north-shore");
            assertThat(codes(problems(host, () -> host.write(open())))).containsExactly("not-a-publication ");
        } else {
            assertFailsForWantOfTheModule(host);
        }
    }

    @Test
    void all_problems_come_with_the_path_of_the_host_and_their_place() {
        Host host = host();
        String json = """
                {"title": "Spring", "pageCount": 1,
                 "caseFile": {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": [
                   {"type": "person", "id": "person:x", "bornOn": "31.12.1980", "names": []},
                   {"type": "person", "id": "person:y", "gender": null}]}}
                """;

        assertThat(problems(host, () -> host.read(json, Desk.Folder.class)))
                .extracting(p -> p.line() + ":" + p.column() + " " + p.code() + " " + p.pointer())
                .containsExactly(
                        "3:51 date-syntax /caseFile/records/0/bornOn",
                        "3:74 empty-array /caseFile/records/0/names",
                        "4:51 null-value /caseFile/records/1/gender");
    }

    @Test
    void the_path_is_known_in_lists_maps_and_optionals_and_without_wrapping() {
        String bad = "{\"type\": \"person\", \"id\": \"person:x\", \"bornOn\": \"soon\"}";
        for (Host host : List.of(host(), host(Setting.UNWRAPPED_EXCEPTIONS))) {
            assertThat(codes(problems(host, () -> host.read("{\"people\": {\"a/b\": " + bad + "}}", Desk.Shelf.class))))
                    .containsExactly("date-syntax /people/a~1b/bornOn");
            assertThat(codes(problems(
                            host,
                            () -> host.read(
                                    "{\"records\": [{\"type\":\"person\",\"id\":\"person:y\"}, " + bad + "]}",
                                    Desk.Shelf.class))))
                    .containsExactly("date-syntax /records/1/bornOn");
            assertThat(codes(problems(host, () -> host.read("{\"charge\": {\"article\": \"\"}}", Desk.Shelf.class))))
                    .containsExactly("empty-text /charge/article");
            assertThat(codes(problems(host, () -> host.read("{\"seenOn\": \"soon\"}", Desk.Note.class))))
                    .containsExactly("date-syntax /seenOn");
            assertThat(codes(problems(host, () -> host.read("[\"1980\", \"soon\"]", PartialDate[].class))))
                    .containsExactly("date-syntax /1");
        }
        Host tree = host();
        assertThat(codes(problems(tree, () -> tree.readTree("{\"people\": {\"p\": " + bad + "}}", Desk.Shelf.class))))
                .containsExactly("date-syntax /people/p/bornOn");
    }

    @Test
    void a_bad_key_is_refused_at_its_map_and_not_repeated() {
        for (Host host : List.of(host(), host(Setting.UNWRAPPED_EXCEPTIONS), host(Setting.SOURCE_IN_LOCATION))) {
            Throwable thrown =
                    catchThrowable(() -> host.read("{\"remarks\": {\"" + SECRET + "\": \"x\"}}", Desk.Note.class));

            assertThat(host.problems(thrown)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("id-syntax");
                assertThat(problem.pointer()).hasToString("/remarks");
                assertThat(problem.line()).isEqualTo(1);
            });
            assertNothingOf(thrown, SECRET);
        }
        Host host = host();
        assertThat(codes(problems(host, () -> host.read("{\"forms\": {\"Pre Trial\": 1}}", Desk.Note.class))))
                .containsExactly("code-syntax /forms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"person\",\"id\":\"Leyla Orlova\"}",
                "{\"type\":\"person\",\"id\":\"person:x\",\"bornOn\":\"Leyla Orlova\"}",
                "{\"type\":\"person\",\"id\":\"person:x\",\"bornOn\":\"Leyla Orlova}",
                "{\"type\":\"person\",\"id\":\"person:x\",\"bornOn\":Leyla Orlova}",
                "{\"type\":\"person\",\"id\":\"person:x\",\"names\":\"Leyla Orlova\"}",
                "{\"type\":\"Leyla Orlova\"}",
                "{\"type\":\"statement\",\"id\":\"statement:x\",\"note\":\"Leyla Orlova\"}",
                "[\"Leyla Orlova\"]",
                "\"Leyla Orlova\"",
                "{\"type\":\"person\",\"id\":\"person:x\",\"bornOn\":1980 \"Leyla Orlova\"}"
            })
    void nothing_of_the_text_is_repeated_even_where_the_host_shows_its_sources(String person) {
        for (Host host : List.of(
                host(Setting.SOURCE_IN_LOCATION),
                host(Setting.SOURCE_IN_LOCATION, Setting.UNWRAPPED_EXCEPTIONS),
                host(Setting.SOURCE_IN_LOCATION, Setting.LENIENT_SYNTAX))) {
            String json = "{\"person\": " + person + "}";
            assertNothingOf(catchThrowable(() -> host.read(json, Desk.Cover.class)), SECRET, "Leyla", "Orlova");
            assertNothingOf(
                    catchThrowable(() -> host.readBytes(json.getBytes(UTF_8), Desk.Cover.class)),
                    SECRET,
                    "Leyla",
                    "Orlova");
        }
    }

    /** The lines of the file on values: the name, the verdict and the text. */
    static Stream<Arguments> grammar() throws IOException {
        Path file = Path.of(System.getProperty("amparo.root"), "json/src/test/resources/org/amparo/json/grammar.txt");
        return Files.readString(file)
                .lines()
                .takeWhile(line -> !line.startsWith("## text"))
                .filter(line -> line.contains(" ¦ ") && !line.startsWith("#"))
                .map(line -> line.split(" ¦ ?", 3))
                .map(parts ->
                        Arguments.of(parts[1], parts[0], BYTES.matcher(parts[2]).replaceAll(ModuleSuite::decoded)));
    }

    private static String decoded(MatchResult bytes) {
        byte[] utf8 = HexFormat.of().parseHex(bytes.group(1).replace(" ", ""));
        return Matcher.quoteReplacement(new String(utf8, UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grammar")
    void the_grammar_is_that_of_documents(String name, String verdict, String text) {
        Host host = host(Setting.FULL);
        String record = "{\"type\":\"person\",\"id\":\"person:x\",\"desk:x\":" + text + "}";
        String json = "{\"person\": " + record + "}";

        if (verdict.equals("+")) {
            Desk.Cover cover = host.read(json, Desk.Cover.class);
            assertThat(host.readBytes(json.getBytes(UTF_8), Desk.Cover.class)).isEqualTo(cover);
            assertThat(host.read(host.write(cover), Desk.Cover.class)).isEqualTo(cover);
            String document =
                    "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:x\",\"records\":[" + record + "]}";
            assertThat(CaseJsonReader.standard().read(document).records()).containsExactly(cover.person());
        } else if (verdict.equals("-")) {
            assertThat(catchThrowable(() -> host.read(json, Desk.Cover.class))).isInstanceOf(RuntimeException.class);
            assertThat(catchThrowable(() -> host.readBytes(json.getBytes(UTF_8), Desk.Cover.class)))
                    .isInstanceOf(RuntimeException.class);
        } else {
            assertThat(problems(host, () -> host.read(json, Desk.Cover.class)))
                    .extracting(JsonProblem::code)
                    .containsExactly(verdict);
        }
    }

    private void assertNothingOf(Throwable thrown, String... words) {
        assertThat(thrown).isNotNull();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(words);
            assertThat(t.getLocalizedMessage()).doesNotContain(words);
            assertThat(t.getSuppressed()).isEmpty();
        }
        assertThat(host().problems(thrown))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(words));
    }

    @Test
    void a_text_that_is_not_json_is_a_problem_at_its_place() {
        Host host = host();

        assertThat(problems(host, () -> host.read("{\"person\":\n {\"type\": person}}", Desk.Cover.class)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("json-syntax");
                    assertThat(problem.pointer().toString()).startsWith("/person");
                    assertThat(problem.line()).isEqualTo(2);
                });
        assertThat(codes(problems(host, () -> host.read("{\"person\": {\"type\": \"person\"", Desk.Cover.class))))
                .singleElement()
                .asString()
                .startsWith("json-syntax /person");
    }

    @Test
    void a_number_that_json_does_not_have_is_refused_however_lenient_the_parser_is() {
        Host host = host(Setting.LENIENT_SYNTAX);

        for (String number : List.of("NaN", "-INF", "Infinity")) {
            assertThat(codes(problems(host, () -> host.read("{\"extra\": [1, " + number + "]}", Desk.Shelf.class))))
                    .containsExactly("json-syntax /extra/1");
        }
    }

    @Test
    void a_value_is_not_made_of_one_of_another_kind() {
        Host host = host(Setting.SINGLE_VALUE_AS_ARRAY, Setting.EMPTY_STRING_AS_NULL);

        assertThat(codes(problems(host, () -> host.read("\"\"", PersonId.class))))
                .containsExactly("id-syntax ");
        assertThat(codes(problems(host, () -> host.read("[\"person:x\"]", PersonId.class))))
                .containsExactly("wrong-kind ");
        assertThat(codes(problems(host, () -> host.read("1980", PartialDate.class))))
                .containsExactly("wrong-kind ");
        assertThat(codes(problems(host, () -> host.read("\"\"", CaseFile.class))))
                .containsExactly("wrong-kind ");
        assertThat(codes(problems(
                        host,
                        () -> host.read(
                                "{\"type\": \"person\", \"id\": \"person:x\", \"names\": {\"full\": \"x\"}}",
                                Person.class))))
                .containsExactly("wrong-kind /names");
    }

    @Test
    void members_given_twice_and_depths_beyond_are_refused() {
        Host host = host();
        String twice = "{\"type\": \"person\", \"id\": \"person:x\", \"bornOn\": \"1980\", \"bornOn\": \"1981\"}";
        String deep = "[".repeat(600) + "]".repeat(600);

        assertThat(codes(problems(host, () -> host.read(twice, Person.class))))
                .containsExactly("duplicate-member /bornOn");
        assertThat(problems(host, () -> host.read(deep, DataValue.class)))
                .extracting(JsonProblem::code)
                .containsAnyOf("too-deep", "too-large");
        String far = "[".repeat(5000) + "]".repeat(5000);
        assertThat(problems(host, () -> host.read(far, DataValue.class)))
                .extracting(JsonProblem::code)
                .containsAnyOf("too-deep", "too-large");
    }

    @Test
    void what_stands_behind_a_value_is_read_by_the_host() {
        Host host = host();

        Desk.Note note = host.read(
                "{\"seenOn\": \"1980\", \"title\": {\"en\": \"x\"}, \"fileId\": \"case-file:x\"}", Desk.Note.class);

        assertThat(note.seenOn()).contains(PartialDate.parse("1980"));
        assertThat(note.fileId()).isEqualTo(CaseFileId.of("x"));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void a_tree_of_the_library_keeps_everything_but_the_writing_of_numbers(long seed) {
        Host host = host(Setting.FULL);
        CaseFile plain = RandomCases.seeded(seed).plausibleCaseFile(30);

        assertThat(host.readTree(host.write(plain), CaseFile.class)).isEqualTo(plain);
        assertThat(host.convert(plain, CaseFile.class)).isEqualTo(plain);
        assertThat(host.convert(new Desk.Folder("x", 1, caseFile(seed)), Desk.Folder.class)
                        .caseFile()
                        .records())
                .hasSameSizeAs(caseFile(seed).records());
    }

    @Test
    void a_host_that_forgets_the_module_gets_an_error() {
        assertFailsForWantOfTheModule(host(Setting.WITHOUT_MODULE));
        assertFailsForWantOfTheModule(host(Setting.WITHOUT_MODULE, Setting.EMPTY_BEANS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"WITHOUT_MODULE", "FIELDS_VISIBLE", "ALL_VISIBLE", "SINGLE_VALUE_AS_ARRAY"})
    void a_mapper_without_the_module_reads_none_of_the_types_that_it_reads_with_it(Setting setting) throws Exception {
        Host forgetful = host(Setting.WITHOUT_MODULE, setting);
        List<String> texts = List.of("", "x", SECRET, "en", "1", "1980", "1980/..", "statement:d0#m1", "NOT A CODE");
        List<String> ids = Stream.concat(CaseRecord.shapes().keySet().stream(), Stream.of(CaseHeader.SHAPE.name()))
                .map(type -> type + ":x1")
                .toList();
        List<String> keys = Stream.concat(texts.stream(), ids.stream()).toList();
        List<String> values = Stream.concat(
                        keys.stream().map(key -> '"' + key + '"'),
                        Stream.of("{}", "[]", "[{}]", "true", "1", "1.5", "1e400", "12345678901234567890"))
                .toList();
        List<String> objects = List.of(
                "{'type':'person','text':'person:x'}",
                "{'text':'x'}",
                "{'tag':'en'}",
                "{'code':'x','rank':1}",
                "{'items':[]}",
                "{'members':{}}",
                "{'literal':'1'}",
                "{'value':true}",
                "{'texts':{}}",
                "{'header':null,'records':[]}");
        List<String> read = new ArrayList<>();

        for (Class<?> type : typesThatAreRead()) {
            keys.forEach(key -> addIfRead(read, forgetful, "{\"" + key + "\":\"n\"}", Map.class, type, String.class));
            Stream.concat(values.stream(), objects.stream().map(object -> object.replace('\'', '"')))
                    .forEach(value -> {
                        addIfRead(read, forgetful, '[' + value + ']', List.class, type);
                        addIfRead(read, forgetful, "{\"value\":" + value + "}", Desk.Slot.class, type);
                    });
        }

        assertThat(read).isEmpty();
        assertThat(host().read("{\"value\":\"person:x1\"}", Desk.Slot.class, PersonId.class))
                .isEqualTo(new Desk.Slot<>(PersonId.of("x1")));
        assertThat(forgetful.read("{\"value\":\"person:x1\"}", Desk.Slot.class, String.class))
                .isEqualTo(new Desk.Slot<>("person:x1"));
    }

    private static void addIfRead(
            List<String> read, Host host, String json, Class<?> container, Class<?>... parameters) {
        try {
            host.read(json, container, parameters);
            read.add(parameters[0].getName() + " in " + container.getSimpleName() + ": " + json);
        } catch (RuntimeException e) {
            assertThat(e.toString()).contains("amparo");
        }
    }

    /**
     * Every public type of the core that a host can use in its own: the module says which, so that none is forgotten.
     */
    private List<Class<?>> typesThatAreRead() throws Exception {
        Host host = host();
        List<Class<?>> types = new ArrayList<>(List.of(Publication.class));
        for (String name : namesOfClasses(CaseFile.class)) {
            Class<?> type = Class.forName(name, false, CaseFile.class.getClassLoader());
            if (Modifier.isPublic(type.getModifiers())
                    && !type.isEnum()
                    && !Throwable.class.isAssignableFrom(type)
                    && isRead(host, type)) {
                types.add(type);
            }
        }
        assertThat(types)
                .contains(CaseFile.class, CaseHeader.class, Person.class, Name.class, PartRef.class, RecordId.class)
                .contains(LanguageTag.class, LocalizedText.class, PartialDate.class, Period.class, DataNull.class)
                .contains(Gender.class, PersonId.class, CaseFileId.class, DataString.class)
                .hasSizeGreaterThan(100);
        return types;
    }

    private static boolean isRead(Host host, Class<?> type) {
        Throwable thrown = catchThrowable(() -> host.read("[]", type));
        return thrown == null || !codes(host.problems(thrown)).equals(List.of("not-read "));
    }

    /** The classes of the folder or jar that a class comes from, in packages that are for hosts. */
    private static List<String> namesOfClasses(Class<?> one) throws Exception {
        Path origin =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(origin)) {
            return namesOfClasses(origin);
        }
        try (FileSystem jar = FileSystems.newFileSystem(origin)) {
            return namesOfClasses(jar.getPath("/"));
        }
    }

    private static List<String> namesOfClasses(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info") && !file.contains("internal"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .sorted()
                    .toList();
        }
    }

    private static void assertFailsForWantOfTheModule(Host host) {
        String json = FullJsonWriter.standard().write(open());
        assertThatThrownBy(() -> host.read(json, CaseFile.class)).isNotNull();
        assertThatThrownBy(() -> host.read("{}", Person.class)).isNotNull();
        for (Object value : List.of(
                open(),
                open().header(),
                leyla(),
                leyla().names().get(0),
                publication(open()),
                new Desk.Cover(leyla()),
                List.of(leyla()),
                leyla().id(),
                PartRef.parse("statement:d0#m1"),
                Gender.VOCABULARY.of("female"),
                PartialDate.parse("1980"),
                Period.parse("1980/.."),
                LanguageTag.parse("en"),
                LocalizedText.of(Map.of(LanguageTag.parse("en"), SECRET)),
                new DataString(SECRET),
                DataObject.EMPTY)) {
            Throwable thrown = catchThrowable(() -> host.write(value));
            assertThat(thrown)
                    .as(value.getClass().getName())
                    .isNotNull()
                    .message()
                    .contains("AmparoModule")
                    .doesNotContain(SECRET);
        }
    }
}
