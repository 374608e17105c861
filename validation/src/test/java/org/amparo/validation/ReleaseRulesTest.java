package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.record.Revision;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on facts that do not fit with a release. */
class ReleaseRulesTest {

    private static final Revision RETRACTED = Revision.of(2, Instant.EPOCH, ChangeKind.RETRACTED);
    private static final Evidence GIVEN_UP = Evidence.of(NEWS, "was released").toBuilder()
            .status(ClaimStatus.RETRACTED)
            .build();

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    private static List<String> d7(Detention.Builder detention) {
        return places("release-outside-episode", leyla(), statement("news").build(), detention.build());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02/2024-02, 2024-03-01",
        "2023-11-02/2024-02-15, 2024-02-16",
        "2023-11-02/.., 2023-11-01",
        "2023-11/, 2023-10",
        "../2023, 2024-01-01",
        "/2023-11, 2024",
    })
    void release_outside_episode_finds_a_release_that_is_certainly_outside_the_period(String period, String on) {
        assertThat(d7(detention("d", period).release(Release.of(ReleaseKind.PARDON, date(on)))))
                .containsExactly("/records/2/release/on");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02/2024-02, 2024-02-29",
        "2023-11-02/2024-02-15, 2024-02-15",
        "2023-11-02/2024-02-15, 2024-01-01",
        "2023-11-02/2024-02-15, 2024",
        "2023-11-02/2024-02-15~, 2024-03-01",
        "2023-11-02/2024-02-15, 2024-03-01?",
        "2023-11-02/.., 2023-11-02",
        "2023-11-02/, 2031",
        "2024-02-15/2023-11-02, 2025",
    })
    void release_outside_episode_is_silent_where_the_release_may_be_inside(String period, String on) {
        assertThat(d7(detention("d", period).release(Release.of(ReleaseKind.PARDON, date(on)))))
                .isEmpty();
    }

    @Test
    void release_outside_episode_is_silent_without_dates_and_for_what_was_given_up() {
        Release late = Release.of(ReleaseKind.PARDON, date("2025"));
        assertThat(d7(detention("d", "2023/2024").release(Release.builder().build())))
                .isEmpty();
        assertThat(d7(Detention.builder()
                        .id(DetentionId.of("d"))
                        .detainee(LEYLA)
                        .release(late)))
                .isEmpty();
        assertThat(d7(detention("d", "2023/2024").release(late).addRevision(RETRACTED)))
                .isEmpty();
        assertThat(d7(detention("d", "2023/2024")
                        .release(late.toBuilder().addEvidence(GIVEN_UP).build())))
                .isEmpty();
        assertThat(d7(detention("d", "2023/2024")
                        .release(late.toBuilder()
                                .addEvidence(Evidence.builder()
                                        .statement(NEWS)
                                        .modality(Modality.DENIED)
                                        .build())
                                .build())))
                .isEmpty();
    }

    private static final Charge STANDING = Charge.underArticle("192");

    private static List<String> d8(Release release, Charge... charges) {
        return places(
                "charge-not-dropped",
                leyla(),
                statement("news").build(),
                detention("d", "2023-11-02/2024-02-15")
                        .release(release)
                        .addCharges(charges)
                        .build());
    }

    private static Release dropped() {
        return Release.of(ReleaseKind.CHARGES_DROPPED, date("2024-02-15"));
    }

    @Test
    void charge_not_dropped_finds_a_charge_that_stands_after_charges_were_dropped() {
        Charge gone = Charge.builder().droppedOn(date("2024-02")).build();
        assertThat(d8(dropped(), gone, STANDING)).containsExactly("/records/2/charges/1");
        assertThat(d8(dropped(), STANDING.toBuilder().broughtOn(date("2024")).build()))
                .hasSize(1);
        assertThat(d8(Release.builder().kind(ReleaseKind.CHARGES_DROPPED).build(), STANDING))
                .hasSize(1);
    }

    @Test
    void charge_not_dropped_is_silent_for_other_releases_and_for_charges_of_which_that_need_not_be_so() {
        Charge old = STANDING.toBuilder().key("c1").build();
        Charge graver = Charge.builder()
                .replaces(DetentionId.of("d").part("c1"))
                .droppedOn(date("2024-02"))
                .build();
        assertThat(d8(Release.of(ReleaseKind.BAIL, date("2024-02-15")), STANDING))
                .isEmpty();
        assertThat(d8(dropped().toBuilder().addEvidence(GIVEN_UP).build(), STANDING))
                .isEmpty();
        assertThat(d8(dropped(), old, graver)).isEmpty();
        assertThat(d8(dropped(), STANDING.toBuilder().broughtOn(date("2024-03")).build()))
                .isEmpty();
        assertThat(d8(dropped(), STANDING.toBuilder().addEvidence(GIVEN_UP).build()))
                .isEmpty();
        assertThat(d8(
                        dropped(),
                        STANDING.toBuilder()
                                .addMissing(Missing.of("droppedOn", MissingReason.NOT_STATED))
                                .build()))
                .isEmpty();
    }

    private static final Detention AGAIN = detention("two", "2024-11/..").build();

    private static Statement demanding(Demand.Builder demand, Outcome... outcomes) {
        return statement("appeal")
                .addDemand(demand.addOutcomes(outcomes).build())
                .build();
    }

    private static Demand.Builder release() {
        return Demand.builder().kind(DemandKind.RELEASE).addTarget(LEYLA);
    }

    private static Outcome met(String asOf) {
        return Outcome.of(DemandOutcome.MET, date(asOf));
    }

    private static List<String> o3(CaseRecord... records) {
        return places("detained-again-after-release", records);
    }

    @Test
    void detained_again_after_release_finds_a_release_that_was_followed_by_another_detention() {
        assertThat(o3(demanding(release(), met("2024-05")), leyla(), AGAIN))
                .containsExactly("/records/0/demands/0/outcomes/0/state");
        assertThat(o3(
                        demanding(
                                release().addTarget(PersonId.of("timur")),
                                Outcome.of(DemandOutcome.MET, LEYLA, date("2024-05"))),
                        leyla(),
                        AGAIN))
                .hasSize(1);
    }

    @Test
    void detained_again_after_release_looks_at_the_newest_outcome_only() {
        Outcome reversed = Outcome.of(DemandOutcome.MET_THEN_REVERSED, date("2024-12"));
        Outcome undated = Outcome.builder().state(DemandOutcome.NOT_MET).build();
        Outcome pending = Outcome.of(DemandOutcome.PENDING, date("2024-01"));
        assertThat(o3(demanding(release(), reversed, met("2024-05")), leyla(), AGAIN))
                .isEmpty();
        assertThat(o3(demanding(release(), undated, met("2024-05")), leyla(), AGAIN))
                .isEmpty();
        assertThat(o3(demanding(release(), met("2024-05"), pending), leyla(), AGAIN))
                .containsExactly("/records/0/demands/0/outcomes/0/state");
        assertThat(o3(demanding(release(), met("2024-03"), met("2024-05")), leyla(), AGAIN))
                .containsExactly("/records/0/demands/0/outcomes/1/state");
        assertThat(o3(
                        demanding(
                                release(),
                                met("2024-05"),
                                reversed.toBuilder()
                                        .target(PersonId.of("timur"))
                                        .build()),
                        leyla(),
                        AGAIN))
                .hasSize(1);
    }

    @Test
    void detained_again_after_release_knows_a_target_by_its_former_id() {
        Person merged = leyla().toBuilder().addFormerId(PersonId.of("l-orlova")).build();
        Outcome reversed = Outcome.of(DemandOutcome.MET_THEN_REVERSED, PersonId.of("l-orlova"), date("2024-12"));
        assertThat(o3(demanding(release(), met("2024-05"), reversed), merged, AGAIN))
                .isEmpty();
        assertThat(o3(
                        demanding(Demand.of(DemandKind.RELEASE, PersonId.of("l-orlova")).toBuilder(), met("2024-05")),
                        merged,
                        AGAIN))
                .hasSize(1);
    }

    @Test
    void detained_again_after_release_is_silent_where_the_detention_need_not_be_later_or_leaves_some_liberty() {
        Detention[] fine = {
            detention("two", "2024/..").build(),
            detention("two", "2024-11?/..").build(),
            detention("two", "2024-11/..").detainee(PersonId.of("timur")).build(),
            AGAIN.toBuilder().addRevision(RETRACTED).build(),
            AGAIN.toBuilder().addEvidence(GIVEN_UP).build(),
            AGAIN.toBuilder()
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.TRAVEL_BAN))
                    .build(),
            Detention.builder().id(DetentionId.of("two")).detainee(LEYLA).build()
        };
        for (Detention detention : fine) {
            assertThat(o3(
                            demanding(release(), met("2024-05")),
                            leyla(),
                            statement("news").build(),
                            detention))
                    .isEmpty();
        }
        Detention arrested = Detention.builder()
                .id(DetentionId.of("two"))
                .detainee(LEYLA)
                .addProceeding(Proceeding.of(ProceedingKind.ARREST, date("2024-11-05")))
                .build();
        assertThat(o3(demanding(release(), met("2024-05")), leyla(), arrested)).hasSize(1);
    }

    @Test
    void detained_again_after_release_is_silent_for_other_demands_other_outcomes_and_what_is_undated_or_given_up() {
        Statement[] fine = {
            demanding(release().kind(DemandKind.FAIR_TRIAL), met("2024-05")),
            demanding(release(), Outcome.of(DemandOutcome.PARTLY_MET, date("2024-05"))),
            demanding(release(), Outcome.builder().state(DemandOutcome.MET).build()),
            demanding(release(), met("2024-05~")),
            demanding(
                    release(), met("2024-05").toBuilder().addEvidence(GIVEN_UP).build()),
            demanding(release(), met("2024-05")).toBuilder()
                    .addRevision(RETRACTED)
                    .build()
        };
        for (Statement statement : fine) {
            assertThat(o3(statement, leyla(), statement("news").build(), AGAIN)).isEmpty();
        }
    }
}
