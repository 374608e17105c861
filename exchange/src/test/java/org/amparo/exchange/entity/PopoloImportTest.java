package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.Person;
import org.amparo.code.ContactChannel;
import org.amparo.code.NameKind;
import org.amparo.code.RoleRelation;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ExchangeException;
import org.amparo.id.OrganisationId;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.Photo;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopoloImportTest {

    @TempDir
    Path folder;

    private Entities.Result imported(String json) {
        return Entities.popolo(folder, json);
    }

    private Person person(String members) {
        return imported("{\"persons\": [{\"id\": \"p1\", " + members + "}]}").person("p1");
    }

    private static String title(Role role) {
        return role.title().map(text -> text.best(Locale.ENGLISH)).orElse("");
    }

    @Test
    void what_stands_for_a_month_is_one() {
        Entities.Result result = Entities.popolo(folder, """
                {"persons": [{"id": "p1", "name": "Ines", "birth_date": "1970-21"}]}""");
        assertThat(result.problems()).containsExactly("1 /persons/0/birth_date date-form");
        assertThat(result.person("p1").bornOn()).isEmpty();
    }

    @Test
    void the_area_of_a_seat_is_what_a_role_represents_and_a_label_is_kept_beside_the_title() {
        Entities.Result result = Entities.popolo(folder, """
                {"persons": [{"id": "p1", "name": "Ines"}, {"id": "p2", "name": "Oren"}],
                 "organizations": [{"id": "o1", "name": "Parliament", "classification": "parliament"}],
                 "areas": [{"id": "a1", "name": "Constituency 2"}, {"id": "a2", "name": "Constituency 3"}],
                 "posts": [{"id": "t1", "organization_id": "o1", "role": "Member of Parliament",
                   "label": "Member for Constituency 2", "area_id": "a1"}],
                 "memberships": [{"id": "m1", "person_id": "p1", "post_id": "t1"},
                   {"id": "m2", "person_id": "p2", "organization_id": "o1", "area": {"id": "a9", "name": "North"}},
                   {"id": "m3", "person_id": "p2", "organization_id": "o1", "area_id": "a7"}]}""");
        Role role = result.person("p1").roles().get(0);
        assertThat(role.represents().orElseThrow().asMap().values()).containsExactly("Constituency 2");
        assertThat(role.title().orElseThrow().asMap().values()).containsExactly("Member of Parliament");
        assertThat(role.evidence())
                .filteredOn(piece -> piece.isAbout(Role.TITLE))
                .extracting(piece -> piece.wording().orElse(""))
                .containsExactly("", "Member for Constituency 2");
        assertThat(result.person("p2").roles().get(0).represents()).isPresent();
        assertThat(result.problems()).containsExactly("8 /memberships/2/area_id link-not-found");
        assertThat(result.counts("area.name")).containsExactly(2L, 1L, 0L, 0L);
        assertThat(result.counts("post.label")).containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void the_area_of_another_post_represents_nobody_and_is_named_as_left_out() {
        Entities.Result result = Entities.popolo(folder, """
                {"persons": [{"id": "p1", "name": "Ines"}],
                 "organizations": [{"id": "o1", "name": "Police", "classification": "police"}, {"id": "o2", "name": "Club"}],
                 "areas": [{"id": "a1", "name": "North Shore"}],
                 "posts": [{"id": "t1", "organization_id": "o1", "role": "Chief", "area_id": "a1"}],
                 "memberships": [{"id": "m1", "person_id": "p1", "post_id": "t1"},
                   {"id": "m2", "person_id": "p1", "organization_id": "o2", "area": {"name": "South"}},
                   {"id": "m3", "person_id": "p1", "label": "Walker", "area": {"name": "East"}}]}""");
        assertThat(result.person("p1").roles())
                .hasSize(3)
                .allMatch(role -> role.represents().isEmpty());
        assertThat(result.problems()).isEmpty();
        assertThat(result.report().leftOut()).containsExactly(Map.entry("area-of-no-seat", 3L));
    }

    @Test
    void a_membership_that_is_there_twice_with_two_roles_has_a_rival() {
        Entities.Result result = Entities.popolo(folder, """
                {"persons": [{"id": "p1", "name": "Ines", "memberships": [
                   {"id": "m1", "organization_id": "o1", "role": "Clerk", "label": "Clerk of the club"}]}],
                 "organizations": [{"id": "o1", "name": "Club"}],
                 "memberships": [{"id": "m1", "person_id": "p1", "organization_id": "o1", "role": "Chair", "label": "Its chair"}]}""");
        Role role = result.person("p1").roles().get(0);
        assertThat(role.evidence())
                .filteredOn(piece -> piece.isAbout(Role.TITLE) && piece.rival().isPresent())
                .hasSize(2);
        assertThat(role.evidence())
                .filteredOn(piece -> piece.isAbout(Role.TITLE) && piece.rival().isEmpty())
                .hasSize(2);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void a_membership_of_an_organisation_is_no_mistake_and_is_named() {
        Entities.Result result = Entities.popolo(folder, """
                {"organizations": [{"id": "o1", "name": "Parliament"}],
                 "memberships": [{"id": "m1", "organization_id": "o1",
                   "member": {"@type": "Organization", "id": "o2", "name": "Party"}}]}""");
        assertThat(result.problems()).isEmpty();
        assertThat(result.report().leftOut()).containsOnlyKeys("holder-is-organisation, membership.member");
    }

    @Test
    void a_code_that_the_table_lacks_is_refused_and_the_message_says_how() {
        Entities.Result result = Entities.of(
                EntityFormat.POPOLO,
                folder,
                """
                {"persons": [{"id": "p1", "name": "Ines",
                  "contact_details": [{"type": "email", "value": "a@b.example"}, {"type": "voice", "value": "1"}]}]}""".getBytes(UTF_8),
                Entities.map(", \"codes\": {\"contact\": {\"voice\": \"phone\"}}"));
        assertThat(result.rejected())
                .flatExtracting(RejectedEntity::problems)
                .extracting(EntityProblem::message)
                .containsExactly("Expected one of the texts in the table \"contact\" of the map; where there is a"
                        + " table, a code has to be in it, too.");
        assertThat(result.person("p1").contacts()).hasSize(2);
    }

    @Test
    void an_organisation_has_contacts_and_no_addresses() {
        Entities.Result result = imported("""
                {"organizations": [{"id": "o1", "name": "Council", "contact_details": [
                  {"type": "email", "value": "office@council.example"}, {"type": "address", "value": "12 Mole Road"}]}]}""");
        assertThat(result.organisation("o1").contacts())
                .extracting(one -> one.kind().map(ContactChannel::code).orElse(""), ContactDetail::address)
                .containsExactly(tuple("email", "office@council.example"), tuple("", "12 Mole Road"));
        assertThat(result.counts("organization.contact_details.value")).containsExactly(2L, 0L, 0L, 0L);
    }

    @Test
    void every_value_has_evidence_at_its_line_and_pointer() {
        Entities.Result result = imported("""
                {"persons": [
                  {"id": "p1",
                   "birth_date": "1985-06"}]}""");
        assertThat(result.person("p1").evidence())
                .filteredOn(piece -> piece.about().filter("bornOn"::equals).isPresent())
                .extracting(piece -> piece.locator().orElseThrow().position())
                .containsExactly("line 3, /persons/0/birth_date");
    }

    /** One person and a club in each form in which Popolo comes. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                {"persons": [{"id": "p1", "name": "Ines Calder"}], "organizations": [{"id": "o1", "name": "Club"}],
                 "memberships": [{"person_id": "p1", "organization_id": "o1"}]}""", """
                {"persons": [{"id": "p1", "name": "Ines Calder", "memberships": [{"organization": {"id": "o1", "name": "Club"}}]}]}""", """
                {"organizations": [{"id": "o1", "name": "Club", "memberships": [{"person": {"id": "p1", "name": "Ines Calder"}}]}]}""", """
                [{"id": "p1", "name": "Ines Calder", "birth_date": null}, {"id": "o1", "name": "Club", "classification": null},
                 {"person_id": "p1", "organization_id": "o1"}]""", """
                {"id": "p1", "name": "Ines Calder", "sort_name": "Calder",
                 "memberships": [{"organization": {"id": "o1", "name": "Club"}}]}""", """
                {"@type": "Person", "id": "p1", "name": "Ines Calder",
                 "memberships": [{"organization": {"@type": "Organization", "id": "o1", "name": "Club"}}]}""", """
                {"person": {"id": "p1", "name": "Ines Calder"}, "organization": {"id": "o1", "name": "Club"}, "on_behalf_of_id": null}""", """
                {"memberships": [{"member": {"@type": "Person", "id": "p1", "name": "Ines Calder"},
                 "organization": {"id": "o1", "name": "Club"}}]}""", """
                {"posts": [{"id": "t", "organization": {"id": "o1", "name": "Club"}, "memberships": [{"person": {"id": "p1", "name": "Ines Calder"}}]}]}"""})
    void documents_arrays_and_single_objects_give_the_same(String json) {
        Entities.Result result = imported(json);
        assertThat(result.problems()).isEmpty();
        assertThat(result.person("p1").names()).extracting(Name::full).containsExactly("Ines Calder");
        assertThat(result.organisation("o1").names()).extracting(Name::full).containsExactly("Club");
        assertThat(result.person("p1").roles())
                .extracting(role -> role.organisation().orElseThrow())
                .containsExactly(OrganisationId.of("o1"));
    }

    @Test
    void what_says_nothing_of_its_class_is_rejected() {
        Entities.Result result = imported("""
                [{"id": "x", "name": "Ines Calder"}, {"@type": "Event", "id": "y"}, {"gender": "female", "classification": "club"}, 7]""");
        assertThat(result.problems())
                .containsExactly("1 /0 kind-unclear", "1 /1 kind-unclear", "1 /2 kind-unclear", "1 /3 wrong-kind");
        assertThat(result.counts("(other).name")).containsExactly(0L, 0L, 1L, 0L);
    }

    @Test
    void a_membership_in_two_places_is_one_role() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "memberships": [{"id": "m", "organization_id": "o1", "role": "Cox"}]}],
                 "organizations": [{"id": "o1", "memberships": [{"id": "m", "person_id": "p1", "start_date": "2001"}]}],
                 "memberships": [{"id": "m", "person_id": "p1", "organization_id": "o1", "role": "Cox", "start_date": "2001-05"}]}""");
        assertThat(result.problems()).isEmpty();
        Role role = result.person("p1").roles().get(0);
        assertThat(result.person("p1").roles()).hasSize(1);
        assertThat(title(role)).isEqualTo("Cox");
        assertThat(role.period()).hasToString("Optional[2001-05/]");
        assertThat(role.evidence())
                .allSatisfy(piece -> assertThat(piece.rival()).isEmpty())
                .filteredOn(piece -> piece.isAbout(Role.PERIOD))
                .flatExtracting(piece -> piece.wording().stream().toList())
                .containsExactly("2001");
        assertThat(result.counts("membership.role")).containsExactly(2L, 0L, 0L, 0L);
    }

    @Test
    void a_membership_of_two_people_is_rejected() {
        assertThat(imported("""
                {"persons": [{"id": "p1", "memberships": [{"id": "m", "person_id": "p1", "role": "Cox"}]}, {"id": "p2"}],
                 "memberships": [{"id": "m", "person_id": "p2", "role": "Cox"}]}""").problems())
                .containsExactly("2 /memberships/0 link-kind", "1 /persons/0/memberships/0 link-kind");
    }

    @Test
    void a_membership_that_names_another_person_than_its_place_or_its_member_is_rejected() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "memberships": [{"person_id": "p2", "role": "Cox"}]}, {"id": "p2"}],
                 "memberships": [{"person_id": "p1", "member": {"@type": "Person", "id": "p2"}, "role": "Cox"}]}""");
        assertThat(result.problems())
                .containsExactlyInAnyOrder("1 /persons/0/memberships/0 link-kind", "2 /memberships/0 link-kind");
        assertThat(result.person("p1").roles()).isEmpty();
        assertThat(result.person("p2").roles()).isEmpty();
    }

    @Test
    void an_id_and_an_object_that_lead_to_different_entities_are_rivals() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "memberships": [{"organization_id": "a", "organization": {"id": "b", "name": "B"}}]}],
                 "memberships": [{"person_id": "p1", "person": {"id": "p2"}, "role": "Cox"}]}""");
        Role role = result.person("p1").roles().get(0);
        assertThat(role.organisation()).contains(OrganisationId.of("a"));
        assertThat(role.evidence())
                .flatExtracting(piece -> piece.rival().stream().toList())
                .containsExactly(new DataString("organisation:b"));
        assertThat(result.problems()).containsExactly("2 /memberships/0 link-kind");
        assertThat(result.remarks())
                .containsExactlyInAnyOrder(
                        "1 /persons/0/memberships/0/organization_id dangling-reference",
                        "1 /persons/0/memberships/0/organization_id link-differs");
    }

    @Test
    void a_membership_that_names_another_organisation_than_that_around_it_is_in_the_report_and_both_come_in() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1"}],
                 "organizations": [
                  {"id": "o1", "name": "Club", "memberships": [{"person_id": "p1", "organization_id": "o2", "role": "Cox"}]},
                  {"id": "o2", "name": "Harbour", "posts": [{"id": "t", "organization_id": "o1", "label": "Chair",
                   "memberships": [{"person_id": "p1", "role": "Chair"}]}]}]}""");
        assertThat(result.person("p1").roles())
                .extracting(role -> role.organisation().orElseThrow().local())
                .containsExactly("o2", "o1");
        assertThat(result.person("p1").roles())
                .flatExtracting(Role::evidence)
                .flatExtracting(piece -> piece.rival().stream().toList())
                .containsExactly(new DataString("organisation:o1"), new DataString("organisation:o2"));
        assertThat(result.remarks())
                .containsExactlyInAnyOrder(
                        "3 /organizations/0/memberships/0/organization_id link-differs",
                        "4 /organizations/1/posts/0/organization_id link-differs");
        assertThat(result.problems()).isEmpty();
        assertThat(result.report().isComplete()).isTrue();
        assertThat(result.report().remarks().toString()).doesNotContain("o1", "o2", "Club", "Harbour");
    }

    @Test
    void a_membership_that_stands_in_two_persons_or_two_organisations_is_told_of_both() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "memberships": [{"id": "m", "role": "Cox"}]}, {"id": "p2", "memberships": [{"id": "m"}]}],
                 "organizations": [{"id": "a", "memberships": [{"id": "n", "person_id": "p1"}]},
                  {"id": "b", "memberships": [{"id": "n"}]}]}""");
        assertThat(result.problems())
                .containsExactlyInAnyOrder(
                        "1 /persons/0/memberships/0 link-kind", "1 /persons/1/memberships/0 link-kind");
        assertThat(result.person("p1").roles())
                .extracting(role -> role.organisation().orElseThrow().local())
                .containsExactly("a");
        assertThat(result.remarks()).containsExactly("2 /organizations/0/id link-differs");
    }

    @Test
    void an_organisation_that_is_not_there_is_in_the_report_wherever_it_is_named() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "memberships": [
                  {"organization_id": "away", "on_behalf_of_id": "gone"},
                  {"organization_id": "o1"}]}],
                 "organizations": [{"id": "o1", "parent_id": "far"}]}""");
        assertThat(result.remarks())
                .containsExactlyInAnyOrder(
                        "2 /persons/0/memberships/0/organization_id dangling-reference",
                        "2 /persons/0/memberships/0/on_behalf_of_id dangling-reference",
                        "4 /organizations/0/parent_id dangling-reference");
        assertThat(result.report().remarked())
                .containsEntry("dangling-reference, membership.organization_id", 1L)
                .containsEntry("dangling-reference, organization.parent_id", 1L);
        assertThat(result.rejected()).isEmpty();
        assertThat(result.person("p1").roles()).hasSize(2);
        assertThat(result.organisation("o1").parent()).contains(OrganisationId.of("far"));
        assertThat(DataJson.write(result.report().toData()))
                .contains("dangling-reference")
                .doesNotContain("away", "gone");
    }

    @Test
    void a_role_that_ends_before_it_starts_and_a_life_that_does_are_in_the_report_and_come_in() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "birth_date": "1985", "death_date": "1958-03", "memberships": [
                  {"role": "Cox", "start_date": "2019-05", "end_date": "2010"},
                  {"role": "Rower", "start_date": "2019", "end_date": "2019-01"}],
                  "other_names": [{"name": "X", "start_date": "2001", "end_date": "1999"}]}],
                 "organizations": [{"id": "o1", "founding_date": "2001", "dissolution_date": "1901"}]}""");
        assertThat(result.remarks())
                .containsExactlyInAnyOrder(
                        "2 /persons/0/memberships/0/end_date reversed-period",
                        "4 /persons/0/other_names/0/end_date reversed-period",
                        "1 /persons/0/death_date died-before-born",
                        "5 /organizations/0/dissolution_date died-before-born");
        assertThat(result.person("p1").roles().get(0).period()).hasToString("Optional[2019-05/2010]");
        assertThat(result.person("p1").diedOn()).hasToString("Optional[1958-03]");
        assertThat(result.rejected()).isEmpty();
        assertThat(result.report().isComplete()).isTrue();
    }

    @Test
    void what_does_not_come_in_has_no_remark() {
        Entities.Result result = imported("""
                {"persons": [], "memberships": [{"person_id": "p9", "organization_id": "away", "start_date": "2019", "end_date": "2010"}]}""");
        assertThat(result.problems()).containsExactly("1 /memberships/0 link-not-found");
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    void two_persons_of_one_id_are_not_made_one() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "name": "Ines Calder"}, {"id": "p1", "name": "Otto Lind"}]}""");
        assertThat(result.problems()).containsExactly("1 /persons/1 duplicate-id");
        assertThat(result.person("p1").names()).extracting(Name::full).containsExactly("Ines Calder");
        assertThat(result.rejected().get(0).isIn()).isFalse();
    }

    private static final String TWINS = """
            {"persons": [{"id": "p3", "name": "Cleo Ash"}, {"id": "p3", "name": "Dina Roe"}, {"id": "p4", "name": "Una Reed"}],
             "organizations": [{"id": "o1", "name": "Guard of Ostara"}, {"id": "o2", "name": "Harbour Board"},
               {"id": "o2", "name": "Harbour Watch"}%s],
             "posts": [{"id": "t1", "label": "Chair"}, {"id": "t1", "label": "Clerk"}, {"id": "t2", "label": "Cox", "organization_id": "o2"},
               {"id": "t3", "label": "Cox", "organization": {"id": "o2", "name": "Harbour Watch"}}],
             "areas": [{"id": "a1", "name": "North"}, {"id": "a1", "name": "South"}],
             "memberships": [%s]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"person_id\": \"p3\", \"organization_id\": \"o1\"; /memberships/0",
                "\"person_id\": [], \"person\": {\"id\": \"p3\", \"name\": \"Dina Roe\"}, \"organization_id\": \"o1\"; /memberships/0",
                "\"member\": {\"id\": \"p3\", \"name\": \"Dina Roe\"}, \"organization_id\": \"o1\"; /memberships/0",
                "\"person_id\": \"p4\", \"organization_id\": \"o2\"; /memberships/0",
                "\"person_id\": \"p4\", \"organization\": {\"id\": \"o2\", \"name\": \"Harbour Watch\"}; /memberships/0",
                "\"person_id\": \"p4\", \"post_id\": \"t2\"; /memberships/0",
                "\"person_id\": \"p4\", \"post_id\": \"t3\"; /memberships/0",
                "\"person_id\": \"p4\", \"organization_id\": \"o1\", \"post_id\": \"t1\"; /memberships/0/post_id",
                "\"person_id\": \"p4\", \"organization_id\": \"o1\", \"on_behalf_of_id\": \"o2\"; /memberships/0/on_behalf_of_id",
                "\"person_id\": \"p4\", \"organization_id\": \"o1\", \"on_behalf_of\": {\"id\": \"o2\", \"name\": \"H\"}; /memberships/0/on_behalf_of"
            })
    void what_is_said_of_an_id_that_two_have_is_given_to_neither(String membership, String pointer) {
        Entities.Result result = imported(TWINS.formatted("", "{\"id\": \"m1\", " + membership + "}"));
        assertThat(result.problems()).contains("7 " + pointer + " link-ambiguous");
        assertThat(result.person("p3").roles()).isEmpty();
        assertThat(result.person("p3").names()).extracting(Name::full).containsExactly("Cleo Ash");
        assertThat(result.organisation("o2").names()).extracting(Name::full).containsExactly("Harbour Board");
        boolean isOfAPart = pointer.matches(".*(post_id|on_behalf_of.*)");
        assertThat(result.person("p4").roles())
                .extracting(role -> role.organisation() + " " + role.onBehalfOf() + " " + title(role))
                .containsExactlyElementsOf(
                        isOfAPart ? List.of("Optional[organisation:o1] Optional.empty ") : List.of());
    }

    @Test
    void the_area_of_an_id_that_two_have_represents_nobody() {
        Entities.Result result = imported(TWINS.formatted(
                ", {\"id\": \"o3\", \"classification\": \"parliament\"}",
                "{\"person_id\": \"p4\", \"organization_id\": \"o3\", \"area_id\": \"a1\"}"));
        assertThat(result.problems()).contains("7 /memberships/0/area_id link-ambiguous");
        assertThat(result.person("p4").roles().get(0).represents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"parent_id\": \"o2\"", "\"parent\": {\"id\": \"o2\", \"name\": \"Harbour Watch\"}"})
    void an_organisation_is_a_part_of_no_other_whose_id_two_have(String parent) {
        Entities.Result result =
                imported(TWINS.formatted(", {\"id\": \"o3\", \"name\": \"Boats\", " + parent + "}", ""));
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem).matches("3 /organizations/3/parent(_id)? link-ambiguous"));
        assertThat(result.organisation("o3").parent()).isEmpty();
        assertThat(result.organisation("o2").names()).extracting(Name::full).containsExactly("Harbour Board");
    }

    @Test
    void the_place_of_a_membership_or_a_part_does_not_tell_which_of_two_others_is_meant() {
        Entities.Result result = imported(TWINS.formatted("""
                , {"id": "o3", "name": "Club", "memberships": [{"person_id": "p4", "organization_id": "o2"}],
                   "children": [{"id": "o4", "name": "Boats", "parent_id": "o2"}]}""", ""));
        assertThat(result.problems())
                .contains(
                        "3 /organizations/3/memberships/0 link-ambiguous",
                        "4 /organizations/3/children/0/parent_id link-ambiguous");
        assertThat(result.person("p4").roles()).isEmpty();
        assertThat(result.organisation("o4").parent()).map(Object::toString).contains("organisation:o3");
    }

    @Test
    void what_stands_within_one_of_two_is_of_that_one() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "name": "Ines Calder", "memberships": [{"organization_id": "o2", "role": "Cox", "person_id": "p1"}]},
                   {"id": "p1", "name": "Otto Lind", "memberships": [{"organization_id": "o2", "role": "Chair"}]},
                   {"id": "p2", "name": "Una Reed"}],
                 "organizations": [{"id": "o1", "name": "Club", "children": [{"id": "o2", "name": "Boats", "parent_id": "o1"}],
                     "memberships": [{"person_id": "p2", "organization_id": "o1", "role": "Clerk"}],
                     "posts": [{"id": "t1", "label": "Treasurer", "organization_id": "o1", "memberships": [{"person_id": "p2"}]}]},
                   {"id": "o1", "name": "Crew"}]}""");
        assertThat(result.problems())
                .containsExactlyInAnyOrder("2 /persons/1 duplicate-id", "7 /organizations/1 duplicate-id");
        assertThat(result.person("p1").roles())
                .extracting(PopoloImportTest::title)
                .containsExactly("Cox");
        assertThat(result.person("p2").roles())
                .extracting(PopoloImportTest::title)
                .containsExactly("Clerk", "Treasurer");
        assertThat(result.organisation("o2").parent()).map(Object::toString).contains("organisation:o1");
    }

    @Test
    void what_is_repeated_within_others_adds_to_the_whole_one() {
        Entities.Result result = imported("""
                {"memberships": [{"person": {"id": "p1", "name": "Ines Calder", "gender": "male"}, "role": "Cox"}],
                 "persons": [{"id": "p1", "name": "Ines Calder", "given_name": "Ines", "gender": "female"}]}""");
        Person ines = result.person("p1");
        assertThat(ines.names()).singleElement().satisfies(name -> {
            assertThat(name.given()).contains("Ines");
            assertThat(name.evidence()).hasSize(3);
        });
        assertThat(ines.gender()).hasToString("Optional[female]");
        assertThat(ines.evidence())
                .flatExtracting(piece -> piece.rival().stream().toList())
                .containsExactly(new DataString("male"));
    }

    @Test
    void a_name_that_was_left_is_not_made_the_name_of_today() {
        Person ines = person("""
                "name": "Ines Calder", "other_names": [{"name": "Ines Calder", "note": "former"}, {"name": "Ines Calder"}]""");
        assertThat(ines.names())
                .extracting(
                        name -> name.kind().orElse(null),
                        name -> name.evidence().size())
                .containsExactly(tuple(null, 2), tuple(NameKind.FORMER, 2));
    }

    @Test
    void other_names_have_their_kind_by_a_code_their_language_and_their_period() {
        Person ines = person("""
                "name": "Ines Calder", "other_names": [
                {"name": "إينيس كالدر", "lang": "ar", "start_date": "1999", "end_date": "2001-04"},
                {"name": "Ines Brandt", "note": "birth"}, {"name": "I. C.", "note": "as she signs"}, {"name": "X", "lang": "no language"}]""");
        assertThat(ines.names())
                .extracting(
                        Name::full,
                        name -> name.kind().map(Object::toString).orElse(""),
                        name -> name.period().map(Object::toString).orElse(""))
                .containsExactly(
                        tuple("Ines Calder", "", ""),
                        tuple("إينيس كالدر", "", "1999/2001-04"),
                        tuple("Ines Brandt", "birth", ""),
                        tuple("I. C.", "", ""),
                        tuple("X", "", ""));
        assertThat(ines.names().get(1).language()).hasToString("Optional[ar]");
    }

    @Test
    void a_role_that_is_a_code_is_the_relation_and_the_label_is_the_title() {
        Person ines = person("""
                "memberships": [{"organization_id": "o", "role": "member", "label": "Rower", "on_behalf_of_id": "party"},
                 {"organization_id": "o", "role": "Cox", "label": "Cox of the club"}]""");
        assertThat(ines.roles())
                .extracting(
                        role -> role.relation().orElse(null),
                        PopoloImportTest::title,
                        role -> role.onBehalfOf().map(OrganisationId::local).orElse(""))
                .containsExactly(tuple(RoleRelation.MEMBER, "Rower", "party"), tuple(null, "Cox", ""));
    }

    private Entities.Result roles(String memberships, String table) {
        return Entities.of(
                EntityFormat.POPOLO,
                folder,
                """
                {"persons": [{"id": "p1", "memberships": [%s]}], "posts": [{"id": "t1", "organization_id": "o", "label": "Head"}]}""".formatted(memberships).getBytes(UTF_8),
                Entities.map(", \"codes\": {\"role\": " + table + "}"));
    }

    @Test
    void roles_are_relations_by_a_table_where_there_is_one_and_the_words_stay_as_the_title() {
        Entities.Result result = roles("""
                {"organization_id": "o", "role": "Chair"}, {"organization_id": "o", "role": "Cox"},
                {"organization_id": "o", "role": "Chair", "label": "Chair of the club"},
                {"organization_id": "o", "role": "Chair", "post_id": "t1"}, {"organization_id": "o", "role": "-"}""", "{\"Chair\": \"leader\", \"-\": null}");
        assertThat(result.problems()).isEmpty();
        assertThat(result.person("p1").roles())
                .extracting(role -> role.relation().orElse(null), PopoloImportTest::title)
                .containsExactly(
                        tuple(RoleRelation.LEADER, "Chair"),
                        tuple(null, "Cox"),
                        tuple(RoleRelation.LEADER, "Chair of the club"),
                        tuple(RoleRelation.LEADER, "Head"),
                        tuple(null, ""));
        assertThat(result.counts("membership.role").get(2)).isZero();
    }

    @Test
    void a_role_for_which_the_table_has_no_code_of_the_vocabulary_is_rejected_once() {
        Entities.Result result = roles("{\"organization_id\": \"o\", \"role\": \"Chair\"}", "{\"Chair\": \"boss\"}");
        assertThat(result.problems()).containsExactly("1 /persons/0/memberships/0/role unknown-code");
        assertThat(title(result.person("p1").roles().get(0))).isEmpty();
    }

    @Test
    void a_post_gives_its_organisation_and_its_label() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "memberships": [{"post_id": "t1", "start_date": "2010"}, {"post_id": "t9", "role": "Cox"}]}],
                 "organizations": [{"id": "o1", "name": "Council", "posts": [{"id": "t1", "label": "Mayor"}, {"id": "t2", "label": "Clerk"}]}]}""");
        assertThat(result.person("p1").roles())
                .extracting(
                        PopoloImportTest::title,
                        role -> role.organisation().map(OrganisationId::local).orElse(""))
                .containsExactlyInAnyOrder(tuple("Mayor", "o1"), tuple("Cox", ""));
        assertThat(result.problems()).containsExactly("1 /persons/0/memberships/1/post_id link-not-found");
        assertThat(result.counts("post.label")).containsExactly(1L, 1L, 0L, 0L);
    }

    @Test
    void parents_are_told_by_an_id_by_an_object_and_by_children() {
        Entities.Result result = imported("""
                {"organizations": [{"id": "a", "name": "A", "children": [{"id": "b", "name": "B"}]},
                 {"id": "c", "name": "C", "parent_id": "a"}, {"id": "d", "name": "D", "parent": {"id": "e", "name": "E"}},
                 {"id": "f", "name": "F", "parent": {"id": "b", "name": "B"}}]}""");
        assertThat(result.organisation("b").parent()).contains(OrganisationId.of("a"));
        assertThat(result.organisation("c").parent()).contains(OrganisationId.of("a"));
        assertThat(result.organisation("d").parent()).contains(OrganisationId.of("e"));
        assertThat(result.organisation("f").parent()).contains(OrganisationId.of("b"));
        assertThat(result.organisation("a").parent()).isEmpty();
        assertThat(result.organisation("e").parent()).isEmpty();
    }

    @Test
    void ways_to_reach_somebody_and_pictures_are_for_colleagues() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "email": "ines@cases.example", "image": "https://cases.example/ines.jpg",
                 "contact_details": [{"type": "cell", "value": "+99 400"}, {"type": "address", "value": "12 Mole Road"}],
                 "memberships": [{"role": "Cox", "contact_details": [{"type": "cell", "value": "+99 400"}]}],
                 "links": [{"url": "mailto:ines@cases.example"}, {"url": "https://ines:secret@cases.example/"}]}]}""");
        Person ines = result.person("p1");
        assertThat(ines.links()).isEmpty();
        LanguageTag unknown = LanguageTag.parse("und");
        assertThat(ines.contacts())
                .extracting(ContactDetail::kind, ContactDetail::description, ContactDetail::address)
                .containsExactly(
                        tuple(Optional.of(ContactChannel.EMAIL), Optional.empty(), "ines@cases.example"),
                        tuple(Optional.empty(), Optional.of(LocalizedText.of(unknown, "cell")), "+99 400"));
        assertThat(ines.addresses())
                .extracting(Place::name)
                .containsExactly(Optional.of(LocalizedText.of(unknown, "12 Mole Road")));
        assertThat(ines.photos()).extracting(Photo::url).containsExactly(URI.create("https://cases.example/ines.jpg"));
        assertThat(result.counts("person.contact_details.value")).containsExactly(2L, 0L, 0L, 0L);
        assertThat(result.counts("person.contact_details.type")).containsExactly(2L, 0L, 0L, 0L);
        assertThat(result.counts("membership.contact_details")).containsExactly(0L, 1L, 0L, 0L);
        assertThat(result.problems())
                .containsExactly("4 /persons/0/links/0/url url-form", "4 /persons/0/links/1/url url-form");
    }

    @Test
    void a_host_may_have_letters_beyond_ascii() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "links": [{"url": "https://örnek.example/"}, {"url": "https://ines@örnek.example/"},
                 {"url": "https:///nowhere"}, {"url": "https://:80/"}]}]}""");
        assertThat(result.person("p1").links())
                .extracting(link -> link.url().toString())
                .containsExactly("https://örnek.example/");
        assertThat(result.problems()).hasSize(3).allMatch(problem -> problem.endsWith(" url-form"));
    }

    @Test
    void parts_without_a_whole_name_are_not_put_together() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "given_name": "Ines", "family_name": "Calder"}]}""");
        assertThat(result.person("p1").names()).isEmpty();
        assertThat(result.problems())
                .containsExactlyInAnyOrder(
                        "1 /persons/0/given_name name-missing", "1 /persons/0/family_name name-missing");
    }

    @Test
    void a_source_is_a_statement_and_has_its_note_as_title() {
        Entities.Result result = imported("""
                {"persons": [{"id": "p1", "sources": [{"url": "https://gazette.example/4", "note": "Gazette 4"}]},
                 {"id": "p2", "sources": [{"url": "https://gazette.example/4", "note": "The gazette"}]}]}""");
        assertThat(result.report().records()).containsEntry("statement", 3L);
        assertThat(result.person("p1").evidence())
                .extracting(Evidence::statement)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"persons\": [{\"id\": \"p1\", \"name\": 7}]}; 1 /persons/0/name wrong-kind",
                "{\"persons\": [{\"id\": \"p1\", \"name\": [\"Ines\"]}]}; 1 /persons/0/name wrong-kind",
                "{\"persons\": [{\"id\": \"p1\", \"other_names\": [\"x\"]}]}; 1 /persons/0/other_names/0 wrong-kind",
                "{\"persons\": [{\"id\": \"p1\", \"other_names\": \"x\"}]}; 1 /persons/0/other_names wrong-kind",
                "{\"persons\": [{\"id\": \"p1\", \"memberships\": [[]]}]}; 1 /persons/0/memberships/0 wrong-kind",
                "{\"persons\": [{\"id\": \"p1\", \"birth_date\": \"soon\"}]}; 1 /persons/0/birth_date date-form",
                "{\"persons\": [{\"id\": \"p1\"}], \"organizations\": 7}; 1 /organizations wrong-kind",
                "{\"persons\": [{\"id\": \"p1\"}], \"memberships\": [{\"role\": \"x\"}]}; 1 /memberships/0 link-missing"
            })
    void what_has_another_form_is_rejected_and_the_others_come_in(String json, String problem) {
        Entities.Result result = imported(json);
        assertThat(result.problems()).containsExactly(problem);
        assertThat(result.ids()).containsExactly("person:p1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"persons\": [; json-syntax",
                "{\"persons\": [], \"persons\": []}; duplicate-member",
                "{\"persons\": [{\"name\": \"a\\u0000\"}]}; text-characters",
                "{\"persons\": []} x; trailing-text"
            })
    void a_document_that_is_not_json_is_refused_as_a_whole(String json, String code) {
        assertThatThrownBy(() -> imported(json))
                .isInstanceOfSatisfying(
                        CaseJsonException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo(code));
    }

    @Test
    void hostile_documents_are_refused() {
        for (String json :
                List.of("[".repeat(100_000), "{\"persons\": [{\"id\": \"p\", \"x\": " + "9".repeat(5000) + "}]}")) {
            assertThatThrownBy(() -> imported(json)).isInstanceOf(CaseJsonException.class);
        }
        assertThatThrownBy(() -> imported("7"))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("not-popolo"));
    }

    @Test
    void entities_within_entities_at_any_depth_come_in() {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            json.append("{\"id\": \"o").append(i).append("\", \"name\": \"x\", \"children\": [");
        }
        Entities.Result result = imported("{\"organizations\": [" + json + "]}".repeat(90) + "]}");
        assertThat(result.ids()).hasSize(90);
        assertThat(result.organisation("o89").parent()).contains(OrganisationId.of("o88"));
    }

    @Test
    void an_organisation_within_itself_ends_somewhere() {
        Entities.Result result = imported("""
                {"organizations": [{"id": "a", "parent": {"id": "a", "parent": {"id": "a"}}}]}""");
        assertThat(result.ids()).containsExactly("organisation:a");
        assertThat(result.report().isComplete()).isTrue();
    }

    @Test
    void a_mark_at_the_start_is_no_mistake() {
        assertThat(imported("\uFEFF{\"persons\": [{\"id\": \"p1\"}]}").ids()).containsExactly("person:p1");
    }
}
