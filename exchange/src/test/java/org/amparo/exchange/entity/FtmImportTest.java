package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ContactChannel;
import org.amparo.code.Marking;
import org.amparo.code.NameKind;
import org.amparo.code.RoleRelation;
import org.amparo.data.DataString;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.Publications;
import org.amparo.id.CaseFileId;
import org.amparo.id.OrganisationId;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.DataJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Place;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FtmImportTest {

    private static final String INES = """
            {"id": "p1", "schema": "Person", "properties": {"name": ["Ines Calder"]}}""";
    private static final String CLUB = """
            {"id": "o1", "schema": "Organization", "properties": {"name": ["Rowing club"]}}""";

    @TempDir
    Path folder;

    /** Imports entities, of which each may stand over several lines here. */
    private Entities.Result imported(String... entities) {
        return Entities.ftm(
                folder,
                Stream.of(entities).map(entity -> entity.replace("\n", " ")).toArray(String[]::new));
    }

    private Person person(String properties) {
        return imported("""
                {"id": "p1", "schema": "Person", "properties": {%s}}""".formatted(properties)).person("p1");
    }

    private static List<Evidence> about(List<Evidence> evidence, String attribute) {
        return evidence.stream()
                .filter(piece -> piece.about().filter(attribute::equals).isPresent())
                .toList();
    }

    /** What stands in an entity whose map calls everything public. */
    private List<String> markings(String... entities) {
        Entities.Result result = Entities.of(
                EntityFormat.FTM,
                write(entities),
                Entities.map("").replace("\"case-file:test\"", "\"case-file:test\", \"defaultMarking\": \"public\""));
        assertThat(result.report().isComplete()).isTrue();
        return result.records().stream()
                .skip(1)
                .map(record -> record.id() + " "
                        + record.marking().map(Marking::toString).orElse("none"))
                .toList();
    }

    private Path write(String... lines) {
        try {
            return Files.writeString(folder.resolve("list.ftm.json"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"amparo:profile\": \"partners\" | partners",
                "\"amparo:profile\": \"internal\" | restricted",
                "\"amparo:profile\": \"owner\" | secret",
                "\"amparo:profile\": \"\" | secret",
                "\"amparo:profile\": null | secret",
                "\"amparo:profile\": [] | secret",
                "\"amparo:profile\": [\"public\", \"partners\"] | partners",
                "\"amparo:profile\": [\"partners\"], \"amparo:holdsUntil\": [\"2025-05-01T10:00:00Z\"] | restricted",
                "\"amparo:profile\": \"partners\", \"amparo:recipients\": \"organisation:a\" | restricted",
                "\"amparo:profile\": \"public\" | none",
                "\"caption\": \"x\" | none",
            })
    void what_an_entity_says_for_whom_it_is_holds_for_the_file(String members, String level) {
        assertThat(markings(CLUB, INES.replace("\"schema\"", members + ", \"schema\"")))
                .containsExactly("organisation:o1 " + level, "person:p1 " + level);
    }

    @Test
    void every_value_has_evidence_at_its_place() {
        Person ines = person("""
                "name": ["Ines Calder"], "birthDate": ["1985-06"], "gender": ["female"]""");
        assertThat(about(ines.evidence(), "bornOn")).singleElement().satisfies(piece -> {
            assertThat(piece.statement()).hasToString("statement:list");
            assertThat(piece.locator().orElseThrow().position()).isEqualTo("line 1, /properties/birthDate/0");
            assertThat(piece.wording()).isEmpty();
        });
        assertThat(about(ines.names().get(0).evidence(), "full")).hasSize(1);
        assertThat(about(ines.evidence(), "gender")).hasSize(1);
    }

    @Test
    void of_contradicting_values_the_first_is_taken_and_the_others_are_rivals() {
        Person ines = person("""
                "name": ["Ines Calder"], "birthDate": ["1985", "1986-02-01", "1985"]""");
        assertThat(ines.bornOn()).hasToString("Optional[1985]");
        assertThat(about(ines.evidence(), "bornOn"))
                .extracting(Evidence::rival)
                .satisfiesExactly(
                        rival -> assertThat(rival).isEmpty(),
                        rival -> assertThat(rival).contains(new DataString("1986-02-01")),
                        rival -> assertThat(rival).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1970, 1970-05", "1970-05, 1970", "1970, 1970-05-02", "1970-05, 1970-05-02"})
    void of_two_dates_that_agree_the_more_exact_one_is_taken_and_both_are_evidence(String one, String other) {
        String exact = one.length() > other.length() ? one : other;
        Person ines = person("\"birthDate\": [\"%s\", \"%s\"]".formatted(one, other));
        assertThat(ines.bornOn()).hasToString("Optional[" + exact + "]");
        assertThat(about(ines.evidence(), "bornOn"))
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece.rival()).isEmpty())
                .extracting(piece -> piece.wording().orElse(exact))
                .containsExactly(one, other);
        assertThat(about(ines.evidence(), "bornOn"))
                .filteredOn(piece -> piece.wording().isEmpty())
                .hasSize(1);
    }

    @Test
    void a_date_that_contradicts_the_more_exact_one_is_its_rival() {
        Person ines = person("\"birthDate\": [\"1970\", \"1971-02\", \"1970-05\", \"1970-06\", \"19\"]");
        assertThat(ines.bornOn()).hasToString("Optional[1970-05]");
        assertThat(about(ines.evidence(), "bornOn"))
                .extracting(Evidence::rival)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new DataString("1971-02")),
                        Optional.empty(),
                        Optional.of(new DataString("1970-06")));
    }

    @Test
    void ends_of_a_period_that_agree_are_one_and_others_are_rivals() {
        Entities.Result result = imported(INES, CLUB, """
                {"id": "m1", "schema": "Membership", "properties": {"member": ["p1"], "organization": ["o1"],
                 "startDate": ["2019", "2019-03"], "endDate": ["2021-05", "2021", "2022"]}}""");
        Role role = result.person("p1").roles().get(0);
        assertThat(role.period()).hasToString("Optional[2019-03/2021-05]");
        assertThat(about(role.evidence(), "period"))
                .extracting(Evidence::rival)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new DataString("2019-03/2022")));
    }

    @Test
    void countries_of_the_model_that_are_none_of_iso_3166_come_in_by_a_table_and_else_stay_out_alone() {
        String line = """
                {"id": "p1", "schema": "Person", "properties": {"name": ["Ines"], "nationality": ["gb-sct", "suhh", "az"], "birthCountry": ["ge-ab"]}}""";
        Entities.Result bare = imported(line);
        assertThat(bare.problems())
                .containsExactly(
                        "1 /properties/birthCountry/0 unknown-code", "1 /properties/nationality/0 unknown-code");
        assertThat(bare.person("p1").nationalities())
                .extracting(Nationality::country)
                .containsExactly("SU", "AZ");
        Entities.Result mapped = Entities.of(EntityFormat.FTM, folder, line.getBytes(UTF_8), Entities.map("""
                , "codes": {"country": {"gb-sct": "GB", "ge-ab": null}}"""));
        assertThat(mapped.problems()).isEmpty();
        assertThat(mapped.person("p1").nationalities())
                .extracting(Nationality::country)
                .containsExactly("GB", "SU", "AZ");
        assertThat(mapped.person("p1").bornAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "zz", "eu", "su", "Azerbaijan", "", "AZE"})
    void what_is_no_country_of_the_model_stays_out_and_the_person_comes_in(String country) {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"name": ["Ines"], "nationality": ["%s"]}}""".formatted(country));
        assertThat(result.person("p1").nationalities()).isEmpty();
        assertThat(result.report().accepted()).isEqualTo(1);
    }

    @Test
    void a_company_that_holds_a_role_is_no_mistake_and_is_named() {
        Entities.Result result = imported(INES, CLUB, """
                {"id": "d1", "schema": "Directorship", "properties": {"director": ["o1"], "organization": ["o1"]}}""", """
                {"id": "m1", "schema": "Membership", "properties": {"member": ["o1", "p1"], "organization": ["o1"]}}""");
        assertThat(result.problems()).isEmpty();
        assertThat(result.report().ignored()).isEqualTo(1);
        assertThat(result.report().leftOut())
                .containsOnlyKeys(
                        "holder-is-organisation, Directorship.director", "holder-is-organisation, Membership.member");
        assertThat(result.counts("Directorship.director")).containsExactly(0L, 1L, 0L, 0L);
        assertThat(result.counts("Membership.member")).containsExactly(1L, 1L, 0L, 0L);
        assertThat(result.person("p1").roles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Persom, Persom (Person?)",
        "person, person (Person?)",
        "Organisation, Organisation (Organization?)",
        "Spaceship, Spaceship",
        "x y, (other)"
    })
    void a_schema_that_the_model_does_not_have_is_named(String schema, String named) {
        Entities.Result result = imported("{\"id\": \"p1\", \"schema\": \"%s\"}".formatted(schema));
        assertThat(result.report().leftOut()).containsOnlyKeys("unknown-schema, " + named);
        assertThat(imported("{\"id\": \"p1\", \"schema\": \"Vessel\"}").report().leftOut())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id': 'p1', 'schema': 'Person', 'properties': {'name': [7]}} | a string that is not empty",
                "{'id': 'p1', 'schema': 'Person', 'properties': []} | one object",
                "{'id': 'p1'} | a schema",
                "{'id': 'p1', 'schema': 'LegalEntity'} | a table \"schema\" in the map",
                "{'id': 'p1', 'schema': 'Person', 'properties': {'gender': ['x']}} | vocabulary gender",
                "{'id': 'p1', 'schema': 'Person', 'properties': {'nationality': ['x']}} | the table \"country\"",
            },
            quoteCharacter = '~')
    void messages_say_what_was_expected(String line, String expected) {
        assertThat(imported(line.replace('\'', '"')).rejected())
                .flatExtracting(RejectedEntity::problems)
                .extracting(EntityProblem::message)
                .singleElement()
                .asString()
                .contains(expected);
    }

    @Test
    void a_time_behind_a_day_is_not_kept_and_stands_in_the_wording() {
        Person ines = person("""
                "birthDate": ["1985-06-02T10:00:00"]""");
        assertThat(ines.bornOn()).hasToString("Optional[1985-06-02]");
        assertThat(about(ines.evidence(), "bornOn").get(0).wording()).contains("1985-06-02T10:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "1985-13, date-impossible", "1985-02-30, date-impossible", "85, date-form", "02/06/1985, date-form",
        "1985~, date-form", "1985-06T10, date-form", "1985-06-02T10:00 or so, date-form", "-0044, date-form",
        "99999999999999999999, date-form", "1985/1986, date-form", "1985-6-2, date-form", "١٩٨٥, date-form"
    })
    void what_is_no_date_is_left_out_and_its_place_is_told(String date, String code) {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"name": ["Ines Calder"], "birthDate": ["%s"]}}""".formatted(date));
        assertThat(result.person("p1").bornOn()).isEmpty();
        assertThat(result.problems()).containsExactly("1 /properties/birthDate/0 " + code);
        assertThat(result.report().problems().get(0).toString()).doesNotContain(date, "Ines");
        assertThat(result.report().isComplete()).isFalse();
        assertThat(result.rejected().get(0).isIn()).isTrue();
    }

    @Test
    void a_gender_is_a_code_or_one_by_a_table() {
        String line = """
                {"id": "p1", "schema": "Person", "properties": {"gender": ["other"]}}""";
        assertThat(imported(line).problems()).containsExactly("1 /properties/gender/0 unknown-code");
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, line.getBytes(UTF_8), Entities.map("""
                , "codes": {"gender": {"other": "non-binary"}}"""));
        assertThat(result.person("p1").gender()).hasToString("Optional[non-binary]");
        assertThat(about(result.person("p1").evidence(), "gender").get(0).wording())
                .contains("other");
        Entities.Result nothing = Entities.of(EntityFormat.FTM, folder, line.getBytes(UTF_8), Entities.map("""
                , "codes": {"gender": {"other": null}}"""));
        assertThat(nothing.person("p1").gender()).isEmpty();
        assertThat(nothing.report().isComplete()).isTrue();
        assertThat(nothing.counts("Person.gender")).containsExactly(0L, 1L, 0L, 0L);
    }

    @Test
    void accusations_and_the_lists_of_screening_tools_are_ignored_by_name() {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"name": ["Ines Calder"], "topics": ["sanction", "crime"],
                 "program": ["An invented programme"], "notes": ["Wanted for an invented crime."]}}""", """
                {"id": "s1", "schema": "Sanction", "properties": {"entity": ["p1"], "reason": ["An invented crime"]}}""");
        assertThat(result.ids()).containsExactly("person:p1");
        assertThat(json(result)).doesNotContain("sanction", "crime", "programme");
        assertThat(result.counts("Person.topics")).containsExactly(0L, 2L, 0L, 0L);
        assertThat(result.counts("Sanction.reason")).containsExactly(0L, 1L, 0L, 0L);
        assertThat(result.report().ignored()).isEqualTo(1);
        assertThat(result.report().isComplete()).isTrue();
    }

    @Test
    void ways_to_reach_somebody_and_numbers_of_papers_are_for_colleagues() {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"phone": ["+99 400"], "email": ["ines@cases.example"],
                 "address": ["12 Mole Road"], "addressEntity": ["a1"], "passportNumber": ["P001"], "wikidataId": ["Q0"]}}""");
        assertThat(result.person("p1").contacts())
                .extracting(one -> one.kind().orElseThrow(), ContactDetail::address)
                .containsExactly(
                        tuple(ContactChannel.EMAIL, "ines@cases.example"), tuple(ContactChannel.PHONE, "+99 400"));
        assertThat(result.person("p1").addresses())
                .extracting(Place::name)
                .containsExactly(Optional.of(LocalizedText.of(LanguageTag.parse("und"), "12 Mole Road")));
        assertThat(json(result)).doesNotContain("a1");
        assertThat(result.person("p1").identifiers())
                .extracting(Identifier::scheme, one -> one.marking().orElse(null))
                .containsExactlyInAnyOrder(
                        tuple("ftm:list", null), tuple("wikidata", null), tuple("passportNumber", Marking.RESTRICTED));
        assertThat(result.counts("Person.address")).containsExactly(1L, 0L, 0L, 0L);
        for (PublicationProfile profile : List.of(PublicationProfile.PUBLIC, PublicationProfile.PARTNERS)) {
            assertThat(json(Publications.of(Publications.file(result.records()), profile)
                            .caseFile()
                            .records()))
                    .doesNotContain("+99 400", "ines@", "Mole Road", "P001");
        }
    }

    @Test
    void ways_to_reach_an_organisation_are_for_colleagues() {
        Entities.Result result = imported("""
                {"id": "o1", "schema": "Organization", "properties": {"name": ["Quay Assembly"], "phone": ["+99 400"],
                 "email": ["office@cases.example"], "address": ["12 Mole Road"]}}""");
        assertThat(result.organisation("o1").contacts())
                .extracting(one -> one.kind().orElseThrow(), ContactDetail::address)
                .containsExactly(
                        tuple(ContactChannel.EMAIL, "office@cases.example"), tuple(ContactChannel.PHONE, "+99 400"));
        assertThat(result.counts("Organization.address")).containsExactly(0L, 1L, 0L, 0L);
        assertThat(json(Publications.of(Publications.file(result.records()), PublicationProfile.PUBLIC)
                        .caseFile()
                        .records()))
                .contains("Quay Assembly")
                .doesNotContain("+99 400", "office@", "Mole Road");
    }

    @Test
    void nothing_private_gets_out_of_a_file_that_is_public_by_default() {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"name": ["Ines Calder"], "phone": ["+99 400"],
                 "email": ["ines@cases.example"], "address": ["12 Mole Road"], "passportNumber": ["P001"], "idNumber": ["I002"],
                 "socialSecurityNumber": ["S003"], "taxNumber": ["T004"], "innCode": ["N005"], "religion": ["Mole worship"],
                 "ethnicity": ["Harbour folk"], "topics": ["crime"]}}""");
        List<CaseRecord> published =
                Publications.of(Publications.file(result.records()), PublicationProfile.PUBLIC)
                        .caseFile()
                        .records()
                        .stream()
                        .toList();
        assertThat(json(published))
                .contains("Ines Calder")
                .doesNotContain(
                        "+99 400", "ines@", "Mole", "P001", "I002", "S003", "T004", "N005", "Harbour folk", "crime");
        assertThat(json(result)).contains("P001", "I002", "S003", "T004", "N005", "+99 400");
    }

    private static String json(Entities.Result result) {
        return json(result.records());
    }

    private static String json(List<CaseRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaseLineWriter lines = FullJsonWriter.lines(
                CaseHeader.builder().id(CaseFileId.of("test")).build(), out)) {
            for (CaseRecord record : records) {
                lines.writeFull(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    @Test
    void names_keep_their_kind_so_that_a_weak_one_does_not_become_a_full_one() {
        Person ines = person("""
                "name": ["Ines Calder", "إينيس كالدر"], "alias": ["Mole"], "weakAlias": ["I. C."], "previousName": ["Ines Brandt"],
                "firstName": ["Ines"], "lastName": ["Calder"], "fatherName": ["Otto"], "title": ["Dr"]""");
        assertThat(ines.names())
                .extracting(Name::full, name -> name.kind().orElse(null))
                .containsExactly(
                        tuple("Ines Calder", null),
                        tuple("إينيس كالدر", null),
                        tuple("Mole", NameKind.ALIAS),
                        tuple("Ines Brandt", NameKind.FORMER),
                        tuple("I. C.", NameKind.AS_IN_SOURCE));
        assertThat(ines.names().get(0).given()).contains("Ines");
        assertThat(ines.names().get(0).family()).contains("Calder");
        assertThat(ines.names().get(0).honorific()).contains("Dr");
        // The name does not have it in it, so nobody says that it is a part of it.
        assertThat(ines.names().get(0).patronymic()).isEmpty();
    }

    @Test
    void a_country_is_one_by_its_code_and_said_once() {
        Person ines = person("""
                "nationality": ["az", "gb-sct"], "citizenship": ["AZ"]""");
        assertThat(ines.nationalities()).extracting(Nationality::country).containsExactly("AZ");
        assertThat(ines.nationalities().get(0).evidence()).hasSize(2);
    }

    @Test
    void links_lead_to_entities_before_and_behind_them() {
        List<String> lines = new ArrayList<>(List.of(INES, CLUB, """
                {"id": "m1", "schema": "Membership", "properties": {"member": ["p1"], "organization": ["o1"], "role": ["Cox"],
                 "startDate": ["2019"], "endDate": ["2020-05"]}}""", """
                {"id": "t1", "schema": "Position", "properties": {"name": ["Harbour master"], "organization": ["o1"]}}""", """
                {"id": "c1", "schema": "Occupancy", "properties": {"holder": ["p1"], "post": ["t1"]}}"""));
        for (int i = 0; i < lines.size(); i++) {
            Collections.rotate(lines, 1);
            Entities.Result result = imported(lines.toArray(String[]::new));
            assertThat(result.report().isComplete()).isTrue();
            assertThat(result.person("p1").roles())
                    .extracting(
                            role -> role.relation().orElseThrow(),
                            role -> role.organisation().orElseThrow(),
                            role -> role.title().orElseThrow().best(Locale.ENGLISH),
                            role -> role.period().map(Object::toString).orElse(""))
                    .containsExactlyInAnyOrder(
                            tuple(RoleRelation.MEMBER, OrganisationId.of("o1"), "Cox", "2019/2020-05"),
                            tuple(RoleRelation.OFFICE_HOLDER, OrganisationId.of("o1"), "Harbour master", ""));
        }
    }

    private static final String TWIN = """
            {"id": "p1", "schema": "Person", "properties": {"name": ["Otto Lind"]}}""";

    private static final String CREW = """
            {"id": "o1", "schema": "Organization", "properties": {"name": ["Crew"]}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Membership; \"member\": [\"p1\"], \"organization\": [\"o2\"]; member",
                "Membership; \"member\": [\"p2\"], \"organization\": [\"o1\"]; organization",
                "Directorship; \"director\": [\"p1\"], \"organization\": [\"o2\"]; director",
                "Employment; \"employee\": [\"p2\"], \"employer\": [\"o1\"]; employer",
                "Occupancy; \"holder\": [\"p1\"], \"post\": [\"t2\"]; holder",
                "Occupancy; \"holder\": [\"p2\"], \"post\": [\"t1\"]; post",
                "Membership; \"member\": [\"o1\"], \"organization\": [\"o2\"]; member",
            })
    void a_link_to_an_id_that_two_have_is_given_to_neither(String schema, String properties, String property) {
        String link = "{\"id\": \"m1\", \"schema\": \"" + schema + "\", \"properties\": {" + properties + "}}";
        String una = "{\"id\": \"p2\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Una Reed\"]}}";
        String boats = "{\"id\": \"o2\", \"schema\": \"Organization\", \"properties\": {\"parent\": [\"o1\"]}}";
        String post = "{\"id\": \"t1\", \"schema\": \"Position\", \"properties\": {\"name\": [\"Cox\"]}}";
        Entities.Result result = imported(
                link, INES, TWIN, una, CLUB, CREW, boats, post, post.replace("Cox", "Chair"), post.replace("t1", "t2"));
        assertThat(result.problems())
                .contains(
                        "1 /properties/" + property + "/0 link-ambiguous",
                        "3 duplicate-id",
                        "6 duplicate-id",
                        "7 /properties/parent/0 link-ambiguous",
                        "9 duplicate-id");
        assertThat(result.rejected()).filteredOn(entity -> entity.line() == 1).noneMatch(RejectedEntity::isIn);
        assertThat(result.person("p1").roles()).isEmpty();
        assertThat(result.person("p2").roles()).isEmpty();
        assertThat(result.organisation("o2").parent()).isEmpty();
    }

    @Test
    void a_link_of_two_persons_of_whom_one_has_an_id_of_others_is_a_role_of_the_other_one() {
        Entities.Result result = imported(
                """
                {"id": "m1", "schema": "Membership", "properties": {"member": ["p1", "p2"], "organization": ["o1", "o2"]}}""", INES, TWIN, "{\"id\": \"p2\", \"schema\": \"Person\"}", CLUB, CREW, CREW.replace("o1", "o2"));
        assertThat(result.person("p1").roles()).isEmpty();
        assertThat(result.person("p2").roles())
                .extracting(role -> role.organisation().orElseThrow().toString())
                .containsExactly("organisation:o2");
    }

    @Test
    void a_post_in_an_organisation_whose_id_two_have_is_in_none_of_them() {
        Entities.Result result = imported(INES, CLUB, CREW, """
                {"id": "t1", "schema": "Position", "properties": {"name": ["Cox"], "organization": ["o1"]}}""", """
                {"id": "m1", "schema": "Occupancy", "properties": {"holder": ["p1"], "post": ["t1"]}}""");
        assertThat(result.problems()).containsExactly("3 duplicate-id", "4 /properties/organization/0 link-ambiguous");
        assertThat(result.person("p1").roles()).singleElement().satisfies(role -> {
            assertThat(role.organisation()).isEmpty();
            assertThat(role.title()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"firstName, Una", "lastName, Reed", "fatherName, Ivanovich", "title, Dr"})
    void parts_of_a_name_without_the_whole_are_rejected_and_the_person_comes_in(String property, String text) {
        Entities.Result result = imported("""
                {"id": "p2", "schema": "Person", "properties": {"%s": ["%s", "x"], "nationality": ["gb"]}}""".formatted(property, text));
        assertThat(result.problems())
                .containsExactly(
                        "1 /properties/" + property + "/0 name-missing",
                        "1 /properties/" + property + "/1 name-missing");
        assertThat(result.rejected().get(0).isIn()).isTrue();
        assertThat(result.person("p2").names()).isEmpty();
        assertThat(result.person("p2").nationalities()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alias", "weakAlias", "previousName"})
    void parts_beside_another_name_alone_are_parts_of_no_name(String property) {
        Entities.Result result = imported("""
                {"id": "p2", "schema": "Person", "properties": {"%s": ["Birdie Una"], "firstName": ["Una"], "lastName": ["Reed"]}}""".formatted(property));
        assertThat(result.problems())
                .containsExactly("1 /properties/firstName/0 name-missing", "1 /properties/lastName/0 name-missing");
        assertThat(result.person("p2").names()).singleElement().satisfies(name -> {
            assertThat(name.full()).isEqualTo("Birdie Una");
            assertThat(name.given()).isEmpty();
        });
    }

    @Test
    void a_link_with_several_ends_is_a_role_for_each_of_them() {
        Entities.Result result = imported(INES, CLUB, """
                {"id": "p2", "schema": "Person", "properties": {"name": ["Otto Lind"]}}""", """
                {"id": "m1", "schema": "Membership", "properties": {"member": ["p1", "p2"], "organization": ["o1", "o2"]}}""");
        for (String id : List.of("p1", "p2")) {
            assertThat(result.person(id).roles())
                    .extracting(role -> role.organisation().orElseThrow().local())
                    .containsExactly("o1", "o2");
            assertThat(result.person(id).roles()).extracting(Role::key).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_organisation_that_is_not_there_and_dates_that_are_reversed_are_in_the_report_and_come_in() {
        Entities.Result result = Entities.ftm(folder, """
                {"id": "m", "schema": "Membership", "properties": {"member": ["p1", "p2"], "organization": ["away"], "startDate": ["2019"], "endDate": ["2010"]}}""", """
                {"id": "p1", "schema": "Person", "properties": {"birthDate": ["1990"], "deathDate": ["1980"]}}""", """
                {"id": "p2", "schema": "Person", "properties": {"name": ["Ines Calder"]}}""", """
                {"id": "t", "schema": "Position", "properties": {"name": ["Chair"], "organization": ["gone"]}}""", """
                {"id": "h", "schema": "Occupancy", "properties": {"holder": ["p1"], "post": ["t"]}}""");
        // Once each, though the link is looked up for each of its persons.
        assertThat(result.remarks())
                .containsExactlyInAnyOrder(
                        "1 /properties/organization/0 dangling-reference",
                        "1 /properties/endDate/0 reversed-period",
                        "2 /properties/deathDate/0 died-before-born",
                        "4 /properties/organization/0 dangling-reference");
        assertThat(result.person("p1").roles()).hasSize(2);
        assertThat(result.person("p2").roles()).hasSize(1);
        assertThat(result.rejected()).isEmpty();
        assertThat(result.report().isComplete()).isTrue();
        assertThat(result.report().remarks().toString()).doesNotContain("away", "gone", "2010", "1980");
    }

    @Test
    void an_end_that_is_said_twice_is_one_role() {
        Entities.Result result = imported(INES, CLUB, """
                {"id": "m1", "schema": "Membership", "properties": {"member": ["p1", "p1"], "organization": ["o1", "o1"]}}""");
        assertThat(result.person("p1").roles()).hasSize(1);
        assertThat(result.counts("Membership.member")).containsExactly(2L, 0L, 0L, 0L);
    }

    @Test
    void a_link_of_too_many_ends_is_rejected() {
        String ends = IntStream.range(0, 40).mapToObj(i -> "\"x" + i + "\"").collect(Collectors.joining(","));
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> lines.add("{\"id\": \"x%d\", \"schema\": \"Person\", \"properties\": {}}".formatted(i)));
        lines.add(
                "{\"id\": \"m\", \"schema\": \"Membership\", \"properties\": {\"member\": [%s], \"organization\": [%s]}}"
                        .formatted(ends, ends.replace("x", "o")));
        Entities.Result result = imported(lines.toArray(String[]::new));
        assertThat(result.problems()).containsExactly("41 too-many-values");
        assertThat(result.person("x7").roles()).isEmpty();
    }

    @Test
    void a_file_to_which_somebody_writes_meanwhile_is_refused() throws IOException {
        Path list = folder.resolve("list.ftm.json");
        StringBuilder lines = new StringBuilder("{\n");
        IntStream.range(0, 600)
                .forEach(i ->
                        lines.append("{\"id\": \"x%d\", \"schema\": \"Person\", \"properties\": {}}\n".formatted(i)));
        Files.writeString(list, lines);
        EntityImport entities = EntityImport.of(EntityFormat.FTM, EntityMap.read(Entities.map("")));
        assertThatThrownBy(() -> entities.read(
                        list, record -> {}, entity -> Files.writeString(list, INES + "\n", StandardOpenOption.APPEND)))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("file-changed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"member\": [\"p9\"], \"organization\": [\"o1\"]; /properties/member/0 link-not-found",
                "\"member\": [\"m1\"], \"organization\": [\"o1\"]; /properties/member/0 link-kind",
                "\"member\": [\"p1\"], \"organization\": [\"p1\"]; /properties/organization/0 link-kind",
                "\"member\": [\"p1\"]; link-missing",
                "\"organization\": [\"o1\"]; link-missing",
                "\"member\": []; link-missing",
                "\"member\": [7], \"organization\": [\"o1\"]; /properties/member/0 wrong-kind"
            })
    void a_link_that_leads_nowhere_is_rejected_as_it_was(String properties, String problem) {
        Entities.Result result = imported(INES, CLUB, """
                {"id": "m1", "schema": "Membership", "properties": {%s}}""".formatted(properties));
        assertThat(result.problems()).containsExactly("3 " + problem);
        assertThat(result.rejected().get(0).isIn()).isFalse();
        assertThat(result.person("p1").roles()).isEmpty();
        assertThat(result.report().rejected()).isEqualTo(1);
    }

    @Test
    void somebody_of_whom_only_a_legal_entity_is_told_is_taken_by_a_table_alone() {
        String line = """
                {"id": "x", "schema": "LegalEntity", "properties": {"name": ["Harbour Trust"]}}""";
        assertThat(imported(line).problems()).containsExactly("1 kind-unclear");
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, line.getBytes(UTF_8), Entities.map("""
                , "codes": {"schema": {"LegalEntity": "organisation", "Sanction": null}}"""));
        assertThat(result.ids()).containsExactly("organisation:x");
    }

    @Test
    void a_source_is_a_statement_that_the_record_cites() {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"sourceUrl": ["https://gazette.example/4"]}}""", """
                {"id": "p2", "schema": "Person", "properties": {"sourceUrl": ["https://gazette.example/4"]}}""");
        List<Statement> statements = result.records().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).access()).hasToString("Optional[cited]");
        assertThat(result.person("p2").evidence())
                .extracting(Evidence::statement)
                .contains(statements.get(1).id());
    }

    @Test
    void companies_are_companies_and_what_belongs_to_an_organisation_is_taken() {
        Organisation company = imported(CLUB, """
                {"id": "c", "schema": "Company", "properties": {"name": ["Mole Shipping"], "parent": ["o1"], "jurisdiction": ["az"],
                 "incorporationDate": ["2001-02"], "website": ["https://mole.example/", "mailto:office@mole.example"]}}""").organisation("c");
        assertThat(company.kinds()).hasToString("[company]");
        assertThat(company.parent()).contains(OrganisationId.of("o1"));
        assertThat(company.jurisdiction()).contains("AZ");
        assertThat(company.foundedOn()).hasToString("Optional[2001-02]");
        assertThat(company.links()).hasSize(1);
    }

    /** Lines that are no entity, each with its code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"id\": \"x\"; json-syntax",
                "{\"id\": \"x\", \"id\": \"y\", \"schema\": \"Person\"}; duplicate-member",
                "[]; wrong-kind",
                "\"Ines\"; wrong-kind",
                "{}; kind-unclear",
                "{\"schema\": \"Person\"}; id-missing",
                "{\"id\": \"\", \"schema\": \"Person\"}; id-missing",
                "{\"id\": 7, \"schema\": \"Person\"}; wrong-kind",
                "{\"id\": \"a\\u0000\", \"schema\": \"Person\"}; text-characters",
                "{\"id\": \"a\\ud800\", \"schema\": \"Person\"}; text-characters",
                "{\"id\": \"x\", \"schema\": \"Person\", \"properties\": [1]}; wrong-kind",
                "{\"id\": \"x\", \"schema\": \"Person\", \"properties\": \"name\"}; wrong-kind",
                "{\"id\": \"p1\", \"schema\": \"Person\"}; duplicate-id",
                "nonsense; json-syntax"
            })
    void a_broken_line_is_rejected_and_the_others_come_in(String line, String code) {
        Entities.Result result = imported(INES, line, CLUB);
        assertThat(result.ids()).containsExactly("person:p1", "organisation:o1");
        assertThat(result.rejected()).hasSize(1);
        assertThat(result.rejected().get(0).isIn()).isFalse();
        assertThat(result.rejected().get(0).problems())
                .extracting(EntityProblem::code)
                .contains(code);
        assertThat(result.rejected().get(0).line()).isEqualTo(2);
        assertThat(result.report().rejected()).isEqualTo(1);
    }

    @Test
    void hostile_lines_are_rejected_and_the_others_come_in() {
        Entities.Result result = imported(
                INES,
                "[".repeat(100_000),
                "{\"id\": \"x\", \"schema\": \"Person\", \"properties\": {\"height\": [" + "9".repeat(5_000) + "]}}",
                "{\"id\": \"x\", \"schema\": \"Person\", \"properties\": {\"name\": ["
                        + "\"a\",".repeat(10_001)
                        + "\"b\"]}}",
                "{\"id\": \"x\", \"schema\": \"Person\", \"properties\": {\"name\": [\"" + "a".repeat(4_000_000)
                        + "\"]}}",
                CLUB);
        assertThat(result.ids()).containsExactly("person:p1", "organisation:o1");
        assertThat(result.rejected())
                .extracting(entity -> entity.problems().get(0).code())
                .containsExactly("too-deep", "too-long", "too-many-values", "too-large");
    }

    @Test
    void a_mark_at_the_start_carriage_returns_and_blank_lines_are_no_mistakes() {
        byte[] bytes = ("\uFEFF" + INES + "\r\n\r\n  \n" + CLUB).getBytes(UTF_8);
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, bytes, Entities.map(""));
        assertThat(result.ids()).containsExactly("person:p1", "organisation:o1");
        assertThat(result.report().entities()).isEqualTo(2);
        assertThat(result.report().isComplete()).isTrue();
    }

    @Test
    void bytes_that_are_not_utf_8_are_kept_in_base64() {
        byte[] bytes = {'{', (byte) 0xFF, '}', '\n'};
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, bytes, Entities.map(""));
        assertThat(result.rejected().get(0).entity()).isEmpty();
        assertThat(result.rejected().get(0).base64()).contains("e/99");
    }

    @Test
    void texts_in_all_scripts_and_with_control_characters_stay_as_they_are() {
        for (String name : List.of(
                "ليلى أورلوفا",
                "Leyla Orlova / Лейла Орлова",
                "\u202EavolrO",
                "tab\there",
                "\u0007bell",
                "𝕃𝕖𝕪𝕝𝕒",
                "=1+1")) {
            Entities.Result result = imported("{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"name\": ["
                    + DataJson.write(new DataString(name)).strip() + "]}}");
            assertThat(result.person("p1").names()).extracting(Name::full).containsExactly(name);
        }
    }

    @Test
    void names_of_properties_that_are_no_words_are_not_repeated() {
        Entities.Result result = imported("""
                {"id": "p1", "schema": "Person", "properties": {"Ines Calder was here": ["x"], "": ["x"]}, "\\u0007": 1}""");
        assertThat(result.counts("Person.(other)")).containsExactly(0L, 2L, 0L, 0L);
        assertThat(result.counts("Person/(other)")).containsExactly(0L, 1L, 0L, 0L);
    }

    @Test
    void the_account_has_a_limit_of_rows_and_loses_no_value() {
        Entities.Result result = imported(IntStream.range(0, 3000)
                .mapToObj(i -> "{\"id\": \"x%d\", \"schema\": \"Schema%d\", \"properties\": {}}".formatted(i, i))
                .toArray(String[]::new));
        assertThat(result.report().properties()).hasSize(2001);
        assertThat(result.report().values()).isEqualTo(6000);
        assertThat(result.report().ignored()).isEqualTo(3000);
    }

    @Test
    void somebody_with_more_roles_than_a_record_should_have_is_rejected_with_them() {
        String[] lines = IntStream.rangeClosed(0, 10_001)
                .mapToObj(i -> i == 0
                        ? INES
                        : "{\"id\": \"m%d\", \"schema\": \"Membership\", \"properties\": {\"member\": [\"p1\"], \"organization\": [\"o\"]}}"
                                .formatted(i))
                .toArray(String[]::new);
        Entities.Result result = imported(lines);
        assertThat(result.ids()).isEmpty();
        assertThat(result.report().rejected()).isEqualTo(10_002);
    }

    @Test
    void both_files_appear_whole_or_not_at_all() throws IOException {
        Path list = Files.writeString(folder.resolve("list.ftm.json"), INES + "\n{\n");
        Path out = folder.resolve("case.jsonl");
        Path bad = folder.resolve("bad.jsonl");
        EntityImport entities = EntityImport.of(EntityFormat.FTM, EntityMap.read(Entities.map("")));
        assertThat(entities.write(list, out).isComplete()).isFalse();
        assertThat(out).doesNotExist();
        assertThat(entities.write(list, out, bad).isComplete()).isFalse();
        assertThat(out).content().contains("Ines Calder");
        assertThat(bad).content().contains("\"entity\":\"{\"").doesNotContain("Ines");
        for (Path[] files : new Path[][] {{list, bad}, {out, list}, {bad, bad}}) {
            assertThatThrownBy(() -> entities.write(list, files[0], files[1]))
                    .isInstanceOfSatisfying(
                            ExchangeException.class, e -> assertThat(e.code()).isEqualTo("same-file"));
        }
        assertThatThrownBy(() -> entities.write(list, folder, bad))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("not-a-file"));
        assertThatThrownBy(() -> entities.read(folder, record -> {}, entity -> {}))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("not-a-file"));
        assertThatThrownBy(() -> entities.write(folder.resolve("none.json"), out, bad))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"records\": [{\"type\": \"person\", \"id\": \"person:x\"}]",
                ", \"values\": []",
                ", \"codes\": {\"names\": {}}",
                ", \"codes\": {\"gender\": {\"m\": \"?\"}}",
                ", \"evidence\": {\"modality\": 7}x"
            })
    void a_map_with_a_mistake_is_refused(String members) {
        assertThatThrownBy(() -> EntityMap.read(Entities.map(members))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_map_without_a_statement_that_can_be_one_is_refused() {
        assertThatThrownBy(() -> Entities.of(
                        EntityFormat.FTM,
                        folder,
                        INES.getBytes(UTF_8),
                        Entities.map("")
                                .replace("\"statement:list\"", "\"statement:list\", \"publishedOn\": \"soon\"")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("map-record"));
    }

    @Test
    void what_a_map_says_of_evidence_is_said_of_each_piece() {
        Entities.Result result = Entities.of(EntityFormat.FTM, folder, INES.getBytes(UTF_8), Entities.map("""
                , "records": [], "evidence": {"modality": "alleged"}"""));
        assertThat(result.person("p1").names().get(0).evidence())
                .allSatisfy(piece -> assertThat(piece.modality()).hasToString("Optional[alleged]"));
    }
}
