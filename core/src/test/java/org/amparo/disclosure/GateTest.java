package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.DemandOutcome;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Charge;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Recognition;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Walk;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No accusation is published without evidence that stands, and no evidence that does not stand. */
class GateTest {

    private static final String PLANTED = "Kestrel";
    private static final StatementId NEWS = StatementId.of("news");
    private static final StatementId LATER = StatementId.of("later");
    private static final StatementId WITHDRAWN = StatementId.of("withdrawn");
    private static final StatementId REINSTATED = StatementId.of("reinstated");
    private static final OrganisationId LEAGUE = OrganisationId.of("league");
    private static final PersonId SHOWN = PersonId.of("p1");

    /** The kinds of accusations, each in a record of its own. */
    private enum Accusation {
        MOTIVE(GateTest::motive),
        INVOLVEMENT(GateTest::involvement),
        CHARGE(GateTest::charge),
        RECOGNITION(GateTest::recognition),
        OUTCOME(GateTest::outcome);

        private final Function<List<Evidence>, CaseRecord> record;

        Accusation(Function<List<Evidence>, CaseRecord> record) {
            this.record = record;
        }

        CaseRecord with(Evidence... evidence) {
            return record.apply(List.of(evidence));
        }
    }

    private static Detention.Builder detention() {
        return Detention.builder().id(DetentionId.of("d1")).detainee(SHOWN).period(Period.parse("2023-11/.."));
    }

    private static Detention motive(List<Evidence> evidence) {
        return detention()
                .addMotive(Motive.builder()
                        .claimant(LEAGUE)
                        .addRight(RightTargeted.EXPRESSION)
                        .description(LocalizedText.english(PLANTED))
                        .evidence(evidence)
                        .build())
                .build();
    }

    private static Detention involvement(List<Evidence> evidence) {
        return detention()
                .addInvolvement(Involvement.builder()
                        .key(PLANTED)
                        .agent(LEAGUE)
                        .degree(InvolvementDegree.VOCABULARY.codes().get(0))
                        .evidence(evidence)
                        .build())
                .build();
    }

    private static Detention charge(List<Evidence> evidence) {
        return detention()
                .addCharge(Charge.builder().article(PLANTED).evidence(evidence).build())
                .build();
    }

    private static Person recognition(List<Evidence> evidence) {
        return Cases.person("p2")
                .addName(Name.of("Ines Calder"))
                .addRecognition(
                        Recognition.of(
                                        LEAGUE,
                                        RecognitionScheme.VOCABULARY.codes().get(0),
                                        RecognitionStatus.RECOGNISED)
                                .toBuilder()
                                .key(PLANTED)
                                .evidence(evidence)
                                .build())
                .build();
    }

    private static Statement outcome(List<Evidence> evidence) {
        return Statement.builder()
                .id(StatementId.of("s1"))
                .publishedOn(PartialDate.of(2024))
                .addDemand(Demand.builder()
                        .addTarget(SHOWN)
                        .addOutcome(Outcome.builder()
                                .key(PLANTED)
                                .state(DemandOutcome.NOT_MET)
                                .evidence(evidence)
                                .build())
                        .build())
                .build();
    }

    private static Evidence evidence(StatementId statement, Optional<ClaimStatus> status, Optional<Modality> modality) {
        return Evidence.builder()
                .statement(statement)
                .status(status)
                .modality(modality)
                .wording("wording of " + PLANTED)
                .build();
    }

    private static Evidence good() {
        return evidence(NEWS, Optional.empty(), Optional.of(Modality.ALLEGED));
    }

    private static Evidence with(ClaimStatus status) {
        return evidence(NEWS, Optional.of(status), Optional.empty());
    }

    private static Evidence denial(StatementId statement) {
        return evidence(statement, Optional.empty(), Optional.of(Modality.DENIED));
    }

    private static Evidence ofWithdrawnStatement() {
        return evidence(WITHDRAWN, Optional.empty(), Optional.empty());
    }

    private static CaseFile file(CaseRecord... records) {
        List<CaseRecord> all = new ArrayList<>(List.of(records));
        Speaker speaker = Speaker.builder().person(SHOWN).build();
        all.add(Cases.person("p1").addName(Name.of("Nuran Castell")).build());
        all.add(Cases.person("p9").addName(Name.of("Mira Holt")).build());
        all.add(Organisation.builder()
                .id(LEAGUE)
                .addName(Name.of("Harbour League"))
                .build());
        all.add(statement(NEWS).speaker(speaker).build());
        all.add(statement(LATER).speaker(speaker).build());
        all.add(statement(StatementId.of("other")).build());
        all.add(statement(WITHDRAWN)
                .addRevision(Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.RETRACTED))
                .build());
        all.add(statement(REINSTATED)
                .addRevision(Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.RETRACTED))
                .addRevision(Revision.of(2, Instant.parse("2025-02-01T00:00:00Z"), ChangeKind.CORRECTED).toBuilder()
                        .marking(Marking.SECRET)
                        .build())
                .build());
        return Cases.open(all.toArray(CaseRecord[]::new));
    }

    private static Statement.Builder statement(StatementId id) {
        return Statement.builder().id(id).publishedOn(PartialDate.of(2024));
    }

    private static boolean isPublished(CaseRecord... records) {
        List<Boolean> published = new ArrayList<>();
        for (PublicationProfile profile : Cases.PROFILES) {
            Publication publication = Disclosure.project(file(records), profile, Cases.CLOCK);
            boolean shown = Strings.of(publication.caseFile()).stream().anyMatch(text -> text.contains(PLANTED));
            boolean told = publication.receipt().withheld().stream()
                    .map(Withheld::reason)
                    .anyMatch(reason -> reason == WithheldReason.UNSUPPORTED || reason == WithheldReason.WITHDRAWN);
            assertThat(told).isNotEqualTo(shown);
            published.add(shown);
        }
        assertThat(published).containsOnly(published.get(0));
        return published.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void an_accusation_with_evidence_is_published(Accusation accusation) {
        assertThat(isPublished(accusation.with(good()))).isTrue();
        assertThat(isPublished(accusation.with(good(), denial(StatementId.of("other")))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_accusation_without_evidence_is_not_published(Accusation accusation) {
        assertThat(isPublished(accusation.with())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_accusation_whose_evidence_was_withdrawn_is_not_published(Accusation accusation) {
        assertThat(isPublished(accusation.with(with(ClaimStatus.RETRACTED)))).isFalse();
        assertThat(isPublished(accusation.with(with(ClaimStatus.SUPERSEDED)))).isFalse();
        assertThat(isPublished(accusation.with(ofWithdrawnStatement()))).isFalse();
        assertThat(isPublished(accusation.with(with(ClaimStatus.RETRACTED), ofWithdrawnStatement())))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_accusation_that_is_only_denied_or_denied_by_its_own_source_is_not_published(Accusation accusation) {
        assertThat(isPublished(accusation.with(denial(NEWS)))).isFalse();
        assertThat(isPublished(accusation.with(good(), denial(NEWS)))).isFalse();
        assertThat(isPublished(accusation.with(good(), denial(LATER)))).isFalse();
    }

    /** Pairs of statements: one that accuses, and one of the same source that denies. */
    private static Map<String, List<Statement.Builder>> ofOneSource() {
        PersonId one = SHOWN;
        PersonId other = PersonId.of("p9");
        return Map.of(
                "person",
                List.of(
                        said().speaker(Speaker.of(one)),
                        said().speaker(Speaker.of(one, "Spokesman")).publisher(LEAGUE)),
                "body",
                List.of(
                        said().speaker(Speaker.of(one).toBuilder()
                                .onBehalfOf(LEAGUE)
                                .build()),
                        said().speaker(Speaker.of(other).toBuilder()
                                .onBehalfOf(LEAGUE)
                                .build())),
                "body of a speaker whom nobody names",
                List.of(
                        said().speaker(Speaker.builder().onBehalfOf(LEAGUE).build()),
                        said().speaker(Speaker.of(other).toBuilder()
                                .onBehalfOf(LEAGUE)
                                .build())),
                "publisher",
                List.of(said().publisher(LEAGUE), said().publisher(LEAGUE)),
                "publisher, and a role",
                List.of(
                        said().publisher(LEAGUE)
                                .speaker(Speaker.builder().role("Secretary").build()),
                        said().publisher(LEAGUE)),
                "publisher, who spoke",
                List.of(
                        said().publisher(LEAGUE),
                        said().speaker(Speaker.of(other).toBuilder()
                                .onBehalfOf(LEAGUE)
                                .build())),
                "signatory",
                List.of(said().addSignatory(one).addSignatory(LEAGUE), said().speaker(Speaker.of(one))),
                "statement before",
                List.of(said().addRelay(relay(NEWS)), said().addRelay(relay(NEWS))),
                "speaker before",
                List.of(said().addRelay(relay(NEWS)), said().addRelay(relay(LATER))),
                "speaker of what was passed on",
                List.of(said().addRelay(relay(NEWS)), said().speaker(Speaker.of(SHOWN))));
    }

    private static Statement.Builder said() {
        return statement(StatementId.of("x"));
    }

    private static Relay relay(StatementId statement) {
        return Relay.builder().key("r").statement(statement).build();
    }

    private static Evidence by(Statement statement) {
        return good().toBuilder()
                .statement(statement.id())
                .via(statement.relays().stream()
                        .map(relay -> PartRef.of(statement.id(), "r"))
                        .toList())
                .build();
    }

    private static Evidence denied(Evidence evidence) {
        return evidence.toBuilder().modality(Modality.DENIED).build();
    }

    @Test
    void an_accusation_that_its_own_source_denies_elsewhere_is_not_published() {
        ofOneSource().forEach((source, pair) -> {
            Statement accuses = pair.get(0).id(StatementId.of("accuses")).build();
            Statement denies = pair.get(1).id(StatementId.of("denies")).build();
            for (Accusation accusation : Accusation.values()) {
                assertThat(isPublished(accusation.with(by(accuses)), accuses, denies))
                        .as(source)
                        .isTrue();
                assertThat(isPublished(accusation.with(by(accuses), denied(by(denies))), accuses, denies))
                        .as(source)
                        .isFalse();
                assertThat(isPublished(accusation.with(by(denies), denied(by(accuses))), accuses, denies))
                        .as(source)
                        .isFalse();
            }
        });
    }

    /** The denial stands on the detention, the person or the demand, and the support on the accusation in it. */
    @Test
    void an_accusation_that_its_own_source_denies_where_it_stands_is_not_published() {
        for (Marking level : List.of(Marking.PUBLIC, Marking.SECRET)) {
            Evidence whole = denied(good()).toBuilder()
                    .wording("He denied it")
                    .marking(level)
                    .build();
            assertThat(isPublished(motive(List.of(good())).toBuilder()
                            .addEvidence(
                                    whole.toBuilder().about(Detention.MOTIVES).build())
                            .build()))
                    .isFalse();
            assertThat(isPublished(involvement(List.of(good())).toBuilder()
                            .addEvidence(whole.toBuilder()
                                    .about(Detention.INVOLVEMENTS)
                                    .build())
                            .build()))
                    .isFalse();
            assertThat(isPublished(charge(List.of(good())).toBuilder()
                            .addEvidence(whole)
                            .build()))
                    .isFalse();
            assertThat(isPublished(charge(List.of(good())).toBuilder()
                            .addEvidence(
                                    whole.toBuilder().about(Detention.CHARGES).build())
                            .build()))
                    .isFalse();
            assertThat(isPublished(recognition(List.of(good())).toBuilder()
                            .addEvidence(
                                    whole.toBuilder().about(Person.RECOGNITIONS).build())
                            .build()))
                    .isFalse();
            Statement told = outcome(List.of(good()));
            assertThat(isPublished(told.toBuilder()
                            .demands(told.demands().stream()
                                    .map(demand -> demand.toBuilder()
                                            .addEvidence(whole.toBuilder()
                                                    .about(Demand.OUTCOMES)
                                                    .build())
                                            .build())
                                    .toList())
                            .build()))
                    .isFalse();
        }
    }

    @Test
    void one_of_many_who_signed_does_not_take_a_petition_back() {
        Statement.Builder petition = said().id(StatementId.of("accuses")).addSignatory(LEAGUE);
        IntStream.range(0, 20).forEach(i -> petition.addSignatory(PersonId.of("signatory-" + i)));
        Statement denies = said().id(StatementId.of("denies")).publisher(LEAGUE).build();
        assertThat(isPublished(motive(List.of(by(petition.build()), denied(by(denies)))), petition.build(), denies))
                .isTrue();
    }

    @Test
    void a_paper_that_lets_two_people_speak_denies_nothing_itself() {
        Statement accuses = said().id(StatementId.of("accuses"))
                .speaker(Speaker.of(SHOWN))
                .publisher(LEAGUE)
                .build();
        Statement denies = said().id(StatementId.of("denies"))
                .speaker(Speaker.of(PersonId.of("p9")))
                .publisher(LEAGUE)
                .build();
        assertThat(isPublished(motive(List.of(by(accuses), denied(by(denies)))), accuses, denies))
                .isTrue();
    }

    /** What the league denies is said by another source too, which is for partners, and its denial is for nobody. */
    @Test
    void an_accusation_that_its_own_source_denies_goes_with_the_denial_though_another_source_supports_it() {
        Statement league =
                said().id(StatementId.of("accuses")).publisher(LEAGUE).build();
        Statement second = said().id(StatementId.of("second"))
                .speaker(Speaker.of(SHOWN))
                .marking(Marking.PARTNERS)
                .build();
        Evidence accuses = by(league);
        Evidence denial = denied(accuses).toBuilder().marking(Marking.SECRET).build();
        for (Function<List<Evidence>, CaseRecord> record : List.<Function<List<Evidence>, CaseRecord>>of(
                GateTest::motive,
                evidence -> motive(List.of()).toBuilder()
                        .evidence(about(Detention.MOTIVES.name(), evidence))
                        .build())) {
            CaseFile file = file(record.apply(List.of(accuses, denial, by(second))), league, second);
            CaseFile partners = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                    .caseFile();
            for (CaseFile published : List.of(partners, Cases.published(file), Cases.published(partners))) {
                assertThat(Strings.of(published)).noneMatch(text -> text.contains(PLANTED));
            }
        }
    }

    private static List<Evidence> about(String attribute, List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> one.toBuilder().about(attribute).build())
                .toList();
    }

    /** The statements on which anything in a file rests. */
    private static List<StatementId> evidence(CaseFile file) {
        List<StatementId> statements = new ArrayList<>();
        file.records()
                .forEach(record -> record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                    @Override
                    public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                        if (attribute.is(Evidence.STATEMENT) && at.toString().contains("evidence")) {
                            statements.add((StatementId) value);
                        }
                    }
                }));
        return statements;
    }

    /**
     * The evidence stays, since it is for the detention too, and might support the charge where the denial does not.
     */
    @Test
    void a_charge_rests_on_no_evidence_of_the_detention_if_any_is_denied_by_its_own_source() {
        List<Evidence> evidence = List.of(good(), denial(LATER), Evidence.of(StatementId.of("other"), "charged"));
        for (List<Evidence> some : List.of(evidence, about(Detention.CHARGES.name(), evidence))) {
            Detention detention = charge(List.of()).toBuilder().evidence(some).build();
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(Disclosure.project(file(detention), profile, Cases.CLOCK)
                                .caseFile()
                                .find(detention.id())
                                .orElseThrow()
                                .charges())
                        .isEmpty();
            }
        }
    }

    @Test
    void an_accusation_may_rest_on_evidence_of_its_record_about_the_list() {
        Detention detention = motive(List.of());
        assertThat(isPublished(detention.toBuilder()
                        .addEvidence(Evidence.about(Detention.MOTIVES, NEWS, "why"))
                        .build()))
                .isTrue();
        assertThat(isPublished(detention.toBuilder()
                        .addEvidence(Evidence.of(NEWS, "held"))
                        .build()))
                .isFalse();
        assertThat(isPublished(detention.toBuilder()
                        .addEvidence(Evidence.about(Detention.MOTIVES, NEWS, "why").toBuilder()
                                .status(ClaimStatus.RETRACTED)
                                .build())
                        .build()))
                .isFalse();
    }

    @Test
    void a_charge_may_also_rest_on_evidence_for_the_detention() {
        assertThat(isPublished(charge(List.of()).toBuilder()
                        .addEvidence(Evidence.of(NEWS, "charged"))
                        .build()))
                .isTrue();
    }

    @Test
    void evidence_that_does_not_stand_is_not_published_and_what_others_support_stays() {
        Evidence stands = Evidence.of(NEWS, "has been held");
        Detention detention = detention()
                .addEvidence(stands)
                .addEvidence(with(ClaimStatus.RETRACTED))
                .addEvidence(ofWithdrawnStatement())
                .build();
        CaseFile published = Cases.published(file(detention));
        assertThat(published.find(detention.id()))
                .contains(detention().addEvidence(stands).build());
    }

    @Test
    void a_value_goes_when_all_evidence_for_it_was_withdrawn() {
        Person person = Cases.person("p3")
                .addName(Name.of("Ines Calder"))
                .bornOn(PartialDate.of(1980))
                .build();
        Evidence birth = Evidence.about(Person.BORN_ON, NEWS, "born in 1980");
        Evidence withdrawn = birth.toBuilder().status(ClaimStatus.RETRACTED).build();
        Person none = person.toBuilder().bornOn(Optional.empty()).build();
        assertThat(bornOn(person, withdrawn)).contains(none);
        assertThat(bornOn(person, withdrawn, birth))
                .contains(person.toBuilder().addEvidence(birth).build());
        Evidence rival = Evidence.rival(Person.BORN_ON, NEWS, PartialDate.of(1979)).toBuilder()
                .status(ClaimStatus.RETRACTED)
                .build();
        assertThat(bornOn(person, rival)).contains(person);
    }

    /** The revision that undid its retraction is withheld: without it the statement would look retracted. */
    @Test
    void a_statement_whose_retraction_was_undone_looks_retracted_in_no_publication() {
        CaseRecord motive = Accusation.MOTIVE.with(evidence(REINSTATED, Optional.empty(), Optional.empty()));
        assertThat(isPublished(motive)).isTrue();
        for (PublicationProfile profile : Cases.PROFILES) {
            Publication publication = Disclosure.project(file(motive), profile, Cases.CLOCK);
            assertThat(publication.caseFile().find(REINSTATED).orElseThrow().isRetracted())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"corrected", "retracted", "retractd"})
    void nobody_can_tell_whether_a_statement_was_retracted_from_what_rests_on_it(String kind) {
        StatementId unclear = StatementId.of("unclear");
        Statement statement = statement(unclear)
                .speaker(Speaker.builder().person(SHOWN).build())
                .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.VOCABULARY.of(kind)).toBuilder()
                        .addMarking(AttributeMarking.of(Revision.KIND, Marking.SECRET))
                        .build())
                .build();
        Evidence evidence = evidence(unclear, Optional.empty(), Optional.empty());
        assertThat(isPublished(Accusation.MOTIVE.with(evidence), statement)).isFalse();
        assertThat(isPublished(Accusation.MOTIVE.with(good()), statement)).isTrue();
        assertThat(isPublished(Accusation.MOTIVE.with(good(), denial(unclear)), statement))
                .isFalse();
        Person person = Cases.person("p3")
                .bornOn(PartialDate.of(1980))
                .addEvidence(evidence.toBuilder().about(Person.BORN_ON.name()).build())
                .build();
        assertThat(Cases.published(file(person, statement)).find(person.id()).flatMap(Person::bornOn))
                .isEmpty();
    }

    private static Optional<Person> bornOn(Person person, Evidence... evidence) {
        Person with = person.toBuilder().addEvidence(evidence).build();
        return Cases.published(file(with)).find(PersonId.of("p3"));
    }

    @Test
    void a_detention_goes_when_all_evidence_for_it_was_withdrawn() {
        Detention detention =
                detention().addEvidence(with(ClaimStatus.RETRACTED)).build();
        assertThat(Cases.published(file(detention)).find(detention.id())).isEmpty();
    }

    @Test
    void evidence_of_an_unknown_status_or_modality_supports_no_accusation() {
        for (Evidence unknown : List.of(
                with(ClaimStatus.VOCABULARY.of("retractd")),
                evidence(NEWS, Optional.empty(), Optional.of(Modality.VOCABULARY.of("denyed"))))) {
            assertThat(isPublished(motive(List.of(unknown)))).isFalse();
            assertThat(isPublished(charge(List.of(unknown)))).isFalse();
        }
        assertThat(isPublished(motive(List.of(good())))).isTrue();
    }
}
