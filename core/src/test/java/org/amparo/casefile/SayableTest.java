package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.AbsenceReason;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChargeClass;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.code.Pace1900Criterion;
import org.amparo.code.PersonKind;
import org.amparo.code.ProceedingKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemovalReason;
import org.amparo.code.ResponseKind;
import org.amparo.code.RightTargeted;
import org.amparo.code.RoleRelation;
import org.amparo.code.StatementKind;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Response;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Cases as organisations need to document them, each with details that other models force into one field. */
class SayableTest {

    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId DAUGHTER = PersonId.of("sona-orlova");
    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    private static final OrganisationId COUNCIL = OrganisationId.of("prisoners-council");
    private static final OrganisationId GOVERNMENT = OrganisationId.of("government");
    private static final StatementId D0 = StatementId.of("d0");
    private static final StatementId D1 = StatementId.of("d1");
    private static final DetentionId DETENTION = DetentionId.of("orlova-1");

    private static PartialDate day(String edtf) {
        return PartialDate.parse(edtf);
    }

    @Test
    void a_person_without_a_name_and_one_with_names_in_two_scripts_and_a_maiden_name() {
        Person unnamed = Person.builder()
                .id(PersonId.of("x1"))
                .kind(PersonKind.UNNAMED)
                .addPossiblySame(PossibleMatch.of(LEYLA))
                .build();
        assertThat(unnamed.names()).isEmpty();
        Person named = Person.builder()
                .id(LEYLA)
                .addName(Name.builder()
                        .full("Лейла Орлова")
                        .given("Лейла")
                        .family("Орлова")
                        .script("Cyrl")
                        .build())
                .addName(Name.builder()
                        .full("Lejla Orlova")
                        .script("Latn")
                        .transliteration("ISO 9")
                        .kind(NameKind.TRANSLITERATION)
                        .build())
                .addName(Name.builder()
                        .full("Leyla Rza qızı Quliyeva")
                        .given("Leyla")
                        .patronymic("Rza qızı")
                        .family("Quliyeva")
                        .language(LanguageTag.parse("az"))
                        .kind(NameKind.BIRTH)
                        .period(Period.parse("1985/2010"))
                        .build())
                .build();
        assertThat(named.names()).hasSize(3);
        assertThat(named.names().get(2).patronymic()).contains("Rza qızı");
    }

    @Test
    void absent_unknown_none_withheld_and_not_applicable_are_five_things() {
        List<MissingReason> reasons = List.of(
                MissingReason.NOT_STATED,
                MissingReason.UNKNOWN_TO_SOURCE,
                MissingReason.NONE_EXISTS,
                MissingReason.WITHHELD_SAFETY,
                MissingReason.NOT_APPLICABLE);
        Detention detention = Detention.builder().id(DETENTION).detainee(LEYLA).build();
        assertThat(reasons.stream()
                        .map(reason -> detention.toBuilder()
                                .addMissing(Missing.of("charges", reason))
                                .build()))
                .doesNotHaveDuplicates()
                .doesNotContain(detention);
    }

    @Test
    void values_that_conflict_stand_beside_each_other_each_with_its_source() {
        Person person = Person.builder()
                .id(LEYLA)
                .bornOn(day("1985"))
                .addEvidence(Evidence.about("bornOn", D0, "born in 1985"))
                .addEvidence(Evidence.about("bornOn", D1, "aged 40").toBuilder()
                        .rival(new DataString("1984"))
                        .modality(Modality.INFERRED)
                        .build())
                .build();
        assertThat(person.evidence()).extracting(Evidence::supports).containsExactly(true, false);
    }

    @Test
    void a_charge_is_brought_aggravated_and_dropped_beside_a_motive_that_somebody_alleges() {
        Charge smuggling = Charge.builder()
                .key("c1")
                .article("206.1")
                .chargeClass(ChargeClass.ORDINARY_ECONOMIC)
                .broughtOn(day("2023-11-21"))
                .droppedOn(day("2024-08"))
                .build();
        Charge group = Charge.builder()
                .key("c2")
                .article("206.3.2")
                .broughtOn(day("2024-08"))
                .replaces(DETENTION.part("c1"))
                .build();
        Detention detention = Detention.builder()
                .id(DETENTION)
                .detainee(LEYLA)
                .addCharge(smuggling)
                .addCharge(group)
                .addProceeding(Proceeding.of(ProceedingKind.CHARGE_AGGRAVATED, day("2024-08")))
                .addMotive(Motive.of(COUNCIL, RightTargeted.EXPRESSION).toBuilder()
                        .addTargetedCapacity(CapacityKind.JOURNALIST)
                        .build())
                .build();
        CaseFile file = file(person(LEYLA), organisation(COUNCIL), detention);
        assertThat(file.find(group.replaces().orElseThrow())).contains((ClaimedPart) smuggling);
        assertThat(file.dangling()).isEmpty();
        assertThat(detention.motives().get(0).claimant()).contains(COUNCIL);
        Detention torn = detention.toBuilder().charges(List.of(group)).build();
        assertThat(file(person(LEYLA), organisation(COUNCIL), torn).dangling())
                .singleElement()
                .satisfies(found -> assertThat(found.at()).hasToString("/charges/0/replaces"));
    }

    @Test
    void a_sentence_is_corrected_and_a_release_has_conditions_and_house_arrest_is_no_release() {
        Detention detention = Detention.builder()
                .id(DETENTION)
                .detainee(LEYLA)
                .addSentence(Sentence.of("P9Y", CustodyForm.PRISON))
                .addSentence(Sentence.of("P7Y6M", CustodyForm.PRISON).toBuilder()
                        .legallyFinal(true)
                        .build())
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2024-03/2025-06")))
                .addCustodyPhase(CustodyPhase.of(CustodyForm.HOUSE_ARREST, Period.parse("2025-06/2025-09-01")))
                .release(Release.of(ReleaseKind.PAROLE, day("2025-09-01")).toBuilder()
                        .conditions(LocalizedText.of(EN, "not to leave the town"))
                        .build())
                .build();
        assertThat(detention.sentences())
                .extracting(Sentence::length)
                .containsExactly(Optional.of("P9Y"), Optional.of("P7Y6M"));
        assertThat(detention.custodyPhases()).hasSize(2);
        assertThat(detention.release().flatMap(Release::conditions)).isPresent();
    }

    @Test
    void a_body_recognises_in_and_out_with_the_reason_and_another_assesses_under_two_schemes() {
        Recognition recognition =
                Recognition.of(COUNCIL, RecognitionScheme.PACE_1900, RecognitionStatus.REMOVED).toBuilder()
                        .addCriteria(Pace1900Criterion.A_GUARANTEE_BREACHED, Pace1900Criterion.C_OUT_OF_PROPORTION)
                        .period(Period.parse("2023-12/2025-09"))
                        .removalReason(RemovalReason.RELEASED)
                        .build();
        assertThat(recognition.period()).contains(Period.parse("2023-12/2025-09"));
        assertThat(recognition.removalReason()).contains(RemovalReason.RELEASED);
        Assessment opinion = Assessment.of(COUNCIL, WgadOutcome.ARBITRARY, WgadCategory.II_EXERCISE_OF_RIGHTS);
        Assessment resolution = Assessment.builder()
                .body(COUNCIL)
                .scheme(RecognitionScheme.PACE_1900)
                .addCriteria(Pace1900Criterion.A_GUARANTEE_BREACHED)
                .build();
        assertThat(opinion.criteria()).isEmpty();
        assertThat(resolution.categories()).isEmpty();
        assertThat(resolution.criteria()).containsExactly(Pace1900Criterion.A_GUARANTEE_BREACHED);
    }

    @Test
    void an_affiliation_is_disputed_and_a_group_is_known_in_part() {
        Role role = Role.of(RoleRelation.EMPLOYEE, COURIER).toBuilder()
                .disputed(true)
                .addEvidence(Evidence.of(D0, "works for the Courier"))
                .addEvidence(Evidence.of(D1, "never worked for us").toBuilder()
                        .modality(Modality.DENIED)
                        .build())
                .build();
        assertThat(role.disputed()).contains(true);
        Group group = Group.builder()
                .id(GroupId.of("newsroom"))
                .affiliation(COURIER)
                .size(Count.noFewerThan(12))
                .addMember(GroupMember.of(LEYLA, Period.parse("2019/..")))
                .closed(false)
                .addSubgroup(GroupId.of("editors"))
                .build();
        assertThat(group.members()).hasSize(1);
        assertThat(group.size().flatMap(Count::atLeast)).contains(12L);
    }

    @Test
    void an_award_is_collected_by_a_daughter_of_one_who_is_held() {
        Award award = Award.builder()
                .id(AwardId.of("courage"))
                .addConferral(Conferral.of(LEYLA, ConferralStatus.CONFERRED).toBuilder()
                        .mode(ConferralMode.BY_PROXY)
                        .absenceReason(AbsenceReason.DETAINED)
                        .detention(DETENTION)
                        .collectedBy(DAUGHTER)
                        .build())
                .build();
        assertThat(award.conferrals().get(0).collectedBy()).contains(DAUGHTER);
    }

    @Test
    void a_count_is_of_a_period_and_its_breakdown_need_not_add_up() {
        Count count = Count.about(254).toBuilder()
                .unit(CountUnit.PERSON)
                .population(LocalizedText.of(EN, "political prisoners"))
                .scope(CountScope.NEW_IN_PERIOD)
                .period(Period.parse("2023-01-01/2023-12-31"))
                .asOf(day("2023-12-31"))
                .by(COUNCIL)
                .addBreakdown(Count.exactly(30))
                .addBreakdown(Count.between(10, 20))
                .breakdownExhaustive(false)
                .build();
        assertThat(count.breakdown()).hasSize(2);
        assertThat(count.breakdownExhaustive()).contains(false);
        assertThat(count.period()).contains(Period.parse("2023-01-01/2023-12-31"));
    }

    @Test
    void a_demand_has_targets_responses_and_outcomes_that_follow_one_another() {
        Demand demand = Demand.of(DemandKind.RELEASE, LEYLA, DAUGHTER).toBuilder()
                .key("m1")
                .addressee(GOVERNMENT)
                .addResponse(Response.of(GOVERNMENT, ResponseKind.REJECTED))
                .addOutcome(Outcome.of(DemandOutcome.NOT_MET, DAUGHTER, day("2024")))
                .addOutcome(Outcome.of(DemandOutcome.MET, LEYLA, day("2024-05")))
                .addOutcome(Outcome.of(DemandOutcome.MET_THEN_REVERSED, LEYLA, day("2024-07")))
                .build();
        assertThat(demand.outcomes()).extracting(Outcome::state).endsWith(DemandOutcome.MET_THEN_REVERSED);
        assertThat(demand.outcomes().stream().map(Outcome::target).distinct()).hasSize(2);
    }

    @Test
    void a_joint_statement_has_all_who_signed_it() {
        Statement statement = Statement.builder()
                .id(D1)
                .kind(StatementKind.JOINT_STATEMENT)
                .addSignatory(COUNCIL)
                .addSignatory(COURIER)
                .build();
        CaseFile file = file(organisation(COUNCIL), organisation(COURIER), statement);
        assertThat(file.statementsNaming(COURIER)).containsExactly(statement);
    }

    @Test
    void one_attribute_is_marked_by_its_name_and_not_by_its_place_in_the_document() {
        Person person = Person.builder()
                .id(LEYLA)
                .marking(Marking.PUBLIC)
                .addMarking(AttributeMarking.of("bornOn", Marking.RESTRICTED))
                .build();
        assertThat(person.markings()).extracting(AttributeMarking::attribute).containsExactly("bornOn");
    }

    private static Person person(PersonId id) {
        return Person.builder().id(id).build();
    }

    private static Organisation organisation(OrganisationId id) {
        return Organisation.builder().id(id).build();
    }

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("north-shore")).add(records).build();
    }
}
