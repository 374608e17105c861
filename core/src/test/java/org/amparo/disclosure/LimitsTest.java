package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.CountMethod;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandOutcome;
import org.amparo.code.IncidentKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.Penalty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RoleRelation;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What goes with the word that limits it, since without that word it would say more. */
class LimitsTest {

    private static final Period UNTIL_2012 = Period.parse("2001/2012");

    private static AttributeMarking kept(String attribute) {
        return AttributeMarking.of(attribute, Marking.RESTRICTED);
    }

    @Test
    void a_nationality_of_the_past_is_not_published_as_one_of_today() {
        Person person = Cases.person("p1")
                .addNationality(Nationality.of("AZ", UNTIL_2012).toBuilder()
                        .addMarking(kept("period"))
                        .build())
                .addNationality(Nationality.of("GE"))
                .build();
        Person shown = Cases.published(Cases.open(person)).find(person.id()).orElseThrow();
        assertThat(shown.nationalities()).extracting(Nationality::country).containsExactly("GE");
    }

    @Test
    void a_capacity_of_the_past_is_not_published_as_one_of_today() {
        Capacity former = Capacity.of(CapacityKind.JOURNALIST, UNTIL_2012).toBuilder()
                .addMarking(kept("period"))
                .build();
        Capacity other = Capacity.of(CapacityKind.LAWYER);
        Person person = Cases.person("p1").capacities(List.of(former, other)).build();
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .capacities(List.of(former, other))
                .build();
        assertThat(Cases.published(Cases.open(person, group))
                        .find(person.id())
                        .orElseThrow()
                        .capacities())
                .containsExactly(other);
        assertThat(Cases.published(Cases.open(person, group))
                        .find(group.id())
                        .orElseThrow()
                        .capacities())
                .containsExactly(other);
    }

    @Test
    void somebody_suspected_of_an_involvement_is_not_accused_of_more() {
        Statement news = Cases.statement(StatementId.of("s1")).build();
        Organisation police = Cases.organisation(OrganisationId.of("o1")).build();
        Person person = Cases.person("p1").build();
        Involvement suspected = Involvement.of(police.id(), InvolvementDegree.SUSPECTED).toBuilder()
                .addEvidence(Evidence.of(news.id(), "The police are suspected"))
                .build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(person.id())
                .addInvolvement(suspected)
                .build();
        assertThat(involvements(news, police, person, detention)).containsExactly(suspected);
        Detention kept = detention.toBuilder()
                .involvements(
                        List.of(suspected.toBuilder().addMarking(kept("degree")).build()))
                .build();
        assertThat(involvements(news, police, person, kept)).isEmpty();
    }

    private static List<Involvement> involvements(
            Statement news, Organisation police, Person person, Detention detention) {
        return Cases.published(Cases.open(news, police, person, detention))
                .find(detention.id())
                .orElseThrow()
                .involvements();
    }

    private static final Statement NEWS = Cases.statement(StatementId.of("news"))
            .publishedOn(PartialDate.parse("2024-06-10"))
            .build();
    private static final Statement HIDDEN = Cases.statement(StatementId.of("hidden"))
            .publishedOn(PartialDate.parse("2024-06-10"))
            .marking(Marking.SECRET)
            .build();
    private static final Person IVO = Cases.person("p1").build();

    private static Evidence alleged(Statement source) {
        return Evidence.of(source.id(), "it is alleged").toBuilder()
                .modality(Modality.ALLEGED)
                .build();
    }

    private static Detention held() {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(IVO.id())
                .period(Period.parse("2024-01-05/.."))
                .addEvidence(Evidence.of(NEWS.id(), "is held"))
                .build();
    }

    private static boolean isShown(CaseRecord record, CaseRecord... beside) {
        CaseRecord[] records = Arrays.copyOf(beside, beside.length + 3);
        records[beside.length] = NEWS;
        records[beside.length + 1] = HIDDEN;
        records[beside.length + 2] = record;
        return Cases.has(Cases.published(Cases.open(records)), record.id());
    }

    @Test
    void a_killing_goes_with_the_only_source_which_alleges_it() {
        Incident killing = Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, IVO.id());
        assertThat(isShown(killing.toBuilder().addEvidence(alleged(NEWS)).build(), IVO))
                .isTrue();
        assertThat(isShown(killing.toBuilder().addEvidence(alleged(HIDDEN)).build(), IVO))
                .isFalse();
        Incident firm = killing.toBuilder()
                .addEvidence(Evidence.of(HIDDEN.id(), "was killed"))
                .build();
        assertThat(isShown(firm, IVO)).isTrue();
    }

    @Test
    void a_death_goes_with_the_only_source_which_alleges_it_and_whoever_would_be_alive_without_it() {
        Person dead = IVO.toBuilder()
                .diedOn(PartialDate.parse("2024-02-01"))
                .addEvidence(alleged(HIDDEN).toBuilder().about(Person.DIED_ON).build())
                .build();
        assertThat(isShown(dead)).isFalse();
        assertThat(isShown(dead.toBuilder()
                        .evidence(List.of(
                                alleged(NEWS).toBuilder().about(Person.DIED_ON).build()))
                        .build()))
                .isTrue();
    }

    @Test
    void a_role_goes_with_the_only_source_which_alleges_it_and_partners_are_told_of_the_gap() {
        Role member = Role.builder()
                .relation(RoleRelation.MEMBER)
                .organisation(OrganisationId.of("o1"))
                .addEvidence(alleged(HIDDEN))
                .build();
        Person person = IVO.toBuilder().addRole(member).build();
        Organisation body = Cases.organisation(OrganisationId.of("o1")).build();
        CaseFile file = Cases.open(NEWS, HIDDEN, body, person);
        Person shown = Cases.published(file).find(IVO.id()).orElseThrow();
        assertThat(shown.roles()).isEmpty();
        assertThat(shown.missing()).isEmpty();
        Person forPartners = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile()
                .find(IVO.id())
                .orElseThrow();
        assertThat(forPartners.roles()).isEmpty();
        assertThat(forPartners.missing()).containsExactly(Missing.of(Person.ROLES, MissingReason.REDACTED_BY_PROFILE));
    }

    @Test
    void a_detention_goes_with_a_phase_or_a_release_that_is_only_alleged() {
        Detention phased = held().toBuilder()
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                        .addEvidence(alleged(HIDDEN))
                        .build())
                .build();
        assertThat(isShown(phased, IVO)).isFalse();
        Detention released = held().toBuilder()
                .release(Release.builder()
                        .on(PartialDate.parse("2024-05-01"))
                        .addEvidence(alleged(HIDDEN))
                        .build())
                .build();
        assertThat(isShown(released, IVO)).isFalse();
        assertThat(isShown(held(), IVO)).isTrue();
    }

    /** A firm source of what lay ahead is not firm that it came about, nor is one of another attribute of it. */
    @Test
    void a_release_that_was_only_announced_is_not_published_as_one_that_happened() {
        Release announced = Release.builder()
                .kind(ReleaseKind.PAROLE)
                .on(PartialDate.parse("2024-09-01"))
                .addEvidence(Evidence.about(Release.KIND, HIDDEN.id(), "will be released on parole"))
                .build();
        assertThat(isShown(held().toBuilder().release(announced).build(), IVO)).isFalse();
        Release told = announced.toBuilder().on(PartialDate.parse("2024-06-01")).build();
        assertThat(isShown(held().toBuilder().release(told).build(), IVO)).isTrue();
    }

    @Test
    void no_outcome_is_left_of_a_demand_where_a_later_one_is_no_longer_firm() {
        Outcome met = outcome(DemandOutcome.MET, "2024-02-01", NEWS);
        Outcome undone = outcome(DemandOutcome.MET_THEN_REVERSED, "2024-03-01", HIDDEN);
        assertThat(outcomes(met)).containsExactly(met);
        assertThat(outcomes(met, undone)).isEmpty();
        Outcome doubted = undone.toBuilder().addEvidence(alleged(NEWS)).build();
        assertThat(outcomes(met, doubted)).isEmpty();
    }

    private static Outcome outcome(DemandOutcome state, String asOf, Statement source) {
        return Outcome.of(state, IVO.id(), PartialDate.parse(asOf)).toBuilder()
                .addEvidence(Evidence.of(source.id(), "it is so"))
                .build();
    }

    private static List<Outcome> outcomes(Outcome... outcomes) {
        Statement asks = Cases.statement(StatementId.of("asks"))
                .addDemand(Demand.builder()
                        .addTarget(IVO.id())
                        .outcomes(List.of(outcomes))
                        .build())
                .build();
        return Cases.published(Cases.open(IVO, NEWS, HIDDEN, asks))
                .find(asks.id())
                .orElseThrow()
                .demands()
                .get(0)
                .outcomes();
    }

    /** In June somebody is expected to be charged, tried and sentenced in September. */
    @Test
    void what_was_only_expected_goes_with_its_day() {
        PartialDate ahead = PartialDate.parse("2024-09-01");
        Evidence expected = Evidence.of(NEWS.id(), "is expected");
        Proceeding verdict = Proceeding.of(ProceedingKind.VERDICT, ahead).toBuilder()
                .addEvidence(expected)
                .build();
        Charge charge = Charge.builder()
                .article("281")
                .broughtOn(ahead)
                .addEvidence(expected)
                .build();
        Sentence sentence = Sentence.builder()
                .penalty(Penalty.LIFE)
                .on(ahead)
                .addEvidence(expected)
                .build();
        Remedy remedy = Remedy.builder()
                .kind(RemedyKind.APPEAL)
                .decidedOn(ahead)
                .addEvidence(expected)
                .build();
        Detention told = held().toBuilder()
                .addProceeding(verdict)
                .addCharge(charge)
                .addSentence(sentence)
                .addRemedy(remedy)
                .build();
        assertThat(shown(told)).isEqualTo(told);
        Detention kept = held().toBuilder()
                .addProceeding(verdict.toBuilder().addMarking(kept("on")).build())
                .addCharge(charge.toBuilder().addMarking(kept("broughtOn")).build())
                .addSentence(sentence.toBuilder().addMarking(kept("on")).build())
                .addRemedy(remedy.toBuilder().addMarking(kept("decidedOn")).build())
                .build();
        assertThat(shown(kept)).isEqualTo(held());
    }

    private static Detention shown(Detention detention) {
        return Cases.published(Cases.open(NEWS, IVO, detention))
                .find(detention.id())
                .orElseThrow();
    }

    @Test
    void an_incident_goes_with_its_days() {
        Incident killing = Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, IVO.id()).toBuilder()
                .period(Period.parse("2024-09-01/2024-09-01"))
                .addEvidence(Evidence.of(NEWS.id(), "is to be executed"))
                .build();
        assertThat(isShown(killing, IVO)).isTrue();
        assertThat(isShown(killing.toBuilder().addMarking(kept("period")).build(), IVO))
                .isFalse();
    }

    /** Of some kinds everybody knows that they are not free. */
    @Test
    void a_detention_goes_with_the_conditions_of_a_release_that_does_not_tell_of_any() {
        Release bound = Release.builder()
                .on(PartialDate.parse("2024-05-01"))
                .conditions(LocalizedText.english("He reports to the police each day"))
                .build();
        assertThat(isShown(held().toBuilder().release(bound).build(), IVO)).isTrue();
        Release kept = bound.toBuilder().addMarking(kept("conditions")).build();
        assertThat(isShown(held().toBuilder().release(kept).build(), IVO)).isFalse();
        Release pardon = kept.toBuilder().kind(ReleaseKind.PARDON).build();
        assertThat(isShown(held().toBuilder().release(pardon).build(), IVO)).isFalse();
        Release parole = kept.toBuilder().kind(ReleaseKind.PAROLE).build();
        assertThat(isShown(held().toBuilder().release(parole).build(), IVO)).isTrue();
    }

    @Test
    void a_number_goes_with_the_way_in_which_it_was_counted() {
        Count estimate = Count.builder()
                .value(40)
                .method(CountMethod.ESTIMATE)
                .addMarking(kept("method"))
                .build();
        Statement report = NEWS.toBuilder().addCount(estimate).build();
        assertThat(Cases.published(Cases.open(report)).find(NEWS.id()).orElseThrow().counts())
                .isEmpty();
    }
}
