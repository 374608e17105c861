package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.code.CustodyForm;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemView;
import org.amparo.id.OrganisationId;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The account of a detention tells in one sentence which court passed a sentence, unless either is in doubt. */
class PassedSentenceTest {

    private static final PartialDate DAY = PartialDate.of(2023, 12, 1);

    private static final Organisation COURT = Organisation.builder()
            .id(OrganisationId.of("harbour-court"))
            .addName(Name.of("Harbour Court"))
            .build();

    private static Evidence read(Modality modality) {
        return Evidence.of(Cases.REPORT, "the court sentenced her").toBuilder()
                .modality(modality)
                .build();
    }

    private static final Organisation ASSIZES = Organisation.builder()
            .id(OrganisationId.of("north-shore-assizes"))
            .addName(Name.of("North Shore Court"))
            .build();

    private static Proceeding verdict(PartialDate on, Organisation court, Modality modality) {
        return Proceeding.builder()
                .kind(ProceedingKind.VERDICT)
                .on(on)
                .court(court.id())
                .addEvidence(read(modality))
                .build();
    }

    private static Sentence.Builder sentence(Modality modality) {
        return Sentence.builder().on(DAY).addEvidence(read(modality));
    }

    private static String account(PartialDate verdictOn, Modality verdict, Modality sentence) {
        return account(Detention.builder()
                .addProceeding(verdict(verdictOn, COURT, verdict))
                .addSentence(sentence(sentence)
                        .addKind(CustodyForm.PRISON)
                        .length("P2Y")
                        .build()));
    }

    private static String account(Detention.Builder told) {
        Detention detention = told.id(Cases.DETENTION).detainee(Cases.LEYLA).build();
        ItemView view = Views.views("en", detention, COURT, ASSIZES, Cases.report()).stream()
                .filter(item -> item.record().id().equals(Cases.DETENTION))
                .findFirst()
                .orElseThrow();
        return view.account().stream().map(one -> Views.plain(one.text())).collect(Collectors.joining(" "));
    }

    @Test
    void the_court_of_the_verdict_passed_the_sentence_of_the_same_day() {
        assertThat(account(DAY, Modality.STATED, Modality.STATED))
                .contains("On 1 December 2023 the Harbour Court sentenced Leyla Orlova to 2 years in prison.")
                .doesNotContain("verdict");
    }

    @Test
    void a_verdict_of_another_day_is_told_by_itself() {
        assertThat(account(PartialDate.of(2023, 11, 30), Modality.STATED, Modality.STATED))
                .contains("A verdict was given on 30 November 2023 at the Harbour Court.")
                .contains("Orlova was sentenced on 1 December 2023 to 2 years in prison.");
    }

    @Test
    void a_verdict_or_a_sentence_in_doubt_is_told_by_itself() {
        assertThat(account(DAY, Modality.ALLEGED, Modality.STATED))
                .contains("A verdict was given on 1 December 2023 at the Harbour Court, ")
                .contains("Orlova was sentenced on 1 December 2023 to 2 years in prison.");
        assertThat(account(DAY, Modality.STATED, Modality.ALLEGED))
                .contains("A verdict was given on 1 December 2023 at the Harbour Court.")
                .contains("Orlova was sentenced on 1 December 2023 to 2 years in prison, ");
    }

    @Test
    void the_court_is_not_lost_where_the_penalty_is_not_known() {
        assertThat(account(Detention.builder()
                        .addProceeding(verdict(DAY, COURT, Modality.STATED))
                        .addSentence(sentence(Modality.STATED).build())))
                .contains("A verdict was given on 1 December 2023 at the Harbour Court.");
    }

    @Test
    void a_second_verdict_of_the_day_is_told_by_itself() {
        assertThat(account(Detention.builder()
                        .addProceeding(verdict(DAY, COURT, Modality.STATED))
                        .addProceeding(verdict(DAY, ASSIZES, Modality.STATED))
                        .addSentence(sentence(Modality.STATED).length("P2Y").build())))
                .contains("On 1 December 2023 the Harbour Court sentenced ")
                .contains("A verdict was given on 1 December 2023 at the North Shore Court.");
    }
}
