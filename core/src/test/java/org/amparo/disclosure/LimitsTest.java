package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.amparo.code.ChangeKind;
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
import org.amparo.code.RemedyOutcome;
import org.amparo.code.RightTargeted;
import org.amparo.code.RoleRelation;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
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
import org.amparo.record.Revision;
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
        return outcomesBeside(HIDDEN, outcomes);
    }

    private static List<Outcome> outcomesBeside(Statement source, Outcome... outcomes) {
        Statement asks = Cases.statement(StatementId.of("asks"))
                .addDemand(Demand.builder()
                        .addTarget(IVO.id())
                        .outcomes(List.of(outcomes))
                        .build())
                .build();
        return Cases.published(Cases.open(IVO, NEWS, source, asks))
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
        assertThat(Cases.published(Cases.open(report))
                        .find(NEWS.id())
                        .orElseThrow()
                        .counts())
                .isEmpty();
    }

    private static final Statement LATER = Cases.statement(StatementId.of("later"))
            .publishedOn(PartialDate.parse("2024-10-10"))
            .build();
    private static final Statement HIDDEN_LATER =
            LATER.toBuilder().marking(Marking.SECRET).build();

    private static Release releasedInSeptember(Evidence... evidence) {
        return Release.builder()
                .kind(ReleaseKind.PAROLE)
                .on(PartialDate.parse("2024-09-01"))
                .evidence(List.of(evidence))
                .build();
    }

    /** The rest said in June that it was to be in September. */
    @Test
    void a_detention_goes_if_all_that_is_left_told_of_its_release_beforehand() {
        Evidence expected = Evidence.about(Release.KIND, NEWS.id(), "is to be released on parole");
        Evidence freed = Evidence.about(Release.ON, LATER.id(), "was released");
        Detention byPart =
                held().toBuilder().release(releasedInSeptember(expected, freed)).build();
        assertThat(isShown(byPart, IVO, LATER)).isTrue();
        assertThat(isShown(byPart, IVO, HIDDEN_LATER)).isFalse();
        Detention byPartAlone =
                held().toBuilder().release(releasedInSeptember(freed)).build();
        assertThat(isShown(byPartAlone, IVO, LATER)).isTrue();
        assertThat(isShown(byPartAlone, IVO, HIDDEN_LATER)).isFalse();
        Detention byWhole = held().toBuilder()
                .release(releasedInSeptember())
                .addEvidence(Evidence.of(LATER.id(), "was held until September"))
                .build();
        assertThat(isShown(byWhole, IVO, LATER)).isTrue();
        assertThat(isShown(byWhole, IVO, HIDDEN_LATER)).isFalse();
        Detention expectedOnly =
                held().toBuilder().release(releasedInSeptember(expected)).build();
        assertThat(isShown(expectedOnly, IVO, HIDDEN_LATER)).isTrue();
    }

    @Test
    void no_outcome_is_left_of_a_demand_where_a_later_one_is_only_expected_by_what_is_left() {
        Outcome met = outcome(DemandOutcome.MET, "2024-02-01", NEWS);
        Outcome undone = outcome(DemandOutcome.MET_THEN_REVERSED, "2024-09-01", LATER).toBuilder()
                .addEvidence(Evidence.about(Outcome.AS_OF, NEWS.id(), "until September"))
                .build();
        assertThat(outcomesBeside(LATER, met, undone)).containsExactly(met, undone);
        assertThat(outcomesBeside(HIDDEN_LATER, met, undone)).isEmpty();
    }

    /** The kind of a revision that is withheld may be that the statement was retracted. */
    @Test
    void no_outcome_is_left_of_a_demand_where_the_source_of_a_later_one_was_perhaps_retracted() {
        Outcome met = outcome(DemandOutcome.MET, "2024-02-01", NEWS);
        Outcome undone = outcome(DemandOutcome.MET_THEN_REVERSED, "2024-09-01", LATER);
        Revision revision = Revision.builder()
                .number(1L)
                .at(Instant.parse("2024-10-11T12:00:00Z"))
                .kind(ChangeKind.CREATED)
                .build();
        Statement open = LATER.toBuilder().addRevision(revision).build();
        assertThat(outcomesBeside(open, met, undone)).containsExactly(met, undone);
        Statement kept = LATER.toBuilder()
                .addRevision(revision.toBuilder().addMarking(kept("kind")).build())
                .build();
        assertThat(outcomesBeside(kept, met, undone)).isEmpty();
    }

    @Test
    void a_phase_of_custody_goes_if_a_denial_of_a_part_of_it_is_all_that_is_left() {
        Evidence denial = Evidence.about(CustodyPhase.FORM, NEWS.id(), "he was in no prison").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Detention denied = held().toBuilder()
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                        .addEvidence(Evidence.of(LATER.id(), "is in prison"))
                        .addEvidence(denial)
                        .build())
                .build();
        assertThat(isShown(denied, IVO, LATER)).isTrue();
        assertThat(isShown(denied, IVO, HIDDEN_LATER)).isFalse();
    }

    /** Exports make a link of any role, and none of that of a lawyer. */
    @Test
    void a_role_goes_with_its_relation() {
        Organisation body = Cases.organisation(OrganisationId.of("o1")).build();
        Role lawyer = Role.builder()
                .relation(RoleRelation.LAWYER_OF)
                .organisation(body.id())
                .addMarking(kept("relation"))
                .build();
        Person person = IVO.toBuilder().addRole(lawyer).build();
        assertThat(Cases.published(Cases.open(body, person))
                        .find(IVO.id())
                        .orElseThrow()
                        .roles())
                .isEmpty();
    }

    /** Without them a remedy that was not used is all remedies. */
    @Test
    void a_remedy_goes_with_its_kind_or_its_body() {
        Remedy unused = Remedy.of(RemedyKind.APPEAL, RemedyOutcome.NOT_TAKEN);
        assertThat(shown(held().toBuilder().addRemedy(unused).build()).remedies())
                .containsExactly(unused);
        Remedy kept = unused.toBuilder().addMarking(kept("kind")).build();
        assertThat(shown(held().toBuilder().addRemedy(kept).build()).remedies()).isEmpty();
        Remedy nowhere = unused.toBuilder().addMarking(kept("body")).build();
        assertThat(shown(held().toBuilder().addRemedy(nowhere).build()).remedies())
                .isEmpty();
    }

    /** What is alleged of the description is said of the motive. */
    @Test
    void a_motive_goes_with_its_description() {
        Organisation body = Cases.organisation(OrganisationId.of("o1")).build();
        Motive motive = Motive.builder()
                .claimant(body.id())
                .addRight(RightTargeted.EXPRESSION)
                .description(LocalizedText.english("For what he wrote"))
                .addEvidence(Evidence.about(Motive.RIGHTS, NEWS.id(), "for what he wrote"))
                .addEvidence(alleged(NEWS).toBuilder().about(Motive.DESCRIPTION).build())
                .build();
        Detention detention = held().toBuilder()
                .addMotive(motive.toBuilder().addMarking(kept("description")).build())
                .build();
        assertThat(Cases.published(Cases.open(NEWS, IVO, body, detention))
                        .find(detention.id())
                        .orElseThrow()
                        .motives())
                .isEmpty();
    }
}
