package org.amparo.casefile;

import static org.amparo.code.Liberty.DEPRIVED;
import static org.amparo.code.Liberty.FREE;
import static org.amparo.code.Liberty.RESTRICTED;
import static org.amparo.code.Liberty.UNKNOWN;
import static org.amparo.time.Certainty.CERTAIN;
import static org.amparo.time.Certainty.NO;
import static org.amparo.time.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.amparo.Person;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The days to which knowledge reaches, row by row, each with an invented case. */
class StatusBoundsTest extends StatusCase {

    private static Proceeding arrest(String on) {
        return Proceeding.of(ProceedingKind.ARREST, PartialDate.parse(on));
    }

    @Nested
    class AReportOnATime {

        private final StatementId yearly = StatementId.of("yearly");

        private void given(String covers) {
            StatusBoundsTest.this.given(
                    report(yearly, "2024-04-10").toBuilder()
                            .covers(Period.parse(covers))
                            .build(),
                    detention("d1", "2023-02-05/..", yearly).build());
        }

        @Test
        void knows_nothing_certain_of_what_came_after_that_time() {
            given("2023-01-01/2023-12-31");
            says("2023-12-31", DEPRIVED, CERTAIN);
            says("2024-01-01", DEPRIVED, POSSIBLE);
            says("2024-03-15", DEPRIVED, POSSIBLE);
        }

        @Test
        void that_goes_on_is_bounded_by_the_report_alone() {
            given("2023-01-01/..");
            says("2024-04-10", DEPRIVED, CERTAIN);
            says("2024-04-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void whose_end_is_not_known_makes_nothing_certain() {
            given("2023-01-01/");
            says("2023-03-01", DEPRIVED, POSSIBLE);
        }
    }

    @Nested
    class AKnownEnd {

        @Test
        void of_an_unknown_start_is_a_day_on_which_somebody_was_held() {
            given(detention("d1", "/2024-02-09", MARCH).build());
            says("2024-02-09", DEPRIVED, CERTAIN);
            says("2024-02-08", UNKNOWN, NO);
            says("2024-02-10", FREE, POSSIBLE);
        }

        @Test
        void of_an_unknown_start_that_is_known_to_the_month_is_certain_on_no_day() {
            given(detention("d1", "/2024-02", MARCH).build());
            says("2024-02-29", UNKNOWN, NO);
        }
    }

    @Nested
    class OneDay {

        @Test
        void of_arrest_and_release_is_a_day_on_which_somebody_was_held() {
            given(detention("d1", "2024-02-10/2024-02-10", MARCH)
                    .release(released("2024-02-10"))
                    .build());
            says("2024-02-09", FREE, POSSIBLE);
            says("2024-02-10", DEPRIVED, CERTAIN);
            says("2024-02-11", FREE, POSSIBLE);
            assertThat(file().heldOn(LocalDate.of(2024, 2, 10)).certain())
                    .extracting(Status::subject)
                    .containsExactly(LEYLA);
        }

        @Test
        void is_one_too_where_steps_alone_tell_of_it() {
            given(detention("d1")
                    .addEvidence(Evidence.of(MARCH, "was arrested and let go the same day"))
                    .addProceeding(arrest("2024-02-10"))
                    .release(released("2024-02-10"))
                    .build());
            says("2024-02-10", DEPRIVED, CERTAIN);
            says("2024-02-11", FREE, POSSIBLE);
        }

        @Test
        void of_custody_and_a_travel_ban_is_one_too() {
            given(detention("d1", "2024-02-10/..", MARCH)
                    .addCustodyPhase(
                            phase(CustodyForm.POLICE_CUSTODY, "2024-02-10/..").build())
                    .addCustodyPhase(
                            phase(CustodyForm.TRAVEL_BAN, "2024-02-10/..").build())
                    .build());
            says("2024-02-10", DEPRIVED, CERTAIN);
            says("2024-02-11", RESTRICTED, CERTAIN);
        }
    }

    @Nested
    class ADetentionWithoutAnyDate {

        @Test
        void is_never_more_than_possible() {
            given(detention("d1")
                    .addEvidence(Evidence.of(JUNE, "on the list, sentenced to three years in 2021"))
                    .addSentence(Sentence.builder()
                            .length("P3Y")
                            .addKind(CustodyForm.PRISON)
                            .on(PartialDate.parse("2021"))
                            .build())
                    .build());
            says("2024-06-09", UNKNOWN, NO);
            says("2024-06-10", DEPRIVED, POSSIBLE);
            says("2024-06-11", DEPRIVED, POSSIBLE);
            assertThat(file().heldOn(LocalDate.of(2024, 6, 10)).certain()).isEmpty();
        }

        @Test
        void is_so_with_a_period_that_gives_none() {
            given(detention("d1", "/..", JUNE, DECEMBER).build());
            says("2024-09-01", DEPRIVED, POSSIBLE);
        }
    }

    @Nested
    class AnArrest {

        @Test
        void bounds_a_start_that_is_not_known() {
            given(detention("d1")
                    .addEvidence(Evidence.of(JUNE, "arrested in the night of 12 to 13 March, and still held"))
                    .addProceeding(arrest("[2024-03-12,2024-03-13]"))
                    .build());
            says("2024-03-11", FREE, POSSIBLE);
            says("2024-03-12", DEPRIVED, POSSIBLE);
            says("2024-03-13", DEPRIVED, CERTAIN);
            says("2024-06-10", DEPRIVED, CERTAIN);
            says("2024-06-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void that_its_own_source_tells_is_certain_of_its_day_alone() {
            Evidence told = Evidence.of(MARCH, "was arrested on 5 March");
            given(detention("d1", "/..")
                    .addProceeding(
                            arrest("2024-03-05").toBuilder().addEvidence(told).build())
                    .build());
            says("2024-03-05", DEPRIVED, CERTAIN);
            assertThat(on("2024-03-05").evidence()).containsExactly(told);
            says("2024-03-06", DEPRIVED, POSSIBLE);
        }

        @Test
        void that_is_denied_is_possible_and_one_that_is_only_denied_is_none() {
            given(detention("d1", "/..", JUNE)
                    .addProceeding(arrest("2024-03-05").toBuilder()
                            .addEvidence(Evidence.of(MARCH, "was arrested"))
                            .addEvidence(denial(JUNE))
                            .build())
                    .build());
            says("2024-03-05", DEPRIVED, POSSIBLE);
            assertThat(on("2024-03-05").contrary()).containsExactly(denial(JUNE));
        }

        @Test
        void that_is_only_denied_is_none() {
            given(detention("d1", "/..", JUNE)
                    .addProceeding(arrest("2024-03-05").toBuilder()
                            .addEvidence(denial(MARCH))
                            .build())
                    .build());
            says("2024-03-05", UNKNOWN, NO);
        }

        @Test
        void does_not_date_a_later_phase() {
            given(detention("d1", "2024-03-05/..", JUNE)
                    .addProceeding(arrest("2024-03-05"))
                    .addCustodyPhase(phase(CustodyForm.BAIL, "/..")
                            .addEvidence(Evidence.of(JUNE, "is out on bail"))
                            .build())
                    .build());
            says("2024-03-06", DEPRIVED, POSSIBLE);
            says("2024-06-10", RESTRICTED, CERTAIN);
        }
    }

    @Nested
    class ARelease {

        @Test
        void bounds_an_end_that_is_not_known() {
            given(detention("d1")
                    .addEvidence(Evidence.of(MARCH, "is held"))
                    .release(Release.builder()
                            .on(PartialDate.parse("2024-05-20"))
                            .addEvidence(Evidence.of(JUNE, "was set free on 20 May"))
                            .build())
                    .build());
            says("2024-03-09", UNKNOWN, NO);
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-05-01", DEPRIVED, CERTAIN);
            says("2024-05-20", FREE, CERTAIN);
            says("2024-05-21", FREE, POSSIBLE);
        }
    }

    @Nested
    class MoreEvidence {

        private Release release() {
            return released("2024-05-20").toBuilder()
                    .addEvidence(Evidence.of(JUNE, "was set free on 20 May"))
                    .build();
        }

        @Test
        void makes_no_answer_less_certain_where_a_release_closes_a_period() {
            given(detention("d1", "2023-11-05/2024-05-20", MARCH)
                    .release(release())
                    .build());
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-04-15", DEPRIVED, CERTAIN);
            says("2024-05-19", DEPRIVED, CERTAIN);
            says("2024-05-20", FREE, CERTAIN);
        }

        @Test
        void does_not_move_the_start_of_a_period_that_it_closes() {
            given(detention("d1", "2024-03/2024-05-20", MARCH)
                    .release(release())
                    .build());
            says("2024-03-09", DEPRIVED, POSSIBLE);
            says("2024-03-10", DEPRIVED, CERTAIN);
        }
    }

    @Nested
    class AnId {

        @Test
        void that_the_file_does_not_have_is_an_error() {
            given(Person.builder().id(LEYLA).build());
            CaseFile file = file();
            assertThatThrownBy(() -> file.asOf(LocalDate.of(2024, 1, 1)).statusOf(PersonId.of("leila-orlova")))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            thrown -> assertThat(thrown.code()).isEqualTo("unknown-record"));
        }

        @Test
        void to_which_a_record_refers_is_none() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .addLegalStage(
                            LegalStage.builder().phase(LegalPhase.CHARGED).build())
                    .build());
            says("2024-01-01", DEPRIVED, CERTAIN);
        }
    }
}
