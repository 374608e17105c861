package org.amparo.exchange.ftm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.amparo.Incident;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.DoubtedFiles;
import org.amparo.exchange.Publications;
import org.amparo.exchange.SampleFiles;
import org.amparo.id.RecordId;
import org.amparo.json.CaseJsonReader;

/** Lines are entities of FollowTheMoney's own model, for any file, and nobody who is withheld is in them. */
@Tag("once")
class FtmProperties {

    private static final FtmModel MODEL = FtmModel.read();
    private static final int RECORDS = 25;

    /** The ids that FollowTheMoney keeps as they are. */
    private static final String KEPT = "[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?";

    private static List<Lines.Entity> entities(long seed) {
        PublicationProfile profile = seed % 2 == 0 ? PublicationProfile.PUBLIC : PublicationProfile.INTERNAL;
        return Lines.of(Publications.of(SampleFiles.random(seed, RECORDS), profile));
    }

    @Property(tries = 7)
    void every_property_is_in_the_model_and_has_a_value_of_its_type(@ForAll @LongRange(max = 1_000_000) long seed) {
        List<Lines.Entity> entities = entities(seed);
        Map<String, String> schemas = new HashMap<>();
        entities.forEach(entity -> assertThat(schemas.put(entity.id(), entity.schema()))
                .as("another %s", entity.id())
                .isNull());
        for (Lines.Entity entity : entities) {
            assertThat(MODEL.isConcrete(entity.schema())).as(entity.schema()).isTrue();
            assertThat(entity.id()).matches(KEPT).hasSizeLessThanOrEqualTo(200);
            assertThat(entity.properties().keySet()).containsAll(MODEL.required(entity.schema()));
            Map<String, FtmModel.Property> known = MODEL.properties(entity.schema());
            entity.properties().forEach((name, values) -> {
                assertThat(known).as(entity.schema()).containsKey(name);
                assertThat(values).isNotEmpty().doesNotHaveDuplicates();
                values.forEach(value -> requireFit(known.get(name), value, schemas));
            });
        }
    }

    private static void requireFit(FtmModel.Property property, String value, Map<String, String> schemas) {
        assertThat(value).isNotBlank();
        assertThat(value.codePointCount(0, value.length())).isLessThanOrEqualTo(MODEL.length(property.type()));
        switch (property.type()) {
            case "date" -> assertThat(value).matches("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
            case "url" -> assertThat(value).matches("https?://\\p{ASCII}+");
            case "country", "gender", "language" ->
                assertThat(MODEL.values(property.type())).contains(value);
            case "entity" -> {
                assertThat(schemas).containsKey(value);
                assertThat(MODEL.is(schemas.get(value), property.range()))
                        .as("%s as %s", schemas.get(value), property.range())
                        .isTrue();
            }
            default -> assertThat(property.type()).isIn("name", "string", "text", "identifier", "address");
        }
    }

    @Property(tries = 5)
    void nobody_is_called_a_criminal_or_sanctioned(@ForAll @LongRange(max = 1_000_000) long seed) {
        for (Lines.Entity entity : entities(seed)) {
            assertThat(entity.schema()).isNotIn("Sanction", "ContractAward", "Risk");
            assertThat(entity.properties()).doesNotContainKeys("topics", "sanctions", "risks", "program", "programId");
        }
    }

    @Property(tries = 7)
    void nobody_who_is_withheld_has_an_entity_or_a_name(@ForAll @LongRange(max = 1_000_000) long seed) {
        CaseFile whole = SampleFiles.random(seed, RECORDS);
        Publication publication = Publications.of(whole, PublicationProfile.PUBLIC);
        Set<String> withheld = new HashSet<>();
        whole.records()
                .forEach(record -> withheld.addAll(
                        List.of(FtmIds.of(record.id()), record.id().toString())));
        publication
                .caseFile()
                .records()
                .forEach(record -> withheld.removeAll(
                        List.of(FtmIds.of(record.id()), record.id().toString())));
        for (Lines.Entity entity : Lines.of(publication)) {
            assertThat(withheld).doesNotContain(entity.id());
            entity.properties()
                    .forEach((name, values) -> assertThat(values).as(name).noneMatch(withheld::contains));
        }
    }

    @Property(tries = 5)
    void the_same_publication_gives_the_same_bytes(@ForAll @LongRange(max = 1_000_000) long seed) {
        CaseFile file = SampleFiles.random(seed, RECORDS);
        String once = Lines.text(Publications.of(file, PublicationProfile.PUBLIC));
        assertThat(Lines.text(Publications.of(SampleFiles.random(seed, RECORDS), PublicationProfile.PUBLIC))
                        .getBytes(UTF_8))
                .isEqualTo(once.getBytes(UTF_8));
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("._~-aAe25fk")
                .ofMaxLength(127)
                .edgeCases(cases -> cases.add("", "._~-", "-"))
                .map(rest -> "a" + rest);
    }

    @Property(tries = 300)
    void two_records_never_share_an_id(@ForAll("names") String one, @ForAll("names") String other) {
        RecordId left = RecordId.of("person", one);
        RecordId right = RecordId.of("person", other);
        assertThat(FtmIds.of(left)).matches(KEPT).hasSizeLessThanOrEqualTo(200);
        assertThat(FtmIds.of(left).equals(FtmIds.of(right))).isEqualTo(left.equals(right));
        assertThat(FtmIds.of(left, "party", right)).matches(KEPT).hasSizeLessThanOrEqualTo(200);
        assertThat(FtmIds.of(left, "party", right).equals(FtmIds.of(right, "party", left)))
                .isEqualTo(left.equals(right));
    }

    @Example
    void all_short_names_have_ids_of_their_own() {
        String characters = "._~-aAzZ2e5f";
        Set<String> names = new TreeSet<>(Set.of("a"));
        for (int length = 0; length < 3; length++) {
            for (String name : List.copyOf(names)) {
                characters.chars().forEach(c -> names.add(name + (char) c));
            }
        }
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            String id = FtmIds.of(RecordId.of("person", name));
            assertThat(id).matches(KEPT);
            assertThat(ids.add(id)).as(name).isTrue();
            assertThat(ids.add(FtmIds.of(RecordId.of("person", name), "role"))).isTrue();
        }
        assertThat(names).hasSizeGreaterThan(1500);
    }

    /** What is left where every attribute is doubted: what says so, what tells one from the other, and where to look. */
    private static final Set<String> UNCLAIMED = Set.of("name", "weakAlias", "summary", "proof", "fileName");

    @Property(tries = 7)
    void nothing_rests_on_doubted_evidence_alone(@ForAll @LongRange(max = 1_000_000) long seed) {
        Publication doubted = DoubtedFiles.publication(SampleFiles.random(seed, RECORDS), seed / 3);
        for (Lines.Entity entity : Lines.of(doubted)) {
            if (entity.id().equals("statement-rumour")) {
                continue;
            }
            assertThat(UNCLAIMED)
                    .as(entity.schema())
                    .containsAll(entity.properties().keySet());
            assertThat(entity.schema()).isIn("Person", "Organization", "Event", "Document");
            if (entity.schema().equals("Document")) {
                assertThat(entity.get("name")).isEqualTo(entity.get("fileName"));
            } else if (!isFirmEvent(entity, doubted)) {
                assertThat(entity.get("summary")).anyMatch(text -> text.contains("not certain"));
            }
        }
    }

    /** Whether an event happened for all that is shown: what it was and whom it struck is not told, and not denied. */
    private static boolean isFirmEvent(Lines.Entity entity, Publication publication) {
        CaseFile file = publication.caseFile();
        return entity.schema().equals("Event")
                && file.records(Incident.class).stream()
                        .filter(incident -> FtmIds.of(incident.id()).equals(entity.id()))
                        .anyMatch(incident -> incident.kinds().isEmpty()
                                && incident.subjects().isEmpty()
                                && file.claims().of(incident).isFirm());
    }

    /** An incident of which only a part is told, and no kind and no subject, has no evidence of its own. */
    @Example
    void nor_does_an_incident_of_no_kind_and_of_nobody() {
        nothing_rests_on_doubted_evidence_alone(46091);
    }

    @Example
    void every_schema_is_reached_by_these_files() {
        Set<String> found = new TreeSet<>();
        int doubtful = 0;
        for (int seed = 0; seed < 30; seed++) {
            for (Lines.Entity entity : entities(seed)) {
                found.add(entity.schema());
                doubtful += (int) entity.get("summary").stream()
                        .filter(text -> text.contains(" left out: "))
                        .count();
            }
        }
        assertThat(found)
                .contains(
                        "Person",
                        "Organization",
                        "Event",
                        "Document",
                        "Article",
                        "CourtCase",
                        "CourtCaseParty",
                        "Membership");
        assertThat(doubtful).isGreaterThan(10);
    }

    @Example
    void countries_of_every_passport_are_in_the_model() {
        assertThat(Stream.of(Locale.getISOCountries()).map(code -> code.toLowerCase(Locale.ROOT)))
                .isSubsetOf(MODEL.values("country"));
    }

    @Example
    void records_of_later_types_are_passed_over() {
        CaseFile file = CaseJsonReader.standard().read("""
                {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "defaultMarking": "public",
                 "records": [{"type": "vessel", "id": "vessel:a"}, {"type": "person", "id": "person:a",
                 "names": [{"full": "Ines Calder"}]}]}""");
        assertThat(Lines.of(Publications.of(file, PublicationProfile.INTERNAL)))
                .extracting(Lines.Entity::id)
                .containsExactly("person-a");
    }
}
