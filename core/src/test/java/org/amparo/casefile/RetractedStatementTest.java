package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Standing;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Liberty;
import org.amparo.code.Modality;
import org.amparo.code.ReleaseKind;
import org.amparo.code.SpeechAct;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.speech.Act;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Status;
import org.amparo.status.TimelineEntry;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read in a retracted statement alone counts for nothing, as if each piece of evidence were retracted. */
class RetractedStatementTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Statement NEWS = statement("news", PartialDate.of(2024, 7, 1));
    private static final Statement FALSE = statement("false", PartialDate.of(2024, 5, 1)).toBuilder()
            .addFormerId(StatementId.of("false-once"))
            .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.RETRACTED))
            .build();

    private static Statement statement(String local, PartialDate on) {
        return Statement.builder().id(StatementId.of(local)).publishedOn(on).build();
    }

    private static Evidence readIn(Statement statement) {
        return Evidence.builder().statement(statement.id()).build();
    }

    private static Detention held(Evidence... evidence) {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PersonId.of("p1"))
                .period(Period.parse("2024-01-10/.."))
                .evidence(List.of(evidence))
                .build();
    }

    private static Release release(Evidence... evidence) {
        return Release.of(ReleaseKind.ACQUITTAL, PartialDate.of(2024, 4, 2)).toBuilder()
                .evidence(List.of(evidence))
                .build();
    }

    private static CaseFile file(Person person, Detention detention) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(NEWS, FALSE, person, detention)
                .build();
    }

    private static Person person() {
        return Person.builder()
                .id(PersonId.of("p1"))
                .addName(Name.of("Nuran Castell"))
                .build();
    }

    private static Status status(Detention detention) {
        return file(person(), detention).asOf(JUNE).statusOf(PersonId.of("p1"));
    }

    @Test
    void a_release_that_it_alone_told_of_frees_nobody() {
        Detention held = held(readIn(NEWS));
        for (Evidence evidence : List.of(
                readIn(FALSE),
                readIn(FALSE).toBuilder()
                        .statement(StatementId.of("false-once"))
                        .build())) {
            Status status = status(held.toBuilder().release(release(evidence)).build());
            assertThat(status).isEqualTo(status(held));
            assertThat(status.liberty()).isEqualTo(Liberty.DEPRIVED);
            assertThat(status.certainty()).isEqualTo(Certainty.CERTAIN);
        }
    }

    @Test
    void a_release_that_another_source_tells_of_does() {
        Detention held = held(readIn(NEWS));
        Status status = status(
                held.toBuilder().release(release(readIn(FALSE), readIn(NEWS))).build());
        assertThat(status)
                .isEqualTo(
                        status(held.toBuilder().release(release(readIn(NEWS))).build()));
        assertThat(status.liberty()).isEqualTo(Liberty.FREE);
    }

    @Test
    void a_detention_that_it_alone_told_of_is_none() {
        CaseFile file = file(person(), held(readIn(FALSE)));
        Status status = file.asOf(JUNE).statusOf(PersonId.of("p1"));
        assertThat(status.liberty()).isEqualTo(Liberty.UNKNOWN);
        assertThat(status.certainty()).isEqualTo(Certainty.NO);
        assertThat(file.asOf(JUNE).held().certain()).isEmpty();
        assertThat(file.asOf(JUNE).knownBy(JUNE).held().certain()).isEmpty();
    }

    @Test
    void a_death_that_it_alone_told_of_is_none() {
        Person dead = person().toBuilder()
                .diedOn(PartialDate.of(2024, 3, 3))
                .addEvidence(readIn(FALSE).toBuilder().about("diedOn").build())
                .build();
        assertThat(file(dead, held(readIn(NEWS))).asOf(JUNE).statusOf(dead.id()))
                .isEqualTo(status(held(readIn(NEWS))));
    }

    @Test
    void a_timeline_has_nothing_of_it() {
        Detention detention =
                held(readIn(NEWS)).toBuilder().release(release(readIn(FALSE))).build();
        assertThat(file(person(), detention).timelineOf(PersonId.of("p1")))
                .extracting(TimelineEntry::attribute)
                .containsExactly("period");
    }

    /** The records themselves say what they said. */
    @Test
    void nothing_in_the_file_is_changed() {
        Detention detention =
                held(readIn(NEWS)).toBuilder().release(release(readIn(FALSE))).build();
        CaseFile file = file(person(), detention);
        file.asOf(JUNE).held();
        assertThat(file.find(detention.id())).containsSame(detention);
        assertThat(file.records()).containsExactly(NEWS, FALSE, person(), detention);
    }

    /** A statement of 20 June that takes back others, in a manner. */
    private static Statement takingBack(String local, Modality manner, Statement... others) {
        Statement statement = statement(local, PartialDate.of(2024, 6, 20));
        Act act = Act.of(
                SpeechAct.RETRACT, List.of(others).stream().map(Statement::id).toArray(StatementId[]::new));
        return statement.toBuilder()
                .addAct(act.toBuilder()
                        .addEvidence(
                                readIn(statement).toBuilder().modality(manner).build())
                        .build())
                .build();
    }

    private static final Statement CLAIM = statement("claim", PartialDate.of(2024, 5, 1));

    private static Status heldBy(Evidence evidence, Statement... others) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(NEWS, CLAIM, person(), held(evidence))
                .add(others)
                .build()
                .asOf(JUNE)
                .statusOf(PersonId.of("p1"));
    }

    @Test
    void what_its_source_takes_back_counts_no_more() {
        Statement back = takingBack("back", Modality.STATED, CLAIM);
        assertThat(heldBy(readIn(CLAIM)).liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(heldBy(readIn(CLAIM), back).liberty()).isEqualTo(Liberty.UNKNOWN);
        assertThat(CaseFile.builder()
                        .id(CaseFileId.of("c1"))
                        .add(CLAIM, back, person(), held(readIn(CLAIM)))
                        .build()
                        .claims()
                        .of(held(readIn(CLAIM)))
                        .standing())
                .isEqualTo(Standing.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alleged", "inferred", "denied", "estimated"})
    void what_others_only_say_that_it_took_back_counts(String manner) {
        Statement back = takingBack("back", Modality.VOCABULARY.of(manner), CLAIM);
        assertThat(heldBy(readIn(CLAIM), back)).isEqualTo(heldBy(readIn(CLAIM)));
    }

    @Test
    void what_passes_on_something_that_is_taken_back_counts_no_more() {
        Statement digest = statement("digest", PartialDate.of(2024, 7, 2)).toBuilder()
                .addRelay(Relay.builder().key("r1").statement(CLAIM.id()).build())
                .build();
        Evidence passedOn =
                readIn(digest).toBuilder().addVia(digest.id().part("r1")).build();
        Statement back = takingBack("back", Modality.STATED, CLAIM);
        assertThat(heldBy(passedOn, digest).liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(heldBy(passedOn, digest, back).liberty()).isEqualTo(Liberty.UNKNOWN);
    }

    @Test
    void a_denial_that_is_taken_back_denies_no_more() {
        Evidence denial = readIn(CLAIM).toBuilder().modality(Modality.DENIED).build();
        Detention denied = held(readIn(NEWS), denial);
        CaseFile.Builder file = CaseFile.builder().id(CaseFileId.of("c1")).add(NEWS, CLAIM, person(), denied);
        assertThat(file.build().asOf(JUNE).statusOf(PersonId.of("p1")).certainty())
                .isEqualTo(Certainty.POSSIBLE);
        Status status = file.add(takingBack("back", Modality.STATED, CLAIM))
                .build()
                .asOf(JUNE)
                .statusOf(PersonId.of("p1"));
        assertThat(status.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(status.contrary()).isEmpty();
    }

    @Test
    void a_retraction_that_is_taken_back_retracts_nothing() {
        Statement back = takingBack("back", Modality.STATED, CLAIM);
        Statement again = takingBack("again", Modality.STATED, back);
        Statement last = takingBack("last", Modality.STATED, again);
        assertThat(heldBy(readIn(CLAIM), back, again)).isEqualTo(heldBy(readIn(CLAIM)));
        assertThat(heldBy(readIn(CLAIM), again, back)).isEqualTo(heldBy(readIn(CLAIM)));
        assertThat(heldBy(readIn(CLAIM), last, back, again).liberty()).isEqualTo(Liberty.UNKNOWN);
        Statement retracted = back.toBuilder()
                .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.RETRACTED))
                .build();
        assertThat(heldBy(readIn(CLAIM), retracted)).isEqualTo(heldBy(readIn(CLAIM)));
    }

    @Test
    void of_statements_that_take_back_each_other_none_stands() {
        Statement one = takingBack("one", Modality.STATED, CLAIM, statement("other", PartialDate.of(2024)));
        Statement other = takingBack("other", Modality.STATED, statement("one", PartialDate.of(2024)));
        assertThat(heldBy(readIn(CLAIM), one, other).liberty()).isEqualTo(Liberty.UNKNOWN);
        assertThat(heldBy(readIn(CLAIM), other, one).liberty()).isEqualTo(Liberty.UNKNOWN);
        Statement itself = takingBack("claim", Modality.STATED, CLAIM);
        assertThat(CaseFile.builder()
                        .id(CaseFileId.of("c1"))
                        .add(itself, person(), held(readIn(itself)))
                        .build()
                        .asOf(JUNE)
                        .statusOf(PersonId.of("p1"))
                        .liberty())
                .isEqualTo(Liberty.UNKNOWN);
    }

    @Test
    void it_was_known_until_it_was_retracted() {
        CaseFile taken = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(CLAIM, takingBack("back", Modality.STATED, CLAIM), person(), held(readIn(CLAIM)))
                .build();
        CaseFile revised = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(
                        CLAIM.toBuilder()
                                .addRevision(
                                        Revision.of(1, Instant.parse("2024-06-20T10:00:00Z"), ChangeKind.RETRACTED))
                                .build(),
                        person(),
                        held(readIn(CLAIM)))
                .build();
        for (CaseFile file : List.of(taken, revised)) {
            for (String day : List.of("2024-05-01", "2024-06-19")) {
                Status known = knownBy(file, day);
                assertThat(known.liberty()).as(day).isEqualTo(Liberty.DEPRIVED);
                assertThat(known.certainty()).as(day).isEqualTo(Certainty.CERTAIN);
                assertThat(known.evidence()).as(day).containsExactly(readIn(CLAIM));
            }
            for (String day : List.of("2024-04-30", "2024-06-20", "2024-06-21", "2025-01-01")) {
                assertThat(knownBy(file, day).liberty()).as(day).isEqualTo(Liberty.UNKNOWN);
            }
        }
    }

    private static Status knownBy(CaseFile file, String day) {
        return file.asOf(LocalDate.of(2024, 4, 1)).knownBy(LocalDate.parse(day)).statusOf(PersonId.of("p1"));
    }

    @Test
    void where_nobody_says_when_it_was_taken_back_it_was_possibly_known() {
        Statement undated = takingBack("back", Modality.STATED, CLAIM).toBuilder()
                .publishedOn(Optional.empty())
                .build();
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(CLAIM, undated, person(), held(readIn(CLAIM)))
                .build();
        assertThat(knownBy(file, "2024-05-02").liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(knownBy(file, "2024-05-02").certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(file.asOf(JUNE).statusOf(PersonId.of("p1")).liberty()).isEqualTo(Liberty.UNKNOWN);
    }

    @Test
    void evidence_that_is_retracted_itself_was_never_known() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(
                        CLAIM,
                        person(),
                        held(readIn(CLAIM).toBuilder()
                                .status(ClaimStatus.RETRACTED)
                                .build()))
                .build();
        assertThat(knownBy(file, "2024-05-02").liberty()).isEqualTo(Liberty.UNKNOWN);
    }

    @Test
    void its_demands_are_told_only_where_something_came_of_them() {
        Demand demand = Demand.of(DemandKind.RELEASE, PersonId.of("p1"));
        Outcome met = Outcome.of(DemandOutcome.MET, PartialDate.of(2024, 6, 1));
        Outcome known = met.toBuilder().addEvidence(readIn(NEWS)).build();
        Outcome taken = met.toBuilder().addEvidence(readIn(CLAIM)).build();
        assertThat(demands(demand.toBuilder().addOutcomes(met, taken).build())).isEmpty();
        assertThat(demands(demand.toBuilder().addOutcomes(known, met, taken).build()))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.takenBack()).isTrue();
                    assertThat(answer.takenBackOn()).contains(PartialDate.of(2024, 6, 20));
                    assertThat(answer.outcomes()).containsExactly(known);
                    assertThat(answer.outcome()).isEqualTo(DemandOutcome.MET);
                });
        assertThat(demands(demand.toBuilder()
                        .addResponse(
                                Response.builder().addEvidence(readIn(NEWS)).build())
                        .addOutcome(met)
                        .build()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.outcome()).isEqualTo(DemandOutcome.UNKNOWN));
    }

    @Test
    void no_demand_has_an_outcome_that_was_taken_back() {
        Statement demanding = statement("demanding", PartialDate.of(2024, 5, 3)).toBuilder()
                .addDemand(Demand.of(DemandKind.RELEASE, PersonId.of("p1")).toBuilder()
                        .addOutcome(Outcome.of(DemandOutcome.MET, PartialDate.of(2024, 6, 1)).toBuilder()
                                .addEvidence(readIn(CLAIM))
                                .build())
                        .build())
                .build();
        CaseFile.Builder file = CaseFile.builder().id(CaseFileId.of("c1")).add(CLAIM, demanding, person());
        assertThat(file.build().demandsFor(PersonId.of("p1")))
                .extracting(DemandAnswer::outcome)
                .containsExactly(DemandOutcome.MET);
        assertThat(file.add(takingBack("back", Modality.STATED, CLAIM)).build().demandsFor(PersonId.of("p1")))
                .extracting(DemandAnswer::outcome, DemandAnswer::takenBack)
                .containsExactly(tuple(DemandOutcome.UNKNOWN, false));
    }

    private static List<DemandAnswer> demands(Demand demand) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(
                        NEWS,
                        CLAIM.toBuilder().addDemand(demand).build(),
                        takingBack("back", Modality.STATED, CLAIM),
                        person())
                .build()
                .demandsFor(PersonId.of("p1"));
    }
}
