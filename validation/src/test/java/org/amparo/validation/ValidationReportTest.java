package org.amparo.validation;

import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.reported;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.evidence.Evidence;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.people.Recognition;
import org.amparo.problem.InvalidValueException;
import org.amparo.speech.Count;
import org.amparo.speech.Relay;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    private static final CaseFile FILE = Cases.file(
            leyla(),
            detention("d", "2024-02/2023-11")
                    .addEvidence(Evidence.of(NEWS, "yesterday"))
                    .build(),
            statement("news").addCount(Count.builder().value(3).build()).build());

    @Test
    void a_finding_is_one_line() {
        assertThat(Cases.validate(FILE)).hasToString("""
                        error reversed-period detention:d /records/1/period The period certainly ended before it began.
                        warning relative-wording-without-anchor detention:d /records/1/evidence/0/wording The wording gives the time relative to when it was said, and no anchor says when that was.
                        warning count-without-day statement:news /records/2/counts/0 A number of people or cases, and no day on which it held.
                        errors: 1, warnings: 2, infos: 0""");
    }

    @Test
    void a_finding_says_where_it_is_in_the_document_and_in_the_record() {
        Finding finding = Cases.validate(FILE).findings().get(1);
        assertThat(finding.pointer()).hasToString("/records/1/evidence/0/wording");
        assertThat(finding.pointerInRecord()).hasToString("/evidence/0/wording");
        assertThat(finding.record()).contains(FILE.records().get(1).id());
        assertThat(finding.page()).contains(URI.create("docs/rules/relative-wording-without-anchor.md"));
    }

    @Test
    void numbers_are_counted_by_severity() {
        ValidationReport report = Cases.validate(FILE);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.count(Severity.INFO)).isZero();
        assertThat(report.hasErrors()).isTrue();
        assertThat(Cases.validate(Cases.file(leyla()))).hasToString("errors: 0, warnings: 0, infos: 0");
    }

    @Test
    void findings_stand_as_their_places_stand_in_json() {
        Person.Builder person = leyla().toBuilder();
        for (int i = 0; i < 12; i++) {
            person.addCapacity(Capacity.builder()
                    .what(CapacityKind.LAWYER)
                    .period(Period.parse("2024/2023"))
                    .build());
        }
        person.addRecognition(
                Recognition.builder().period(Period.parse("2024/2023")).build());
        person.addName(Name.of(" "));
        assertThat(Cases.validate(Cases.file(person.build())).findings())
                .extracting(finding -> finding.rule() + " " + finding.pointerInRecord())
                .startsWith(
                        "blank-text /names/1/full",
                        "reversed-period /capacities/0/period",
                        "reversed-period /capacities/1/period",
                        "reversed-period /capacities/2/period")
                .endsWith(
                        "reversed-period /capacities/11/period",
                        "accusation-without-evidence /recognitions/0",
                        "recognition-by-nobody /recognitions/0",
                        "reversed-period /recognitions/0/period");
    }

    @Test
    void numbers_are_counted_by_rule_in_the_order_of_the_findings() {
        assertThat(Cases.validate(FILE).countByRule())
                .containsExactly(
                        entry("reversed-period", 1L),
                        entry("relative-wording-without-anchor", 1L),
                        entry("count-without-day", 1L));
    }

    @Test
    void a_summary_has_a_line_for_each_rule_with_errors_first() {
        CaseFile file = Cases.file(
                statement("a").addCount(Count.builder().value(3).build()).build(),
                statement("b").addCount(Count.builder().value(4).build()).build(),
                leyla(),
                reported("d", "2024-02/2023-11").build(),
                statement("news").build());
        assertThat(Cases.validate(file).summary()).isEqualTo("""
                        error reversed-period: 1
                        warning count-without-day: 2
                        errors: 1, warnings: 2, infos: 0""");
        assertThat(Cases.validate(Cases.file(leyla())).summary()).isEqualTo("errors: 0, warnings: 0, infos: 0");
    }

    @Test
    void findings_can_be_had_as_they_come() {
        List<Finding> found = new ArrayList<>();
        CaseValidator.standard(Cases.CLOCK)
                .validateEach(FILE.header(), FILE.records().iterator(), found::add);
        assertThat(found).isEqualTo(Cases.validate(FILE).findings());
    }

    @Test
    void rules_can_be_left_out() {
        assertThat(CaseValidator.builder(Cases.CLOCK)
                        .without("reversed-period")
                        .without("relative-wording-without-anchor", "blank-text")
                        .build()
                        .validate(FILE)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("count-without-day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseValidator.builder().without("T99").build())
                .withMessageContaining("docs/rules/README.md")
                .withMessageNotContaining("T99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseValidator.builder()
                        .severity("reversed-perod", Severity.INFO)
                        .build())
                .withMessageContaining("perhaps it is meant to be: reversed-period.");
    }

    @Test
    void some_rules_can_be_looked_for_alone() {
        CaseValidator.Builder builder = CaseValidator.builder(Cases.CLOCK).only("count-without-day", "reversed-period");
        assertThat(builder.build().validate(FILE).findings())
                .extracting(Finding::rule)
                .containsExactly("reversed-period", "count-without-day");
        assertThat(builder.without("reversed-period").build().validate(FILE).findings())
                .extracting(Finding::rule)
                .containsExactly("count-without-day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseValidator.builder().only("T2").build());
    }

    @Test
    void a_rule_can_be_as_severe_as_a_house_wants() {
        CaseValidator validator = CaseValidator.builder(Cases.CLOCK)
                .severity("count-without-day", Severity.ERROR)
                .severity("reversed-period", Severity.INFO)
                .build();
        assertThat(validator.validate(FILE).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CaseValidator.builder().severity("T2", Severity.INFO).build());
    }

    @Test
    void the_clock_of_the_system_is_the_standard_one() {
        assertThat(CaseValidator.standard().validate(FILE)).isEqualTo(Cases.validate(FILE));
    }

    @Test
    void a_record_with_one_key_twice_is_refused_alone_as_it_is_in_a_file() {
        Statement twice = Statement.builder()
                .id(Cases.NEWS)
                .addRelay(Relay.builder().key("k").statement(Cases.NEWS).build())
                .addRelay(Relay.builder().key("k").statement(Cases.NEWS).build())
                .build();
        CaseHeader header = Cases.file().header();
        assertThatThrownBy(() -> CaseValidator.standard().validate(header, twice, 7))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("duplicate-key"));
        assertThatThrownBy(() -> CaseFile.of(header, List.of(twice))).isInstanceOf(InvalidValueException.class);
    }
}
