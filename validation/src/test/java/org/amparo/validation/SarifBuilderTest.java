package org.amparo.validation;

import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.reported;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.DataJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonPositions;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

class SarifBuilderTest {

    private static final CaseFile FILE = Cases.file(
            leyla(),
            reported("d", "2024-02/2023-11").build(),
            reported("e", "2024-02/2023-11").build(),
            statement("news").build());

    private static final URI CASE = URI.create("cases/case.json");

    private static final Acceptance ACCEPTED =
            Acceptance.listOf(DataJson.read("""
            {"accepted": [{"code": "reversed-period", "record": "detention:e", "pointer": "/period",
              "reason": "The verdict itself has it so.", "acceptedOn": "2025-06-01"}]}""")).get(0);

    @Test
    void a_finding_is_a_result_with_its_rule_its_level_and_its_place() {
        String json = FullJsonWriter.standard().write(FILE);
        ValidationReport report = CaseValidator.builder(Cases.CLOCK)
                .accept(List.of(ACCEPTED))
                .build()
                .validate(CaseJsonReader.standard().read(json));
        JsonPositions positions = JsonPositions.of(json);
        DataObject log = new SarifBuilder()
                .add(
                        CASE,
                        report,
                        finding -> positions.find(finding.pointer()).map(at -> new TextPlace(at.line(), at.column())))
                .build();
        requireSarif(log);
        TextPlace place = positions
                .find(report.findings().get(0).pointer())
                .map(at -> new TextPlace(at.line(), at.column()))
                .orElseThrow();
        assertThat(DataJson.read("""
                {"ruleId": "reversed-period", "ruleIndex": 0, "level": "error",
                 "message": {"text": "The period certainly ended before it began."},
                 "locations": [{
                   "physicalLocation": {"artifactLocation": {"uri": "cases/case.json"},
                     "region": {"startLine": %d, "startColumn": %d}},
                   "logicalLocations": [{"fullyQualifiedName": "/records/1/period"}]}],
                 "properties": {"record": "detention:d"}}""".formatted(place.line(), place.column())))
                .isEqualTo(results(log).get(0));
    }

    @Test
    void an_accepted_finding_is_a_suppressed_result() {
        DataObject log = log(CaseValidator.builder(Cases.CLOCK)
                .accept(List.of(ACCEPTED))
                .build()
                .validate(FILE));
        assertThat(results(log)).hasSize(2);
        assertThat(results(log).get(0).member("suppressions")).isEmpty();
        assertThat(results(log).get(1).member("suppressions"))
                .contains(
                        DataJson.read(
                                "[{\"kind\": \"external\", \"status\": \"accepted\", \"justification\": \"The verdict itself has it so.\"}]"));
    }

    @Test
    void a_rule_stands_once_with_its_title_and_its_page() {
        CaseRule own = CaseRule.builder("desk-x")
                .severity(Severity.INFO)
                .title("A [rule]")
                .page(URI.create("https://desk.example/x"))
                .message("Look.")
                .each(Detention.class, (detention, found) -> found.add())
                .build();
        DataObject log = log(CaseValidator.builder(Cases.CLOCK).add(own).build().validate(FILE));
        requireSarif(log);
        assertThat(DataJson.read("""
                [{"id": "desk-x", "shortDescription": {"text": "A \\\\[rule\\\\]"}, "helpUri": "https://desk.example/x"},
                 {"id": "reversed-period", "shortDescription": {"text": "Period that ends before it starts"},
                  "help": {"text": "docs/rules/reversed-period.md"}}]"""))
                .isEqualTo(object(object(run(log), "tool"), "driver").members().get("rules"));
    }

    @Test
    void a_file_without_findings_is_a_log_without_results() {
        DataObject log = log(Cases.validate(Cases.file(leyla())));
        requireSarif(log);
        assertThat(results(log)).isEmpty();
    }

    @Test
    void whatever_is_found_the_log_is_sarif() {
        for (long seed = 0; seed < 30; seed++) {
            DataObject log = log(Cases.validate(RandomCases.seeded(seed).unsoundCaseFile(20)));
            requireSarif(log);
            assertThat(DataJson.read(DataJson.write(log))).isEqualTo(log);
        }
    }

    @Test
    void several_files_are_in_one_log() {
        DataObject log = new SarifBuilder()
                .add(CASE, Cases.validate(FILE), finding -> Optional.empty())
                .add(URI.create("b.json"), Cases.validate(FILE), finding -> Optional.of(new TextPlace(3, 7)))
                .build();
        requireSarif(log);
        assertThat(results(log)).hasSize(4);
    }

    @Test
    void a_report_is_a_problem_as_rfc_9457_has_it() {
        Acceptance until = new Acceptance(
                ACCEPTED.rule(),
                ACCEPTED.record(),
                ACCEPTED.key(),
                ACCEPTED.pointer(),
                ACCEPTED.reason(),
                ACCEPTED.acceptedOn(),
                Optional.of(LocalDate.of(2030, 1, 1)));
        ValidationReport report = CaseValidator.builder(Cases.CLOCK)
                .accept(List.of(until))
                .build()
                .validate(FILE);
        String finding = """
                "type": "rules/reversed-period", "title": "Period that ends before it starts",
                "detail": "The period certainly ended before it began.", "code": "reversed-period",
                "severity": "error", "record": "detention:%s", "pointer": "/records/%d/period\"""";
        assertThat(report.toData())
                .isEqualTo(DataJson.read(("""
                        {"type": "rules", "title": "Rules are broken.",
                         "detail": "errors: 1, warnings: 0, infos: 0, accepted: 1",
                         "findings": [{%s}],
                         "accepted": [{%s, "acceptedOn": "2025-06-01", "reason": "The verdict itself has it so.",
                           "until": "2030-01-01"}]}""").formatted(finding.formatted("d", 1), finding.formatted("e", 2))));
        assertThat(Cases.validate(Cases.file(leyla())).toData()).isEqualTo(DataJson.read("""
                        {"type": "rules", "title": "No rule is broken.", "detail": "errors: 0, warnings: 0, infos: 0",
                         "findings": []}"""));
    }

    private static DataObject log(ValidationReport report) {
        return new SarifBuilder()
                .add(CASE, report, finding -> Optional.of(new TextPlace(1, 1)))
                .build();
    }

    /** Checks what SARIF 2.1.0 requires of the members that are there, and that no other member is. */
    private static void requireSarif(DataObject log) {
        only(log, "$schema", "version", "runs");
        assertThat(text(log, "version")).isEqualTo("2.1.0");
        DataObject run = run(log);
        only(run, "tool", "columnKind", "results");
        assertThat(text(run, "columnKind")).isEqualTo("utf16CodeUnits");
        DataObject driver = object(object(run, "tool"), "driver");
        only(driver, "name", "rules");
        assertThat(text(driver, "name")).isNotBlank();
        List<DataObject> rules = objects(driver, "rules");
        rules.forEach(SarifBuilderTest::requireRule);
        assertThat(rules.stream().map(rule -> text(rule, "id"))).doesNotHaveDuplicates();
        for (DataObject result : results(log)) {
            requireResult(result, rules);
        }
    }

    private static void requireRule(DataObject rule) {
        only(rule, "id", "shortDescription", "helpUri", "help");
        assertThat(text(object(rule, "shortDescription"), "text")).isNotBlank();
        if (rule.member("helpUri").isPresent()) {
            assertThat(URI.create(text(rule, "helpUri")).isAbsolute()).isTrue();
        }
        if (rule.member("help").isPresent()) {
            assertThat(text(object(rule, "help"), "text")).isNotBlank();
        }
    }

    private static void requireResult(DataObject result, List<DataObject> rules) {
        only(result, "ruleId", "ruleIndex", "level", "message", "locations", "properties", "suppressions");
        assertThat(text(result, "level")).isIn("error", "warning", "note");
        assertThat(text(object(result, "message"), "text")).isNotBlank();
        assertThat(text(rules.get(number(result, "ruleIndex")), "id")).isEqualTo(text(result, "ruleId"));
        for (DataObject location : objects(result, "locations")) {
            only(location, "physicalLocation", "logicalLocations");
            DataObject physical = object(location, "physicalLocation");
            assertThat(URI.create(text(object(physical, "artifactLocation"), "uri")))
                    .isNotNull();
            if (physical.member("region").isPresent()) {
                only(object(physical, "region"), "startLine", "startColumn");
                assertThat(number(object(physical, "region"), "startLine")).isPositive();
                assertThat(number(object(physical, "region"), "startColumn")).isPositive();
            }
            if (location.member("logicalLocations").isPresent()) {
                assertThat(text(objects(location, "logicalLocations").get(0), "fullyQualifiedName"))
                        .startsWith("/");
            }
        }
        if (result.member("suppressions").isPresent()) {
            for (DataObject suppression : objects(result, "suppressions")) {
                assertThat(text(suppression, "kind")).isIn("inSource", "external");
                assertThat(text(suppression, "status")).isIn("accepted", "underReview", "rejected");
            }
        }
    }

    private static void only(DataObject object, String... names) {
        assertThat(Set.of(names)).containsAll(object.members().keySet());
    }

    private static DataObject run(DataObject log) {
        List<DataObject> runs = objects(log, "runs");
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private static List<DataObject> results(DataObject log) {
        return objects(run(log), "results");
    }

    private static DataObject object(DataObject of, String name) {
        return (DataObject) member(of, name);
    }

    private static List<DataObject> objects(DataObject of, String name) {
        return ((DataArray) member(of, name))
                .items().stream().map(DataObject.class::cast).toList();
    }

    private static String text(DataObject of, String name) {
        return ((DataString) member(of, name)).text();
    }

    private static int number(DataObject of, String name) {
        return Integer.parseInt(((DataNumber) member(of, name)).literal());
    }

    private static DataValue member(DataObject of, String name) {
        Map<String, DataValue> members = of.members();
        assertThat(members).containsKey(name);
        return members.get(name);
    }
}
