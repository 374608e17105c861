package org.amparo.validation;

import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.Penalty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on penalties, terms, lengths and remedies. */
class SentenceRulesTest {

    private static final Evidence GIVEN_UP = Evidence.of(NEWS, "as was reported").toBuilder()
            .status(ClaimStatus.RETRACTED)
            .build();
    private static final String SENTENCE = "/records/2/sentences/0";

    private static Optional<PartialDate> given(String edtf) {
        return Optional.ofNullable(edtf).map(PartialDate::parse);
    }

    private static List<String> found(String rule, Detention.Builder detention) {
        return places(rule, leyla(), statement("news").build(), detention.build());
    }

    private static List<String> found(String rule, Sentence sentence) {
        return found(rule, detention("d", "2023-11-02/..").addSentence(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "life, P2Y, true",
        "death, P2Y, true",
        "fixed-term, P2Y, false",
        "indefinite, P2Y, false",
        "non-custodial, P2Y, false",
        "invented, P2Y, false",
        ", P2Y, false",
        "life, , false",
    })
    void life_and_death_have_no_length(String penalty, String length, boolean found) {
        Sentence sentence = Sentence.builder()
                .penalty(Optional.ofNullable(penalty).map(Penalty.VOCABULARY::of))
                .length(Optional.ofNullable(length))
                .build();
        assertThat(found("sentence-contradicts-itself", sentence))
                .isEqualTo(found ? List.of(SENTENCE + "/length") : List.of());
        assertThat(found(
                        "sentence-contradicts-itself",
                        sentence.toBuilder().addEvidence(GIVEN_UP).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P2Y, P10Y, true",
        "P2Y, P25M, true",
        "P2Y, P24M, false",
        "P2Y, P24M1D, true",
        "P2Y, P2Y, false",
        "P2Y, P1Y, false",
        "P1M, P30D, false",
        "P1M, P31D, false",
        "P1M, P32D, true",
        "P1Y, P366D, false",
        "P1Y, P367D, true",
        "P28D, P1M, false",
        "P27D, P1M, true",
        "P4W, P29D, true",
        "P4W, P28D, false",
        "P999999999Y, P999999999Y999999999M99999999W999999999D, true",
        ", P2Y, false",
    })
    void the_suspended_part_is_certainly_longer_than_the_whole(String length, String suspended, boolean found) {
        Sentence sentence = Sentence.builder()
                .length(Optional.ofNullable(length))
                .suspendedLength(suspended)
                .build();
        assertThat(found("sentence-contradicts-itself", sentence))
                .isEqualTo(found ? List.of(SENTENCE + "/suspendedLength") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "non-custodial, prison, true",
        "non-custodial, house-arrest, true",
        "non-custodial, travel-ban, false",
        "non-custodial, invented, false",
        "death, prison, false",
    })
    void a_penalty_without_custody_is_served_in_it(String penalty, String form, boolean found) {
        Sentence sentence = Sentence.builder()
                .penalty(Penalty.VOCABULARY.of(penalty))
                .addKind(CustodyForm.VOCABULARY.of(form))
                .build();
        assertThat(found("sentence-contradicts-itself", sentence))
                .isEqualTo(found ? List.of(SENTENCE + "/kinds") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01/2026-05-01, 2024-04-30, true",
        "2024-05-01/2026-05-01, 2024-04, true",
        "2024-05-01/2026-05-01, 2024, false",
        "2024-05-01/2026-05-01, 2024-05-01, false",
        "2024-05-01/2026-05-01, 2028, false",
        "2024-05-01?/2026-05-01, 2020, false",
        "../2026-05-01, 2020, false",
    })
    void a_release_is_due_before_the_term_begins(String term, String due, boolean found) {
        Sentence sentence = Sentence.builder()
                .period(Period.parse(term))
                .releaseDue(PartialDate.parse(due))
                .build();
        assertThat(found("sentence-contradicts-itself", sentence))
                .isEqualTo(found ? List.of(SENTENCE + "/releaseDue") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // Before the detention.
        "2023-11-02/.., 2024-05-01, 2010/2011, true",
        "2023-11-02/2024-05-01, 2024-05-01, 2010/2011, true",
        "2023-11-02/.., , 2010/2011, true",
        "2023-11-02/.., , 2010/.., false",
        "2023-11-02/.., , 2010/2023, false",
        "2023-11-02/.., , 2010/2011~, false",
        // During it: whoever is still held has not been sentenced to what was served already.
        "2023-11-02/.., 2024-05-01, 2023-11-02/2024-04-30, true",
        "2023-11-02/, 2024-05-01, 2023-11-02/2024-04-30, true",
        "2023-11-02/2024-05-01, 2024-05-01, 2023-11-02/2024-04-30, false",
        "2023-11-02/.., 2024-05-01, 2023-11-02/2024-05, false",
        "2023-11-02/.., 2024, 2023-11-02/2024-04-30, false",
        "2023-11-02/.., 2024-05-01, 2023-11-02/2029-04-30, false",
    })
    void a_term_was_over_before_it_could_be_served(String detention, String on, String term, boolean found) {
        Period period = Period.parse(term);
        Sentence sentence = Sentence.builder().on(given(on)).period(period).build();
        String rule = "term-over-before-sentence";
        assertThat(found(rule, detention("d", detention).addSentence(sentence)))
                .isEqualTo(found ? List.of(SENTENCE + "/period") : List.of());
        Sentence due = Sentence.builder().on(given(on)).releaseDue(period.end()).build();
        assertThat(found(rule, detention("d", detention).addSentence(due)))
                .isEqualTo(found ? List.of(SENTENCE + "/releaseDue") : List.of());
    }

    @Test
    void a_release_or_an_older_case_explains_a_term_that_is_over() {
        String rule = "term-over-before-sentence";
        Sentence served = Sentence.builder()
                .on(PartialDate.parse("2024-05-01"))
                .releaseDue(PartialDate.parse("2024-03-01"))
                .build();
        Detention.Builder detention = detention("d", "2023-11-02/..").addSentence(served);
        assertThat(found(rule, detention)).hasSize(1);
        assertThat(found(
                        rule,
                        detention.release(
                                Release.builder().kind(ReleaseKind.TERM_SERVED).build())))
                .isEmpty();
        Sentence old = Sentence.builder().period(Period.parse("2010/2011")).build();
        Detention.Builder again = detention("d", "2023-11-02/..").addSentence(old);
        assertThat(found(rule, again)).hasSize(1);
        assertThat(found(rule, again.addProceeding(Proceeding.of(ProceedingKind.CHARGE, PartialDate.of(2009)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remand-extended, P99Y, true",
        "remand-extended, P10Y1D, true",
        "remand-ordered, P10Y, false",
        "remand-ordered, P120M, false",
        "remand-ordered, P121M, true",
        "remand-ordered, P3650D, false",
        ", P11Y, true",
        "invented, P11Y, true",
        "invented, P9Y, false",
        "verdict, P2M, true",
        "sentence, P5Y, true",
        "prosecutor-request, P8Y, true",
        "appeal-rejected, P2M, false",
        "arrest, P2D, false",
        "hearing, P2M, false",
        "verdict, , false",
    })
    void the_length_of_a_step_is_in_doubt(String kind, String length, boolean found) {
        Proceeding step = Proceeding.builder()
                .kind(Optional.ofNullable(kind).map(ProceedingKind.VOCABULARY::of))
                .length(Optional.ofNullable(length))
                .build();
        assertThat(found(
                        "remand-length-in-doubt",
                        detention("d", "2023-11-02/..").addProceeding(step)))
                .isEqualTo(found ? List.of("/records/2/proceedings/0/length") : List.of());
        assertThat(found(
                        "remand-length-in-doubt",
                        detention("d", "2023-11-02/..")
                                .addProceeding(
                                        step.toBuilder().addEvidence(GIVEN_UP).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02/.., 2020-01-01, , filedOn",
        "2023-11-02/.., 2023-10, 2023-12, filedOn",
        "2023-11-02/.., , 2020-01-01, decidedOn",
        "2023-11-02/.., 2019, 2020, filedOn",
        "2023-11-02/.., 2023, 2023-10-01, decidedOn",
        "2023-11-02/.., 2023-11-02, , ",
        "2023-11/.., 2023-11-01, , ",
        "2023-11-02/.., 2020?, , ",
        "2023-11-02?/.., 2020, , ",
        "../2024, 2020, , ",
        "2023-11-02/.., 2024, 2025, ",
    })
    void a_remedy_is_older_than_the_detention(String period, String filed, String decided, String place) {
        Remedy remedy = Remedy.of(RemedyKind.APPEAL, RemedyOutcome.REJECTED).toBuilder()
                .filedOn(given(filed))
                .decidedOn(given(decided))
                .build();
        Detention.Builder detention = detention("d", period).addRemedy(remedy);
        String rule = "remedy-before-arrest";
        assertThat(found(rule, detention))
                .isEqualTo(place == null ? List.of() : List.of("/records/2/remedies/0/" + place));
        assertThat(found(
                        rule,
                        detention("d", period)
                                .addRemedy(
                                        remedy.toBuilder().addEvidence(GIVEN_UP).build())))
                .isEmpty();
        assertThat(found(rule, detention.addProceeding(Proceeding.of(ProceedingKind.CHARGE, PartialDate.of(2018)))))
                .isEmpty();
    }
}
