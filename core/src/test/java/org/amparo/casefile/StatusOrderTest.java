package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.custody.LegalStage;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.speech.Demand;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Status;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What an answer says does not depend on which record or part comes first. */
class StatusOrderTest extends StatusCase {

    private final Detention bare =
            detention("a1", "2023-11-05/2024-02-10", MARCH).build();
    private final Detention onTrial = detention("b1", "2023-11-01/2024-02-10", JUNE)
            .addLegalStage(LegalStage.of(LegalPhase.ON_TRIAL, Period.parse("2023-12-01/..")))
            .build();
    private final Detention later = detention("c1", "2023-12-05/2024-02-10", DECEMBER)
            .addLegalStage(LegalStage.of(LegalPhase.CHARGED, Period.parse("2023-12-06/..")))
            .build();

    private static Status inOrder(Detention... detentions) {
        return new StatusOrderTest().given(detentions).on("2024-01-01");
    }

    @Test
    void of_two_detentions_that_say_the_same_the_one_with_a_legal_phase_is_named() {
        assertThat(inOrder(bare, onTrial).detention()).contains(DetentionId.of("b1"));
        assertThat(inOrder(onTrial, bare).detention()).contains(DetentionId.of("b1"));
        assertThat(inOrder(bare, onTrial).legalPhase()).contains(LegalPhase.ON_TRIAL);
        assertThat(inOrder(onTrial, bare).legalPhase()).contains(LegalPhase.ON_TRIAL);
    }

    @Test
    void of_two_with_a_legal_phase_the_one_that_began_last_is_named() {
        assertThat(inOrder(later, onTrial).legalPhase()).contains(LegalPhase.CHARGED);
        assertThat(inOrder(onTrial, later).legalPhase()).contains(LegalPhase.CHARGED);
    }

    @Test
    void the_answer_rests_on_the_evidence_of_both() {
        assertThat(inOrder(bare, onTrial).evidence())
                .containsExactlyInAnyOrderElementsOf(inOrder(onTrial, bare).evidence())
                .extracting(Evidence::statement)
                .containsExactlyInAnyOrder(MARCH, JUNE);
        assertThat(inOrder(bare, onTrial).lastEvidence())
                .isEqualTo(inOrder(onTrial, bare).lastEvidence());
    }

    @Test
    void an_earlier_source_for_the_detention_stays_where_a_later_one_tells_of_a_phase() {
        given(detention("d1", "2023-11-05/..", MARCH)
                .addCustodyPhase(phase(CustodyForm.PRISON, "2023-11-05/..")
                        .addEvidence(Evidence.of(DECEMBER, "in prison"))
                        .build())
                .build());
        assertThat(on("2024-01-01").evidence()).extracting(Evidence::statement).containsExactly(DECEMBER, MARCH);
        assertThat(on("2024-01-01").support().origins().atLeast()).isEqualTo(2);
    }

    @Test
    void a_demand_for_several_groups_of_somebody_is_one_for_the_first_by_id() {
        Group editors = Group.builder()
                .id(GroupId.of("editors"))
                .addMember(GroupMember.of(LEYLA))
                .build();
        Group newsroom =
                Group.builder().id(NEWSROOM).addMember(GroupMember.of(LEYLA)).build();
        Statement appeal = Statement.builder()
                .id(StatementId.of("appeal"))
                .addDemand(Demand.builder()
                        .addTarget(NEWSROOM)
                        .addTarget(editors.id())
                        .build())
                .build();
        for (CaseFile file : List.of(
                new StatusOrderTest().given(editors, newsroom, appeal).file(),
                new StatusOrderTest().given(newsroom, editors, appeal).file())) {
            assertThat(file.demandsFor(LEYLA)).extracting(DemandAnswer::target).containsExactly(editors.id());
        }
    }
}
