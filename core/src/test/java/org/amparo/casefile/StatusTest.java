package org.amparo.casefile;

import static org.amparo.code.Liberty.DEAD;
import static org.amparo.code.Liberty.DEPRIVED;
import static org.amparo.code.Liberty.FREE;
import static org.amparo.code.Liberty.MISSING;
import static org.amparo.code.Liberty.RESTRICTED;
import static org.amparo.code.Liberty.UNKNOWN;
import static org.amparo.time.Certainty.CERTAIN;
import static org.amparo.time.Certainty.NO;
import static org.amparo.time.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.HopMode;
import org.amparo.code.IncidentKind;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.code.Modality;
import org.amparo.code.Penalty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.data.DataNumber;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of what a status says, row by row, each with an invented case. */
class StatusTest extends StatusCase {

    @Nested
    class InsideAPeriod {

        @Test
        void on_a_day_certainly_inside_and_not_after_the_newest_evidence_it_is_certain() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH).build());
            says("2023-11-05", DEPRIVED, CERTAIN);
            says("2024-01-01", DEPRIVED, CERTAIN);
            says("2024-02-10", DEPRIVED, CERTAIN);
            assertThat(on("2024-01-01").detention()).contains(DetentionId.of("d1"));
            assertThat(on("2024-01-01").lastEvidence()).contains(PartialDate.parse("2024-03-10"));
            assertThat(on("2024-01-01").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH);
            assertThat(on("2024-01-01").contrary()).isEmpty();
        }

        @Test
        void an_open_period_is_certain_up_to_the_newest_evidence_and_possible_after_it() {
            given(detention("d1", "2023-11-05/..", MARCH, DECEMBER).build());
            says("2024-12-10", DEPRIVED, CERTAIN);
            says("2024-12-11", DEPRIVED, POSSIBLE);
            says("2031-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void evidence_whose_date_is_vague_reaches_only_to_its_first_day() {
            StatementId later = StatementId.of("later");
            given(
                    report(later, "2025-02"),
                    detention("d1", "2023-11-05/..", later).build());
            says("2025-02-01", DEPRIVED, CERTAIN);
            says("2025-02-02", DEPRIVED, POSSIBLE);
        }

        @Test
        void a_vague_source_does_not_hide_an_exact_one() {
            StatementId vague = StatementId.of("vague");
            given(
                    report(vague, "2024"),
                    detention("d1", "2023-11-05/..", vague, JUNE).build());
            says("2024-06-10", DEPRIVED, CERTAIN);
            says("2024-06-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void a_start_that_is_known_to_the_month_is_possible_in_that_month() {
            given(detention("d1", "2023-11/..", DECEMBER).build());
            says("2023-11-01", DEPRIVED, POSSIBLE);
            says("2023-11-30", DEPRIVED, CERTAIN);
        }

        @Test
        void an_end_that_is_known_to_the_month_is_possible_in_that_month() {
            given(detention("d1", "2023-11-05/2024-02", MARCH).build());
            says("2024-02-01", DEPRIVED, CERTAIN);
            says("2024-02-02", DEPRIVED, POSSIBLE);
            says("2024-02-29", DEPRIVED, POSSIBLE);
            says("2024-03-01", FREE, POSSIBLE);
        }

        @Test
        void an_end_that_is_not_known_is_possible_throughout() {
            given(detention("d1", "2023-11-05/", DECEMBER).build());
            says("2023-11-05", DEPRIVED, CERTAIN);
            says("2023-11-06", DEPRIVED, POSSIBLE);
            says("2025-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void qualified_dates_are_never_certain() {
            given(detention("d1", "2023-11-05~/2024-02-10~", MARCH).build());
            says("2023-11-05", DEPRIVED, POSSIBLE);
            says("2024-01-01", DEPRIVED, POSSIBLE);
            says("2024-02-10", DEPRIVED, POSSIBLE);
        }

        @Test
        void what_is_reported_as_past_began_before_the_report() {
            given(detention("d1", "2024-03/..", MARCH, DECEMBER).build());
            says("2024-03-09", DEPRIVED, POSSIBLE);
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-03-15", DEPRIVED, CERTAIN);
        }

        @Test
        void what_is_reported_as_past_ended_before_the_newest_report() {
            given(detention("d1", "2023-11-05/2024", MARCH, JUNE).build());
            says("2024-06-01", DEPRIVED, POSSIBLE);
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void a_closed_period_of_which_a_source_without_a_date_tells_is_certain() {
            given(detention("d1", "2023-11-05/2024-02-10", UNDATED).build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            given(detention("d2", "2023-11-05/2024-02-10", MARCH).build());
            says("2024-01-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_closed_period_without_any_evidence_is_possible() {
            given(detention("d1", "2023-11-05/2024-02-10").build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-01").evidence()).isEmpty();
            assertThat(on("2024-01-01").lastEvidence()).isEmpty();
        }

        @Test
        void an_open_period_without_any_evidence_is_never_certain() {
            given(detention("d1", "2023-11-05/..").build());
            says("2023-11-05", DEPRIVED, POSSIBLE);
            says("2024-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void an_undated_source_dates_nothing() {
            given(detention("d1", "2023-11-05/..", UNDATED).build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-01").evidence()).hasSize(1);
            assertThat(on("2024-01-01").lastEvidence()).isEmpty();
        }
    }

    @Nested
    class OutsideEveryPeriod {

        @Test
        void before_the_first_known_start_and_after_a_known_end_somebody_is_possibly_free() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH).build());
            says("2023-11-04", FREE, POSSIBLE);
            says("1999-01-01", FREE, POSSIBLE);
            says("2024-02-11", FREE, POSSIBLE);
            assertThat(on("2024-02-11").custodyForm()).isEmpty();
            assertThat(on("2024-02-11").legalPhase()).isEmpty();
        }

        @Test
        void between_two_detentions_somebody_is_possibly_free() {
            given(
                    detention("d1", "2023-11-05/2024-02-10", MARCH).build(),
                    detention("d2", "2024-05-01/..", DECEMBER).build());
            says("2024-04-01", FREE, POSSIBLE);
            says("2024-05-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-05-01").detention()).contains(DetentionId.of("d2"));
        }

        @Test
        void without_any_episode_nothing_is_known() {
            given(Person.builder().id(LEYLA).addName(Name.of("Leyla Orlova")).build());
            says("2024-01-01", UNKNOWN, NO);
            assertThat(on("2024-01-01").detention()).isEmpty();
        }

        @Test
        void a_retracted_episode_is_none() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addRevision(Revision.builder()
                            .number(1L)
                            .at(Instant.EPOCH)
                            .kind(ChangeKind.CREATED)
                            .build())
                    .addRevision(Revision.builder()
                            .number(2L)
                            .at(Instant.EPOCH)
                            .kind(ChangeKind.RETRACTED)
                            .build())
                    .build());
            says("2024-01-01", UNKNOWN, NO);
        }

        @Test
        void an_episode_whose_evidence_is_all_retracted_is_none() {
            given(detention("d1", "2023-11-05/..")
                    .addEvidence(Evidence.builder()
                            .statement(MARCH)
                            .status(ClaimStatus.RETRACTED)
                            .build())
                    .build());
            says("2024-01-01", UNKNOWN, NO);
        }

        @Test
        void retracted_evidence_beside_standing_evidence_counts_for_nothing() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addEvidence(Evidence.builder()
                            .statement(DECEMBER)
                            .status(ClaimStatus.RETRACTED)
                            .build())
                    .build());
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-03-11", DEPRIVED, POSSIBLE);
            assertThat(on("2024-03-11").evidence()).hasSize(1);
        }
    }

    @Nested
    class AroundAQualifiedDate {

        @ParameterizedTest
        @CsvSource({
            "2023-11-05~/.., 2022-11-03, free, 2022-11-04",
            "2023-11~/.., 2022-10-30, free, 2022-10-31",
            "2023~/.., 2018-01-01, free, 2018-01-02",
            "2023-11?/.., 2010-01-01, unknown, 2023-10-01",
            "2023-11%/.., 2010-01-01, unknown, 2023-10-01"
        })
        void nobody_is_held_long_before_a_start(String period, String before, String liberty, String near) {
            given(detention("d1", period, MARCH).build());
            says(before, Liberty.VOCABULARY.of(liberty), liberty.equals("free") ? POSSIBLE : NO);
            says(near, DEPRIVED, POSSIBLE);
            says("2024-03-10", DEPRIVED, CERTAIN);
        }

        @Test
        void nobody_is_held_long_before_an_arrest() {
            given(detention("d1", "/..", MARCH)
                    .addProceeding(Proceeding.builder()
                            .kind(ProceedingKind.ARREST)
                            .on(PartialDate.parse("2023-11~"))
                            .build())
                    .build());
            says("2010-01-01", FREE, POSSIBLE);
            says("2023-10-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void nobody_is_held_long_after_an_end_that_is_approximate() {
            given(detention("d1", "2023-11-05/2024-02~", UNDATED).build());
            says("2025-03-01", DEPRIVED, POSSIBLE);
            says("2025-03-02", FREE, POSSIBLE);
        }

        @Test
        void an_end_that_is_doubtful_itself_leaves_it_open() {
            given(detention("d1", "2023-11-05/2024-02?", UNDATED).build());
            says("2031-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void nobody_is_dead_long_before_a_death() {
            given(Person.builder()
                    .id(LEYLA)
                    .diedOn(PartialDate.parse("2024-02~"))
                    .addEvidence(Evidence.about("diedOn", MARCH, "died about a month ago"))
                    .build());
            says("2010-01-01", UNKNOWN, NO);
            says("2024-01-05", DEAD, POSSIBLE);
        }

        private static Incident about(IncidentKind kind) {
            return Incident.builder()
                    .id(IncidentId.of("about-november"))
                    .addKinds(kind)
                    .addSubjects(LEYLA)
                    .period(Period.parse("2023-11~/2023-11~"))
                    .addEvidence(Evidence.of(MARCH, "about November"))
                    .build();
        }

        @Test
        void nobody_is_dead_long_before_a_killing() {
            given(Person.builder().id(LEYLA).build(), about(IncidentKind.KILLING));
            says("2010-01-01", UNKNOWN, NO);
            says("2023-10-05", DEAD, POSSIBLE);
        }

        @Test
        void nobody_is_missing_long_before_a_disappearance() {
            given(about(IncidentKind.ENFORCED_DISAPPEARANCE));
            says("2010-01-01", UNKNOWN, NO);
            says("2023-10-05", MISSING, POSSIBLE);
        }

        @Test
        void a_source_that_came_about_a_day_told_nothing_long_before_it() {
            StatementId about = StatementId.of("about");
            given(report(about, "2024-03~"), detention("d1", "/..", about).build());
            says("2010-01-01", UNKNOWN, NO);
            says("2024-01-01", DEPRIVED, POSSIBLE);
        }
    }

    @Nested
    class UnknownStart {

        @Test
        void before_its_source_nothing_is_known_and_from_it_on_somebody_is_possibly_held() {
            given(detention("d1")
                    .addEvidence(Evidence.of(JUNE, "demands the release of"))
                    .build());
            says("2024-06-09", UNKNOWN, NO);
            says("2024-06-10", DEPRIVED, POSSIBLE);
            says("2024-06-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void it_is_so_for_an_unknown_start_that_is_written_too() {
            given(detention("d1", "/2025", JUNE, DECEMBER).build());
            says("2024-06-09", UNKNOWN, NO);
            says("2024-06-10", DEPRIVED, CERTAIN);
            says("2024-12-10", DEPRIVED, CERTAIN);
            says("2024-12-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void on_the_possible_days_of_its_source_it_is_possible() {
            StatementId vague = StatementId.of("vague");
            given(
                    report(vague, "[2024-12-09..2024-12-31]"),
                    detention("d1", "/..", vague).build());
            says("2024-12-08", UNKNOWN, NO);
            says("2024-12-15", DEPRIVED, POSSIBLE);
            says("2025-01-15", DEPRIVED, POSSIBLE);
        }

        @Test
        void a_known_end_is_kept_apart_from_it() {
            given(detention("d1", "/2024-11", JUNE, DECEMBER).build());
            says("2024-06-09", UNKNOWN, NO);
            says("2024-10-31", DEPRIVED, CERTAIN);
            says("2024-11-15", DEPRIVED, POSSIBLE);
            says("2024-12-01", FREE, POSSIBLE);
        }

        @Test
        void without_a_dated_source_nothing_is_known() {
            given(detention("d1").addEvidence(Evidence.of(UNDATED, "is held")).build());
            says("2024-06-09", UNKNOWN, NO);
        }

        @Test
        void one_detention_that_may_have_begun_leaves_nobody_possibly_free() {
            given(
                    detention("d1", "2023-11-05/2024-02-10", MARCH).build(),
                    detention("d2")
                            .addEvidence(Evidence.of(DECEMBER, "is held"))
                            .build());
            says("2024-06-01", UNKNOWN, NO);
            says("2024-01-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_start_that_is_open_is_not_unknown() {
            given(detention("d1", "../2024-02-10", MARCH).build());
            says("1950-01-01", DEPRIVED, CERTAIN);
        }
    }

    @Nested
    class Phases {

        @Test
        void the_form_and_the_legal_phase_of_the_day_are_given() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2023-11-05/2023-11-07")
                            .build())
                    .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-08/..")
                            .build())
                    .addLegalStage(LegalStage.builder()
                            .phase(LegalPhase.INVESTIGATION)
                            .period(Period.parse("2023-11-05/2024-05-31"))
                            .build())
                    .addLegalStage(LegalStage.builder()
                            .phase(LegalPhase.ON_TRIAL)
                            .period(Period.parse("2024-06-01/.."))
                            .build())
                    .build());
            says("2023-11-06", DEPRIVED, CERTAIN);
            assertThat(on("2023-11-06").custodyForm()).contains(CustodyForm.POLICE_CUSTODY);
            assertThat(on("2023-11-06").legalPhase()).contains(LegalPhase.INVESTIGATION);
            assertThat(on("2024-07-01").custodyForm()).contains(CustodyForm.PRE_TRIAL_DETENTION);
            assertThat(on("2024-07-01").legalPhase()).contains(LegalPhase.ON_TRIAL);
        }

        @Test
        void house_arrest_after_prison_is_not_a_release() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(
                            phase(CustodyForm.PRISON, "2023-11-05/2024-06-01").build())
                    .addCustodyPhase(
                            phase(CustodyForm.HOUSE_ARREST, "2024-06-01/..").build())
                    .build());
            says("2024-08-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-08-01").custodyForm()).contains(CustodyForm.HOUSE_ARREST);
        }

        @Test
        void a_phase_that_nobody_closed_ends_where_the_next_begins() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/..")
                            .build())
                    .addCustodyPhase(
                            phase(CustodyForm.TRAVEL_BAN, "2024-06-01/..").build())
                    .build());
            says("2024-05-31", DEPRIVED, CERTAIN);
            says("2024-06-02", RESTRICTED, CERTAIN);
            assertThat(on("2024-06-02").custodyForm()).contains(CustodyForm.TRAVEL_BAN);
            says("2025-01-01", RESTRICTED, POSSIBLE);
        }

        @Test
        void phases_follow_each_other_by_their_dates_and_not_by_the_order_of_the_list() {
            CustodyPhase ban = CustodyPhase.of(CustodyForm.TRAVEL_BAN, Period.parse("2024-02-01/.."));
            CustodyPhase prison = CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("2023-11-05/.."));
            given(detention("d1")
                    .addEvidence(Evidence.of(JUNE, "is not allowed to leave"))
                    .addCustodyPhase(ban)
                    .addCustodyPhase(prison)
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            says("2024-03-06", RESTRICTED, CERTAIN);
        }

        @Test
        void a_phase_cannot_have_begun_before_its_detention() {
            given(detention("d1", "2024-03-05/..", DECEMBER)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("/2024-06")))
                    .build());
            says("2024-03-04", FREE, POSSIBLE);
            says("2024-03-05", DEPRIVED, CERTAIN);
        }

        @Test
        void a_phase_that_is_less_exact_than_its_detention_does_not_blur_it() {
            given(detention("d1", "2024-03-05/2024-06-10", DECEMBER)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("2024-03/2024-06")))
                    .build());
            says("2024-03-04", FREE, POSSIBLE);
            says("2024-03-05", DEPRIVED, CERTAIN);
            says("2024-06-10", DEPRIVED, CERTAIN);
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void a_phase_that_contradicts_the_period_of_its_detention_is_kept() {
            given(detention("d1", "2024-03-05/..", DECEMBER)
                    .addCustodyPhase(
                            CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("2024-03-01/2024-03-10")))
                    .build());
            says("2024-03-02", DEPRIVED, CERTAIN);
        }

        @Test
        void a_phase_without_dates_rests_on_what_is_told_of_the_period() {
            Evidence since = Evidence.about("period", JUNE, "since 5 March");
            given(detention("d1")
                    .period(Period.parse("2024-03-05/.."))
                    .addCustodyPhase(CustodyPhase.builder()
                            .form(CustodyForm.PRE_TRIAL_DETENTION)
                            .build())
                    .addEvidence(since)
                    .build());
            says("2024-04-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-04-01").evidence()).containsExactly(since);
            says("2024-06-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void on_the_day_of_a_change_the_new_form_holds() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2023-11-05/..")))
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.BAIL, Period.parse("2024-04-01/..")))
                    .build());
            says("2024-03-31", DEPRIVED, CERTAIN);
            says("2024-04-01", RESTRICTED, CERTAIN);
        }

        @Test
        void on_a_day_on_which_it_only_may_have_changed_both_forms_may_hold() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2023-11-05/..")))
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.BAIL, Period.parse("2024-04/..")))
                    .build());
            says("2024-04-15", DEPRIVED, POSSIBLE);
            says("2024-05-01", RESTRICTED, CERTAIN);
        }

        @Test
        void a_travel_ban_bail_and_a_fine_are_not_deprivation() {
            given(detention("d1", "2023-11-05/2024-12-31", UNDATED)
                    .addCustodyPhase(phase(CustodyForm.TRAVEL_BAN, "2023-11-05/2023-11-30")
                            .build())
                    .addCustodyPhase(
                            phase(CustodyForm.BAIL, "2023-12-02/2023-12-31").build())
                    .addCustodyPhase(phase(CustodyForm.FINE_ONLY, "2024-01-02/2024-12-31")
                            .build())
                    .build());
            says("2023-11-10", RESTRICTED, CERTAIN);
            says("2023-12-10", RESTRICTED, CERTAIN);
            says("2024-02-01", FREE, CERTAIN);
        }

        @Test
        void the_own_period_of_the_detention_fills_a_gap_between_phases() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2023-11-05/2023-11-07")
                            .build())
                    .addCustodyPhase(
                            phase(CustodyForm.PRISON, "2024-01-01/2024-02-10").build())
                    .build());
            says("2023-12-01", DEPRIVED, CERTAIN);
            assertThat(on("2023-12-01").custodyForm()).isEmpty();
        }

        @Test
        void in_a_gap_somebody_is_possibly_held_where_no_period_says_so() {
            given(detention("d1")
                    .addEvidence(Evidence.of(MARCH, "was held"))
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2023-11-05/2023-11-07")
                            .build())
                    .addCustodyPhase(
                            phase(CustodyForm.PRISON, "2024-01-01/2024-02-10").build())
                    .build());
            says("2023-11-06", DEPRIVED, CERTAIN);
            says("2023-12-01", DEPRIVED, POSSIBLE);
            says("2023-11-04", FREE, POSSIBLE);
            says("2024-02-11", FREE, POSSIBLE);
        }

        @Test
        void a_gap_beside_a_restriction_is_a_possibility() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2023-11-05/2023-11-07")
                            .build())
                    .addCustodyPhase(
                            phase(CustodyForm.BAIL, "2024-01-01/2024-02-10").build())
                    .build());
            says("2023-12-01", DEPRIVED, POSSIBLE);
            says("2024-01-15", RESTRICTED, CERTAIN);
        }

        @Test
        void of_phases_without_dates_the_last_is_the_one_that_holds() {
            given(detention("d1")
                    .addEvidence(Evidence.of(JUNE, "was arrested and is in pre-trial detention"))
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.APPREHENSION))
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION))
                    .build());
            says("2024-06-09", UNKNOWN, NO);
            says("2024-06-10", DEPRIVED, POSSIBLE);
            assertThat(on("2024-06-10").custodyForm()).contains(CustodyForm.PRE_TRIAL_DETENTION);
        }

        @Test
        void evidence_of_the_phase_goes_before_that_of_the_detention() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                            .addEvidence(Evidence.of(DECEMBER, "in prison"))
                            .build())
                    .build());
            says("2024-12-10", DEPRIVED, CERTAIN);
            assertThat(on("2024-12-10").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(DECEMBER, MARCH);
        }

        @Test
        void evidence_about_another_attribute_is_none_for_the_phase() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                            .addEvidence(Evidence.about("place", DECEMBER, "in the north"))
                            .build())
                    .build());
            says("2024-12-10", DEPRIVED, POSSIBLE);
            assertThat(on("2024-12-10").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH);
        }

        @Test
        void a_form_of_a_later_version_says_nothing_about_liberty() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addCustodyPhase(phase(CustodyForm.VOCABULARY.of("electronic-cage"), "2023-11-05/2024-02-10")
                            .build())
                    .build());
            says("2024-01-01", UNKNOWN, NO);
            assertThat(on("2024-01-01").custodyForm()).contains(CustodyForm.VOCABULARY.of("electronic-cage"));
        }

        @Test
        void secret_detention_is_missing() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(
                            phase(CustodyForm.SECRET_DETENTION, "2023-11-05/..").build())
                    .build());
            says("2024-01-01", MISSING, CERTAIN);
            says("2025-01-01", MISSING, POSSIBLE);
        }

        @Test
        void a_detention_that_is_denied_to_the_family_is_missing_as_long_as_it_is() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .period(Period.parse("2023-11-05/2024-02"))
                                    .addEvidence(Evidence.of(MARCH, "the ministry says that it holds nobody"))
                                    .build())
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.FAMILY_ALLOWED)
                                    .period(Period.parse("2024-03-01/.."))
                                    .build())
                            .build())
                    .build());
            says("2024-01-01", MISSING, CERTAIN);
            says("2024-02-15", MISSING, POSSIBLE);
            says("2024-04-01", DEPRIVED, CERTAIN);
        }

        /** That she is in prison is no evidence that the ministry denies it. */
        @Test
        void a_denial_to_the_family_without_a_source_of_its_own_is_a_possible_one() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                            .addEvidence(Evidence.of(DECEMBER, "is in prison"))
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .build())
                            .build())
                    .build());
            says("2024-01-01", MISSING, POSSIBLE);
        }
    }

    @Nested
    class Releases {

        @Test
        void on_the_day_of_the_release_somebody_is_free_for_certain_and_after_it_possibly() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-10"))
                    .build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-10", FREE, CERTAIN);
            says("2024-02-11", FREE, POSSIBLE);
            says("2030-01-01", FREE, POSSIBLE);
        }

        @Test
        void a_release_that_is_told_later_ends_an_open_period() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-11-30").toBuilder()
                            .addEvidence(Evidence.of(DECEMBER, "was set free"))
                            .build())
                    .build());
            says("2024-08-01", DEPRIVED, CERTAIN);
            says("2024-11-30", FREE, CERTAIN);
        }

        @Test
        void a_release_ends_a_period_whose_end_is_not_known() {
            given(detention("d1", "2023-11-05/", DECEMBER)
                    .release(released("2024-11-30"))
                    .build());
            says("2024-08-01", DEPRIVED, CERTAIN);
        }

        @Test
        void somebody_who_is_arrested_again_the_same_day_is_held() {
            given(
                    detention("d1", "2023-11-05/2024-02-10", MARCH)
                            .release(released("2024-02-10"))
                            .build(),
                    detention("d2", "2024-02-10/..", MARCH).build());
            says("2024-02-10", DEPRIVED, CERTAIN);
            assertThat(on("2024-02-10").detention()).contains(DetentionId.of("d2"));
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-11", DEPRIVED, CERTAIN);
        }

        @Test
        void somebody_who_may_have_been_arrested_again_that_day_is_not_free_for_certain() {
            given(
                    detention("d1", "2023-11-05/2024-02-10", MARCH)
                            .release(released("2024-02-10"))
                            .build(),
                    detention("d2", "2024-02/..", MARCH).build());
            says("2024-02-10", FREE, POSSIBLE);
            assertThat(on("2024-02-10").contrary()).hasSize(1);
        }

        @Test
        void a_release_in_a_month_leaves_that_month_open() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02"))
                    .build());
            says("2024-01-31", DEPRIVED, CERTAIN);
            says("2024-02-15", DEPRIVED, POSSIBLE);
            says("2024-03-01", FREE, POSSIBLE);
        }

        @Test
        void a_release_in_a_month_was_before_the_text_that_tells_of_it() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-03"))
                    .build());
            says("2024-03-10", DEPRIVED, POSSIBLE);
            says("2024-03-11", FREE, POSSIBLE);
        }

        @Test
        void a_release_on_one_of_two_days_is_past_after_both() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("[2024-02-01,2024-02-10]"))
                    .build());
            says("2024-01-31", DEPRIVED, CERTAIN);
            says("2024-02-05", DEPRIVED, POSSIBLE);
            says("2024-02-10", DEPRIVED, POSSIBLE);
            says("2024-02-11", FREE, POSSIBLE);
        }

        @Test
        void a_release_without_a_date_is_past_after_the_text_that_tells_of_it() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(Release.builder()
                            .addEvidence(Evidence.of(JUNE, "has been released"))
                            .build())
                    .build());
            says("2024-03-10", DEPRIVED, POSSIBLE);
            says("2024-06-10", DEPRIVED, POSSIBLE);
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void which_of_several_texts_tells_of_a_release_without_a_date_is_not_known_before_the_last() {
            given(detention("d1", "2023-11-05/..", MARCH, DECEMBER)
                    .release(Release.builder().build())
                    .build());
            says("2024-06-01", DEPRIVED, POSSIBLE);
            says("2024-12-11", FREE, POSSIBLE);
        }

        @Test
        void a_release_without_a_date_that_each_edition_of_a_list_tells_of_is_past_after_the_first() {
            given(detention("d1", "2023-11-05/", MARCH)
                    .release(Release.builder()
                            .addEvidence(Evidence.of(DECEMBER, "Released"))
                            .addEvidence(Evidence.of(JUNE, "Released"))
                            .build())
                    .build());
            says("2024-06-10", DEPRIVED, POSSIBLE);
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void the_same_holds_for_evidence_of_the_detention_that_is_about_its_release() {
            given(detention("d1", "2023-11-05/", MARCH)
                    .release(Release.builder().build())
                    .addEvidence(Evidence.of(DECEMBER, "Released").toBuilder()
                            .about("release")
                            .build())
                    .addEvidence(Evidence.of(JUNE, "Released").toBuilder()
                            .about("release")
                            .build())
                    .build());
            says("2024-06-10", DEPRIVED, POSSIBLE);
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void somebody_released_about_a_day_is_possibly_free_afterwards_and_never_certainly() {
            given(detention("d1", "2023-11-05/..")
                    .release(released("2024-02-10~"))
                    .build());
            says("2024-02-10", DEPRIVED, POSSIBLE);
            says("2024-06-01", FREE, POSSIBLE);
            says("2024-02-09", DEPRIVED, POSSIBLE);
        }

        @Test
        void a_release_on_bail_restricts() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .kind(ReleaseKind.BAIL)
                            .build())
                    .build());
            says("2024-02-10", RESTRICTED, CERTAIN);
            says("2024-02-11", RESTRICTED, POSSIBLE);
        }

        @Test
        void a_pardon_does_not() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .kind(ReleaseKind.PARDON)
                            .build())
                    .build());
            says("2024-02-11", FREE, POSSIBLE);
        }

        @Test
        void a_detention_that_ended_in_death_does_not_end_in_freedom() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .kind(ReleaseKind.DEATH)
                            .build())
                    .build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-10", DEPRIVED, POSSIBLE);
            says("2024-02-11", DEAD, CERTAIN);
        }

        @Test
        void house_arrest_that_is_told_as_a_release_is_still_deprivation() {
            given(detention("d1", "2023-11-05/..", MARCH, DECEMBER)
                    .addCustodyPhase(
                            phase(CustodyForm.PRISON, "2023-11-05/2024-02-10").build())
                    .addCustodyPhase(
                            phase(CustodyForm.HOUSE_ARREST, "2024-02-10/..").build())
                    .release(released("2024-02-10").toBuilder()
                            .addEvidence(Evidence.of(MARCH, "was released"))
                            .build())
                    .build());
            says("2024-02-10", DEPRIVED, POSSIBLE);
            says("2024-06-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-06-01").custodyForm()).contains(CustodyForm.HOUSE_ARREST);
            assertThat(on("2024-06-01").contrary())
                    .extracting(Evidence::wording)
                    .contains(java.util.Optional.of("was released"));
        }

        @Test
        void a_travel_ban_from_the_release_on_restricts() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(
                            phase(CustodyForm.PRISON, "2023-11-05/2024-02-10").build())
                    .addCustodyPhase(
                            phase(CustodyForm.TRAVEL_BAN, "2024-02-10/..").build())
                    .release(released("2024-02-10"))
                    .build());
            says("2024-06-01", RESTRICTED, CERTAIN);
            assertThat(on("2024-06-01").contrary()).isEmpty();
        }
    }

    @Nested
    class Conflicts {

        @Test
        void evidence_that_denies_makes_it_possible_and_is_listed() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(denial(JUNE))
                    .build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-01").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH);
            assertThat(on("2024-01-01").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @Test
        void a_denial_of_the_detention_reaches_its_phases() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(denial(JUNE))
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "in prison"))
                            .build())
                    .build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-01").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void a_release_that_is_only_denied_frees_nobody(boolean besideTakenBack) {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .release(released("2024-02-10").toBuilder()
                            .evidence(onlyDenied(besideTakenBack))
                            .build())
                    .build());
            says("2024-06-01", DEPRIVED, CERTAIN);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void a_phase_that_is_only_denied_changes_nothing(boolean besideTakenBack) {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.BAIL, "2024-02-10/..")
                            .evidence(onlyDenied(besideTakenBack))
                            .build())
                    .build());
            says("2024-06-01", DEPRIVED, CERTAIN);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void a_death_that_is_only_denied_is_none(boolean besideTakenBack) {
            List<Evidence> about = onlyDenied(besideTakenBack).stream()
                    .map(one -> one.toBuilder().about("diedOn").build())
                    .toList();
            given(
                    Person.builder()
                            .id(LEYLA)
                            .addEvidence(Evidence.of(DECEMBER, "Leyla Orlova"))
                            .diedOn(PartialDate.parse("2024-02-10"))
                            .addAllEvidence(about)
                            .build(),
                    detention("d1", "2023-11-05/..", DECEMBER).build());
            says("2024-06-01", DEPRIVED, CERTAIN);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void a_detention_that_is_only_denied_is_none(boolean besideTakenBack) {
            given(detention("d1", "2023-11-05/..")
                    .evidence(onlyDenied(besideTakenBack))
                    .build());
            says("2024-06-01", UNKNOWN, NO);
        }

        @Test
        void a_detention_that_is_denied_as_a_whole_is_none_whatever_is_said_of_its_period() {
            given(detention("d1", "2023-11-05/..")
                    .addEvidence(denial(JUNE))
                    .addEvidence(Evidence.about(Detention.PERIOD, MARCH, "since November"))
                    .build());
            says("2024-03-01", UNKNOWN, NO);
        }

        @Test
        void a_detention_whose_evidence_is_all_superseded_is_none() {
            given(detention("d1", "2023-11-05/..")
                    .addEvidence(Evidence.of(MARCH, "he is held").toBuilder()
                            .status(ClaimStatus.SUPERSEDED)
                            .build())
                    .build());
            says("2024-03-01", UNKNOWN, NO);
        }

        @ParameterizedTest
        @ValueSource(strings = {"superseded", "retracted"})
        void a_detention_whose_evidence_counts_no_longer_is_one_by_a_phase_that_somebody_tells_of(String status) {
            given(detention("d1", "2023-11-05/..")
                    .addEvidence(Evidence.of(MARCH, "he is held").toBuilder()
                            .status(ClaimStatus.VOCABULARY.of(status))
                            .build())
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2024-01-01/2024-04-01")
                            .addEvidence(Evidence.of(JUNE, "was in prison from January to April"))
                            .build())
                    .build());
            says("2024-03-01", DEPRIVED, CERTAIN);
            assertThat(file().heldOn(LocalDate.parse("2024-03-01")).certain()).hasSize(1);
        }

        private List<Evidence> onlyDenied(boolean besideTakenBack) {
            Evidence takenBack = Evidence.builder()
                    .statement(MARCH)
                    .status(ClaimStatus.RETRACTED)
                    .build();
            return besideTakenBack ? List.of(takenBack, denial(JUNE)) : List.of(denial(JUNE));
        }

        @Test
        void a_denial_of_a_detention_does_not_speak_against_freedom() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(denial(JUNE))
                    .build());
            says("2023-01-01", FREE, POSSIBLE);
            assertThat(on("2023-01-01").contrary()).isEmpty();
        }

        @Test
        void that_it_was_somebody_else_is_a_doubt_and_listed() {
            Evidence denial = denial(MARCH).toBuilder().about("detainee").build();
            Evidence other = rival("detainee", JUNE, "person:nino-beridze");
            Evidence same = rival("detainee", JUNE, "person:leyla-orlova");
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2023-11-05/..")))
                    .addEvidence(denial)
                    .addEvidence(other)
                    .addEvidence(same)
                    .build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-01").contrary()).containsExactly(denial, other);
        }

        @Test
        void who_it_was_is_no_news_of_how_long_it_went_on() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addEvidence(Evidence.about("detainee", DECEMBER, "it was Leyla Orlova"))
                    .build());
            says("2024-06-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void evidence_about_all_the_phases_is_that_of_each() {
            given(detention("d1", "2023-11-05/..")
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2023-11-05/..")))
                    .addEvidence(Evidence.about("custodyPhases", JUNE, "all the time in prison"))
                    .build());
            says("2024-06-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_retracted_denial_is_none() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(denial(JUNE).toBuilder()
                            .status(ClaimStatus.RETRACTED)
                            .build())
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_rival_period_counts_where_it_gives_another_answer() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(rival("period", JUNE, "2023-12-01/2024-02-29"))
                    .build());
            says("2023-11-20", DEPRIVED, POSSIBLE);
            assertThat(on("2023-11-20").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
            says("2024-01-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-01-01").contrary()).isEmpty();
            says("2024-02-20", FREE, POSSIBLE);
            assertThat(on("2024-02-20").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @Test
        void a_rival_period_of_the_detention_reaches_its_phases() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(rival("period", JUNE, "2023-12-01/2024-02-10"))
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON))
                    .build());
            says("2023-11-20", DEPRIVED, POSSIBLE);
            assertThat(on("2023-11-20").contrary()).hasSize(1);
            says("2024-01-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_rival_that_is_less_exact_leaves_a_doubt() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(rival("period", JUNE, "2023-11/2024-02-10"))
                    .build());
            says("2023-11-20", DEPRIVED, POSSIBLE);
            says("2023-12-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_bound_that_a_rival_period_does_not_know_leaves_no_doubt() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addEvidence(rival("period", JUNE, "2023-11-05/"))
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-01-01").contrary()).isEmpty();
        }

        @Test
        void a_bound_that_a_rival_period_knows_counts_though_it_does_not_know_the_other() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(rival("period", JUNE, "2023-11-05/"))
                    .addEvidence(rival("period", DECEMBER, "/2024-02-20"))
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            says("2024-02-15", FREE, POSSIBLE);
            assertThat(on("2024-02-15").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(DECEMBER);
        }

        @Test
        void a_rival_period_that_lasts_beyond_the_release_speaks_against_it() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .release(released("2024-02-10"))
                    .addEvidence(rival("period", JUNE, "2023-11-05/2024-02-20"))
                    .build());
            for (String day : List.of("2024-02-10", "2024-02-15")) {
                says(day, FREE, POSSIBLE);
                assertThat(on(day).contrary()).extracting(Evidence::statement).containsExactly(JUNE);
            }
            says("2024-02-21", FREE, POSSIBLE);
            assertThat(on("2024-02-21").contrary()).isEmpty();
        }

        @Test
        void an_open_rival_period_speaks_against_a_release_up_to_its_own_source_alone() {
            given(detention("d1", "2023-11-05/2024-02-10", DECEMBER)
                    .release(released("2024-02-10"))
                    .addEvidence(rival("period", MARCH, "2023-11-06/.."))
                    .build());
            assertThat(on("2024-03-01").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH);
            assertThat(on("2024-03-20").contrary()).isEmpty();
        }

        @Test
        void a_rival_that_does_not_know_its_end_says_nothing_against_a_release() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-10"))
                    .addEvidence(rival("period", JUNE, "2023-11-05/"))
                    .build());
            says("2024-05-01", FREE, POSSIBLE);
            assertThat(on("2024-05-01").contrary()).isEmpty();
        }

        @Test
        void a_release_without_a_date_was_at_the_end_of_the_period() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .release(Release.builder().kind(ReleaseKind.PARDON).build())
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            says("2024-02-20", FREE, POSSIBLE);
        }

        @Test
        void a_release_without_a_date_that_was_told_before_the_end_leaves_a_doubt() {
            given(detention("d1", "2023-11-05/2024-06-01", JUNE)
                    .release(Release.builder()
                            .kind(ReleaseKind.PARDON)
                            .addEvidence(Evidence.of(MARCH, "was pardoned"))
                            .build())
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-04-15").certainty()).isEqualTo(POSSIBLE);
        }

        @Test
        void a_rival_that_no_period_could_be_is_passed_over() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(rival("period", JUNE, "some time in winter"))
                    .addEvidence(Evidence.builder()
                            .about("period")
                            .statement(JUNE)
                            .rival(DataNumber.of(3))
                            .build())
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_rival_form_counts_where_it_means_another_liberty() {
            given(detention("d1")
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "in prison"))
                            .addEvidence(rival("form", JUNE, "travel-ban"))
                            .addEvidence(rival("form", DECEMBER, "penal-colony"))
                            .build())
                    .build());
            says("2023-12-01", DEPRIVED, POSSIBLE);
            assertThat(on("2023-12-01").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @Test
        void a_rival_for_something_else_is_no_rival_form() {
            given(detention("d1")
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "in prison"))
                            .addEvidence(rival("authority", JUNE, "travel-ban"))
                            .build())
                    .build());
            says("2023-12-01", DEPRIVED, CERTAIN);
            assertThat(on("2023-12-01").contrary()).isEmpty();
        }

        @Test
        void what_tells_of_the_release_tells_how_long_somebody_was_held() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-05-10").toBuilder()
                            .addEvidence(Evidence.of(JUNE, "was released on Friday"))
                            .build())
                    .build());
            says("2024-05-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-05-01").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH, JUNE);
        }

        @Test
        void a_rival_date_of_the_release_counts_on_the_days_between() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .addEvidence(Evidence.of(MARCH, "was released on Saturday"))
                            .addEvidence(rival("on", JUNE, "2024-02-20"))
                            .build())
                    .build());
            says("2024-02-10", FREE, POSSIBLE);
            says("2024-02-15", FREE, POSSIBLE);
            assertThat(on("2024-02-15").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
            says("2024-03-01", FREE, POSSIBLE);
            assertThat(on("2024-03-01").contrary()).isEmpty();
        }

        @Test
        void an_earlier_rival_date_of_the_release_speaks_against_being_held() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .addEvidence(Evidence.of(MARCH, "was released on Saturday"))
                            .addEvidence(rival("on", JUNE, "2024-02-01"))
                            .build())
                    .build());
            says("2024-02-05", DEPRIVED, POSSIBLE);
            assertThat(on("2024-02-05").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
            says("2024-01-15", DEPRIVED, CERTAIN);
        }

        @Test
        void a_phase_that_a_later_release_closes_rests_on_what_tells_of_the_release_too() {
            Evidence later = Evidence.of(DECEMBER, "was released in the summer");
            Evidence visit = Evidence.about("charges", DECEMBER, "the charge was read to her");
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.POLICE_CUSTODY, Period.parse("2023-11-05/..")))
                    .release(released("2024-08").toBuilder().addEvidence(later).build())
                    .addEvidence(visit)
                    .build());
            says("2024-07-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-07-01").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH, DECEMBER);
            assertThat(on("2024-07-01").evidence()).contains(later).doesNotContain(visit);
            assertThat(on("2024-07-01").lastEvidence()).contains(PartialDate.parse("2024-12-10"));
        }

        @Test
        void a_release_of_a_kind_that_is_not_known_says_nothing_of_what_came_after() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-01").toBuilder()
                            .kind(ReleaseKind.VOCABULARY.of("handed-over"))
                            .build())
                    .build());
            says("2024-01-31", DEPRIVED, CERTAIN);
            says("2024-02-01", UNKNOWN, NO);
            says("2024-03-01", UNKNOWN, NO);
        }

        @Test
        void a_release_before_the_detention_does_not_end_it_and_speaks_against_it() {
            Evidence told = Evidence.of(MARCH, "was released in February 2022");
            given(detention("d1", "2023-11-05/..", JUNE)
                    .release(
                            released("2022-02-01").toBuilder().addEvidence(told).build())
                    .build());
            says("2023-12-01", DEPRIVED, POSSIBLE);
            assertThat(on("2023-12-01").contrary()).containsExactly(told);
        }

        @Test
        void a_rival_kind_of_the_release_counts_where_it_means_another_liberty() {
            Evidence onBail = rival("kind", JUNE, "bail");
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-01").toBuilder()
                            .kind(ReleaseKind.PARDON)
                            .addEvidence(Evidence.of(MARCH, "was pardoned"))
                            .addEvidence(onBail)
                            .addEvidence(rival("kind", JUNE, "amnesty"))
                            .build())
                    .build());
            says("2024-02-01", FREE, POSSIBLE);
            assertThat(on("2024-02-01").contrary()).containsExactly(onBail);
        }

        @Test
        void a_denied_release_is_a_possible_one() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .addEvidence(Evidence.of(MARCH, "was released"))
                            .addEvidence(denial(JUNE))
                            .build())
                    .build());
            says("2024-02-10", FREE, POSSIBLE);
            assertThat(on("2024-02-10").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @Test
        void a_certain_restriction_is_no_longer_certain_beside_a_possible_detention() {
            given(
                    detention("d1", "2023-11-05/..", DECEMBER)
                            .addCustodyPhase(
                                    phase(CustodyForm.BAIL, "2023-11-05/..").build())
                            .build(),
                    detention("d2", "2024-06/..", DECEMBER).build());
            says("2024-05-31", RESTRICTED, CERTAIN);
            says("2024-06-15", RESTRICTED, POSSIBLE);
            assertThat(on("2024-06-15").contrary()).hasSize(1);
            says("2024-07-01", DEPRIVED, CERTAIN);
        }

        @Test
        void a_period_that_ends_before_it_begins_is_never_certain() {
            given(detention("d1", "2024-02-10/2023-11-05", MARCH).build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            says("2020-01-01", DEPRIVED, POSSIBLE);
        }
    }

    @Nested
    class Death {

        private Person.Builder person(String diedOn) {
            return Person.builder().id(LEYLA).diedOn(PartialDate.parse(diedOn));
        }

        @Test
        void after_a_death_somebody_is_dead_and_before_it_as_else() {
            given(
                    person("2024-02-10")
                            .addEvidence(Evidence.about("diedOn", MARCH, "died on Saturday"))
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH).build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-11", DEAD, CERTAIN);
            says("2030-01-01", DEAD, CERTAIN);
            assertThat(on("2024-02-11").detention()).isEmpty();
            assertThat(on("2024-02-11").custodyForm()).isEmpty();
        }

        @Test
        void a_day_of_death_without_a_source_weakens_no_death_that_has_one() {
            given(
                    person("2024-02-11").build(),
                    detention("d1", "2023-11-05/..", MARCH)
                            .release(Release.builder()
                                    .kind(ReleaseKind.DEATH)
                                    .on(PartialDate.parse("2024-02-10"))
                                    .addEvidence(Evidence.of(MARCH, "died in prison"))
                                    .build())
                            .build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-06-01", DEAD, CERTAIN);
            assertThat(on("2024-06-01").evidence())
                    .extracting(Evidence::statement)
                    .containsOnly(MARCH);
        }

        @Test
        void on_the_day_itself_both_are_possible() {
            given(
                    person("2024-02-10")
                            .addEvidence(Evidence.about("diedOn", MARCH, "died on Saturday"))
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH).build());
            says("2024-02-10", DEPRIVED, POSSIBLE);
            assertThat(on("2024-02-10").contrary()).hasSize(1);
        }

        @Test
        void on_the_day_itself_somebody_of_whom_nothing_else_is_known_is_possibly_dead() {
            given(person("2024-02-10").build());
            says("2024-02-09", UNKNOWN, NO);
            says("2024-02-10", DEAD, POSSIBLE);
        }

        @Test
        void a_death_in_a_month_is_past_after_it_or_after_the_text_that_tells_of_it() {
            given(person("2024-03")
                    .addEvidence(Evidence.about("diedOn", MARCH, "died this month"))
                    .addEvidence(Evidence.of(DECEMBER, "a reporter"))
                    .build());
            says("2024-02-29", UNKNOWN, NO);
            says("2024-03-10", DEAD, POSSIBLE);
            says("2024-03-11", DEAD, CERTAIN);
            assertThat(on("2024-03-11").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH);
        }

        @Test
        void a_text_that_tells_of_the_person_alone_need_not_tell_of_the_death() {
            given(person("2024")
                    .addEvidence(Evidence.of(MARCH, "a reporter"))
                    .addEvidence(Evidence.of(DECEMBER, "who died this year"))
                    .build());
            says("2024-06-01", DEAD, POSSIBLE);
            says("2024-12-11", DEAD, CERTAIN);
        }

        @Test
        void an_approximate_death_is_certain_only_after_the_text_that_tells_of_it() {
            given(person("2024-02~")
                    .addEvidence(Evidence.about("diedOn", MARCH, "died about a month ago"))
                    .build());
            says("2024-03-05", DEAD, POSSIBLE);
            says("2024-03-11", DEAD, CERTAIN);
        }

        @Test
        void a_death_is_a_possible_one_until_the_later_day_of_another_source() {
            given(
                    person("2024-04-07")
                            .addEvidence(Evidence.about("diedOn", JUNE, "died on 7 April"))
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH)
                            .release(Release.builder()
                                    .kind(ReleaseKind.DEATH)
                                    .on(PartialDate.parse("2024-04-09"))
                                    .addEvidence(Evidence.of(DECEMBER, "died in the cell on 9 April"))
                                    .build())
                            .build());
            says("2024-04-08", DEAD, POSSIBLE);
            assertThat(on("2024-04-08").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(DECEMBER);
            says("2024-04-09", DEAD, POSSIBLE);
            says("2024-04-10", DEAD, CERTAIN);
        }

        @Test
        void a_denied_death_is_a_possible_one() {
            given(person("2024-02-10")
                    .addEvidence(Evidence.about("diedOn", MARCH, "died on Saturday"))
                    .addEvidence(Evidence.builder()
                            .about("diedOn")
                            .statement(JUNE)
                            .modality(Modality.DENIED)
                            .build())
                    .build());
            says("2024-02-11", DEAD, POSSIBLE);
            assertThat(on("2024-02-11").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @Test
        void a_rival_date_counts_on_the_days_between() {
            given(person("2024-02-10")
                    .addEvidence(Evidence.about("diedOn", DECEMBER, "died on Saturday"))
                    .addEvidence(rival("diedOn", JUNE, "2024-04-01"))
                    .build());
            says("2024-03-01", DEAD, POSSIBLE);
            assertThat(on("2024-03-01").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
            says("2024-04-02", DEAD, CERTAIN);
        }

        @Test
        void an_earlier_rival_date_speaks_against_being_held() {
            given(
                    person("2024-02-10")
                            .addEvidence(Evidence.about("diedOn", DECEMBER, "died on Saturday"))
                            .addEvidence(rival("diedOn", JUNE, "2024-01-01"))
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH).build());
            says("2024-01-20", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-20").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }
    }

    @Nested
    class Killing {

        private Incident.Builder killed(String period) {
            return incident(IncidentKind.KILLING).period(Period.parse(period));
        }

        private Incident.Builder incident(IncidentKind kind) {
            return Incident.of(IncidentId.of("i1"), kind, LEYLA).toBuilder();
        }

        @Test
        void makes_somebody_dead_as_a_death_does() {
            given(
                    Person.builder().id(LEYLA).build(),
                    detention("d1", "2023-11-05/..", MARCH).build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "was shot on Saturday"))
                            .build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-10", DEPRIVED, POSSIBLE);
            says("2024-02-11", DEAD, CERTAIN);
            assertThat(on("2024-02-11").evidence())
                    .extracting(Evidence::statement)
                    .containsExactly(MARCH);
            assertThat(on("2024-02-11").detention()).isEmpty();
        }

        @Test
        void within_a_period_is_possible_in_it_and_past_after_it() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-02-10/2024-02-20")
                            .addEvidence(Evidence.of(JUNE, "was killed in February"))
                            .build());
            says("2024-02-09", UNKNOWN, NO);
            says("2024-02-15", DEAD, POSSIBLE);
            says("2024-02-21", DEAD, CERTAIN);
        }

        @Test
        void without_a_date_counts_from_the_first_source_that_tells_of_it() {
            given(
                    Person.builder().id(LEYLA).build(),
                    incident(IncidentKind.KILLING)
                            .addEvidence(Evidence.of(JUNE, "was killed"))
                            .addEvidence(Evidence.of(DECEMBER, "was killed"))
                            .build());
            says("2024-06-09", UNKNOWN, NO);
            says("2024-06-10", DEAD, POSSIBLE);
            says("2024-06-11", DEAD, CERTAIN);
        }

        @Test
        void of_which_the_end_is_not_known_is_certain_only_after_the_source() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-01-10/")
                            .addEvidence(Evidence.of(JUNE, "was tortured to death"))
                            .build());
            says("2024-01-09", UNKNOWN, NO);
            says("2024-06-11", DEAD, CERTAIN);
            assertThat(on("2024-03-01").certainty()).isNotEqualTo(CERTAIN);
        }

        @Test
        void of_which_only_an_undated_source_tells_is_a_possible_one() {
            given(
                    Person.builder().id(LEYLA).build(),
                    incident(IncidentKind.KILLING)
                            .addEvidence(Evidence.of(UNDATED, "was killed"))
                            .build());
            says("2024-06-10", DEAD, POSSIBLE);
        }

        @Test
        void that_was_ahead_when_it_was_told_is_never_certain() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-07-01/2024-07-01")
                            .addEvidence(Evidence.of(JUNE, "is to be executed"))
                            .build());
            says("2024-08-01", DEAD, POSSIBLE);
        }

        @Test
        void is_known_by_what_is_said_of_its_kind_of_its_subject_and_of_its_day() {
            Incident killing = killed("2024-02-10/2024-02-10")
                    .addEvidence(Evidence.of(MARCH, "was attacked"))
                    .build();
            StatementId june = JUNE;
            killedIs(DEAD, CERTAIN, killing);
            killedIs(DEAD, POSSIBLE, with(killing, rival("kinds", june, "attempted-killing")));
            killedIs(DEAD, POSSIBLE, with(killing, rival("subjects", june, "person:other")));
            killedIs(DEAD, CERTAIN, with(killing, rival("subjects", june, LEYLA.toString())));
            killedIs(DEAD, CERTAIN, with(killing, rival("period", june, "/..")));
            killedIs(DEAD, CERTAIN, with(killing, rival("period", june, "nonsense")));
            killedIs(DEAD, POSSIBLE, with(killing, rival("period", june, "2024-08-01/2024-08-01")));
            killedIs(UNKNOWN, NO, with(killing, about("kinds", Modality.DENIED)));
            killedIs(DEAD, POSSIBLE, with(killing, about("kinds", Modality.ALLEGED)));
            killedIs(UNKNOWN, NO, with(killing, about("subjects", Modality.DENIED)));
            killedIs(DEAD, POSSIBLE, with(killing, about("subjects", Modality.ALLEGED)));
        }

        private Evidence about(String attribute, Modality modality) {
            return Evidence.builder()
                    .about(attribute)
                    .statement(JUNE)
                    .modality(modality)
                    .build();
        }

        private Incident with(Incident incident, Evidence evidence) {
            return incident.toBuilder().addEvidence(evidence).build();
        }

        private void killedIs(Liberty liberty, Certainty certainty, Incident incident) {
            Status status = CaseFile.of(
                            file().header(),
                            List.of(
                                    Person.builder().id(LEYLA).build(),
                                    incident,
                                    report(MARCH, "2024-03-10"),
                                    report(JUNE, "2024-06-10")))
                    .asOf(LocalDate.of(2024, 7, 1))
                    .statusOf(LEYLA);
            assertThat(status.liberty()).as("%s", incident.evidence()).isEqualTo(liberty);
            assertThat(status.certainty()).as("%s", incident.evidence()).isEqualTo(certainty);
        }

        @Test
        void of_which_only_attributes_have_sources_is_told_by_them() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.about("period", MARCH, "10.02.2024"))
                            .build());
            says("2024-02-11", DEAD, CERTAIN);
        }

        @Test
        void of_which_two_records_tell_rests_on_both_in_any_order() {
            List<Incident> killings = List.of(
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "was killed"))
                            .build(),
                    killed("2024-02-11/2024-02-11")
                            .id(IncidentId.of("i2"))
                            .addEvidence(Evidence.of(JUNE, "was killed"))
                            .build());
            given(Person.builder().id(LEYLA).build(), killings.get(1), killings.get(0));
            assertThat(on("2024-07-01").evidence())
                    .extracting(Evidence::statement)
                    .containsExactlyInAnyOrder(MARCH, JUNE);
        }

        @Test
        void that_is_only_alleged_is_a_possible_death() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.builder()
                                    .statement(MARCH)
                                    .modality(Modality.ALLEGED)
                                    .build())
                            .build());
            says("2024-02-11", DEAD, POSSIBLE);
        }

        @Test
        void that_is_only_denied_or_taken_back_makes_nobody_dead() {
            Evidence told = Evidence.of(MARCH, "was killed");
            for (Incident none : List.of(
                    killed("2024-02-10/2024-02-10").addEvidence(denial(MARCH)).build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(told.toBuilder()
                                    .status(ClaimStatus.RETRACTED)
                                    .build())
                            .build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(told)
                            .addRevision(Revision.builder()
                                    .number(1L)
                                    .at(Instant.EPOCH)
                                    .kind(ChangeKind.RETRACTED)
                                    .build())
                            .build())) {
                assertThat(CaseFile.of(
                                        file().header(),
                                        List.of(Person.builder().id(LEYLA).build(), none, report(MARCH, "2024-03-10")))
                                .asOf(LocalDate.of(2024, 4, 1))
                                .statusOf(LEYLA)
                                .liberty())
                        .isEqualTo(UNKNOWN);
            }
        }

        @Test
        void of_which_one_source_tells_and_which_another_denies_is_a_possible_death() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "was killed"))
                            .addEvidence(denial(JUNE))
                            .build());
            says("2024-02-11", DEAD, POSSIBLE);
            assertThat(on("2024-02-11").contrary())
                    .extracting(Evidence::statement)
                    .containsExactly(JUNE);
        }

        @Test
        void that_is_certain_counts_beside_a_possible_day_of_death() {
            given(
                    Person.builder()
                            .id(LEYLA)
                            .diedOn(PartialDate.parse("2024-02~"))
                            .build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "was killed"))
                            .build());
            says("2024-02-20", DEAD, CERTAIN);
        }

        @Test
        void is_no_other_kind_of_incident_and_of_a_group_none_of_its_members() {
            given(
                    Person.builder().id(LEYLA).build(),
                    Group.builder()
                            .id(NEWSROOM)
                            .addMember(GroupMember.of(LEYLA))
                            .build(),
                    incident(IncidentKind.ATTEMPTED_KILLING)
                            .addKind(IncidentKind.THREAT)
                            .period(Period.parse("2024-02-10/2024-02-10"))
                            .addEvidence(Evidence.of(MARCH, "survived"))
                            .build(),
                    Incident.of(IncidentId.of("i2"), IncidentKind.KILLING, NEWSROOM).toBuilder()
                            .addEvidence(Evidence.of(MARCH, "people of the newsroom were killed"))
                            .build());
            says("2024-04-01", UNKNOWN, NO);
        }

        @Test
        void was_known_when_a_source_told_of_it() {
            given(
                    Person.builder().id(LEYLA).build(),
                    killed("2024-02-10/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "was killed"))
                            .build());
            LocalDate day = LocalDate.of(2024, 12, 31);
            assertThat(file().asOf(day)
                            .knownBy(LocalDate.of(2024, 3, 9))
                            .statusOf(LEYLA)
                            .liberty())
                    .isEqualTo(UNKNOWN);
            assertThat(file().asOf(day)
                            .knownBy(LocalDate.of(2024, 3, 10))
                            .statusOf(LEYLA)
                            .liberty())
                    .isEqualTo(DEAD);
        }
    }

    @Nested
    class Groups {

        private Group newsroom() {
            return Group.builder()
                    .id(NEWSROOM)
                    .addMember(GroupMember.of(LEYLA))
                    .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                    .build();
        }

        @Test
        void a_detention_of_a_group_is_one_of_its_members() {
            given(newsroom(), raid().build());
            says("2024-03-02", DEPRIVED, CERTAIN);
            assertThat(on("2024-03-02").detention()).contains(DetentionId.of("raid"));
            assertThat(of(NEWSROOM, "2024-03-02").liberty()).isEqualTo(DEPRIVED);
        }

        @Test
        void a_detention_of_a_member_is_none_of_the_group() {
            given(newsroom(), detention("d1", "2024-03-01/2024-03-03", MARCH).build());
            assertThat(of(NEWSROOM, "2024-03-02").liberty()).isEqualTo(UNKNOWN);
        }

        @Test
        void the_former_id_of_a_merged_person_leads_to_the_same_answer() {
            PersonId former = PersonId.of("l-orlova");
            given(
                    Person.builder().id(LEYLA).addFormerId(former).build(),
                    detention("d1", "2023-11-05/2024-02-10", MARCH)
                            .detainee(former)
                            .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            assertThat(of(former, "2024-01-01").liberty()).isEqualTo(DEPRIVED);
        }

        @Test
        void a_member_of_a_subgroup_is_one_of_the_group() {
            GroupId editors = GroupId.of("editors");
            given(
                    Group.builder()
                            .id(NEWSROOM)
                            .addSubgroup(editors)
                            .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                            .build(),
                    Group.builder()
                            .id(editors)
                            .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                            .addMember(GroupMember.of(LEYLA))
                            .addSubgroup(NEWSROOM)
                            .build(),
                    raid().build());
            says("2024-03-02", DEPRIVED, CERTAIN);
        }

        @Test
        void a_member_of_a_group_that_is_itself_a_member_is_one_of_the_group_for_as_long_as_both_are() {
            GroupId editors = GroupId.of("editors");
            given(
                    Group.builder()
                            .id(NEWSROOM)
                            .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                            .addMember(GroupMember.builder()
                                    .member(editors)
                                    .period(Period.parse("2023-01-01/2024-03-01"))
                                    .build())
                            .build(),
                    Group.builder()
                            .id(editors)
                            .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                            .addMember(GroupMember.builder()
                                    .member(LEYLA)
                                    .period(Period.parse("2024/.."))
                                    .addEvidence(denial(JUNE))
                                    .build())
                            .addMember(GroupMember.of(NEWSROOM))
                            .build(),
                    raid().build());
            says("2024-03-02", DEPRIVED, POSSIBLE);
            assertThat(on("2024-03-02").contrary()).containsExactly(denial(JUNE));
            assertThat(of(editors, "2024-03-02").certainty()).isEqualTo(CERTAIN);
            assertThat(of(NEWSROOM, "2024-03-02").certainty()).isEqualTo(CERTAIN);
        }

        private void givenGroupsInGroups(int levels) {
            given(group(0).addMember(GroupMember.of(LEYLA)).build());
            for (int i = 1; i < levels - 1; i++) {
                given(group(i).addSubgroup(GroupId.of("g" + (i - 1))).build());
            }
            given(group(levels - 1)
                    .id(NEWSROOM)
                    .addSubgroup(GroupId.of("g" + (levels - 2)))
                    .build());
            given(raid().build());
        }

        private static Group.Builder group(int number) {
            return Group.builder()
                    .id(GroupId.of("g" + number))
                    .addEvidence(Evidence.of(MARCH, "the people of the newsroom"));
        }

        @Test
        void groups_in_groups_are_followed_up_to_the_limit() {
            givenGroupsInGroups(64);
            says("2024-03-02", DEPRIVED, CERTAIN);
            assertThat(file().heldOn(LocalDate.of(2024, 3, 2)).certain()).hasSize(1);
        }

        @Test
        void groups_beyond_the_limit_are_followed_no_further() {
            givenGroupsInGroups(65);
            says("2024-03-02", UNKNOWN, NO);
        }

        @Test
        void who_left_the_group_before_is_not_held_with_it() {
            given(member("2020/2023-12-31"), raid().build());
            says("2024-03-02", UNKNOWN, NO);
        }

        @Test
        void who_may_have_left_the_group_before_is_possibly_held_with_it() {
            given(member("2020/2024"), raid().build());
            says("2024-03-02", DEPRIVED, POSSIBLE);
        }

        @Test
        void who_was_in_the_group_when_it_was_taken_is_held_though_no_longer_in_it() {
            given(member("2020/2024-03-01"), raid().build());
            says("2024-03-03", DEPRIVED, CERTAIN);
        }

        @Test
        void the_membership_of_the_day_counts_where_nobody_says_when_the_group_was_held() {
            given(
                    member("2020/2024-06-30"),
                    Detention.builder()
                            .id(DetentionId.of("raid"))
                            .detainee(NEWSROOM)
                            .addEvidence(Evidence.of(MARCH, "all of them are held"))
                            .build());
            says("2024-03-10", DEPRIVED, POSSIBLE);
            says("2024-07-01", UNKNOWN, NO);
        }

        @Test
        void a_denied_membership_leaves_a_doubt() {
            Evidence denial = denial(JUNE);
            given(
                    Group.builder()
                            .id(NEWSROOM)
                            .addMember(GroupMember.of(LEYLA).toBuilder()
                                    .addEvidence(denial)
                                    .build())
                            .build(),
                    raid().build());
            says("2024-03-02", DEPRIVED, POSSIBLE);
            assertThat(on("2024-03-02").contrary()).containsExactly(denial);
        }

        @Test
        void a_retracted_membership_or_group_is_none() {
            given(
                    Group.builder()
                            .id(NEWSROOM)
                            .addMember(GroupMember.of(LEYLA).toBuilder()
                                    .addEvidence(Evidence.builder()
                                            .statement(MARCH)
                                            .status(ClaimStatus.RETRACTED)
                                            .build())
                                    .build())
                            .build(),
                    raid().build());
            says("2024-03-02", UNKNOWN, NO);
        }

        private Group member(String period) {
            return Group.builder()
                    .id(NEWSROOM)
                    .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                    .addMember(GroupMember.of(LEYLA).toBuilder()
                            .period(Period.parse(period))
                            .build())
                    .build();
        }

        private Detention.Builder raid() {
            return Detention.builder()
                    .id(DetentionId.of("raid"))
                    .detainee(NEWSROOM)
                    .period(Period.parse("2024-03-01/2024-03-03"))
                    .addEvidence(Evidence.of(MARCH, "all of them were held"));
        }
    }

    @Nested
    class ADueRelease {

        private Sentence.Builder sentence(String on, String due) {
            return Sentence.builder()
                    .penalty(Penalty.FIXED_TERM)
                    .length("P1Y")
                    .on(PartialDate.parse(on))
                    .releaseDue(PartialDate.parse(due));
        }

        private Sentence reported(Sentence.Builder sentence, StatementId report) {
            return sentence.addEvidence(Evidence.of(report, "is to be released by then"))
                    .build();
        }

        @Test
        void is_that_of_the_newest_sentence_that_was_passed_by_the_day() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addSentence(reported(sentence("2024-02-01", "2025-02-01"), MARCH))
                    .addSentence(reported(sentence("2024-05", "2024-11"), JUNE))
                    .build());
            assertThat(on("2024-01-01").releaseDue()).isEmpty();
            assertThat(on("2024-03-01").releaseDue()).contains(PartialDate.parse("2025-02-01"));
            assertThat(on("2024-05-15").releaseDue()).contains(PartialDate.parse("2025-02-01"));
            assertThat(on("2024-05-31").releaseDue()).contains(PartialDate.parse("2024-11"));
        }

        @Test
        void is_none_if_the_newest_sentence_names_none() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addSentence(reported(sentence("2024-02-01", "2025-02-01"), MARCH))
                    .addSentence(reported(
                            Sentence.builder().penalty(Penalty.LIFE).on(PartialDate.parse("2024-05-01")), JUNE))
                    .build());
            assertThat(on("2024-06-01").releaseDue()).isEmpty();
        }

        @Test
        void of_a_sentence_without_a_date_is_none_before_it_was_told() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addSentence(reported(Sentence.builder().releaseDue(PartialDate.parse("2028")), JUNE))
                    .build());
            assertThat(on("2024-06-09").releaseDue()).isEmpty();
            assertThat(on("2024-06-10").releaseDue()).contains(PartialDate.parse("2028"));
        }

        @Test
        void that_has_passed_frees_nobody() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addSentence(reported(sentence("2024-02-01", "2024-11"), MARCH))
                    .build());
            says("2024-12-01", Liberty.DEPRIVED, Certainty.CERTAIN);
            says("2026-01-01", Liberty.DEPRIVED, Certainty.POSSIBLE);
            assertThat(on("2026-01-01").releaseDue()).contains(PartialDate.parse("2024-11"));
        }

        @Test
        void that_is_only_denied_or_was_taken_back_is_none() {
            Evidence takenBack = Evidence.of(MARCH, "by November").toBuilder()
                    .status(ClaimStatus.RETRACTED)
                    .build();
            Evidence ofTheDay =
                    denial(MARCH).toBuilder().about(Sentence.RELEASE_DUE.name()).build();
            for (Evidence evidence : List.of(denial(MARCH), takenBack, ofTheDay)) {
                Detention detention = detention("d1", "2023-11-05/..", DECEMBER)
                        .addSentence(sentence("2024-02-01", "2024-11")
                                .addEvidence(evidence)
                                .build())
                        .build();
                CaseFile file = CaseFile.of(file().header(), List.of(detention, report(MARCH, "2024-03-10")));
                assertThat(file.asOf(LocalDate.parse("2024-06-01"))
                                .statusOf(LEYLA)
                                .releaseDue())
                        .isEmpty();
            }
        }

        @Test
        void is_none_of_somebody_who_was_let_out_or_died() {
            for (ReleaseKind kind :
                    List.of(ReleaseKind.PARDON, ReleaseKind.PAROLE, ReleaseKind.BAIL, ReleaseKind.DEATH)) {
                Detention detention = detention("d1", "2023-11-05/..", MARCH)
                        .addSentence(reported(sentence("2024-02-01", "2024-11"), MARCH))
                        .release(released("2024-04-01").toBuilder().kind(kind).build())
                        .build();
                CaseFile file = CaseFile.of(file().header(), List.of(detention, report(MARCH, "2024-03-10")));
                assertThat(file.asOf(LocalDate.parse("2024-06-01"))
                                .statusOf(LEYLA)
                                .releaseDue())
                        .as("%s", kind)
                        .isEmpty();
            }
        }
    }

    @Nested
    class ALegalPhase {

        private LegalStage.Builder stage(LegalPhase phase, String period) {
            return LegalStage.builder().phase(phase).period(Period.parse(period));
        }

        @Test
        void is_the_last_that_certainly_holds() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addLegalStage(
                            stage(LegalPhase.CONVICTED_APPEALABLE, "2024-03/..").build())
                    .addLegalStage(stage(LegalPhase.CHARGED, "2023-11-07/..").build())
                    .build());
            assertThat(on("2023-11-06").legalPhase()).isEmpty();
            assertThat(on("2023-12-01").legalPhase()).contains(LegalPhase.CHARGED);
            assertThat(on("2024-03-15").legalPhase()).contains(LegalPhase.CHARGED);
            assertThat(on("2024-04-01").legalPhase()).contains(LegalPhase.CONVICTED_APPEALABLE);
        }

        @Test
        void that_only_may_hold_is_given_where_no_other_does() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addLegalStage(stage(LegalPhase.CHARGED, "2024-03/..").build())
                    .build());
            assertThat(on("2024-03-15").legalPhase()).contains(LegalPhase.CHARGED);
        }

        @Test
        void without_a_date_is_none_before_it_was_told() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addLegalStage(LegalStage.builder()
                            .phase(LegalPhase.CONVICTED_FINAL)
                            .addEvidence(Evidence.of(JUNE, "was convicted for good"))
                            .build())
                    .build());
            assertThat(on("2023-11-06").legalPhase()).isEmpty();
            assertThat(on("2024-06-10").legalPhase()).contains(LegalPhase.CONVICTED_FINAL);
        }

        @Test
        void that_is_only_denied_is_none() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addLegalStage(stage(LegalPhase.CHARGED, "2023-11-07/..")
                            .addEvidence(denial(MARCH))
                            .build())
                    .build());
            assertThat(on("2023-12-01").legalPhase()).isEmpty();
        }

        @Test
        void that_is_denied_too_gives_way_to_one_that_is_not() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addLegalStage(stage(LegalPhase.CHARGED, "2023-11-07/..").build())
                    .addLegalStage(stage(LegalPhase.ON_TRIAL, "2023-12-01/..")
                            .addEvidence(Evidence.of(MARCH, "the trial began"))
                            .addEvidence(denial(JUNE))
                            .build())
                    .build());
            assertThat(on("2024-01-01").legalPhase()).contains(LegalPhase.CHARGED);
        }
    }

    @Nested
    class ADenialByTheAuthorities {

        @Test
        void is_what_a_disappearance_rests_on_for_certain_or_perhaps() {
            Evidence denied = Evidence.of(MARCH, "the ministry says that it holds nobody");
            given(detention("d1", "2024-03-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2024-03-05/..")
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .period(Period.parse("2024-03-06/2024-03"))
                                    .addEvidence(denied)
                                    .build())
                            .build())
                    .build());
            says("2024-03-06", MISSING, CERTAIN);
            assertThat(on("2024-03-06").evidence()).contains(denied);
            says("2024-03-20", MISSING, POSSIBLE);
            assertThat(on("2024-03-20").evidence()).contains(denied);
            says("2024-04-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-04-01").evidence()).doesNotContain(denied);
        }
    }

    @Nested
    class APartWhoseEvidenceIsAllRetracted {

        private Evidence retracted() {
            return Evidence.builder()
                    .statement(JUNE)
                    .status(ClaimStatus.RETRACTED)
                    .build();
        }

        @Test
        void is_no_phase() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addCustodyPhase(phase(CustodyForm.SECRET_DETENTION, "2023-11-05/2024-02-10")
                            .addEvidence(retracted())
                            .build())
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-01-01").custodyForm()).isEmpty();
        }

        @Test
        void is_no_release() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .release(released("2024-02-01").toBuilder()
                            .addEvidence(retracted())
                            .build())
                    .build());
            says("2024-03-01", DEPRIVED, CERTAIN);
        }

        @Test
        void that_others_dispute_makes_nobody_certainly_missing() {
            given(detention("d1", "2024-03-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2024-03-05/..")
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .addEvidence(Evidence.of(MARCH, "the ministry says that it holds nobody"))
                                    .addEvidence(denial(JUNE))
                                    .build())
                            .build())
                    .build());
            says("2024-04-01", MISSING, POSSIBLE);
        }

        @Test
        void takes_nothing_with_it_that_other_evidence_says() {
            Evidence denied = Evidence.of(MARCH, "the ministry says that it holds nobody");
            given(detention("d1", "2024-03-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2024-03-05/..")
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .addEvidence(denied)
                                    .build())
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.FAMILY_ALLOWED)
                                    .addEvidence(retracted())
                                    .build())
                            .build())
                    .build());
            says("2024-04-01", MISSING, CERTAIN);
            assertThat(on("2024-04-01").evidence()).contains(denied);
        }

        @Test
        void is_no_denial_of_the_detention_and_no_legal_phase() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .addEvidence(retracted())
                                    .build())
                            .build())
                    .addLegalStage(LegalStage.builder()
                            .phase(LegalPhase.CHARGED)
                            .addEvidence(retracted())
                            .build())
                    .build());
            says("2024-03-01", DEPRIVED, CERTAIN);
            assertThat(on("2024-03-01").legalPhase()).isEmpty();
        }
    }

    @Nested
    class WhatIsPassedOn {

        @Test
        void a_later_quotation_of_an_earlier_report_is_nothing_newer() {
            given(
                    digest(HopMode.QUOTES),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-03-11", DEPRIVED, POSSIBLE);
            assertThat(on("2024-03-11").lastEvidence()).contains(PartialDate.parse("2024-03-10"));
        }

        @Test
        void two_statements_with_one_root_are_one_source() {
            given(
                    digest(HopMode.REPORTS),
                    detention("d1", "2023-11-05/..", MARCH)
                            .addEvidence(passedOn())
                            .build());
            says("2024-03-11", DEPRIVED, POSSIBLE);
            assertThat(on("2024-03-11").evidence()).hasSize(2);
        }

        @Test
        void a_statement_that_concludes_something_of_its_own_is_the_newer_source() {
            given(
                    digest(HopMode.INFERS),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2024-12-20", DEPRIVED, CERTAIN);
            assertThat(on("2024-12-20").lastEvidence()).contains(PartialDate.parse("2024-12-20"));
        }

        @Test
        void an_origin_without_a_date_says_nothing_of_how_long_it_went_on() {
            given(
                    report(DIGEST, "2024-12-20").toBuilder()
                            .addRelay(
                                    Relay.builder().key("r1").statement(UNDATED).build())
                            .build(),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-01-01").lastEvidence()).isEmpty();
        }

        @Test
        void nor_of_when_it_began_before_it_was_passed_on() {
            given(
                    report(DIGEST, "2024-12-20").toBuilder()
                            .addRelay(
                                    Relay.builder().key("r1").statement(UNDATED).build())
                            .build(),
                    detention("d1").addEvidence(passedOn()).build());
            says("2024-12-19", UNKNOWN, NO);
            says("2024-12-20", DEPRIVED, POSSIBLE);
        }

        @Test
        void but_what_it_tells_as_past_was_so_before_it_was_passed_on() {
            given(
                    report(DIGEST, "2024-12-20").toBuilder()
                            .addRelay(
                                    Relay.builder().key("r1").statement(UNDATED).build())
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH)
                            .release(Release.builder().addEvidence(passedOn()).build())
                            .build());
            says("2024-12-20", DEPRIVED, POSSIBLE);
            says("2024-12-21", FREE, POSSIBLE);
        }

        @Test
        void a_chain_that_leads_nowhere_has_no_origin() {
            given(
                    report(DIGEST, "2024-12-20"),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
        }
    }

    /** Somebody was seen in custody one day: a phase of that day, in a detention whose start nobody knows. */
    @Nested
    class ASighting {

        @Test
        void is_certain_of_its_day_alone() {
            given(detention("d1", "/..")
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2024-02-11/2024-02-11")
                            .addEvidence(Evidence.of(JUNE, "I saw her in the yard on 11 February"))
                            .build())
                    .build());
            says("2024-02-11", DEPRIVED, CERTAIN);
            assertThat(on("2024-02-11").custodyForm()).contains(CustodyForm.PRISON);
            says("2024-02-10", UNKNOWN, NO);
            says("2024-02-12", UNKNOWN, NO);
        }

        @Test
        void tells_nothing_of_other_days_without_a_period_of_the_detention() {
            given(detention("d1")
                    .addEvidence(Evidence.of(JUNE, "is held"))
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2024-02-11/2024-02-11")
                            .addEvidence(Evidence.of(JUNE, "I saw her in the yard on 11 February"))
                            .build())
                    .build());
            says("2024-02-11", DEPRIVED, CERTAIN);
            says("2024-02-10", UNKNOWN, NO);
            says("2025-02-12", UNKNOWN, NO);
        }

        @Test
        void ends_a_disappearance() {
            given(detention("d1", "2023-11-05/..", DECEMBER)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.SECRET_DETENTION, Period.parse("2023-11-05/..")))
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2024-02-11/2024-02-11")
                            .addEvidence(Evidence.of(JUNE, "I saw her in the yard on 11 February"))
                            .build())
                    .build());
            says("2024-01-01", MISSING, CERTAIN);
            says("2024-02-11", DEPRIVED, CERTAIN);
            says("2024-03-01", DEPRIVED, POSSIBLE);
        }
    }

    /** Somebody says that she is free, and a newer report that she is not. */
    @Nested
    class ReleaseThatIsOnlyAlleged {

        private Release alleged(String on, StatementId by) {
            return released(on).toBuilder()
                    .addEvidence(Evidence.of(by, "is said to be free").toBuilder()
                            .modality(Modality.ALLEGED)
                            .build())
                    .build();
        }

        @Test
        void ends_nothing_before_a_newer_report_that_she_is_held() {
            given(detention("d1", "2023-11-05/..", JUNE)
                    .release(alleged("2024-02-10", MARCH))
                    .build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-10", DEPRIVED, POSSIBLE);
            says("2024-12-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-12-01").contrary()).hasSize(1);
            assertThat(file().heldOn(LocalDate.parse("2024-12-01")).possible()).hasSize(1);
        }

        @Test
        void frees_perhaps_after_all_such_reports() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(alleged("2024-02-10", JUNE))
                    .build());
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void frees_perhaps_where_the_newer_report_tells_of_a_detention_that_is_over() {
            given(detention("d1", "2023-11-05/2024-02-10", JUNE)
                    .release(alleged("2024-02-10", MARCH))
                    .build());
            says("2024-06-11", FREE, POSSIBLE);
        }

        @Test
        void is_outdone_by_a_newer_report_of_her_prison() {
            given(detention("d1")
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                            .addEvidence(Evidence.of(JUNE, "is in prison"))
                            .build())
                    .release(alleged("2024-02-10", MARCH))
                    .build());
            says("2024-05-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-05-01").custodyForm()).contains(CustodyForm.PRISON);
        }

        @Test
        void that_a_source_states_frees_whatever_else_is_told() {
            given(detention("d1", "2023-11-05/..", JUNE)
                    .release(released("2024-02-10").toBuilder()
                            .addEvidence(Evidence.of(MARCH, "was let go"))
                            .build())
                    .build());
            says("2024-05-01", FREE, POSSIBLE);
        }
    }

    /** A source states that she was let go, and another one tells of her in custody afterwards. */
    @Nested
    class ReleaseThatOthersContradict {

        private Release stated() {
            return released("2024-02-10").toBuilder()
                    .addEvidence(Evidence.of(MARCH, "was let go"))
                    .build();
        }

        @Test
        void ends_nothing_where_the_newer_report_denies_it() {
            Release denied = stated().toBuilder().addEvidence(denial(JUNE)).build();
            given(detention("d1", "2023-11-05/..", JUNE).release(denied).build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-12-01", DEPRIVED, POSSIBLE);
            assertThat(on("2024-12-01").contrary()).isNotEmpty();
            assertThat(file().heldOn(LocalDate.parse("2024-12-01")).possible()).hasSize(1);
        }

        @Test
        void frees_perhaps_where_the_one_who_denies_it_says_nothing_newer_of_her() {
            Release denied = stated().toBuilder().addEvidence(denial(JUNE)).build();
            given(detention("d1", "2023-11-05/..", MARCH).release(denied).build());
            says("2024-12-01", FREE, POSSIBLE);
        }

        @Test
        void tells_nothing_of_the_time_after_she_was_seen_in_custody() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2024-05-20/2024-05-20")
                            .addEvidence(Evidence.of(JUNE, "is in prison"))
                            .build())
                    .release(stated())
                    .build());
            says("2024-04-01", FREE, POSSIBLE);
            says("2024-05-20", DEPRIVED, POSSIBLE);
            says("2024-12-01", DEPRIVED, POSSIBLE);
            assertThat(file().heldOn(LocalDate.parse("2024-12-01")).possible()).hasSize(1);
        }
    }

    /** A step of the proceedings, or a demand that was met, ends a custody as a release does. */
    @Nested
    class AnEndThatIsNoRelease {

        private Proceeding step(ProceedingKind kind, String on) {
            return Proceeding.builder()
                    .kind(kind)
                    .on(PartialDate.parse(on))
                    .addEvidence(Evidence.of(JUNE, "it came about"))
                    .build();
        }

        private Detention.Builder held() {
            return detention("d1", "2023-11-05/..", MARCH);
        }

        @Test
        void by_a_step_of_release_frees_as_a_release() {
            given(held().addProceeding(step(ProceedingKind.RELEASE, "2024-04-02"))
                    .build());
            says("2024-03-20", DEPRIVED, CERTAIN);
            says("2024-04-02", FREE, CERTAIN);
            says("2024-05-01", FREE, POSSIBLE);
        }

        @Test
        void by_a_step_of_death_is_a_death() {
            given(held().addProceeding(step(ProceedingKind.DEATH, "2024-04-02")).build());
            says("2024-04-02", DEPRIVED, POSSIBLE);
            says("2024-04-03", DEAD, CERTAIN);
        }

        @Test
        void by_a_step_of_death_comes_after_a_release() {
            given(held().addProceeding(step(ProceedingKind.DEATH, "2024-05-02"))
                    .release(released("2024-04-02").toBuilder()
                            .addEvidence(Evidence.of(JUNE, "was let go"))
                            .build())
                    .build());
            says("2024-04-20", FREE, POSSIBLE);
            says("2024-05-03", DEAD, CERTAIN);
        }

        @Test
        void by_a_step_that_is_only_denied_is_none() {
            given(held().addProceeding(Proceeding.builder()
                            .kind(ProceedingKind.RELEASE)
                            .on(PartialDate.parse("2024-04-02"))
                            .addEvidence(denial(JUNE))
                            .build())
                    .build());
            says("2024-05-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void by_a_step_of_release_is_none_where_an_arrest_or_another_custody_followed() {
            given(held().addProceeding(step(ProceedingKind.RELEASE, "2024-01-02"))
                    .addProceeding(step(ProceedingKind.ARREST, "2024-01-20"))
                    .build());
            says("2024-02-01", DEPRIVED, CERTAIN);
        }

        private Statement demanding(DemandKind kind, Outcome... outcomes) {
            return report(DIGEST, "2024-02-02").toBuilder()
                    .addDemand(Demand.of(kind, LEYLA).toBuilder()
                            .addOutcomes(outcomes)
                            .build())
                    .build();
        }

        private Outcome met(DemandOutcome state, Evidence... evidence) {
            return Outcome.of(state, PartialDate.parse("2024-04-02")).toBuilder()
                    .addEvidence(evidence)
                    .build();
        }

        @Test
        void by_a_demand_that_was_met_frees_perhaps_from_its_day() {
            Evidence told = Evidence.of(JUNE, "was let go");
            given(held().build(), demanding(DemandKind.RELEASE, met(DemandOutcome.MET, told)));
            says("2024-04-01", DEPRIVED, POSSIBLE);
            says("2024-04-02", FREE, POSSIBLE);
            says("2024-12-20", FREE, POSSIBLE);
            assertThat(on("2024-04-02").evidence()).containsExactly(told);
            assertThat(file().asOf(LocalDate.parse("2024-04-20"))
                            .knownBy(LocalDate.parse("2024-05-01"))
                            .statusOf(LEYLA)
                            .liberty())
                    .isEqualTo(DEPRIVED);
        }

        @ParameterizedTest
        @CsvSource({"drop-charges, met, true", "release, not-met, true", "release, met, false"})
        void by_a_demand_of_another_kind_or_outcome_or_without_a_source_is_none(
                String kind, String state, boolean isSourced) {
            DemandOutcome outcome = DemandOutcome.VOCABULARY.of(state);
            given(
                    held().build(),
                    demanding(
                            DemandKind.VOCABULARY.of(kind),
                            isSourced ? met(outcome, Evidence.of(JUNE, "so they say")) : met(outcome)));
            says("2024-12-20", DEPRIVED, POSSIBLE);
        }

        @Test
        void by_a_demand_that_was_met_is_a_doubt_before_a_newer_report_that_she_is_held() {
            given(
                    detention("d1", "2023-11-05/..", DECEMBER).build(),
                    demanding(DemandKind.RELEASE, met(DemandOutcome.MET, Evidence.of(JUNE, "was let go"))));
            says("2024-04-01", DEPRIVED, CERTAIN);
            says("2024-04-02", DEPRIVED, POSSIBLE);
        }

        @Test
        void by_a_demand_that_was_met_and_undone_later_frees_perhaps_in_between() {
            Evidence back = Evidence.of(DECEMBER, "is back in prison");
            Outcome reversed = Outcome.of(DemandOutcome.MET_THEN_REVERSED, PartialDate.parse("2024-10-10")).toBuilder()
                    .addEvidence(back)
                    .build();
            given(
                    held().build(),
                    demanding(DemandKind.RELEASE, met(DemandOutcome.MET, Evidence.of(JUNE, "was let go")), reversed));
            says("2024-04-01", DEPRIVED, POSSIBLE);
            says("2024-04-02", FREE, POSSIBLE);
            says("2024-10-09", FREE, POSSIBLE);
            says("2024-10-10", DEPRIVED, POSSIBLE);
            says("2025-03-01", DEPRIVED, POSSIBLE);
            assertThat(on("2025-03-01").evidence()).contains(back);
            assertThat(on("2025-03-01").lastEvidence()).contains(PartialDate.parse("2024-12-10"));
        }

        @Test
        void by_a_demand_that_was_met_and_undone_later_is_told_by_that_outcome_alone_too() {
            Evidence back = Evidence.of(DECEMBER, "was let go, and is back in prison");
            Outcome reversed = Outcome.of(DemandOutcome.MET_THEN_REVERSED, PartialDate.parse("2024-10-10")).toBuilder()
                    .addEvidence(back)
                    .build();
            given(held().build(), demanding(DemandKind.RELEASE, reversed));
            says("2024-10-09", DEPRIVED, POSSIBLE);
            says("2024-10-10", DEPRIVED, POSSIBLE);
            assertThat(on("2024-10-10").evidence()).contains(back);
        }

        @Test
        void by_a_demand_that_was_met_before_a_detention_began_does_not_end_it() {
            given(
                    detention("d1", "2024-05-05/..", JUNE).build(),
                    demanding(DemandKind.RELEASE, met(DemandOutcome.MET, Evidence.of(MARCH, "was let go"))));
            says("2024-05-20", DEPRIVED, CERTAIN);
        }
    }

    /** A death that somebody only alleges, wherever the file tells of it. */
    @Nested
    class ADeathThatIsOnlyAlleged {

        private static final PartialDate DAY = PartialDate.parse("2024-04-02");

        /** The file with a detention of which these reports tell, and a death by this home. */
        private void given(String home, boolean isSourced, StatementId... reports) {
            Evidence said = Evidence.builder()
                    .statement(JUNE)
                    .modality(Modality.ALLEGED)
                    .build();
            List<Evidence> evidence = isSourced ? List.of(said) : List.of();
            Person.Builder person = Person.builder().id(LEYLA);
            Detention.Builder held = detention("d1", "2023-11-05/..", reports);
            StatusTest.this.given(
                    Incident.builder()
                            .id(IncidentId.of("shots"))
                            .addKinds(home.equals("killing") ? IncidentKind.KILLING : IncidentKind.THREAT)
                            .addSubjects(LEYLA)
                            .period(Period.of(DAY, DAY))
                            .addEvidence(evidence.toArray(Evidence[]::new))
                            .build(),
                    (home.equals("date") ? person.diedOn(DAY).addEvidence(evidence.toArray(Evidence[]::new)) : person)
                            .build(),
                    switch (home) {
                        case "step" ->
                            held.addProceeding(Proceeding.builder()
                                            .kind(ProceedingKind.DEATH)
                                            .on(DAY)
                                            .addEvidence(evidence.toArray(Evidence[]::new))
                                            .build())
                                    .build();
                        case "release" ->
                            held.release(Release.builder()
                                            .kind(ReleaseKind.DEATH)
                                            .on(DAY)
                                            .addEvidence(evidence.toArray(Evidence[]::new))
                                            .build())
                                    .build();
                        default -> held.build();
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"step", "release", "date", "killing"})
        void makes_her_dead_perhaps_after_all_reports_of_her(String home) {
            given(home, true, MARCH);
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-04-03", DEAD, POSSIBLE);
            says("2025-03-01", DEAD, POSSIBLE);
            assertThat(file().heldOn(LocalDate.parse("2025-03-01")).possible()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"step", "release", "date", "killing"})
        void is_a_doubt_before_a_newer_report_that_she_is_held(String home) {
            given(home, true, MARCH, DECEMBER);
            says("2024-04-03", DEPRIVED, POSSIBLE);
            says("2025-03-01", DEPRIVED, POSSIBLE);
            assertThat(on("2025-03-01").contrary()).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"date", "killing"})
        void is_possible_as_well_where_no_source_is_recorded(String home) {
            given(home, false, MARCH);
            says("2024-04-03", DEAD, POSSIBLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"date", "killing"})
        void is_outdone_where_no_source_is_recorded(String home) {
            given(home, false, MARCH, DECEMBER);
            says("2024-04-03", DEPRIVED, POSSIBLE);
        }
    }

    /** An incident after which nobody knows where she is. */
    @Nested
    class AnEnforcedDisappearance {

        private Incident.Builder gone(String period) {
            return Incident.of(IncidentId.of("gone"), IncidentKind.ENFORCED_DISAPPEARANCE, LEYLA).toBuilder()
                    .period(Period.parse(period))
                    .addEvidence(Evidence.of(MARCH, "was taken, and nobody knows where"));
        }

        @Test
        void makes_somebody_missing_from_its_day_on() {
            given(
                    gone("2024-02-10/2024-02-10").build(),
                    Person.builder().id(LEYLA).build());
            says("2024-02-09", UNKNOWN, NO);
            says("2024-02-10", MISSING, CERTAIN);
            says("2024-03-10", MISSING, CERTAIN);
            says("2024-03-11", MISSING, POSSIBLE);
            assertThat(file().heldOn(LocalDate.parse("2024-03-10")).certain())
                    .extracting(Status::subject)
                    .containsExactly(LEYLA);
            assertThat(file().asOf(LocalDate.parse("2024-03-10")).holdings())
                    .singleElement()
                    .satisfies(holding -> {
                        assertThat(holding.since()).contains(PartialDate.parse("2024-02-10"));
                        assertThat(holding.days().atLeast()).isEqualTo(30);
                    });
        }

        @Test
        void ends_with_a_later_custody_or_a_death() {
            given(
                    gone("2024-02-10/2024-02-10").build(),
                    Person.builder()
                            .id(LEYLA)
                            .diedOn(PartialDate.parse("2024-11-11"))
                            .build(),
                    detention("d1", "2024-05-05/..", JUNE).build());
            says("2024-05-04", MISSING, POSSIBLE);
            says("2024-05-05", DEPRIVED, CERTAIN);
            says("2024-11-12", DEAD, POSSIBLE);
        }

        @Test
        void goes_on_where_the_detention_began_with_it() {
            given(
                    gone("2024-02-10/2024-02-10").build(),
                    detention("d1", "2024-02-10/..", MARCH).build());
            says("2024-03-01", MISSING, CERTAIN);
        }

        @Test
        void rests_on_who_saw_her_in_secret_detention_too() {
            given(
                    gone("2024-02-10/2024-02-10").build(),
                    detention("d1")
                            .addEvidence(Evidence.of(JUNE, "was seen"))
                            .addCustodyPhase(phase(CustodyForm.SECRET_DETENTION, "2024-05-05/2024-05-05")
                                    .build())
                            .build());
            says("2024-05-04", MISSING, POSSIBLE);
            assertThat(on("2024-05-04").lastEvidence()).contains(PartialDate.parse("2024-03-10"));
            says("2024-05-05", MISSING, CERTAIN);
            says("2024-05-06", MISSING, POSSIBLE);
            assertThat(on("2025-03-01").lastEvidence()).contains(PartialDate.parse("2024-06-10"));
        }

        @Test
        void that_lasted_for_some_time_tells_itself_when_it_ended() {
            given(gone("2024-02-10/2024-02-20").build());
            says("2024-02-20", MISSING, CERTAIN);
            says("2024-02-21", UNKNOWN, NO);
        }

        @Test
        void that_is_alleged_is_a_possible_one_and_that_is_only_denied_is_none() {
            Incident alleged = gone("2024-02-10/2024-02-10")
                    .evidence(List.of(Evidence.of(MARCH, "it is said").toBuilder()
                            .modality(Modality.ALLEGED)
                            .build()))
                    .build();
            given(alleged);
            says("2024-03-01", MISSING, POSSIBLE);
        }

        @Test
        void that_is_only_denied_is_none() {
            given(gone("2024-02-10/2024-02-10").evidence(List.of(denial(MARCH))).build());
            says("2024-03-01", UNKNOWN, NO);
        }
    }
}
