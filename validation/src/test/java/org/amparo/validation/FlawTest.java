package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules find the flaws of the module for testing, each where it is, and nothing in files without any. */
@Tag("once")
class FlawTest {

    private static final int FILES = Integer.getInteger("amparo.files", 50);
    private static final int SMALL = 10;
    private static final int MORE = 91;
    private static final int LARGE = 2_000;

    /** No code of this version is retired, and no record makes a file a publication or takes consents out of it. */
    private static final Set<StandardRule> WITHOUT_FLAW = Set.of(
            StandardRule.RETIRED_CODE, StandardRule.MARKED_ABOVE_PROFILE, StandardRule.EVERYTHING_PUBLIC_WITHOUT_BASIS);

    @ParameterizedTest
    @EnumSource
    void a_flaw_is_found_where_it_is_and_nothing_else_is(Flaw flaw) {
        ValidationReport report = Cases.validate(RandomCases.seeded(3).caseFileWith(flaw));
        assertThat(report.findings().stream().map(Finding::rule).distinct())
                .containsExactlyElementsOf(flaw.rule().stream().toList());
        assertThat(report.findings()).allMatch(finding -> finding.record().equals(Optional.of(flaw.record())));
    }

    @Test
    void every_rule_has_a_flaw_that_it_finds() {
        Stream<String> rules = Arrays.stream(StandardRule.values())
                .filter(rule -> !WITHOUT_FLAW.contains(rule))
                .map(StandardRule::code);
        Set<String> found = Arrays.stream(Flaw.values())
                .flatMap(flaw -> flaw.rule().stream())
                .collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(rules.toList());
    }

    @Test
    void a_file_with_all_flaws_has_what_each_has_alone() {
        ValidationReport report = Cases.validate(RandomCases.seeded(3).contradictory());
        long alone = Arrays.stream(Flaw.values())
                .mapToLong(flaw -> Cases.validate(RandomCases.seeded(3).caseFileWith(flaw))
                        .findings()
                        .size())
                .sum();
        assertThat(report.findings()).hasSize((int) alone);
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void nothing_is_found_in_plausible_files() {
        for (int seed = 0; seed < FILES; seed++) {
            CaseFile file = RandomCases.seeded(seed).plausibleCaseFile(seed == 0 ? LARGE : SMALL + seed % MORE);
            assertThat(Cases.validate(file).findings()).as("%s", seed).isEmpty();
        }
    }
}
