package org.amparo.examples.referencecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandOutcome;
import org.amparo.code.HopMode;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.status.Chain;
import org.amparo.status.DemandAnswer;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Hop;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/**
 * Asks the library the questions of the case, and checks that {@link Answers} puts its answers into words and adds
 * nothing.
 */
class AnswersTest {

    private static final CaseFile CASE = ReferenceCase.caseFile();

    @Test
    void of_the_six_detainees_named_in_the_statement_one_was_given_an_award_and_one_was_selected() {
        Demand release = CASE.find(Ids.STATEMENT).orElseThrow().demands().get(0);
        List<PersonId> named = release.targets().stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .toList();

        assertThat(named).hasSize(6);
        assertThat(named.stream().filter(person -> !CASE.awardsOf(person).isEmpty()))
                .containsExactly(Ids.SAFAROV, Ids.VAGIFGIZI);
        assertThat(CASE.find(Ids.HUMAN_RIGHTS_DEFENDER).orElseThrow().conferredBy())
                .contains(Ids.STATE_DEPARTMENT);
        assertThat(answer(0))
                .containsExactly(
                        "Rufat Safarov: Secretary of State’s Human Rights Defender Award of the U.S. State Department"
                                + " (inferred), selected.",
                        "Sevinj Vagifgizi: Secretary of State’s Anti-Corruption Champion’s Award of the U.S. State"
                                + " Department (inferred), conferred in absentia.",
                        "Detainees named: 6; given an award: 1; selected, and no conferral stated: 1.");
    }

    @Test
    void vagifgizi_is_held_in_june_2024_by_the_text() {
        Status status = CASE.asOf(LocalDate.of(2024, 6, 1)).statusOf(Ids.VAGIFGIZI);

        assertThat(status.liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(status.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(status.custodyForm()).contains(CustodyForm.PRE_TRIAL_DETENTION);
        assertThat(status.lastEvidence()).contains(PartialDate.parse("[2024-12-09..2024-12-31]"));
        assertThat(answer(1))
                .containsExactly(
                        "Yes by the sources, deprived of liberty, pre-trial detention: it began before, in November 2023.");
    }

    @Test
    void she_is_possibly_free_the_day_before_the_only_known_start() {
        Status status = CASE.asOf(LocalDate.of(2023, 10, 31)).statusOf(Ids.VAGIFGIZI);

        assertThat(status.liberty()).isEqualTo(Liberty.FREE);
        assertThat(status.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(answer(2))
                .containsExactly(
                        "Not as far as is known, possibly free: the only known start is later, in November 2023.");
    }

    @Test
    void she_is_possibly_held_within_the_month_of_the_start() {
        Status status = CASE.asOf(LocalDate.of(2023, 11, 15)).statusOf(Ids.VAGIFGIZI);

        assertThat(status.liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(status.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(answer(3))
                .containsExactly(
                        "Possibly deprived of liberty, pre-trial detention: it began on some day in November 2023.");
    }

    @Test
    void of_gasimli_before_the_source_nothing_is_known() {
        Status status = CASE.asOf(LocalDate.of(2024, 6, 1)).statusOf(Ids.GASIMLI);

        assertThat(status.liberty()).isEqualTo(Liberty.UNKNOWN);
        assertThat(status.certainty()).isEqualTo(Certainty.NO);
        assertThat(answer(4)).containsExactly("Unknown: the start is not known, and the sources are later.");
    }

    @Test
    void what_the_text_tells_could_not_be_known_from_it_half_a_year_before() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        Status known = CASE.asOf(day).knownBy(day).statusOf(Ids.VAGIFGIZI);
        Status later = CASE.asOf(day).knownBy(LocalDate.of(2024, 12, 31)).statusOf(Ids.VAGIFGIZI);

        assertThat(known.liberty()).isEqualTo(Liberty.UNKNOWN);
        assertThat(later).isEqualTo(CASE.asOf(day).statusOf(Ids.VAGIFGIZI));
        assertThat(answer(5)).containsExactly("Unknown: the file has no source of that time.");
    }

    @Test
    void on_the_first_possible_day_of_the_text_one_is_held_for_certain_and_five_possibly() {
        HeldAnswer held = CASE.heldOn(LocalDate.of(2024, 12, 9));

        assertThat(held.certain()).extracting(Status::subject).containsExactly(Ids.VAGIFGIZI);
        assertThat(held.possible())
                .extracting(Status::subject)
                .containsExactly(Ids.SAFAROV, Ids.GASIMLI, Ids.MEHRALIZADA, Ids.HAJIYEV, Ids.IBADOGHLU);
        assertThat(held.unknown()).isEmpty();
        assertThat(held.groups()).hasSize(4);
        assertThat(answer(6)).first().isEqualTo("For certain, by the sources: 1. Sevinj Vagifgizi.");
        assertThat(answer(6))
                .last()
                .isEqualTo("Not asked about, since the file has no detention of them: “political prisoners and"
                        + " detainees” (in the words of statement:d2), among them somebody unnamed (academic,"
                        + " anti-corruption advocate).");
    }

    @Test
    void what_is_dated_of_her_is_told_as_exactly_as_the_text_has_it() {
        assertThat(answer(7))
                .containsExactly(
                        "since November 2023: detention of Sevinj Vagifgizi.",
                        "since November 2023: detention of Sevinj Vagifgizi, pre-trial detention.",
                        "9 December 2024: Secretary of State’s Anti-Corruption Champion’s Award conferred (inferred).",
                        "between 9 and 31 December 2024: statement:d0 published (inferred).");
    }

    @Test
    void all_six_are_held_when_the_text_was_published_and_possibly_after() {
        List<PersonId> six =
                List.of(Ids.SAFAROV, Ids.VAGIFGIZI, Ids.GASIMLI, Ids.MEHRALIZADA, Ids.HAJIYEV, Ids.IBADOGHLU);

        assertThat(six).allSatisfy(person -> {
            Status after = CASE.asOf(LocalDate.of(2025, 1, 1)).statusOf(person);
            assertThat(after.liberty()).isEqualTo(Liberty.DEPRIVED);
            assertThat(after.certainty()).isEqualTo(Certainty.POSSIBLE);
        });
    }

    @Test
    void the_254_rest_on_the_unseen_coalition_two_hops_away() {
        Count count = CASE.find(Ids.ESTIMATE).orElseThrow().counts().get(0);
        Evidence evidence = count.evidence().get(0);
        Chain chain = CASE.chainOf(evidence);

        assertThat(chain.distance()).isEqualTo(2);
        assertThat(chain.hops())
                .extracting(Hop::mode)
                .extracting(mode -> mode.orElseThrow())
                .containsExactly(HopMode.QUOTES, HopMode.REPORTS);
        assertThat(chain.hops().get(0).edits()).hasSize(3);
        assertThat(chain.root()).isEqualTo(Ids.ESTIMATE);
        assertThat(chain.rootSeen()).isFalse();
        assertThat(chain.complete()).isTrue();
        assertThat(answer(8))
                .first()
                .isEqualTo("On that of: an NGO coalition; approximate, estimate, as of 1 December 2023"
                        + " ([2023] was put in by statement:d0).");
        assertThat(answer(8)).last().isEqualTo("Hops from statement:d0 to statement:d3: 2; it was not seen.");
    }

    @Test
    void one_demand_concerns_ibadoghlu_and_what_became_of_it_is_unknown() {
        List<DemandAnswer> demands = CASE.demandsFor(Ids.IBADOGHLU);

        assertThat(demands).hasSize(1);
        assertThat(demands.get(0).demand().key()).contains("m1");
        assertThat(demands.get(0).outcome()).isEqualTo(DemandOutcome.UNKNOWN);
        assertThat(answer(9))
                .containsExactly("release, immediate, asked of the Government of Azerbaijan (inferred) in statement:d1."
                        + " Outcome: unknown.");
    }

    @Test
    void two_groups_have_journalists_among_them_each_in_the_words_of_its_source() {
        assertThat(answer(10))
                .containsExactly(
                        "“political prisoners and detainees” (in the words of statement:d2).",
                        "“numerous dissidents, rights activists, and journalists who have been arrested for their"
                                + " advocacy of human rights and fundamental freedoms” (in the words of statement:d0).");
    }

    @Test
    void another_case_file_gets_other_answers() {
        Person renamed = CASE.find(Ids.SAFAROV).orElseThrow();
        CaseFile fewer = CaseFile.of(
                CASE.header(),
                CASE.records().stream()
                        .filter(record -> !record.equals(renamed))
                        .toList());

        assertThat(Answers.of(fewer).get(0).answer())
                .hasSize(2)
                .last()
                .isEqualTo("Detainees named: 5; given an award: 1; selected, and no conferral stated: 0.");
    }

    private static List<String> answer(int question) {
        return Answers.of(CASE).get(question).answer();
    }
}
