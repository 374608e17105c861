package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.Publications;
import org.amparo.exchange.SampleFiles;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.text.LocalizedText;

/** What is written in FollowTheMoney comes back, ids never meet, and no value is without an account. */
@Tag("once")
class EntityProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String MAP = Entities.map("""
            , "codes": {"gender": {"female": "female", "male": "male", "other": "non-binary"}}""");

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("amparo-entities");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static byte[] exported(long seed) {
        return exported(SampleFiles.random(seed, 25));
    }

    private static byte[] exported(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FollowTheMoney.write(Publications.of(file, PublicationProfile.INTERNAL), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<JsonNode> nodes(byte[] lines) {
        return new String(lines, UTF_8)
                .lines()
                .map(line -> {
                    try {
                        return MAPPER.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    @Property(tries = 30)
    void what_is_exported_comes_back_without_an_error(@ForAll @LongRange(max = 1_000_000) long seed) {
        comesBack(exported(seed));
    }

    private void comesBack(byte[] lines) {
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, lines, MAP);
        assertThat(result.problems()).isEmpty();

        Map<String, CaseRecord> records = new HashMap<>();
        result.records().forEach(record -> records.put(record.id().local(), record));
        int roles = 0;
        for (JsonNode entity : nodes(lines)) {
            String schema = entity.get("schema").textValue();
            CaseRecord record = records.get(EntityIds.local(entity.get("id").textValue()));
            if (schema.equals("Person")) {
                assertThat(full(((Person) record).names())).isEqualTo(names(entity));
                assertThat(((Person) record).bornOn().map(Object::toString).orElse(""))
                        .isEqualTo(first(entity, "birthDate"));
                assertThat(((Person) record).diedOn().map(Object::toString).orElse(""))
                        .isEqualTo(first(entity, "deathDate"));
                roles += entity.get("properties").path("position").size();
            } else if (Set.of("Organization", "PublicBody", "Company").contains(schema)) {
                assertThat(full(((Organisation) record).names())).isEqualTo(names(entity));
                assertThat(((Organisation) record).parent().map(RecordId::local).orElse(""))
                        .isEqualTo(first(entity, "parent").replace(".", ".2e"));
            } else if (Set.of("Membership", "Employment", "Directorship", "Occupancy")
                    .contains(schema)) {
                roles++;
            }
        }
        assertThat(result.records().stream()
                        .filter(Person.class::isInstance)
                        .mapToInt(record -> ((Person) record).roles().size())
                        .sum())
                .isEqualTo(roles);
    }

    /** A role of which only the title is known goes out as a position of the person, and comes back as a role. */
    @Example
    void a_position_comes_back_as_a_role() {
        StatementId source = StatementId.of("list");
        Statement list = Statement.builder()
                .id(source)
                .titles(LocalizedText.english("A list"))
                .build();
        Person holder = Person.builder()
                .id(PersonId.of("nino"))
                .addName(Name.of("Nino Vale"))
                .addRole(Role.builder().title(LocalizedText.english("Chair")).build())
                .addEvidence(Evidence.of(source, "Nino Vale, chair"))
                .build();
        byte[] lines = exported(Publications.file(List.of(list, holder)));
        assertThat(nodes(lines))
                .anyMatch(node -> node.at("/properties/position").isArray());
        comesBack(lines);
    }

    private static Set<String> full(List<Name> names) {
        return names.stream().map(Name::full).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode entity) {
        Set<String> names = new TreeSet<>();
        for (String property : List.of("name", "alias", "weakAlias", "previousName")) {
            entity.get("properties").path(property).forEach(name -> names.add(name.textValue()));
        }
        return names;
    }

    private static String first(JsonNode entity, String property) {
        return entity.get("properties").path(property).path(0).asText("");
    }

    @Example
    void the_files_that_come_back_have_people_organisations_and_roles() {
        Set<String> schemas = new TreeSet<>();
        for (int seed = 0; seed < 30; seed++) {
            nodes(exported(seed)).forEach(node -> schemas.add(node.get("schema").textValue()));
        }
        assertThat(schemas).contains("Person", "Organization", "Membership");
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().excludeChars('\u0000').ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("-._~x2e5fsha6. \n")
                        .ofMinLength(1)
                        .ofMaxLength(140),
                Arbitraries.of("1985", "1985-06-02", "az", "female", "p1", "https://x.example/", "ليلى", "member"));
    }

    @Property(tries = 1000)
    void two_ids_never_give_one_name(@ForAll("texts") String one, @ForAll("texts") String other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            assertThat(RecordId.of("person", EntityIds.local(one)).local()).isEqualTo(EntityIds.local(one));
            assertThat(EntityIds.local(one).equals(EntityIds.local(other)))
                    .isEqualTo(new String(one.getBytes(UTF_8), UTF_8).equals(new String(other.getBytes(UTF_8), UTF_8)));
        }
    }

    @Example
    void all_short_ids_have_names_of_their_own() {
        String characters = ".x_~-2ef\u00e9\n5";
        Set<String> ids = new TreeSet<>();
        for (int length = 0; length < 4; length++) {
            for (String id : length == 0 ? List.of("") : List.copyOf(ids)) {
                characters.chars().forEach(c -> ids.add(id + (char) c));
            }
        }
        Set<String> names = new HashSet<>();
        ids.forEach(id -> assertThat(names.add(EntityIds.local(id))).as(id).isTrue());
        String longId = "a".repeat(129);
        assertThat(EntityIds.local("sha256.." + EntityIds.local(longId).substring(8)))
                .isNotEqualTo(EntityIds.local(longId));
        assertThat(ids).hasSizeGreaterThan(10_000);
    }

    @Provide
    static Arbitrary<List<String>> lines() {
        Arbitrary<String> schema = Arbitraries.of(
                "Person",
                "Organization",
                "Company",
                "LegalEntity",
                "Membership",
                "Occupancy",
                "Position",
                "Sanction",
                "x y");
        Arbitrary<String> property = Arbitraries.of(
                "name",
                "alias",
                "firstName",
                "birthDate",
                "gender",
                "nationality",
                "topics",
                "member",
                "organization",
                "holder",
                "post",
                "startDate",
                "endDate",
                "role",
                "sourceUrl",
                "website",
                "wikidataId",
                "parent",
                "own words");
        Arbitrary<List<Object>> values = Arbitraries.frequencyOf(
                        Tuple.of(9, texts().<Object>map(text -> text)),
                        Tuple.of(1, Arbitraries.<Object>of(7, true, List.of(), Map.of("a", 1))))
                .list()
                .ofMaxSize(3);
        Arbitrary<Map<String, List<Object>>> properties =
                Arbitraries.maps(property, values).ofMaxSize(8);
        return Combinators.combine(Arbitraries.of("p1", "p2", "o1", "t1", "p1/2", ""), schema, properties)
                .as((id, of, all) -> {
                    try {
                        return MAPPER.writeValueAsString(Map.of("id", id, "schema", of, "properties", all));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 150)
    void every_value_of_every_line_is_counted_once_and_no_message_repeats_one(@ForAll("lines") List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, bytes, MAP);
        long values = 0;
        List<JsonNode> all = new ArrayList<>(nodes(bytes));
        for (JsonNode node : all) {
            values += 2;
            for (JsonNode property : node.get("properties")) {
                values += Math.max(1, property.size());
            }
        }
        assertThat(result.report().values()).isEqualTo(values);
        assertThat(result.report().entities()).isEqualTo(lines.size());
        assertThat(result.rejected()).allSatisfy(entity -> {
            assertThat(entity.problems()).isNotEmpty();
            assertThat(entity.entity()).isPresent();
        });
        assertThat(result.rejected().stream().filter(entity -> !entity.isIn()).count())
                .isEqualTo(result.report().rejected());
    }

    @Property(tries = 150)
    void any_text_is_a_document_or_refused(@ForAll("documents") String json) {
        try {
            Entities.Result result = Entities.of(EntityFormat.POPOLO, folder, json.getBytes(UTF_8), MAP);
            assertThat(result.report().accepted()
                            + result.report().ignored()
                            + result.report().rejected())
                    .isEqualTo(result.report().entities());
        } catch (CaseJsonException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Provide
    static Arbitrary<String> documents() throws IOException {
        String golden = Files.readString(GoldenEntitiesTest.GOLDEN.resolve("popolo/list.json"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, golden.length() - 1),
                        Arbitraries.of("", "\"", "{", "}", "[", "]", ",", "null", "\"id\":", "7", "x", "\u0000"),
                        Arbitraries.integers().between(0, 12))
                .as((at, text, cut) ->
                        golden.substring(0, at) + text + golden.substring(Math.min(golden.length(), at + cut)));
    }
}
