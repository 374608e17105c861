package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.amparo.validation.internal.constraints.Violations;
import org.amparo.validation.internal.rules.RecordRule;
import org.amparo.validation.internal.signs.SelectedSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signs of rules are in what is flawed, and hardly in anything else. */
class SignsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final CaseHeader HEADER =
            CaseHeader.builder().id(CaseFileId.of("north-shore")).build();

    @Test
    void the_rules_that_look_at_a_record_by_itself_tell_signs_and_no_others_do() {
        assertThat(StandardRule.values())
                .allSatisfy(rule -> assertThat(rule.rule(new Violations()) instanceof RecordRule)
                        .isEqualTo(rule.scope() == StandardRule.Scope.RECORD));
    }

    @Test
    void nearly_all_plausible_records_are_clean() {
        CaseFile file = RandomCases.seeded(1).plausibleCaseFile(1_000);
        Set<String> all = Set.copyOf(
                Arrays.stream(StandardRule.values()).map(StandardRule::code).toList());

        assertThat(file.records().stream().filter(record -> isClean(all, file.header(), record)))
                .hasSizeGreaterThan(900);
    }

    @ParameterizedTest
    @MethodSource
    void a_record_with_a_flaw_is_not_clean_for_the_rule_that_finds_it(Flaw flaw) {
        assertThat(isClean(
                        Set.copyOf(flaw.rule().stream().toList()),
                        HEADER,
                        flaw.records().get(0)))
                .isFalse();
    }

    static Stream<Flaw> a_record_with_a_flaw_is_not_clean_for_the_rule_that_finds_it() {
        return Arrays.stream(Flaw.values())
                .filter(flaw -> flaw.rule()
                        .filter(code -> Arrays.stream(StandardRule.values())
                                .anyMatch(
                                        rule -> rule.code().equals(code) && rule.scope() == StandardRule.Scope.RECORD))
                        .isPresent());
    }

    @Test
    void a_marked_record_is_not_clean_in_a_published_file_and_is_in_any_other() {
        Person marked = Cases.leyla().toBuilder().marking(Marking.SECRET).build();
        CaseHeader published = HEADER.toBuilder()
                .profile(PublicationProfile.all().get(0).name())
                .build();

        assertThat(isClean(Set.of("marked-above-profile"), published, marked)).isFalse();
        assertThat(isClean(Set.of("marked-above-profile"), HEADER, marked)).isTrue();
    }

    @Test
    void two_parts_with_one_key_are_refused_whichever_rules_are_applied() {
        Person twice = Person.builder()
                .id(Cases.LEYLA)
                .names(List.of(name("a"), name("b"), name("a")))
                .build();

        for (String rule : List.of("blank-text", "reversed-period", "dangling-reference")) {
            CaseValidator validator =
                    CaseValidator.builder(Cases.CLOCK).only(rule).build();
            assertThatThrownBy(() -> validator.validate(HEADER, twice, 0)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void many_parts_with_a_key_of_their_own_are_clean_and_a_key_that_comes_again_is_not() {
        List<Name> names = IntStream.range(0, 100).mapToObj(i -> name("n" + i)).toList();
        Person person = Person.builder().id(Cases.LEYLA).names(names).build();

        assertThat(isClean(Set.of("blank-text"), HEADER, person)).isTrue();
        assertThat(isClean(
                        Set.of("blank-text"),
                        HEADER,
                        person.toBuilder().addName(name("n50")).build()))
                .isFalse();
    }

    private static Name name(String key) {
        return Name.of("Leyla Orlova").toBuilder().key(key).build();
    }

    private static boolean isClean(Set<String> rules, CaseHeader header, CaseRecord record) {
        return SelectedSigns.of(StandardRule.signs(Set.of()), rules)
                .search(header, TODAY)
                .isClean(record);
    }
}
