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
import java.util.Optional;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.LegalPhase;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.OrganisationKind;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.people.GroupMember;
import org.amparo.record.Revision;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on the order of what happens in a life, in an episode of detention and on the way to an award. */
class EpisodeRulesTest {

    private static final Revision RETRACTED = Revision.of(2, Instant.EPOCH, ChangeKind.RETRACTED);
    private static final Evidence GIVEN_UP = Evidence.of(NEWS, "as was reported").toBuilder()
            .status(ClaimStatus.RETRACTED)
            .build();

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    private static Optional<PartialDate> given(String edtf) {
        return Optional.ofNullable(edtf).map(PartialDate::parse);
    }

    private static List<String> found(String rule, Detention.Builder detention) {
        return places(rule, leyla(), statement("news").build(), detention.build());
    }

    private static Proceeding step(ProceedingKind kind, String on) {
        return Proceeding.builder().kind(kind).on(date(on)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1958-03, true",
        "1985, 1984, true",
        "1985-06, 1985-05, true",
        "1985-06-02, 1985-06-02, false",
        "1985, 1985-01-01, false",
        "1985, 1958?, false",
        "1985~, 1958, false",
        "198X, 1984, false",
        ", 1958, false",
        "1985, , false",
    })
    void a_life_certainly_ends_before_it_begins(String born, String died, boolean found) {
        Person person =
                leyla().toBuilder().bornOn(given(born)).diedOn(given(died)).build();
        Organisation body = Organisation.builder()
                .id(OrganisationId.of("harbour-watch"))
                .addKind(OrganisationKind.NGO)
                .foundedOn(given(born))
                .dissolvedOn(given(died))
                .build();
        assertThat(places("died-before-born", person, body))
                .isEqualTo(found ? List.of("/records/0/diedOn", "/records/1/dissolvedOn") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02/2024-09-01, 2024-06-10/2024-11-01, true",
        "2023-11-02/2024-09-01, 2024-06-10/.., true",
        "2023-11-02/2024-09-01, 2024-06-10/, true",
        "2023-11-02/2024-09-01, 2024-06/2024-07, true",
        "2023-11-02/2024-09-01, 2023-11-02/2024-09-01, true",
        "2023-11-02/2024-09-01, 2024-09-01/.., false",
        "2023-11-02/2024-09, 2024-09-02/.., false",
        "2023-11-02/2024-09-01, 2024-08/.., true",
        "2023-11-02/2024-09-01, 2024-09/.., false",
        "2023-11-02/2024-09-01, 2024/.., false",
        "2023-11-02/2024-09-01~, 2024-06-10/.., false",
        "2023-11-02/2024-09-01, 2024-06-10?/.., false",
        "2023-11-02/.., 2024-06-10/2024-11-01, false",
        "2023-11-02/, 2024-06-10/2024-11-01, false",
        "../2024-09-01, 2024-06-10/2024-11-01, false",
        "2024-09-01/2023-11-02, 2024-06-10/2024-11-01, false",
    })
    void the_second_detention_certainly_begins_within_the_first(String first, String second, boolean found) {
        Detention one = detention("d1", first).build();
        Detention other = detention("d2", second).build();
        assertThat(places("overlapping-detentions", leyla(), one, other))
                .isEqualTo(found ? List.of("/records/2/period") : List.of());
        assertThat(places("overlapping-detentions", leyla(), other, one)).hasSize(found ? 1 : 0);
    }

    @Test
    void each_detention_that_begins_within_an_earlier_one_is_found_once() {
        assertThat(places(
                        "overlapping-detentions",
                        leyla(),
                        detention("d1", "2020-01-01/2024-01-01").build(),
                        detention("d2", "2020-02-01/2020-03-01").build(),
                        detention("d3", "2021-02-01/2021-03-01").build(),
                        detention("d4", "2024-02-01/2024-03-01").build()))
                .containsExactly("/records/2/period", "/records/3/period");
    }

    @Test
    void detentions_of_a_group_of_others_and_those_given_up_may_overlap() {
        Detention one = detention("d1", "2023-11-02/2024-09-01").build();
        Detention other = detention("d2", "2024-06-10/2024-11-01").build();
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(LEYLA))
                .build();
        assertThat(places(
                        "overlapping-detentions",
                        leyla(),
                        group,
                        statement("news").build(),
                        one,
                        other.toBuilder().detainee(group.id()).build()))
                .isEmpty();
        assertThat(places(
                        "overlapping-detentions",
                        leyla(),
                        one,
                        other.toBuilder().addRevision(RETRACTED).build()))
                .isEmpty();
        assertThat(places(
                        "overlapping-detentions",
                        leyla(),
                        statement("news").build(),
                        one,
                        other.toBuilder().addEvidence(GIVEN_UP).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "house-arrest, 2024-05-02, 2024-05-02, true",
        "house-arrest, 2024-05-03, 2024-05-02, true",
        "house-arrest, 2024-06, 2024-05-02, true",
        "house-arrest, 2024-05, 2024-05-02, false",
        "house-arrest, 2024-05-01, 2024-05-02, false",
        "house-arrest, 2024-05-02?, 2024-05-02, false",
        "travel-ban, 2024-05-02, 2024-05-02, false",
        "prison, 2024-05-02, 2024-05-02, false",
        "house-arrest, 2024-05-02, , false",
    })
    void house_arrest_begins_with_the_release(String form, String start, String release, boolean found) {
        Detention.Builder detention = detention("d", "2023-11-02/..")
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.VOCABULARY.of(form))
                        .period(Period.parse(start + "/.."))
                        .build());
        Release released = Release.builder()
                .kind(ReleaseKind.COURT_ORDER)
                .on(given(release))
                .build();
        assertThat(found("house-arrest-as-release", detention.release(released)))
                .isEqualTo(found ? List.of("/records/2/release") : List.of());
        Release denied = released.toBuilder().addEvidence(GIVEN_UP).build();
        assertThat(found("house-arrest-as-release", detention.release(denied))).isEmpty();
    }

    @Test
    void a_sentence_needs_a_verdict_a_legal_stage_or_the_reason_for_which_there_is_none() {
        Sentence sentence = Sentence.builder().length("P5Y").build();
        Detention.Builder bare = detention("d", "2023-11-02/..").addSentence(sentence);
        String rule = "sentence-without-conviction";
        assertThat(found(rule, bare)).containsExactly("/records/2/sentences/0");
        assertThat(found(
                        rule,
                        detention("d", "2023-11-02/..")
                                .addSentence(sentence)
                                .addProceeding(step(ProceedingKind.HEARING, "2024-05"))))
                .hasSize(1);
        assertThat(found(
                        rule,
                        detention("d", "2023-11-02/..")
                                .addSentence(sentence)
                                .addLegalStage(LegalStage.builder()
                                        .phase(LegalPhase.ON_TRIAL)
                                        .build())))
                .hasSize(1);
        assertThat(found(
                        rule,
                        detention("d", "2023-11-02/..")
                                .addSentence(sentence)
                                .addProceeding(step(ProceedingKind.VERDICT, "2024-05"))))
                .isEmpty();
        assertThat(found(
                        rule,
                        detention("d", "2023-11-02/..")
                                .addSentence(sentence)
                                .addLegalStage(LegalStage.builder()
                                        .phase(LegalPhase.CONVICTED_FINAL)
                                        .build())))
                .isEmpty();
        assertThat(found(rule, bare.addMissing(Missing.of(Detention.PROCEEDINGS, MissingReason.NOT_STATED))))
                .isEmpty();
        assertThat(found(
                        rule,
                        detention("d", "2023-11-02/..")
                                .addSentence(sentence.toBuilder()
                                        .addEvidence(GIVEN_UP)
                                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prison, 2024-10-01/2024-11-01, true",
        "prison, 2022/2023-10, true",
        "prison, 2024-10/.., true",
        "prison, 2024-09-01/2024-11-01, false",
        "prison, 2024-10?/2024-11-01, false",
        "prison, 2024-11-01/2024-10-01, false",
        "house-arrest, 2024-10-01/.., true",
        "travel-ban, 2024-10-01/.., false",
        "bail, 2024-10-01/.., false",
    })
    void custody_is_certainly_outside_the_period_of_the_detention(String form, String phase, boolean found) {
        Detention.Builder detention = detention("d", "2023-11-02/2024-09-01")
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.VOCABULARY.of(form))
                        .period(Period.parse(phase))
                        .build());
        assertThat(found("phase-outside-episode", detention))
                .isEqualTo(found ? List.of("/records/2/custodyPhases/0/period") : List.of());
        assertThat(found("phase-outside-episode", detention.addRevision(RETRACTED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-04-01, true",
        "2024-05, 2024-04-30, true",
        "2024-05-01, 2024-05-01, false",
        "2024-05, 2024-05-01, false",
        "2024-05-01, 2024-04~, false",
        ", 2024-04-01, false",
    })
    void a_charge_is_certainly_dropped_before_it_is_brought(String brought, String dropped, boolean found) {
        Charge charge = Charge.builder()
                .article("206")
                .broughtOn(given(brought))
                .droppedOn(given(dropped))
                .build();
        assertThat(found(
                        "dropped-before-brought",
                        detention("d", "2023-11-02/..").addCharge(charge)))
                .isEqualTo(found ? List.of("/records/2/charges/0/droppedOn") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02/.., amnesty, 2024-05-02, true",
        "2023-11-02/.., amnesty, , true",
        "2023-11-02/.., bail, 2024, true",
        "2023-11-02/, amnesty, 2024-05-02, false",
        "2023-11-02/2024-05-02, amnesty, 2024-05-02, false",
        "2023-11-02/.., temporary, 2024-05-02, false",
        "2023-11-02/.., escape, 2024-05-02, false",
        "2023-11-02/.., amnesty, 2023-05-02, false",
        "2023-11-02/.., amnesty, 2026-05-02, false",
        "2023-11-02/.., amnesty, 2026, false",
    })
    void a_detention_goes_on_after_the_release_from_it(String period, String kind, String on, boolean found) {
        Release release = Release.builder()
                .kind(ReleaseKind.VOCABULARY.of(kind))
                .on(given(on))
                .build();
        Detention.Builder detention = detention("d", period).release(release);
        assertThat(found("open-end-after-release", detention))
                .isEqualTo(found ? List.of("/records/2/period") : List.of());
        CustodyPhase goesOn = CustodyPhase.builder()
                .form(CustodyForm.HOUSE_ARREST)
                .period(Period.parse("2024-05-02/.."))
                .build();
        assertThat(found("open-end-after-release", detention.addCustodyPhase(goesOn)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 2022, 2023-11-02/2024-05-02, true",
        "1985, 2024-03, 2023-11-02/2024-05-02, true",
        "1985, 2024-03, 2023-11-02/.., true",
        "1985, 2024-03, 2023-11-02/2024-03-05, false",
        "1985, 2024-03, 2023-11-02/, false",
        "1985, 2022?, 2023-11-02/2024-05-02, false",
        "2024, , 2023-11-02/2024-05-02, true",
        "2023, , 2023-11-02/2024-05-02, false",
        ", , 2023-11-02/.., false",
    })
    void a_detention_is_certainly_outside_the_life_of_the_detainee(
            String born, String died, String period, boolean found) {
        Person person =
                leyla().toBuilder().bornOn(given(born)).diedOn(given(died)).build();
        Detention detention = detention("d", period).build();
        String rule = "detained-outside-lifetime";
        assertThat(places(rule, person, detention)).isEqualTo(found ? List.of("/records/1/period") : List.of());
        assertThat(places(rule, person.toBuilder().addRevision(RETRACTED).build(), detention))
                .isEmpty();
        assertThat(places(
                        rule,
                        person,
                        detention.toBuilder().addRevision(RETRACTED).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1985-06-15, 2023-11-05, 38, false",
        "1985-06-15, 2023-11-05, 37, false",
        "1985-06-15, 2023-11-05, 39, false",
        "1985-06-15, 2023-11-05, 36, true",
        "1985-06-15, 2023-11-05, 40, true",
        "1985-06-15, 2023-11-05, 39..45, false",
        "1985-06-15, 2023-11-05, 45..39, false",
        "1985-06-15, 2023-11-05, 18.., false",
        "1985-06-15, 2023-11-05, 41.., true",
        "1985, 2023, 36, false",
        "1985, 2023, 35, true",
        "1985, 2023, 39, false",
        "1985, 2023, 40, true",
        "1985~, 2023-11-05, 16, false",
        "1985, 2023~, 16, false",
        "2024, 2023-11-05, 16, false",
        "[..1984], 2023-11-05, 99, false",
        "[..1984], 2023-11-05, 36, true",
        ", 2023-11-05, 16, false",
        "1985, , 16, false",
    })
    void an_age_is_off_by_more_than_a_year(String born, String on, String age, boolean found) {
        Person person = leyla().toBuilder().bornOn(given(born)).build();
        Proceeding arrest = Proceeding.builder()
                .kind(ProceedingKind.ARREST)
                .on(given(on))
                .age(age)
                .build();
        Detention detention = detention("d", "../..").addProceeding(arrest).build();
        String rule = "age-contradicts-birth";
        assertThat(places(rule, person, detention))
                .isEqualTo(found ? List.of("/records/1/proceedings/0/age") : List.of());
        assertThat(places(rule, person.toBuilder().addRevision(RETRACTED).build(), detention))
                .isEmpty();
        assertThat(places(
                        rule,
                        person,
                        detention.toBuilder().addRevision(RETRACTED).build()))
                .isEmpty();
    }

    @Test
    void a_day_of_death_that_is_denied_or_doubted_ends_no_life() {
        String rule = "detained-outside-lifetime";
        Detention detention = detention("d", "2023-11-05/..").build();
        Evidence denial = Evidence.about("diedOn", NEWS, "is alive").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Person person = leyla().toBuilder()
                .diedOn(given("2023-06-01"))
                .addEvidence(denial)
                .build();
        assertThat(places(rule, person, detention, statement("news").build())).isEmpty();
        Evidence told = Evidence.about("diedOn", NEWS, "has died");
        Evidence alleged = told.toBuilder().modality(Modality.ALLEGED).build();
        for (List<Evidence> doubt : List.of(List.of(denial, told), List.of(alleged))) {
            Person doubted = person.toBuilder().evidence(doubt).build();
            assertThat(places(rule, doubted, detention, statement("news").build()))
                    .isEmpty();
        }
        Person dead = person.toBuilder().evidence(List.of(told)).build();
        assertThat(places(rule, dead, detention, statement("news").build())).isNotEmpty();
    }

    @Test
    void detained_outside_lifetime_knows_of_killings_that_are_told() {
        Incident killing = Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, leyla().id()).toBuilder()
                .period(Period.parse("2023-05-01/2023-05-01"))
                .build();
        Detention detention = detention("d", "2023-11-05/..").build();
        String rule = "detained-outside-lifetime";
        // Of a killing without a source, nobody knows whether there was one.
        assertThat(places(rule, leyla(), detention, killing)).isEmpty();
        Incident stated =
                killing.toBuilder().addEvidence(Evidence.of(NEWS, "was shot")).build();
        assertThat(places(rule, leyla(), detention, stated, statement("news").build()))
                .containsExactly("/records/1/period");
        for (Modality doubt : List.of(Modality.ALLEGED, Modality.DENIED, Modality.INFERRED)) {
            Evidence told =
                    Evidence.of(NEWS, "was shot").toBuilder().modality(doubt).build();
            assertThat(places(
                            rule,
                            leyla(),
                            detention,
                            killing.toBuilder().addEvidence(told).build(),
                            statement("news").build()))
                    .isEmpty();
        }
        assertThat(places(
                        rule,
                        leyla(),
                        detention,
                        stated.toBuilder().addRevision(RETRACTED).build(),
                        statement("news").build()))
                .isEmpty();
        assertThat(places(
                        rule,
                        leyla(),
                        detention,
                        stated.toBuilder().kinds(List.of(IncidentKind.ASSAULT)).build(),
                        statement("news").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2024-06-01, true",
        "2023, 2024-06-01, false",
        "2023-06-01, 2023-06-01, false",
        "2023-11-02, 2024-06-01, false",
        "2023-06-01?, 2024-06-01, false",
    })
    void a_sentence_certainly_comes_before_the_arrest(String sentence, String verdict, boolean found) {
        Detention.Builder detention = detention("d", "2023-11-02/..")
                .addProceeding(step(ProceedingKind.VERDICT, verdict))
                .addSentence(Sentence.builder().length("P5Y").on(date(sentence)).build());
        assertThat(found("sentenced-before-arrest", detention))
                .isEqualTo(found ? List.of("/records/2/sentences/0/on") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-05-01, true",
        "2024-06, 2024-05, true",
        "2024-06, 2024-06-01, false",
        "2024-06-01, 2024-06-01, false",
        "2024~, 2023, false",
        ", 2024-05-01, false",
    })
    void an_award_is_certainly_conferred_before_the_selection(String selected, String conferred, boolean found) {
        Award award = Award.builder()
                .id(AwardId.of("lantern"))
                .addConferral(Conferral.builder()
                        .recipient(LEYLA)
                        .selectedOn(given(selected))
                        .conferredOn(given(conferred))
                        .build())
                .build();
        assertThat(places("conferred-before-selected", leyla(), award))
                .isEqualTo(found ? List.of("/records/1/conferrals/0/conferredOn") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-05-20, rejected, decidedOn",
        "2024-06, 2024-05, granted, decidedOn",
        "2024-06-01, 2024-05-20,, decidedOn",
        "2024-06-01, 2024-06-01, rejected,",
        "2024-06-01, 2024, rejected,",
        "2024-06-01, 2024-05~, rejected,",
        ", 2024-05-20, rejected,",
        "2024-06-01,, pending,",
        ",, pending,",
        ",, not-taken,",
        "2024-06-01,, unanswered,",
        "2024-06-01,, not-taken, filedOn",
        ", 2024-06-01, not-taken, decidedOn",
        "2024-05-01, 2024-06-01, not-taken, filedOn",
        "2024-05-01, 2024-06-01, pending, decidedOn",
        "2024-05-01, 2024-06-01, unheard-of,",
    })
    void a_remedy_has_days_that_fit_together_and_its_outcome(
            String filed, String decided, String outcome, String place) {
        Remedy remedy = Remedy.builder()
                .filedOn(given(filed))
                .decidedOn(given(decided))
                .outcome(Optional.ofNullable(outcome).map(RemedyOutcome.VOCABULARY::of))
                .build();
        Detention.Builder detention = detention("d1", "2024-03-05/..");
        assertThat(found("remedy-contradicts-itself", detention.addRemedy(remedy)))
                .isEqualTo(place == null ? List.of() : List.of("/records/2/remedies/0/" + place));
        assertThat(found(
                        "remedy-contradicts-itself",
                        detention.remedies(
                                List.of(remedy.toBuilder().addEvidence(GIVEN_UP).build()))))
                .isEmpty();
    }

    @Test
    void both_contradictions_of_one_remedy_are_told() {
        Remedy remedy = Remedy.of(RemedyKind.APPEAL, RemedyOutcome.NOT_TAKEN).toBuilder()
                .filedOn(date("2024-06-01"))
                .decidedOn(date("2024-05-01"))
                .build();
        assertThat(found(
                        "remedy-contradicts-itself",
                        detention("d1", "2024-03-05/..").addRemedy(remedy)))
                .containsExactlyInAnyOrder("/records/2/remedies/0/decidedOn", "/records/2/remedies/0/filedOn");
    }
}
