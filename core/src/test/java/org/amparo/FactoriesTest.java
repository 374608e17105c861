package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.ChargeClass;
import org.amparo.code.ConferralStatus;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.ContactKind;
import org.amparo.code.CountQualifier;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.LegalPhase;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.ProceedingKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.ReleaseKind;
import org.amparo.code.ResponseKind;
import org.amparo.code.RightTargeted;
import org.amparo.code.RoleRelation;
import org.amparo.code.SpeechAct;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** The short factories for objects that people write all day: they make what the builder makes. */
class FactoriesTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    private static final StatementId D0 = StatementId.of("d0");

    @Test
    void of_people() {
        LanguageTag az = LanguageTag.parse("az");
        assertThat(Name.of("Leyla Orlova"))
                .isEqualTo(Name.builder().full("Leyla Orlova").build());
        assertThat(Name.of("Leyla Orlova", az))
                .isEqualTo(Name.builder().full("Leyla Orlova").language(az).build());
        assertThat(Capacity.of(CapacityKind.JOURNALIST))
                .isEqualTo(Capacity.builder().what(CapacityKind.JOURNALIST).build());
        assertThat(Nationality.of("AZ"))
                .isEqualTo(Nationality.builder().country("AZ").build());
        assertThat(GroupMember.of(LEYLA))
                .isEqualTo(GroupMember.builder().member(LEYLA).build());
        assertThat(Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER))
                .isEqualTo(Role.builder()
                        .relation(RoleRelation.EDITOR_IN_CHIEF)
                        .organisation(COURIER)
                        .build());
    }

    @Test
    void of_evidence() {
        assertThat(Evidence.of(D0, "is held"))
                .isEqualTo(Evidence.builder().statement(D0).wording("is held").build());
        assertThat(Evidence.about(Detention.PERIOD, D0, "since November"))
                .isEqualTo(Evidence.builder()
                        .about("period")
                        .statement(D0)
                        .wording("since November")
                        .build());
        assertThat(Evidence.rival(Detention.PERIOD, D0, Period.parse("2024-03-06/..")))
                .isEqualTo(rival("period", "2024-03-06/.."));
        assertThat(Evidence.rival(Person.BORN_ON, D0, PartialDate.parse("1989~")))
                .isEqualTo(rival("bornOn", "1989~"));
        assertThat(Evidence.rival(CustodyPhase.FORM, D0, CustodyForm.TRAVEL_BAN))
                .isEqualTo(rival("form", "travel-ban"));
        assertThat(Evidence.rival(Detention.DETAINEE, D0, LEYLA)).isEqualTo(rival("detainee", "person:leyla-orlova"));
        assertThat(Evidence.rival(CustodyPhase.PLACE, D0, Place.inCountry("AZ")).rival())
                .contains(DataObject.EMPTY.with("country", new DataString("AZ")));
        assertThatThrownBy(() -> Evidence.rival(Sentence.LENGTH, D0, "ten years"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("duration-syntax"));
        assertThat(Missing.of(Detention.CHARGES, MissingReason.NOT_STATED))
                .isEqualTo(Missing.builder()
                        .attribute("charges")
                        .reason(MissingReason.NOT_STATED)
                        .build());
        assertThat(AttributeMarking.of(CustodyPhase.PLACE, Marking.SECRET))
                .isEqualTo(AttributeMarking.builder()
                        .attribute("place")
                        .level(Marking.SECRET)
                        .build());
    }

    /** An attribute of a later version has no constant. */
    @Test
    void of_evidence_by_name() {
        assertThat(Evidence.about("shoeSize", D0, "large").about()).contains("shoeSize");
        assertThat(Missing.of("shoeSize", MissingReason.NOT_STATED).attribute()).isEqualTo("shoeSize");
        assertThat(AttributeMarking.of("shoeSize", Marking.SECRET).attribute()).isEqualTo("shoeSize");
    }

    private static Evidence rival(String attribute, String value) {
        return Evidence.builder()
                .about(attribute)
                .statement(D0)
                .rival(new DataString(value))
                .build();
    }

    @Test
    void of_everything_else() {
        URI page = URI.create("https://news.example/");
        Period period = Period.parse("2023-11/..");
        assertThat(Link.of(page)).isEqualTo(Link.builder().url(page).build());
        assertThat(Identifier.wikidata("Q0"))
                .isEqualTo(
                        Identifier.builder().scheme("wikidata").identifier("Q0").build());
        assertThat(Identifier.isni("0000 0000 0000 0000").scheme()).isEqualTo("isni");
        assertThat(Place.inCountry("AZ"))
                .isEqualTo(Place.builder().country("AZ").build());
        assertThat(Place.of(COURIER))
                .isEqualTo(Place.builder().facility(COURIER).build());
        LocalizedText baku = LocalizedText.of(LanguageTag.parse("en"), "Baku");
        assertThat(Place.of(baku)).isEqualTo(Place.builder().name(baku).build());
        Instant now = Instant.parse("2024-12-31T08:00:00Z");
        assertThat(Revision.of(2, now, ChangeKind.CORRECTED))
                .isEqualTo(Revision.builder()
                        .number(2L)
                        .at(now)
                        .kind(ChangeKind.CORRECTED)
                        .build());
        assertThat(Locator.of(LocatorKind.PAGE, "12"))
                .isEqualTo(
                        Locator.builder().kind(LocatorKind.PAGE).position("12").build());
        assertThat(CustodyPhase.of(CustodyForm.PRISON))
                .isEqualTo(CustodyPhase.builder().form(CustodyForm.PRISON).build());
        assertThat(CustodyPhase.of(CustodyForm.PRISON, period))
                .isEqualTo(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .period(period)
                        .build());
        assertThat(Edit.of(EditKind.INSERTION, "[2023]"))
                .isEqualTo(
                        Edit.builder().kind(EditKind.INSERTION).text("[2023]").build());
        assertThat(Mention.of(LEYLA, "Ms. Orlova"))
                .isEqualTo(Mention.builder().record(LEYLA).wording("Ms. Orlova").build());
    }

    @Test
    void of_people_in_time_and_to_each_other() {
        Period period = Period.parse("2019/2023-11");
        assertThat(Role.of(RoleRelation.LAWYER_OF, LEYLA))
                .isEqualTo(Role.builder()
                        .relation(RoleRelation.LAWYER_OF)
                        .person(LEYLA)
                        .build());
        assertThat(Capacity.of(CapacityKind.LAWYER, period).period()).contains(period);
        assertThat(Nationality.of("AZ", period).period()).contains(period);
        assertThat(GroupMember.of(LEYLA, period).period()).contains(period);
        assertThat(PossibleMatch.of(LEYLA).person()).isEqualTo(LEYLA);
        assertThat(Recognition.of(COURIER, RecognitionScheme.PACE_1900, RecognitionStatus.RECOGNISED))
                .isEqualTo(Recognition.builder()
                        .body(COURIER)
                        .scheme(RecognitionScheme.PACE_1900)
                        .status(RecognitionStatus.RECOGNISED)
                        .build());
        assertThat(Consent.given(ConsentGiver.SUBJECT, ConsentScope.STORE, ConsentScope.PUBLISH_NAME))
                .isEqualTo(Consent.builder()
                        .giver(ConsentGiver.SUBJECT)
                        .status(ConsentStatus.GIVEN)
                        .addScopes(ConsentScope.STORE, ConsentScope.PUBLISH_NAME)
                        .build());
        assertThat(Consent.refused(ConsentGiver.FAMILY).status()).contains(ConsentStatus.REFUSED);
    }

    @Test
    void of_custody_and_honours() {
        PartialDate day = PartialDate.parse("2024-04");
        Period period = Period.parse("2023-11/..");
        assertThat(ContactFinding.of(ContactKind.COUNSEL_DENIED).finding()).isEqualTo(ContactKind.COUNSEL_DENIED);
        assertThat(LegalStage.of(LegalPhase.CHARGED, period))
                .isEqualTo(LegalStage.builder()
                        .phase(LegalPhase.CHARGED)
                        .period(period)
                        .build());
        assertThat(Proceeding.of(ProceedingKind.HEARING, day))
                .isEqualTo(Proceeding.builder()
                        .kind(ProceedingKind.HEARING)
                        .on(day)
                        .build());
        assertThat(Charge.of(ChargeClass.ORDINARY_ECONOMIC).chargeClass()).contains(ChargeClass.ORDINARY_ECONOMIC);
        assertThat(Charge.underArticle("206.3.2").article()).contains("206.3.2");
        assertThat(Sentence.of("P5Y6M", CustodyForm.PRISON))
                .isEqualTo(Sentence.builder()
                        .length("P5Y6M")
                        .addKind(CustodyForm.PRISON)
                        .build());
        assertThat(Release.of(ReleaseKind.PARDON, day))
                .isEqualTo(Release.builder().kind(ReleaseKind.PARDON).on(day).build());
        assertThat(Motive.of(COURIER, RightTargeted.EXPRESSION, RightTargeted.INFORMATION)
                        .rights())
                .containsExactly(RightTargeted.EXPRESSION, RightTargeted.INFORMATION);
        assertThat(Involvement.of(COURIER, InvolvementDegree.ORDERED))
                .isEqualTo(Involvement.builder()
                        .agent(COURIER)
                        .degree(InvolvementDegree.ORDERED)
                        .build());
        assertThat(Assessment.of(
                        COURIER,
                        WgadOutcome.ARBITRARY,
                        WgadCategory.I_NO_LEGAL_BASIS,
                        WgadCategory.II_EXERCISE_OF_RIGHTS))
                .isEqualTo(Assessment.builder()
                        .body(COURIER)
                        .outcome(WgadOutcome.ARBITRARY)
                        .addCategories(WgadCategory.I_NO_LEGAL_BASIS, WgadCategory.II_EXERCISE_OF_RIGHTS)
                        .build());
        assertThat(Conferral.of(LEYLA, ConferralStatus.SELECTED))
                .isEqualTo(Conferral.builder()
                        .recipient(LEYLA)
                        .status(ConferralStatus.SELECTED)
                        .build());
    }

    @Test
    void of_speech() {
        PartialDate day = PartialDate.parse("2024-04");
        assertThat(Act.of(SpeechAct.CONDEMN, LEYLA, D0))
                .isEqualTo(Act.builder()
                        .kind(SpeechAct.CONDEMN)
                        .addTargets(LEYLA, D0)
                        .build());
        assertThat(Demand.of(DemandKind.RELEASE, LEYLA, COURIER))
                .isEqualTo(Demand.builder()
                        .kind(DemandKind.RELEASE)
                        .addTargets(LEYLA, COURIER)
                        .build());
        assertThat(Demand.of(DemandKind.AMEND_LAW).targets()).isEmpty();
        assertThat(Mention.of(LEYLA).record()).isEqualTo(LEYLA);
        assertThat(Outcome.of(DemandOutcome.MET, day))
                .isEqualTo(Outcome.builder().state(DemandOutcome.MET).asOf(day).build());
        assertThat(Outcome.of(DemandOutcome.MET, LEYLA, day).target()).contains(LEYLA);
        assertThat(Relay.of(D0, HopMode.QUOTES))
                .isEqualTo(Relay.builder().statement(D0).mode(HopMode.QUOTES).build());
        assertThat(Response.of(COURIER, ResponseKind.REJECTED))
                .isEqualTo(Response.builder()
                        .by(COURIER)
                        .kind(ResponseKind.REJECTED)
                        .build());
        URI page = URI.create("https://news.example/");
        assertThat(Source.of(page).url()).contains(page);
        assertThat(Speaker.of(LEYLA).person()).contains(LEYLA);
        assertThat(Speaker.of(LEYLA, "editor-in-chief"))
                .isEqualTo(
                        Speaker.builder().person(LEYLA).role("editor-in-chief").build());
    }

    @Test
    void of_counts() {
        assertThat(Count.exactly(6))
                .isEqualTo(Count.builder()
                        .value(6L)
                        .qualifier(CountQualifier.EXACT)
                        .build());
        assertThat(Count.about(254))
                .isEqualTo(Count.builder()
                        .value(254L)
                        .qualifier(CountQualifier.APPROXIMATE)
                        .build());
        assertThat(Count.noFewerThan(20))
                .isEqualTo(Count.builder()
                        .atLeast(20L)
                        .qualifier(CountQualifier.AT_LEAST)
                        .build());
        assertThat(Count.noMoreThan(30))
                .isEqualTo(Count.builder()
                        .atMost(30L)
                        .qualifier(CountQualifier.AT_MOST)
                        .build());
        assertThat(Count.between(20, 30))
                .isEqualTo(Count.between(30, 20))
                .isEqualTo(Count.builder()
                        .atLeast(20L)
                        .atMost(30L)
                        .qualifier(CountQualifier.RANGE)
                        .build());
        assertThat(Count.of(CountQualifier.MANY).qualifier()).contains(CountQualifier.MANY);
    }

    /**
     * Two that mean the same either way round are no danger; words of a source are told from the name of an attribute.
     */
    @Test
    void no_factory_has_two_parameters_of_one_type_that_could_be_swapped() {
        List<String> swappable = Tables.all().stream()
                .map(Tables::typeOf)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        Arrays.stream(method.getParameterTypes()).distinct().count() < method.getParameterCount())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();
        assertThat(swappable).containsExactlyInAnyOrder("Count.between", "Evidence.about");
    }
}
