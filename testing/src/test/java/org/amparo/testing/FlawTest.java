package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.status.Chain;
import org.amparo.status.Status;
import org.amparo.testing.internal.plausible.PlausibleCases;
import org.amparo.time.Certainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
class FlawTest {

    private static final List<CaseFile> PLAUSIBLE = List.of(
            RandomCases.seeded(1).plausibleCaseFile(PlausibleCases.FEWEST),
            RandomCases.seeded(2).plausibleCaseFile(100),
            RandomCases.seeded(3).plausibleCaseFile(1_000));

    @ParameterizedTest
    @EnumSource
    void what_no_rule_finds_is_there_all_the_same(Flaw flaw) {
        CaseFile file = with(flaw);
        assertThat(file.find(flaw.record())).contains(flaw.records().get(0));
        assertThat(Signs.of(flaw, file)).isEqualTo(flaw.rule().isPresent() ? Optional.empty() : Optional.of(true));
    }

    @ParameterizedTest
    @EnumSource
    void what_no_rule_finds_is_in_no_plausible_file(Flaw flaw) {
        assertThat(PLAUSIBLE)
                .allSatisfy(file -> assertThat(Signs.of(flaw, file)).isNotEqualTo(Optional.of(true)));
    }

    @ParameterizedTest
    @EnumSource
    void every_question_has_an_answer(Flaw flaw) {
        CaseFile alone = CaseFile.of(with().header(), flaw.records());
        assertThat(Questions.askAll(alone)).contains("find", "statusOf", "chainOf", "statementsNaming", "dangling");
    }

    @Test
    void a_file_with_all_flaws_answers_every_question_too() {
        CaseFile file = RandomCases.seeded(7).contradictory();
        assertThat(Questions.askAll(file)).contains("find", "statusOf", "chainOf");
        assertThat(file.records().stream().map(CaseRecord::id))
                .containsAll(Arrays.stream(Flaw.values()).map(Flaw::record).toList());
    }

    @Test
    void flaws_share_no_record_and_one_is_put_in_once() {
        List<CaseRecord> records = Arrays.stream(Flaw.values())
                .flatMap(flaw -> flaw.records().stream())
                .toList();
        assertThat(records).extracting(CaseRecord::id).doesNotHaveDuplicates();
        assertThat(with(Flaw.DENIAL, Flaw.DENIAL)).isEqualTo(with(Flaw.DENIAL));
    }

    @Test
    void the_same_seed_gives_the_same_flawed_file() {
        assertThat(RandomCases.seeded(5).contradictory())
                .isEqualTo(RandomCases.seeded(5).contradictory());
    }

    @Test
    void only_what_is_meant_to_dangle_does() {
        List<Flaw> broken = List.of(Flaw.DANGLING_REFERENCE, Flaw.VIA_THAT_LEADS_NOWHERE, Flaw.KEY_ONLY_ELSEWHERE);
        for (Flaw flaw : Flaw.values()) {
            assertThat(with(flaw).dangling().isEmpty()).as(flaw.name()).isNotEqualTo(broken.contains(flaw));
        }
    }

    // The answers of core to contradictions

    @Test
    void a_contradiction_makes_a_status_possible_and_stands_beside_it() {
        for (Flaw flaw : List.of(Flaw.TWO_DATES_IN_THREE_SOURCES, Flaw.DENIAL, Flaw.RIVAL_FORMS)) {
            Status status = status(flaw, LocalDate.of(2024, 3, 30));
            assertThat(status.liberty()).as(flaw.name()).isEqualTo(Liberty.DEPRIVED);
            assertThat(status.certainty()).as(flaw.name()).isEqualTo(Certainty.POSSIBLE);
            assertThat(status.contrary()).as(flaw.name()).hasSize(1);
        }
    }

    @Test
    void all_three_sources_agree_after_the_later_of_the_two_dates() {
        Status status = status(Flaw.TWO_DATES_IN_THREE_SOURCES, LocalDate.of(2024, 6, 1));
        assertThat(status.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(status.contrary()).isEmpty();
    }

    @Test
    void house_arrest_that_is_told_as_release_is_at_most_possible() {
        Status status = status(Flaw.HOUSE_ARREST_AS_RELEASE, LocalDate.of(2024, 6, 1));
        assertThat(status.custodyForm()).contains(CustodyForm.HOUSE_ARREST);
        assertThat(status.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(status.contrary()).hasSize(1);
    }

    @Test
    void a_release_ends_a_period_that_was_left_open() {
        assertThat(status(Flaw.OPEN_END_WITH_RELEASE, LocalDate.of(2024, 4, 1)).liberty())
                .isEqualTo(Liberty.DEPRIVED);
        assertThat(status(Flaw.OPEN_END_WITH_RELEASE, LocalDate.of(2024, 6, 1)).liberty())
                .isEqualTo(Liberty.FREE);
    }

    @Test
    void a_detention_whose_evidence_was_retracted_says_nothing() {
        assertThat(status(Flaw.ONLY_RETRACTED_EVIDENCE, LocalDate.of(2024, 4, 1))
                        .liberty())
                .isEqualTo(Liberty.UNKNOWN);
    }

    @Test
    void a_chain_that_goes_round_has_an_end() {
        CaseFile file = with(Flaw.CHAIN_CYCLE);
        Chain chain = file.chainOf(evidence(file, Flaw.CHAIN_CYCLE));
        assertThat(chain.distance()).isEqualTo(3);
        assertThat(chain.complete()).isTrue();
        assertThat(chain.circular()).isTrue();
    }

    @Test
    void a_chain_that_does_not_hold_is_not_complete() {
        for (Flaw flaw : List.of(Flaw.VIA_THAT_LEADS_NOWHERE, Flaw.KEY_ONLY_ELSEWHERE, Flaw.VIA_OF_ANOTHER_STATEMENT)) {
            CaseFile file = with(flaw);
            assertThat(file.chainOf(evidence(file, flaw)).complete())
                    .as(flaw.name())
                    .isFalse();
        }
    }

    @Test
    void ids_that_were_merged_into_each_other_lead_to_their_own_records() {
        CaseFile file = with(Flaw.MERGE_CYCLE);
        Person person = (Person) file.find(Flaw.MERGE_CYCLE.record()).orElseThrow();
        PersonId other = (PersonId) person.formerIds().get(0);
        assertThat(file.find(other)).map(Person::id).contains(other);
        assertThat(file.find(person.id())).contains(person);
    }

    private static Evidence evidence(CaseFile file, Flaw flaw) {
        return ((Detention) file.find(flaw.record()).orElseThrow()).evidence().get(0);
    }

    private static Status status(Flaw flaw, LocalDate day) {
        CaseFile file = with(flaw);
        Detention detention = (Detention) file.find(flaw.record()).orElseThrow();
        return file.asOf(day).statusOf(detention.detainee());
    }

    private static CaseFile with(Flaw... flaws) {
        return RandomCases.seeded(1).caseFileWith(flaws);
    }
}
