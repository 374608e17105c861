package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.messages;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.saying;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.IncidentKind;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.RecognitionScheme;
import org.amparo.custody.Charge;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.IncidentId;
import org.amparo.id.StatementId;
import org.amparo.people.Recognition;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    private static final StatementId ORIGIN = StatementId.of("origin");
    private static final StatementId OTHER = StatementId.of("other");
    private static final Evidence READ = Evidence.of(NEWS, "for his work");

    @Test
    void accusation_without_evidence_finds_accusations_motives_and_recognitions_without_evidence() {
        assertThat(places(
                        "accusation-without-evidence",
                        leyla().toBuilder()
                                .addRecognition(Recognition.builder()
                                        .scheme(RecognitionScheme.WGAD)
                                        .build())
                                .build(),
                        detention("d", "2023-11/..")
                                .addMotive(Motive.builder().build())
                                .addInvolvement(
                                        Involvement.builder().agent(LEYLA).build())
                                .addEvidence(READ)
                                .build()))
                .containsExactly("/records/0/recognitions/0", "/records/1/motives/0", "/records/1/involvements/0");
    }

    @Test
    void accusation_without_evidence_does_not_count_what_denies_was_taken_back_or_says_otherwise() {
        assertThat(places(
                        "accusation-without-evidence",
                        detention("d", "2023-11/..")
                                .addMotive(Motive.builder()
                                        .addEvidence(READ.toBuilder()
                                                .modality(Modality.DENIED)
                                                .build())
                                        .addEvidence(READ.toBuilder()
                                                .status(ClaimStatus.RETRACTED)
                                                .build())
                                        .addEvidence(READ.toBuilder()
                                                .rival(new DataString("another"))
                                                .build())
                                        .build())
                                .build()))
                .containsExactly("/records/0/motives/0");
    }

    @Test
    void accusation_without_evidence_says_that_all_evidence_was_retracted_or_that_somebody_is_named() {
        Evidence retracted = READ.toBuilder().status(ClaimStatus.RETRACTED).build();
        Evidence superseded = READ.toBuilder().status(ClaimStatus.SUPERSEDED).build();
        assertThat(Cases.messages(
                        "accusation-without-evidence",
                        detention("d", "2023-11/..")
                                .addInvolvement(Involvement.builder()
                                        .agent(LEYLA)
                                        .addEvidence(retracted)
                                        .build())
                                .addInvolvement(Involvement.builder()
                                        .agent(LEYLA)
                                        .addEvidence(superseded)
                                        .build())
                                .addInvolvement(Involvement.builder()
                                        .addEvidence(retracted)
                                        .addEvidence(superseded)
                                        .build())
                                .addInvolvement(Involvement.builder()
                                        .agent(LEYLA)
                                        .addEvidence(retracted)
                                        .addEvidence(READ)
                                        .build())
                                .addInvolvement(Involvement.builder()
                                        .agent(LEYLA)
                                        .addEvidence(READ.toBuilder()
                                                .modality(Modality.DENIED)
                                                .build())
                                        .build())
                                .build()))
                .containsExactly(
                        "All evidence of the accusation, motive or recognition was retracted: take it out as well, or"
                                + " give other evidence.",
                        "Somebody is accused by name, and the accusation has no evidence of its own.",
                        "An accusation, a motive or a recognition without evidence of its own.",
                        "The accusation, motive or recognition is only denied, and so is in no publication: take it out"
                                + " as well, or give evidence that makes it.");
    }

    private static List<String> unsourced(CaseRecord... records) {
        return Cases.validate(Cases.file(records)).findings().stream()
                .filter(finding -> finding.rule().equals("claim-without-source"))
                .map(finding -> finding.severity() + " " + finding.pointer())
                .toList();
    }

    @Test
    void claim_without_source_is_a_note_and_of_a_killing_or_a_charge_an_error() {
        Detention bare = detention("d", "2023-11/..")
                .addCharge(Charge.underArticle("206"))
                .build();
        Incident.Builder killing = Incident.of(IncidentId.of("i"), IncidentKind.KILLING, LEYLA).toBuilder();
        Incident raid = Incident.of(IncidentId.of("j"), IncidentKind.RAID, LEYLA);
        assertThat(unsourced(leyla(), bare, killing.build(), raid))
                .containsExactly(
                        "info /records/1", "error /records/1/charges/0", "error /records/2", "info /records/3");
        assertThat(unsourced(
                        leyla(),
                        bare.toBuilder().addEvidence(READ).build(),
                        killing.addEvidence(READ).build()))
                .containsExactly("error /records/1/charges/0");
    }

    @Test
    void claim_without_source_is_silent_where_anybody_says_or_denies_anything_of_it_or_it_says_why_nobody_does() {
        Charge charge = Charge.underArticle("206");
        List<Charge> charged = List.of(charge.toBuilder().addEvidence(READ).build());
        List<Detention.Builder> told = List.of(
                detention("d", "2023-11/..").charges(charged),
                detention("d", "2023-11/..")
                        .addEvidence(Evidence.about(Detention.CHARGES, NEWS, "206"))
                        .addCharge(charge),
                detention("d", "2023-11/..")
                        .addEvidence(READ.toBuilder().modality(Modality.DENIED).build()),
                detention("d", "2023-11/..")
                        .addEvidence(
                                READ.toBuilder().status(ClaimStatus.RETRACTED).build()),
                detention("d", "2023-11/..")
                        .addEvidence(Evidence.rival(Detention.PERIOD, NEWS, Period.parse("2024/.."))),
                detention("d", "2023-11/..").addMissing(Missing.of("evidence", MissingReason.WITHHELD_SAFETY)));
        for (Detention.Builder detention : told) {
            assertThat(unsourced(leyla(), detention.build())).isEmpty();
        }
    }

    @Test
    void another_severity_is_one_for_all_that_a_rule_finds() {
        CaseValidator strict = CaseValidator.builder(Cases.CLOCK)
                .severity("claim-without-source", Severity.WARNING)
                .build();
        assertThat(strict.validate(Cases.file(
                                leyla(),
                                detention("d", "2023-11/..")
                                        .addCharge(Charge.underArticle("206"))
                                        .build()))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void accusation_without_evidence_is_silent_with_evidence_and_for_official_charges() {
        assertThat(places(
                        "accusation-without-evidence",
                        detention("d", "2023-11/..")
                                .addMotive(Motive.builder().addEvidence(READ).build())
                                .addCharge(Charge.builder().article("206").build())
                                .addInvolvement(Involvement.builder().build())
                                .addEvidence(
                                        READ.toBuilder().about("involvements").build())
                                .build()))
                .isEmpty();
    }

    private static final String TEXT =
            "“Her work,” as the Secretary noted, “has drawn the ire of authorities.” Ms. Orlova’s trial\nbegan on"
                    + " December 1 [2023]. “[A]n NGO\u00a0coalition estimated there were approximately 254 prisoners.”";

    private static java.util.List<String> quoting(String words) {
        return places(
                "faulty-quotation",
                saying(NEWS, TEXT),
                leyla().toBuilder().addEvidence(Evidence.of(NEWS, words)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has drawn the ire of authorities",
                "has drawn the ire of authorities.”",
                "\"Her work,\" as the Secretary noted, \"has drawn the ire",
                "Her work … has drawn the ire of authorities",
                "“Her work,” [...] “has drawn the ire of authorities.”",
                "Ms. Orlova's trial began on December 1 [2023]",
                "Orlova’s trial began on December 1. An NGO",
                "An NGO coalition estimated",
                "[a]n ngo coalition",
                "[Leyla] Orlova’s trial",
                "approximately 254 [political] prisoners"
            })
    void faulty_quotation_is_silent_for_words_that_stand_in_the_text(String words) {
        assertThat(quoting(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her work has drawn the ire of authorities",
                "has drawn the ire of the authorities",
                "has drawn the ire … Her work",
                "approximately 255 prisoners",
                "[Leyla] [...]",
                "ire of [some] people"
            })
    void faulty_quotation_finds_words_that_do_not(String words) {
        assertThat(quoting(words)).containsExactly("/records/1/evidence/0/wording");
    }

    @Test
    void faulty_quotation_looks_at_relays_and_mentions_in_the_text_that_they_are_part_of() {
        Statement news = saying(NEWS, TEXT).toBuilder()
                .addRelay(Relay.builder()
                        .statement(ORIGIN)
                        .wording("estimated there were")
                        .build())
                .addRelay(Relay.builder().statement(ORIGIN).wording("counted").build())
                .addMention(
                        Mention.builder().record(LEYLA).wording("Ms. Orlova").build())
                .addMention(Mention.builder().record(LEYLA).wording("Leyla").build())
                .build();
        assertThat(places("faulty-quotation", leyla(), news))
                .containsExactly("/records/1/mentions/1/wording", "/records/1/relays/1/wording");
    }

    @Test
    void faulty_quotation_says_nothing_of_words_whose_text_is_not_in_the_file() {
        assertThat(places(
                        "faulty-quotation",
                        statement("news").build(),
                        leyla().toBuilder()
                                .addEvidence(Evidence.of(NEWS, "anything"))
                                .addEvidence(Evidence.of(OTHER, "anything"))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "along with “recently detained associates. “The Council,” she said, “is concerned.”",
                "closed” and never opened “again”",
                "an \"odd number",
                "a 5\" pipe, 6\" long, \"he said",
                "«начало",
                "„offen“ und „halb",
                "\"She is held,” he said, “and nobody knows why"
            })
    void faulty_quotation_finds_quotation_marks_without_a_counterpart(String text) {
        assertThat(places("faulty-quotation", saying(NEWS, text))).containsExactly("/records/0/texts/0/text");
        assertThat(places(
                        "faulty-quotation",
                        leyla().toBuilder().addEvidence(Evidence.of(NEWS, text)).build()))
                .containsExactly("/records/0/evidence/0/wording");
        assertThat(messages("faulty-quotation", saying(NEWS, text)))
                .containsExactly("A quotation mark has no counterpart.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“one” and “two”",
                "it’s the editors’ 'own' word",
                "“a first paragraph\n\n“and a second one”",
                "„deutsch“ und „noch eins”",
                "”svenska” och ”igen”",
                "«русский» и «ещё»",
                "»dansk«",
                "a 5\" pipe",
                "after 30\" the \"guard\" left",
                "in \"2024\"",
                "\"She is held,” he said, and “nobody knows why\"",
                "“A\" and \"C”",
                "„Haft\", sagt er"
            })
    void faulty_quotation_is_silent_for_marks_as_languages_use_them(String text) {
        assertThat(places("faulty-quotation", saying(NEWS, text))).isEmpty();
    }

    private static Statement passingOn(StatementId id) {
        return Statement.builder()
                .id(id)
                .addRelay(Relay.builder().key("r1").statement(ORIGIN).build())
                .build();
    }

    private static Evidence by(StatementId read) {
        return Evidence.builder().statement(read).addVia(read.part("r1")).build();
    }

    private static java.util.List<String> sameOrigin(Evidence... evidence) {
        return places(
                "origin-counted-twice",
                passingOn(NEWS),
                passingOn(OTHER),
                statement("origin").build(),
                detention("d", "2023-11/..")
                        .evidence(java.util.List.of(evidence))
                        .build());
    }

    @Test
    void origin_counted_twice_finds_two_texts_that_pass_on_one_origin() {
        assertThat(sameOrigin(by(NEWS), by(OTHER))).containsExactly("/records/3/evidence/1");
        assertThat(sameOrigin(Evidence.builder().statement(ORIGIN).build(), by(OTHER)))
                .containsExactly("/records/3/evidence/1");
    }

    @Test
    void origin_counted_twice_is_silent_for_sources_of_their_own_and_for_different_claims() {
        assertThat(sameOrigin(by(NEWS), Evidence.builder().statement(OTHER).build()))
                .isEmpty();
        assertThat(sameOrigin(by(NEWS), by(NEWS))).isEmpty();
        assertThat(sameOrigin(by(NEWS), by(OTHER).toBuilder().about("period").build()))
                .isEmpty();
        assertThat(sameOrigin(
                        by(NEWS),
                        by(OTHER).toBuilder().modality(Modality.DENIED).build()))
                .isEmpty();
        assertThat(sameOrigin(
                        by(NEWS),
                        Evidence.builder()
                                .statement(OTHER)
                                .addVia(OTHER.part("r9"))
                                .build()))
                .isEmpty();
    }
}
