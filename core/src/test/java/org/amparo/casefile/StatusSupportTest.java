package org.amparo.casefile;

import static org.amparo.code.Liberty.DEAD;
import static org.amparo.code.Liberty.DEPRIVED;
import static org.amparo.code.Liberty.FREE;
import static org.amparo.code.Liberty.MISSING;
import static org.amparo.time.Certainty.CERTAIN;
import static org.amparo.time.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ContactKind;
import org.amparo.code.Credibility;
import org.amparo.code.CustodyForm;
import org.amparo.code.HopMode;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.Release;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.people.GroupMember;
import org.amparo.status.Support;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a status rests on beside its dates, row by row, each with an invented case. */
class StatusSupportTest extends StatusCase {

    private static Evidence.Builder march() {
        return Evidence.builder().statement(MARCH).wording("is held");
    }

    /** Somebody held by the dates, of whom this alone tells. */
    private void carries(Evidence.Builder evidence, Certainty certainty) {
        StatusCase other = new StatusSupportTest();
        other.given(detention("d1", "2023-11-05/2024-02-10")
                .addEvidence(evidence.build())
                .build());
        other.says("2024-01-01", DEPRIVED, certainty);
        assertThat(other.on("2024-01-01").support().firm()).isEqualTo(certainty.isCertain());
        assertThat(other.file().heldOn(LocalDate.of(2024, 1, 1)).certain()).hasSize(certainty.isCertain() ? 1 : 0);
        assertThat(other.file().heldOn(LocalDate.of(2024, 1, 1)).possible()).hasSize(certainty.isCertain() ? 0 : 1);
    }

    @Nested
    class Evidences {

        @Test
        void that_a_source_states_and_nobody_grades_is_firm() {
            carries(march(), CERTAIN);
            carries(march().modality(Modality.STATED).status(ClaimStatus.ACCEPTED), CERTAIN);
        }

        @Test
        void that_is_alleged_estimated_or_inferred_makes_nothing_certain() {
            carries(march().modality(Modality.ALLEGED), POSSIBLE);
            carries(march().modality(Modality.ESTIMATED), POSSIBLE);
            carries(march().modality(Modality.INFERRED), POSSIBLE);
            carries(march().modality(Modality.VOCABULARY.of("hinted")), POSSIBLE);
        }

        @Test
        void that_is_unverified_unclear_or_in_conflict_makes_nothing_certain() {
            carries(march().status(ClaimStatus.UNVERIFIED), POSSIBLE);
            carries(march().status(ClaimStatus.NEEDS_WORK), POSSIBLE);
            carries(march().status(ClaimStatus.CONFLICTING), POSSIBLE);
            carries(march().status(ClaimStatus.VOCABULARY.of("pending")), POSSIBLE);
        }

        @Test
        void of_a_source_that_is_fairly_reliable_or_better_is_firm() {
            carries(march().reliability(Reliability.A_COMPLETELY_RELIABLE), CERTAIN);
            carries(march().reliability(Reliability.C_FAIRLY_RELIABLE), CERTAIN);
        }

        @Test
        void of_a_source_that_is_less_reliable_or_cannot_be_judged_makes_nothing_certain() {
            carries(march().reliability(Reliability.D_NOT_USUALLY_RELIABLE), POSSIBLE);
            carries(march().reliability(Reliability.E_UNRELIABLE), POSSIBLE);
            carries(march().reliability(Reliability.F_CANNOT_BE_JUDGED), POSSIBLE);
        }

        @Test
        void that_is_possibly_true_or_better_is_firm() {
            carries(march().credibility(Credibility.CONFIRMED), CERTAIN);
            carries(march().credibility(Credibility.POSSIBLY_TRUE), CERTAIN);
        }

        @Test
        void that_is_doubtful_improbable_or_cannot_be_judged_makes_nothing_certain() {
            carries(march().credibility(Credibility.DOUBTFUL), POSSIBLE);
            carries(march().credibility(Credibility.IMPROBABLE), POSSIBLE);
            carries(march().credibility(Credibility.CANNOT_BE_JUDGED), POSSIBLE);
        }

        @Test
        void that_is_missing_makes_nothing_certain() {
            given(detention("d1", "2023-11-05/2024-02-10").build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            Support support = on("2024-01-01").support();
            assertThat(support.modality()).isEmpty();
            assertThat(support.verification()).isEmpty();
            assertThat(support.firm()).isFalse();
            assertThat(support.origins().atLeast()).isZero();
        }
    }

    @Nested
    class AnAllegation {

        private final Evidence alleged = Evidence.builder()
                .statement(DECEMBER)
                .modality(Modality.ALLEGED)
                .build();

        @Test
        void makes_nothing_certain_on_the_days_to_which_it_alone_reaches() {
            given(detention("d1", "2023-11-05/..", MARCH).addEvidence(alleged).build());
            says("2024-03-10", DEPRIVED, CERTAIN);
            says("2024-03-11", DEPRIVED, POSSIBLE);
        }

        @Test
        void dates_no_start() {
            Evidence early = alleged.toBuilder().statement(MARCH).build();
            given(detention("d1", "2024/..", DECEMBER).addEvidence(early).build());
            says("2024-06-10", DEPRIVED, POSSIBLE);
            says("2024-12-10", DEPRIVED, CERTAIN);
        }

        @Test
        void of_the_whole_leaves_a_doubt_although_the_period_is_stated() {
            Evidence inferred = alleged.toBuilder().modality(Modality.INFERRED).build();
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .evidence(List.of(inferred, Evidence.about(Detention.PERIOD, MARCH, "since November")))
                    .build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void of_who_it_was_leaves_a_doubt() {
            given(detention("d1", "2023-11-05/2024-02-10", MARCH)
                    .addEvidence(alleged.toBuilder().about("detainee").build())
                    .build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
        }

        @Test
        void of_a_release_frees_nobody_for_certain() {
            given(detention("d1", "2023-11-05/..", MARCH)
                    .release(released("2024-02-10").toBuilder()
                            .addEvidence(alleged)
                            .build())
                    .build());
            says("2024-02-10", FREE, POSSIBLE);
        }

        @Test
        void of_a_death_is_a_possible_one() {
            given(
                    Person.builder()
                            .id(LEYLA)
                            .diedOn(PartialDate.parse("2024-02-10"))
                            .addEvidence(alleged.toBuilder().about("diedOn").build())
                            .build(),
                    detention("d1", "2023-11-05/..", MARCH).build());
            says("2024-02-11", DEAD, POSSIBLE);
        }

        @Test
        void of_a_denial_by_the_authorities_is_a_possible_disappearance() {
            given(detention("d1", "2024-03-05/..", DECEMBER)
                    .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2024-03-05/..")
                            .addContact(ContactFinding.builder()
                                    .finding(ContactKind.DETENTION_DENIED)
                                    .addEvidence(alleged)
                                    .build())
                            .build())
                    .build());
            says("2024-04-01", MISSING, POSSIBLE);
        }

        @Test
        void of_membership_holds_nobody_for_certain() {
            given(
                    Group.builder()
                            .id(NEWSROOM)
                            .addMember(GroupMember.of(LEYLA).toBuilder()
                                    .addEvidence(alleged)
                                    .build())
                            .build(),
                    detention("d1", "2023-11-05/2024-02-10", MARCH)
                            .detainee(NEWSROOM)
                            .build());
            says("2024-01-01", DEPRIVED, POSSIBLE);
            assertThat(of(NEWSROOM, "2024-01-01").certainty()).isEqualTo(CERTAIN);
        }
    }

    @Nested
    class TheSupport {

        @Test
        void is_the_best_of_all_and_counts_origins_and_not_texts() {
            given(
                    digest(HopMode.QUOTES),
                    detention("d1", "2023-11-05/2024-02-10")
                            .addEvidence(march().status(ClaimStatus.UNVERIFIED)
                                    .reliability(Reliability.B_USUALLY_RELIABLE)
                                    .build())
                            .addEvidence(passedOn().toBuilder()
                                    .modality(Modality.ALLEGED)
                                    .credibility(Credibility.DOUBTFUL)
                                    .build())
                            .addEvidence(denial(JUNE))
                            .build());
            Support support = on("2024-01-01").support();
            assertThat(support.modality()).contains(Modality.STATED);
            assertThat(support.verification()).contains(ClaimStatus.ACCEPTED);
            assertThat(support.reliability()).contains(Reliability.B_USUALLY_RELIABLE);
            assertThat(support.credibility()).contains(Credibility.DOUBTFUL);
            assertThat(support.firm()).isFalse();
            assertThat(support.origins().atLeast()).isEqualTo(1);
            assertThat(support.origins().known().get(0).shared()).isTrue();
            assertThat(support.contrary().atLeast()).isEqualTo(1);
            assertThat(support).hasToString("1 origins, 1 origins against it");
        }

        @Test
        void of_an_answer_of_which_nothing_is_known_is_none() {
            given(Person.builder().id(LEYLA).build());
            Support support = on("2024-01-01").support();
            assertThat(support.reliability()).isEqualTo(Optional.empty());
            assertThat(support.origins().atMost()).isZero();
        }
    }

    @Test
    void a_death_whose_evidence_is_all_retracted_is_none() {
        given(
                Person.builder()
                        .id(LEYLA)
                        .diedOn(PartialDate.parse("2024-02-10"))
                        .addEvidence(Evidence.builder()
                                .about("diedOn")
                                .statement(MARCH)
                                .status(ClaimStatus.RETRACTED)
                                .build())
                        .build(),
                detention("d1", "2023-11-05/..", DECEMBER).build());
        says("2024-03-01", DEPRIVED, CERTAIN);
    }

    /** A denial claims nothing; beside something that was taken back it leaves nothing of it. */
    @Test
    void a_release_that_was_taken_back_is_none_though_it_is_denied() {
        Evidence denial = Evidence.of(MARCH, "He is free").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Release release = Release.builder()
                .on(PartialDate.parse("2024-02-10"))
                .addEvidence(Evidence.of(MARCH, "He is free").toBuilder()
                        .status(ClaimStatus.RETRACTED)
                        .build())
                .addEvidence(denial)
                .build();
        given(
                Person.builder().id(LEYLA).build(),
                detention("d1", "2023-11-05/..", DECEMBER).release(release).build());
        says("2024-03-01", DEPRIVED, CERTAIN);
    }

    /** Whoever gives another day claims that there was a release. */
    @Test
    void a_release_that_was_taken_back_still_counts_where_another_source_gives_another_day() {
        given(
                Person.builder().id(LEYLA).build(),
                detention("d1", "2023-11-05/..", DECEMBER)
                        .release(Release.builder()
                                .on(PartialDate.parse("2024-02-10"))
                                .addEvidence(Evidence.of(MARCH, "He is free").toBuilder()
                                        .status(ClaimStatus.RETRACTED)
                                        .build())
                                .addEvidence(Evidence.of(MARCH, "He is free").toBuilder()
                                        .about("on")
                                        .rival(new DataString("2024-02-20"))
                                        .build())
                                .build())
                        .build());
        says("2024-03-01", FREE, POSSIBLE);
    }
}
