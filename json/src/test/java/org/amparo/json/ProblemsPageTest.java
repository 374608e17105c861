package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.change.IriPair;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConfidenceScale;
import org.amparo.code.ConsentScope;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.internal.problem.Invalid;
import org.amparo.json.jackson2.AmparoModule;
import org.amparo.json.jackson2.CaseJsonMappingException;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Refusal;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is in docs/format.md, with an example that has the problem at the place that the page says. */
class ProblemsPageTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path PAGE = ROOT.resolve("docs/format.md");

    /** Code, example and, in two of the tables, the place. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| ?([^|]*?) ?\\|(?: ?([^|]*?) ?\\|)?$");

    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern LIMIT =
            Pattern.compile("with at most ([0-9]+) (bytes|levels|records|values|problems)$");
    private static final Pattern MANY = Pattern.compile("‹([0-9]+) × ([^›]+)›");
    private static final Pattern BYTE = Pattern.compile("‹([0-9A-F]{2})›");

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId ORLOVA = PersonId.of("orlova");
    private static final PersonId RETRACTED = PersonId.of("retracted");
    private static final PersonId SUCCESSOR = PersonId.of("successor");
    private static final PersonId FORMERLY = PersonId.of("formerly");
    private static final OrganisationId COURIER = OrganisationId.of("courier");

    private static final URI BASE = URI.create("https://cases.example/");
    private static final PersonId TOMAS = PersonId.of("tomas-brandt");
    private static final CaseFile FILE = CaseFile.of(
            CaseHeader.builder()
                    .id(CaseFileId.of("north-shore"))
                    .marking(Marking.SECRET)
                    .build(),
            List.of(
                    person(LEYLA, "Leyla Orlova"),
                    Person.builder().id(ORLOVA).build(),
                    person(TOMAS, "Tomas Brandt"),
                    Person.builder().id(RETRACTED).addRevision(retraction()).build(),
                    Person.builder()
                            .id(SUCCESSOR)
                            .addFormerId(LEYLA)
                            .addFormerId(FORMERLY)
                            .build(),
                    Organisation.builder().id(COURIER).build()));

    private static Person person(PersonId id, String name) {
        return Person.builder().id(id).addName(Name.of(name)).build();
    }

    private static Publication toldToHidden() {
        Organisation hidden = Organisation.builder()
                .id(COURIER)
                .addName(Name.of("Courier"))
                .marking(Marking.SECRET)
                .build();
        CaseFile openFile = CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("north-shore"))
                        .marking(Marking.PUBLIC)
                        .build(),
                List.of(hidden));
        PublicationProfile forHidden =
                PublicationProfile.PARTNERS.toBuilder().addRecipient(COURIER).build();
        return Disclosure.project(openFile, forHidden, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Revision retraction() {
        return Revision.builder().number(1L).at(NOW).kind(ChangeKind.RETRACTED).build();
    }

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new AmparoModule());

    /** The examples that the page gives as Java. */
    private static final Map<String, Callable<?>> IN_JAVA = Map.ofEntries(
            Map.entry(
                    "`JsonLayout.CANONICAL` of a person with `\"example.org:note\": 1e400`",
                    () -> Documents.CANONICAL.write(
                            CaseJsonReader.standard().read(Documents.person("\"example.org:note\": 1e400")))),
            Map.entry(
                    "`mapper.readValue(person, Statement.class)`",
                    () -> MAPPER.readValue(Documents.PERSON, Statement.class)),
            Map.entry(
                    "`mapper.readValue(text, Publication.class)`",
                    () -> MAPPER.readValue(Documents.of(), Publication.class)),
            Map.entry("`mapper.writeValueAsString(caseFile)`", () -> MAPPER.writeValueAsString(FILE)),
            Map.entry(
                    "`mapper.writeValueAsString(caseFile.asOf(day))`",
                    () -> MAPPER.writeValueAsString(FILE.asOf(LocalDate.of(2024, 6, 1)))),
            Map.entry("`new DataNumber(\"NaN\")`", () -> new DataNumber("NaN")),
            Map.entry("`CaseFile.of(header, List.of(nested))`", ProblemsPageTest::tooDeep),
            Map.entry(
                    "`person.unknownMembers(DataObject.EMPTY.with(\"names\", DataNull.NULL))`",
                    () -> Person.builder()
                            .id(LEYLA)
                            .unknownMembers(DataObject.EMPTY.with("names", DataNull.NULL))
                            .build()),
            Map.entry(
                    "`TreeCodec.read(Types.DATE, new DataNumber(\"2023\"))`",
                    () -> TreeCodec.read(Types.DATE, new DataNumber("2023"))),
            Map.entry("`ConfidenceScale.LEVELS.at(101)`", () -> ConfidenceScale.LEVELS.at(101)),
            Map.entry("`PublicationProfile.of(\"friends\")`", () -> PublicationProfile.of("friends")),
            Map.entry(
                    "`PublicationProfile.builder(\"Friends\").addScope(ConsentScope.SHARE_PARTNERS).build()`",
                    () -> PublicationProfile.builder("Friends")
                            .addScope(ConsentScope.SHARE_PARTNERS)
                            .build()),
            Map.entry(
                    "`PublicationProfile.builder(\"friends\").ceiling(Marking.SECRET).build()`",
                    () -> PublicationProfile.builder("friends")
                            .ceiling(Marking.SECRET)
                            .build()),
            Map.entry(
                    "`PublicationProfile.builder(\"friends\").build()`",
                    () -> PublicationProfile.builder("friends").build()),
            Map.entry("`Disclosure.project(openFile, forHidden, clock)`", ProblemsPageTest::toldToHidden),
            Map.entry(
                    "`Disclosure.project(secretFile, PublicationProfile.PUBLIC, clock)`",
                    () -> Disclosure.project(FILE, PublicationProfile.PUBLIC, Clock.fixed(NOW, ZoneOffset.UTC))),
            Map.entry("`publication.requireReviewed(Set.of())`", () -> unread().requireReviewed(Set.of())),
            Map.entry("`file.merge(leyla, nino, now)`", () -> FILE.merge(LEYLA, PersonId.of("nino"), NOW)),
            Map.entry("`file.merge(leyla, leyla, now)`", () -> FILE.merge(LEYLA, LEYLA, NOW)),
            Map.entry("`file.merge(leyla, courier, now)`", () -> FILE.merge(LEYLA, COURIER, NOW)),
            Map.entry("`file.merge(leyla, retracted, now)`", () -> FILE.merge(LEYLA, RETRACTED, NOW)),
            Map.entry("`file.merge(leyla, formerlyLeyla, now)`", () -> FILE.merge(LEYLA, SUCCESSOR, NOW)),
            Map.entry("`file.merge(leyla, tomas, now)`", () -> FILE.merge(LEYLA, TOMAS, NOW)),
            Map.entry("`file.undoMerge(leyla, now)`", () -> FILE.undoMerge(LEYLA, NOW)),
            Map.entry("`file.undoMerge(formerly, now)`", () -> FILE.undoMerge(FORMERLY, NOW)),
            Map.entry(
                    "`changed.undoMerge(orlova, now)`",
                    () -> changedAfterAMerge().undoMerge(ORLOVA, NOW)),
            Map.entry("`file.join(file, now)`", () -> FILE.join(FILE, NOW)),
            Map.entry(
                    "`based.join(based, sameAsNobody, now)`",
                    () -> FILE.join(
                            FILE,
                            JoinOptions.DEFAULT
                                    .withBase(BASE)
                                    .withSame(List.of(new IriPair(LEYLA.iri(BASE), ORLOVA.iri(BASE.resolve("x/"))))),
                            NOW)),
            Map.entry("`file.undoJoin(leyla, nino, now)`", () -> FILE.undoJoin(LEYLA, PersonId.of("nino"), NOW)),
            Map.entry("`file.undoJoin(leyla, tomas, now)`", () -> FILE.undoJoin(LEYLA, TOMAS, NOW)),
            Map.entry(
                    "`file.update(april, march, Set.of(), now)`",
                    () -> list("2026-04").update(list("2026-04"), list("2026-03"), Set.of(), NOW)),
            Map.entry(
                    "`file.update(stricterMarch, april, Set.of(), now)`",
                    () -> list("2026-03")
                            .update(list("2026-03").withhold(PersonId.of("nino")), list("2026-03"), Set.of(), NOW)),
            Map.entry(
                    "`file.update(march, aprilOfOtherBase, Set.of(), now)`",
                    () -> ofBase("a").update(ofBase("a"), ofBase("b"), Set.of(), NOW)),
            Map.entry(
                    "`file.update(march, aprilAsMarch, Set.of(), now)`",
                    () -> list("2026-03").update(list("2026-03"), list("2026-04"), Set.of(), NOW)));

    private static CaseFile ofBase(String host) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .base(URI.create("https://" + host + ".example/"))
                .build();
    }

    /** A list, published in this month, that says something of somebody. */
    private static CaseFile list(String month) {
        StatementId id = StatementId.of("march");
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(
                        Statement.builder()
                                .id(id)
                                .publishedOn(PartialDate.parse(month))
                                .build(),
                        Person.builder()
                                .id(PersonId.of("nino"))
                                .addEvidence(Evidence.of(id, "Nino"))
                                .build())
                .build();
    }

    private static CaseFile tooDeep() {
        Count nested = Count.builder().value(1).build();
        for (int i = 0; i < 2_000; i++) {
            nested = Count.builder().value(1).addBreakdown(nested).build();
        }
        Statement statement =
                Statement.builder().id(StatementId.of("s1")).addCount(nested).build();
        return CaseFile.of(FILE.header(), List.of(statement));
    }

    private static Publication unread() {
        Person daughter = Person.builder()
                .id(PersonId.of("daughter"))
                .marking(Marking.SECRET)
                .addName(Name.of("Aysel Tariverdi"))
                .build();
        Person father = Person.builder()
                .id(PersonId.of("father"))
                .addName(Name.of("Ilkin Tariverdi"))
                .build();
        Statement text = Statement.builder()
                .id(StatementId.of("s1"))
                .titles(LocalizedText.english("Tariverdi was heard"))
                .build();
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .add(daughter, father, text)
                .build();
        return Disclosure.project(file, PublicationProfile.PUBLIC, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static CaseFile changedAfterAMerge() {
        CaseFile merged = FILE.merge(LEYLA, ORLOVA, Set.of(ORLOVA), NOW).caseFile();
        Person leyla = merged.find(LEYLA).orElseThrow();
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .add(leyla.toBuilder().gender(Gender.FEMALE).build())
                .build();
    }

    private static String section() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("\n## Problems\n"), page.indexOf("\n## Members\n"));
    }

    /** The codes that a text can have, or that a host's mapper gives. */
    static Set<String> codesOfProblems() throws IOException {
        String section = section();
        return ROW.matcher(section.substring(0, section.indexOf("\n### Not from JSON at all\n")))
                .results()
                .map(row -> row.group(1))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void every_code_is_in_the_page_and_the_page_has_no_other() throws IOException {
        Set<String> codes = Stream.concat(
                        Arrays.stream(Invalid.values()).map(Invalid::key),
                        Arrays.stream(Refusal.values()).map(Refusal::key))
                .map(key -> key.replaceFirst("[.].*", ""))
                .collect(toCollection(TreeSet::new));

        assertThat(ROW.matcher(section()).results().map(row -> row.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String[]> rows() throws IOException {
        return ROW.matcher(section()).results().map(ProblemsPageTest::cells);
    }

    /** Code and text of the examples that are read, each a document or a line. */
    static Stream<String[]> texts() throws IOException {
        return rows().filter(row -> !row[2].isEmpty() && !IN_JAVA.containsKey(row[1]))
                .map(row -> {
                    List<String> spans = spans(row[1]);
                    return new String[] {row[0], spans.size() > 1 ? spans.get(0) : document(spans.get(0))};
                });
    }

    private static List<String> spans(String example) {
        return SPAN.matcher(example).results().map(span -> span.group(1)).toList();
    }

    private static String[] cells(MatchResult row) {
        return new String[] {row.group(1), row.group(2), row.group(3) == null ? "" : row.group(3)};
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_example_has_the_problem_at_the_place_and_no_other(String code, String example, String where) {
        Throwable thrown = catchThrowable(() -> run(example));

        if (thrown instanceof InvalidValueException e) {
            assertThat(e.code()).isEqualTo(code);
            assertThat(where).isEmpty();
            return;
        }
        List<JsonProblem> problems = problems(thrown);
        JsonProblem last = problems.get(problems.size() - 1);
        assertThat(last.code()).isEqualTo(code);
        assertThat(problems).hasSize(code.equals(Refusal.TOO_MANY_PROBLEMS.key()) ? 2 : 1);
        assertThat(where)
                .as("%s, which -Damparo.record=true writes anew", code)
                .isEqualTo(Boolean.getBoolean("amparo.record") ? recorded(code, last) : place(last));
    }

    private static List<JsonProblem> problems(Throwable thrown) {
        return thrown instanceof CaseJsonException e ? e.problems() : ((CaseJsonMappingException) thrown).problems();
    }

    private static String place(JsonProblem problem) {
        String pointer = problem.pointer().toString();
        return (pointer.isEmpty() ? "`\"\"`" : "`" + pointer + "`")
                + (problem.line() == 0 ? "" : ", line " + problem.line());
    }

    /** Writes the place of the problem into the page; gives the text that was there. */
    private static String recorded(String code, JsonProblem problem) {
        String page = read(PAGE);
        Matcher row = Pattern.compile("(?m)^(\\| `" + code + "` \\| [^|]+ \\| [^|]+ \\|) ?([^|]*?) ?\\|$")
                .matcher(page);
        assertThat(row.find()).isTrue();
        try {
            Files.writeString(
                    PAGE, page.substring(0, row.end(1)) + " " + place(problem) + " |" + page.substring(row.end()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row.group(2);
    }

    private static Object run(String example) throws Exception {
        Callable<?> java = IN_JAVA.get(example);
        if (java != null) {
            return java.call();
        }
        ReadLimits limits = limits(example);
        List<String> spans = spans(example);
        if (spans.size() > 1) {
            return CaseJsonReader.standard()
                    .withLimits(limits)
                    .readLines(new ByteArrayInputStream(bytes(String.join("\n", spans) + "\n")));
        }
        return CaseJsonReader.standard().withLimits(limits).read(bytes(document(spans.get(0))));
    }

    private static String document(String example) {
        if (example.startsWith("\"")) {
            return Documents.person(example);
        }
        return example.contains("\"amparo\"") ? example : Documents.of(example);
    }

    private static ReadLimits limits(String example) {
        ReadLimits standard = ReadLimits.standard();
        Matcher limit = LIMIT.matcher(example);
        if (!limit.find()) {
            return standard;
        }
        int most = Integer.parseInt(limit.group(1));
        return switch (limit.group(2)) {
            case "bytes" -> standard.withDocumentBytes(most);
            case "levels" -> standard.withDepth(most);
            case "values" -> standard.withValues(most);
            case "records" -> standard.withRecords(most);
            default -> standard.withProblems(most);
        };
    }

    private static byte[] bytes(String example) {
        String text = MANY.matcher(example)
                .replaceAll(many -> Matcher.quoteReplacement(many.group(2).repeat(Integer.parseInt(many.group(1)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher single = BYTE.matcher(text);
        int end = 0;
        while (single.find()) {
            bytes.writeBytes(text.substring(end, single.start()).getBytes(UTF_8));
            bytes.write(Integer.parseInt(single.group(1), 16));
            end = single.end();
        }
        bytes.writeBytes(text.substring(end).getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void every_example_in_java_is_on_the_page() throws IOException {
        assertThat(rows().map(row -> row[1])).containsAll(IN_JAVA.keySet());
    }
}
