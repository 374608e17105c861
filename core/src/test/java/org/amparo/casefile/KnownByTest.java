package org.amparo.casefile;

import static org.amparo.code.Liberty.DEAD;
import static org.amparo.code.Liberty.DEPRIVED;
import static org.amparo.code.Liberty.FREE;
import static org.amparo.code.Liberty.UNKNOWN;
import static org.amparo.time.Certainty.CERTAIN;
import static org.amparo.time.Certainty.NO;
import static org.amparo.time.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.HopMode;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.speech.Relay;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The knowledge that there could be of somebody by a day, row by row, each with an invented case. */
class KnownByTest extends StatusCase {

    /** Checks the answer that one could give on the second day about the first. */
    private void says(String day, String knownBy, Liberty liberty, Certainty certainty) {
        Status status = knownBy(day, knownBy);
        assertThat(status.liberty()).as(day + " by " + knownBy).isEqualTo(liberty);
        assertThat(status.certainty()).as(day + " by " + knownBy).isEqualTo(certainty);
        assertThat(status.on()).isEqualTo(day);
    }

    private Status knownBy(String day, String knownBy) {
        return file().asOf(LocalDate.parse(day))
                .knownBy(LocalDate.parse(knownBy))
                .statusOf(LEYLA);
    }

    private static Release released(String on, StatementId report) {
        return released(on).toBuilder()
                .addEvidence(Evidence.of(report, "was released"))
                .build();
    }

    @Nested
    class AClaim {

        @Test
        void counts_from_the_day_on_which_a_statement_of_it_is_published() {
            given(detention("d1", "2023-11-05/..", JUNE).build());
            says("2024-01-01", "2024-06-09", UNKNOWN, NO);
            says("2024-01-01", "2024-06-10", DEPRIVED, CERTAIN);
            says("2024-01-01", DEPRIVED, CERTAIN);
        }

        @Test
        void that_nothing_stands_by_counts_today_and_was_never_known() {
            given(detention("d1", "2023-11-05/2024-02-10").build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            says("2024-01-01", "2030-01-01", UNKNOWN, NO);
        }

        @Test
        void that_a_text_without_a_date_tells_was_possibly_known() {
            given(detention("d1", "2023-11-05/2024-02-10", UNDATED).build());
            says("2024-01-01", "2024-01-02", DEPRIVED, POSSIBLE);
            says("2024-01-01", "2030-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void of_a_text_that_may_have_been_published_by_then_was_possibly_known() {
            StatementId may = StatementId.of("may-report");
            given(
                    report(may, "2024-05"),
                    detention("d1", "2023-11-05/2024-02-10", may).build());
            says("2024-01-01", "2024-04-30", UNKNOWN, NO);
            says("2024-01-01", "2024-05-15", DEPRIVED, POSSIBLE);
            says("2024-01-01", "2024-05-31", DEPRIVED, CERTAIN);
        }

        @Test
        void of_a_text_that_was_changed_later_was_known_for_certain_by_its_last_change() {
            StatementId page = StatementId.of("page");
            given(
                    report(page, "2024-03-10").toBuilder()
                            .updatedOn(PartialDate.parse("2024-06-10"))
                            .build(),
                    detention("d1", "2023-11-05/..", page).build());
            says("2024-01-01", "2024-03-09", UNKNOWN, NO);
            says("2024-01-01", "2024-03-10", DEPRIVED, POSSIBLE);
            says("2024-01-01", "2024-06-10", DEPRIVED, CERTAIN);
            // Nobody knows whether the change confirmed that it still went on.
            says("2024-05-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void of_a_text_of_which_only_the_day_of_reading_is_known_was_known_for_certain_by_then() {
            StatementId page = StatementId.of("page");
            given(
                    Statement.builder()
                            .id(page)
                            .accessedOn(PartialDate.parse("2024-06-10"))
                            .build(),
                    detention("d1", "2023-11-05/2024-02-10", page).build());
            says("2024-01-01", "2024-01-02", DEPRIVED, POSSIBLE);
            says("2024-01-01", "2024-06-10", DEPRIVED, CERTAIN);
        }

        @Test
        void of_a_text_whose_change_is_dated_before_its_publication_was_not_known_before_that() {
            StatementId page = StatementId.of("page");
            given(
                    report(page, "2024-06-10").toBuilder()
                            .updatedOn(PartialDate.parse("2024-03-10"))
                            .build(),
                    detention("d1", "2023-11-05/..", page).build());
            says("2024-01-01", "2024-04-01", UNKNOWN, NO);
            says("2024-01-01", "2024-06-10", DEPRIVED, CERTAIN);
        }

        @Test
        void that_a_page_passed_on_before_it_was_changed_was_known_when_it_was_passed_on() {
            StatementId page = StatementId.of("page");
            given(
                    report(page, "2023-12-01").toBuilder()
                            .updatedOn(PartialDate.parse("2026-01-01"))
                            .build(),
                    report(DIGEST, "2024-03-10").toBuilder()
                            .addRelay(Relay.builder()
                                    .key("r1")
                                    .statement(page)
                                    .mode(HopMode.CITES)
                                    .build())
                            .build(),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2023-11-10", "2023-11-30", UNKNOWN, NO);
            says("2023-11-10", "2023-12-01", DEPRIVED, POSSIBLE);
            says("2023-11-10", "2024-03-10", DEPRIVED, CERTAIN);
        }

        @Test
        void that_is_retracted_today_was_never_known() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/2024-02-10")
                            .addEvidence(Evidence.builder()
                                    .statement(MARCH)
                                    .status(ClaimStatus.RETRACTED)
                                    .build())
                            .build())
                    .build());
            assertThat(knownBy("2024-01-01", "2024-04-01").custodyForm()).isEmpty();
            assertThat(knownBy("2024-01-01", "2024-04-01").liberty()).isEqualTo(DEPRIVED);
        }

        @Test
        void that_was_passed_on_was_known_from_the_first_statement_on_that_says_it() {
            given(
                    digest(HopMode.QUOTES),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2024-01-01", "2024-03-09", UNKNOWN, NO);
            says("2024-01-01", "2024-03-10", DEPRIVED, CERTAIN);
        }

        @Test
        void that_a_later_statement_concludes_from_an_earlier_one_was_not_known_before() {
            given(
                    digest(HopMode.INFERS),
                    detention("d1", "2023-11-05/..").addEvidence(passedOn()).build());
            says("2024-01-01", "2024-12-19", UNKNOWN, NO);
            says("2024-01-01", "2024-12-20", DEPRIVED, CERTAIN);
        }

        @Test
        void of_a_part_makes_known_whose_part_it_is_but_nothing_else_of_it() {
            given(detention("d1", "2023-11-05/2024-02-10")
                    .addCustodyPhase(phase(CustodyForm.PRISON, "2024-01-05/2024-02-10")
                            .addEvidence(Evidence.of(MARCH, "was in prison from January"))
                            .build())
                    .build());
            says("2024-01-10", "2024-03-10", DEPRIVED, CERTAIN);
            says("2023-12-01", DEPRIVED, POSSIBLE);
            says("2023-12-01", "2024-03-10", FREE, POSSIBLE);
        }

        @Test
        void whose_detainee_was_named_later_was_nobodys_before() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(Evidence.about("detainee", JUNE, "it was Leyla Orlova"))
                    .build());
            says("2024-01-01", "2024-04-01", UNKNOWN, NO);
            says("2024-01-01", "2024-06-10", DEPRIVED, CERTAIN);
        }

        @Test
        void of_membership_counts_for_a_detention_of_the_group() {
            given(
                    Group.builder()
                            .id(NEWSROOM)
                            .addMember(GroupMember.of(LEYLA).toBuilder()
                                    .addEvidence(Evidence.of(JUNE, "one of them"))
                                    .build())
                            .build(),
                    Detention.builder()
                            .id(DetentionId.of("raid"))
                            .detainee(NEWSROOM)
                            .period(Period.parse("2024-03-01/2024-03-03"))
                            .addEvidence(Evidence.of(MARCH, "all of them were held"))
                            .build());
            says("2024-03-02", "2024-04-01", UNKNOWN, NO);
            says("2024-03-02", "2024-06-10", DEPRIVED, CERTAIN);
        }
    }

    @Nested
    class WhatCameLater {

        @Test
        void a_release_that_was_told_later_had_not_happened_as_far_as_one_knew() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-04-01", JUNE))
                    .build());
            says("2024-05-01", FREE, POSSIBLE);
            says("2024-05-01", "2024-05-15", DEPRIVED, POSSIBLE);
            says("2024-03-01", "2024-05-15", DEPRIVED, CERTAIN);
            says("2024-05-01", "2024-06-10", FREE, POSSIBLE);
            says("2024-04-01", "2024-06-10", FREE, CERTAIN);
        }

        @Test
        void an_end_after_all_that_was_known_was_no_end_yet() {
            given(detention("d1", "2023-11-05/2024-04-01", MARCH, JUNE).build());
            says("2024-03-20", "2024-05-01", DEPRIVED, POSSIBLE);
            says("2024-05-01", "2024-05-01", DEPRIVED, POSSIBLE);
            says("2024-05-01", "2024-06-10", FREE, POSSIBLE);
            says("2024-03-20", "2024-06-10", DEPRIVED, CERTAIN);
        }

        @Test
        void a_release_after_the_only_report_was_not_known_by_it() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-04-01"))
                    .build());
            says("2024-05-01", "2024-05-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void a_detention_that_began_after_the_only_report_was_not_known_by_it() {
            given(detention("d1", "2024-05-01/..", MARCH).build());
            says("2024-05-02", "2024-05-03", UNKNOWN, NO);
        }

        @Test
        void a_later_phase_was_not_known() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2023-11-05/..")))
                    .addCustodyPhase(phase(CustodyForm.HOUSE_ARREST, "2024-04-01/..")
                            .addEvidence(Evidence.of(JUNE, "was taken home"))
                            .build())
                    .build());
            assertThat(knownBy("2024-05-01", "2024-05-15").custodyForm()).contains(CustodyForm.PRISON);
            assertThat(knownBy("2024-05-01", "2024-05-15").certainty()).isEqualTo(POSSIBLE);
            assertThat(knownBy("2024-05-01", "2024-06-10").custodyForm()).contains(CustodyForm.HOUSE_ARREST);
        }

        @Test
        void a_later_legal_phase_was_not_known() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addLegalStage(
                            LegalStage.builder().phase(LegalPhase.CHARGED).build())
                    .addLegalStage(LegalStage.builder()
                            .phase(LegalPhase.ON_TRIAL)
                            .addEvidence(Evidence.of(JUNE, "is on trial"))
                            .build())
                    .build());
            assertThat(knownBy("2024-06-10", "2024-04-01").legalPhase()).contains(LegalPhase.CHARGED);
            assertThat(knownBy("2024-06-10", "2024-06-10").legalPhase()).contains(LegalPhase.ON_TRIAL);
        }

        @Test
        void a_death_that_was_told_later_was_not_known() {
            given(
                    Person.builder()
                            .id(LEYLA)
                            .diedOn(PartialDate.parse("2024-02-20"))
                            .addEvidence(Evidence.about("diedOn", JUNE, "died on 20 February"))
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH).build());
            says("2024-03-01", "2024-03-10", DEPRIVED, CERTAIN);
            says("2024-03-01", "2024-06-10", DEAD, CERTAIN);
        }

        @Test
        void a_later_denial_left_no_doubt_before() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addEvidence(denial(JUNE))
                    .build());
            says("2024-01-01", "2024-04-01", DEPRIVED, CERTAIN);
            says("2024-01-01", "2024-06-10", DEPRIVED, POSSIBLE);
        }

        @Test
        void a_denial_alone_makes_nothing_known() {
            given(detention("d1", "2023-11-05/..", JUNE)
                    .addEvidence(denial(MARCH))
                    .build());
            says("2024-01-01", "2024-04-01", UNKNOWN, NO);
        }

        @Test
        void what_perhaps_was_known_speaks_against_what_was_for_certain() {
            Evidence perhaps = Evidence.of(UNDATED, "was released");
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-01").toBuilder()
                            .addEvidence(perhaps)
                            .build())
                    .build());
            says("2024-03-01", "2024-04-01", DEPRIVED, POSSIBLE);
            assertThat(knownBy("2024-03-01", "2024-04-01").contrary()).containsExactly(perhaps);
        }

        @Test
        void what_perhaps_was_known_goes_before_a_mere_silence() {
            given(
                    detention("d1", "2024-02-05/..", MARCH).build(),
                    detention("d2", "2023-11-05/2023-12-31", UNDATED).build());
            says("2023-12-01", "2024-04-01", DEPRIVED, POSSIBLE);
            assertThat(knownBy("2023-12-01", "2024-04-01").contrary()).isEmpty();
        }
    }

    @Nested
    class ARivalValue {

        private final Evidence early = rival("period", MARCH, "2023-11-20/..");

        private void heldFromAnEarlierDayByALaterReport() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addEvidence(early)
                    .addEvidence(Evidence.about("period", DECEMBER, "since 5 November"))
                    .build());
        }

        @Test
        void that_was_known_takes_the_place_of_a_value_that_was_not_and_is_possible() {
            heldFromAnEarlierDayByALaterReport();
            says("2023-11-10", "2024-04-01", FREE, POSSIBLE);
            says("2024-01-01", "2024-04-01", DEPRIVED, POSSIBLE);
            assertThat(knownBy("2024-01-01", "2024-04-01").evidence()).contains(early);
            assertThat(knownBy("2024-01-01", "2024-04-01").contrary()).isEmpty();
        }

        @Test
        void speaks_against_the_accepted_value_once_that_is_known() {
            heldFromAnEarlierDayByALaterReport();
            says("2023-11-10", "2024-12-10", DEPRIVED, POSSIBLE);
            assertThat(knownBy("2023-11-10", "2024-12-10").contrary()).containsExactly(early);
            says("2024-01-01", "2024-12-10", DEPRIVED, CERTAIN);
        }

        @Test
        void takes_the_place_also_of_a_value_that_the_same_statement_is_cited_for_as_a_whole() {
            given(detention("d1", "2023-11-05/..", DECEMBER, MARCH)
                    .addEvidence(rival("period", MARCH, "2023-11-07/.."))
                    .build());
            says("2023-11-06", "2024-04-01", FREE, POSSIBLE);
            says("2023-11-06", "2024-12-10", DEPRIVED, POSSIBLE);
        }

        @Test
        void that_the_attribute_cannot_have_takes_no_place() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addEvidence(rival("period", MARCH, "since the autumn"))
                    .addEvidence(Evidence.about("period", DECEMBER, "since 5 November"))
                    .build());
            says("2024-01-01", "2024-04-01", UNKNOWN, NO);
            says("2024-03-10", "2024-04-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void of_a_death_or_a_form_takes_its_place_too() {
            given(
                    Person.builder()
                            .id(LEYLA)
                            .diedOn(PartialDate.parse("2024-02-20"))
                            .addEvidence(Evidence.about("diedOn", JUNE, "died on 20 February"))
                            .addEvidence(rival("diedOn", MARCH, "2024-02-10"))
                            .build(),
                    detention("d1", "2023-11-05/2024-02-01", MARCH)
                            .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/2024-02-01")
                                    .addEvidence(Evidence.about("form", JUNE, "it was a prison"))
                                    .addEvidence(rival("form", MARCH, "psychiatric"))
                                    .build())
                            .build());
            says("2024-02-15", "2024-04-01", DEAD, POSSIBLE);
            assertThat(knownBy("2024-01-01", "2024-04-01").custodyForm()).contains(CustodyForm.PSYCHIATRIC);
            says("2024-01-01", "2024-04-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void that_tells_of_what_was_to_come_takes_no_place() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-01").toBuilder()
                            .addEvidence(Evidence.about("on", DECEMBER, "was released on 1 February"))
                            .addEvidence(rival("on", MARCH, "2024-08-01"))
                            .build())
                    .build());
            says("2024-09-01", "2024-10-01", DEPRIVED, POSSIBLE);
        }
    }

    @Test
    void the_day_of_the_knowledge_can_be_asked_for_and_the_last_one_given_counts() {
        AsOf asOf = file().asOf(LocalDate.of(2024, 1, 1));
        assertThat(asOf.known()).isEmpty();
        AsOf known = asOf.knownBy(LocalDate.of(2024, 2, 1)).knownBy(LocalDate.of(2024, 3, 1));
        assertThat(known.known()).contains(LocalDate.of(2024, 3, 1));
        assertThat(known.day()).isEqualTo("2024-01-01");
    }
}
