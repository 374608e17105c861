package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.IncidentKind;
import org.amparo.code.RoleRelation;
import org.amparo.evidence.Evidence;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Role;
import org.amparo.record.Revision;
import org.amparo.status.RoleAnswer;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class RolesTest extends StatusCase {

    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    private static final PersonId TEYMUR = PersonId.of("teymur-vale");

    private static Role.Builder editor() {
        return Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER).toBuilder();
    }

    private static Role.Builder editor(String period) {
        return editor().period(Period.parse(period));
    }

    private static Person leyla(Role.Builder... roles) {
        Person.Builder person = Person.builder().id(LEYLA);
        List.of(roles).forEach(role -> person.addRole(role.build()));
        return person.build();
    }

    private List<RoleAnswer> rolesOn(String day) {
        return file().asOf(LocalDate.parse(day)).rolesOf(LEYLA);
    }

    private void had(String day, Certainty certainty) {
        if (certainty == Certainty.NO) {
            assertThat(rolesOn(day)).as(day).isEmpty();
        } else {
            assertThat(rolesOn(day)).as(day).singleElement().satisfies(answer -> {
                assertThat(answer.certainty()).isEqualTo(certainty);
                assertThat(answer.person()).isEqualTo(LEYLA);
                assertThat(answer.on()).isEqualTo(day);
            });
        }
    }

    @Test
    void nobody_who_was_killed_has_a_role_any_more() {
        given(
                leyla(editor("2020/..").addEvidence(Evidence.of(JUNE, "the editor-in-chief"))),
                Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, LEYLA).toBuilder()
                        .period(Period.parse("2024-02-10/2024-02-10"))
                        .addEvidence(Evidence.of(MARCH, "was killed"))
                        .build());
        had("2024-02-09", Certainty.CERTAIN);
        had("2024-02-11", Certainty.NO);
    }

    @Test
    void a_role_is_held_in_its_period() {
        given(leyla(editor("2020-05/2023-02-14").addEvidence(Evidence.of(MARCH, "was editor-in-chief"))));
        had("2020-04-30", Certainty.NO);
        had("2020-05-01", Certainty.POSSIBLE);
        had("2020-06-01", Certainty.CERTAIN);
        had("2023-02-14", Certainty.CERTAIN);
        had("2023-02-15", Certainty.NO);
    }

    @Test
    void a_role_that_goes_on_is_certain_as_far_as_the_newest_evidence_reaches() {
        given(leyla(editor("2020/..").addEvidence(Evidence.of(MARCH, "editor-in-chief"))));
        had("2019-12-31", Certainty.NO);
        had("2024-03-10", Certainty.CERTAIN);
        had("2024-03-11", Certainty.POSSIBLE);
        had("2030-01-01", Certainty.POSSIBLE);
    }

    @Test
    void a_role_that_goes_on_without_evidence_is_possible() {
        given(leyla(editor("2020/..")));
        had("2021-01-01", Certainty.POSSIBLE);
        had("2019-01-01", Certainty.NO);
    }

    @Test
    void a_term_that_ends_after_its_source_is_possible_after_the_source() {
        given(leyla(editor("2020/2025").addEvidence(Evidence.of(MARCH, "was elected until 2025"))));
        had("2024-03-10", Certainty.CERTAIN);
        had("2024-06-01", Certainty.POSSIBLE);
        had("2026-01-01", Certainty.NO);
    }

    @Test
    void a_role_whose_start_is_not_known_is_possible_before_its_end() {
        given(leyla(editor("/2023")));
        had("2001-01-01", Certainty.POSSIBLE);
        had("2024-01-01", Certainty.NO);
    }

    @Test
    void a_role_without_a_period_is_certain_on_the_day_of_its_sources_and_else_possible() {
        given(leyla(
                editor().addEvidence(Evidence.of(MARCH, "the editor")).addEvidence(Evidence.of(JUNE, "the editor"))));
        had("2024-03-10", Certainty.CERTAIN);
        had("2024-06-10", Certainty.CERTAIN);
        had("2024-04-01", Certainty.POSSIBLE);
        had("1990-01-01", Certainty.POSSIBLE);
        had("2030-01-01", Certainty.POSSIBLE);
    }

    @Test
    void a_role_without_a_period_and_without_a_date_is_possible_on_every_day() {
        given(leyla(editor(), editor().addEvidence(Evidence.of(UNDATED, "the editor"))));
        assertThat(rolesOn("2024-03-10"))
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.certainty()).isEqualTo(Certainty.POSSIBLE));
    }

    @Test
    void a_role_without_evidence_of_its_own_rests_on_that_of_the_person() {
        given(leyla(editor()).toBuilder()
                .addEvidence(Evidence.of(MARCH, "the editor"))
                .addEvidence(Evidence.about("bornOn", JUNE, "born in 1980"))
                .build());
        had("2024-03-10", Certainty.CERTAIN);
        had("2024-06-10", Certainty.POSSIBLE);
        assertThat(rolesOn("2024-03-10").get(0).evidence()).containsExactly(Evidence.of(MARCH, "the editor"));
    }

    @Test
    void a_disputed_role_is_possible_and_says_so() {
        given(leyla(editor("2020/2023").disputed(true)));
        had("2021-06-01", Certainty.POSSIBLE);
        assertThat(rolesOn("2021-06-01").get(0).disputed()).isTrue();
        had("2024-01-01", Certainty.NO);
    }

    @Test
    void a_role_that_some_evidence_denies_is_possible_with_both_sides() {
        Evidence says = Evidence.of(MARCH, "the editor");
        Evidence denies = denial(JUNE);
        given(leyla(editor("2020/2023").addEvidence(says).addEvidence(denies)));
        RoleAnswer answer = rolesOn("2021-06-01").get(0);
        assertThat(answer.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(answer.evidence()).containsExactly(says);
        assertThat(answer.contrary()).containsExactly(denies);
        assertThat(answer.disputed()).isTrue();
        assertThat(answer).hasToString("person:leyla-orlova (POSSIBLE) on 2021-06-01");
    }

    @Test
    void another_period_counts_where_it_changes_the_answer() {
        given(leyla(editor("2020/2022")
                .addEvidence(Evidence.of(MARCH, "until 2022"))
                .addEvidence(rival("period", JUNE, "2020/2023"))));
        had("2021-06-01", Certainty.CERTAIN);
        had("2023-06-01", Certainty.POSSIBLE);
        assertThat(rolesOn("2023-06-01").get(0).contrary()).hasSize(1);
        assertThat(rolesOn("2021-06-01").get(0).disputed()).isFalse();
        had("2024-06-01", Certainty.NO);
    }

    @Test
    void what_is_retracted_is_no_role() {
        given(leyla(editor("2020/2023")
                .addEvidence(Evidence.builder()
                        .statement(MARCH)
                        .status(ClaimStatus.RETRACTED)
                        .build())));
        had("2021-06-01", Certainty.NO);
        Person retracted = Person.builder()
                .id(TEYMUR)
                .addRole(editor("2020/2023").build())
                .addRevision(Revision.builder()
                        .number(1L)
                        .at(Instant.EPOCH)
                        .kind(ChangeKind.RETRACTED)
                        .build())
                .build();
        given(retracted);
        assertThat(file().asOf(LocalDate.parse("2021-06-01")).rolesAt(COURIER)).isEmpty();
    }

    @Test
    void nobody_has_a_role_after_their_death_or_in_a_body_that_was_dissolved() {
        given(
                leyla(editor("2020/.."), Role.of(RoleRelation.MEMBER, OrganisationId.of("union")).toBuilder())
                        .toBuilder()
                        .diedOn(PartialDate.parse("2024-05-01"))
                        .addEvidence(Evidence.of(JUNE, "has died"))
                        .build(),
                Organisation.builder()
                        .id(OrganisationId.of("union"))
                        .dissolvedOn(PartialDate.parse("2022"))
                        .build());
        assertThat(rolesOn("2021-06-01")).hasSize(2);
        assertThat(rolesOn("2022-06-01")).hasSize(2);
        had("2023-01-01", Certainty.CERTAIN);
        had("2024-05-01", Certainty.CERTAIN);
        had("2024-05-02", Certainty.NO);
    }

    @Test
    void nobody_has_a_role_before_their_birth() {
        given(leyla(editor()).toBuilder().bornOn(PartialDate.parse("1990-05")).build());
        had("1950-01-01", Certainty.NO);
        had("1990-04-30", Certainty.NO);
        had("1990-05-01", Certainty.POSSIBLE);
        had("2020-01-01", Certainty.POSSIBLE);
    }

    @Test
    void nobody_has_a_role_in_a_body_before_it_was_founded() {
        given(
                leyla(editor()),
                Organisation.builder()
                        .id(COURIER)
                        .foundedOn(PartialDate.parse("2015"))
                        .build());
        had("2010-01-01", Certainty.NO);
        had("2014-12-31", Certainty.NO);
        had("2015-01-01", Certainty.POSSIBLE);
        had("2020-01-01", Certainty.POSSIBLE);
        assertThat(file().asOf(LocalDate.parse("2010-01-01")).rolesAt(COURIER)).isEmpty();
    }

    @Test
    void a_birth_that_may_have_been_before_or_was_not_known_rules_nothing_out() {
        Role.Builder role = editor().addEvidence(Evidence.of(MARCH, "the editor"));
        given(leyla(role).toBuilder()
                .bornOn(PartialDate.parse("195X"))
                .addEvidence(Evidence.about("bornOn", JUNE, "born in the fifties"))
                .build());
        had("1949-12-31", Certainty.NO);
        had("1955-01-01", Certainty.POSSIBLE);
        had("2024-03-10", Certainty.CERTAIN);
        AsOf day = file().asOf(LocalDate.parse("1949-12-31"));
        assertThat(day.knownBy(LocalDate.parse("2024-04-01")).rolesOf(LEYLA)).hasSize(1);
        assertThat(day.knownBy(LocalDate.parse("2024-06-10")).rolesOf(LEYLA)).isEmpty();
    }

    @Test
    void a_birth_year_that_was_corrected_later_makes_no_role_doubtful() {
        given(leyla(editor("2020/2025").addEvidence(Evidence.of(MARCH, "the editor"))).toBuilder()
                .bornOn(PartialDate.parse("1980"))
                .addEvidence(rival("bornOn", MARCH, "1970"))
                .addEvidence(Evidence.about("bornOn", JUNE, "born in 1980"))
                .build());
        AsOf day = file().asOf(LocalDate.parse("2024-03-10"));
        assertThat(day.knownBy(LocalDate.parse("2024-04-01")).rolesOf(LEYLA))
                .singleElement()
                .satisfies(answer -> assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN));
    }

    @Test
    void who_had_a_role_in_a_body_is_answered_in_the_order_of_the_records() {
        Person teymur = Person.builder()
                .id(TEYMUR)
                .addRole(editor("2023/2024").build())
                .addRole(Role.of(RoleRelation.MEMBER, OrganisationId.of("union")))
                .addRole(editor("2019/2021").build())
                .build();
        Organisation courier = Organisation.builder()
                .id(COURIER)
                .addFormerId(OrganisationId.of("courier"))
                .build();
        given(teymur, leyla(editor("2018/2023")), courier);
        assertThat(file().asOf(LocalDate.parse("2020-06-01")).rolesAt(OrganisationId.of("courier")))
                .extracting(RoleAnswer::person, RoleAnswer::role)
                .containsExactly(
                        tuple(TEYMUR, teymur.roles().get(2)),
                        tuple(LEYLA, editor("2018/2023").build()));
        assertThat(file().asOf(LocalDate.parse("2030-06-01")).rolesAt(COURIER)).isEmpty();
        assertThat(file().asOf(LocalDate.parse("2020-06-01")).rolesAt(OrganisationId.of("nowhere")))
                .isEmpty();
        assertThat(file().asOf(LocalDate.parse("2020-06-01")).rolesOf(PersonId.of("nobody")))
                .isEmpty();
    }

    @Test
    void a_role_counts_only_when_it_was_known() {
        Role role = editor("2020/2023")
                .addEvidence(Evidence.of(MARCH, "the editor"))
                .build();
        given(leyla(role.toBuilder()));
        AsOf day = file().asOf(LocalDate.parse("2021-06-01"));
        assertThat(day.knownBy(LocalDate.parse("2024-03-09")).rolesOf(LEYLA)).isEmpty();
        assertThat(day.knownBy(LocalDate.parse("2024-03-10")).rolesOf(LEYLA))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(answer.role()).isEqualTo(role);
                });
    }

    @Test
    void a_role_that_may_have_been_known_is_possible() {
        given(leyla(editor("2020/2023").addEvidence(Evidence.of(UNDATED, "the editor"))));
        AsOf day = file().asOf(LocalDate.parse("2021-06-01"));
        assertThat(day.rolesOf(LEYLA).get(0).certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(day.knownBy(LocalDate.parse("2024-03-10")).rolesAt(COURIER))
                .singleElement()
                .satisfies(answer -> assertThat(answer.certainty()).isEqualTo(Certainty.POSSIBLE));
    }
}
