package org.amparo.validation;

import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.reported;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.amparo.json.DataJson;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.amparo.speech.Count;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that somebody has accepted. */
class AcceptanceTest {

    private static final CaseFile FILE = Cases.file(
            leyla(),
            reported("d", "2024-02/2023-11").build(),
            reported("e", "2024-02/2023-11").build(),
            statement("news").build());

    private static final Acceptance REVERSED =
            Acceptance.listOf(DataJson.read("""
            {"accepted": [
              {"code": "reversed-period", "record": "detention:d", "pointer": "/period",
               "reason": "The verdict itself has it so.", "acceptedOn": "2025-06-01"}
            ]}""")).get(0);

    @Test
    void an_accepted_finding_stays_visible_and_does_not_count() {
        ValidationReport report = accepting(REVERSED).validate(FILE);
        assertThat(report).hasToString("""
                        error reversed-period detention:e /records/2/period The period certainly ended before it began.
                        accepted error reversed-period detention:d /records/1/period The period certainly ended before it began. (2025-06-01: The verdict itself has it so.)
                        errors: 1, warnings: 0, infos: 0, accepted: 1""");
        assertThat(report.accepted()).extracting(AcceptedFinding::acceptance).containsExactly(REVERSED);
        assertThat(report.countByRule()).containsEntry("reversed-period", 1L);
        assertThat(report.summary()).endsWith("errors: 1, warnings: 0, infos: 0, accepted: 1");
        assertThat(report.unusedAcceptances()).isEmpty();
    }

    @Test
    void a_file_whose_errors_are_all_accepted_has_none() {
        ValidationReport report =
                accepting(REVERSED, at("detention:e", "/period")).validate(FILE);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.accepted()).hasSize(2);
    }

    @Test
    void it_is_for_one_rule_one_record_and_one_place() {
        for (Acceptance other :
                List.of(at("detention:x", "/period"), at("detention:d", ""), at("detention:d", "/custodyPhases"))) {
            ValidationReport report = accepting(other).validate(FILE);
            assertThat(report.accepted()).isEmpty();
            assertThat(report.count(Severity.ERROR)).isEqualTo(2);
            assertThat(report.unusedAcceptances()).containsExactly(other);
        }
    }

    @Test
    void what_is_mended_is_reported_as_of_no_use() {
        CaseFile mended = Cases.file(leyla(), detention("d", "2023-11/2024-02").build());
        assertThat(accepting(REVERSED).validate(mended).unusedAcceptances()).containsExactly(REVERSED);
        assertThat(REVERSED).hasToString("reversed-period detention:d /period accepted on 2025-06-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-14, 0", "2026-01-15, 0", "2026-01-16, 1", "2026-12-31, 1"})
    void it_holds_until_its_last_day(LocalDate until, int accepted) {
        // The clock of the cases shows 2026-01-15, noon in UTC; somewhere it is the 16th already.
        Acceptance ending = new Acceptance(
                "reversed-period",
                REVERSED.record(),
                Optional.empty(),
                REVERSED.pointer(),
                "Why.",
                REVERSED.acceptedOn(),
                Optional.of(until));
        ValidationReport report = accepting(ending).validate(FILE);
        assertThat(report.accepted()).hasSize(accepted);
        assertThat(report.unusedAcceptances()).hasSize(1 - accepted);
    }

    @Test
    void one_that_has_ended_may_be_renewed_beside_it() {
        Acceptance ended = new Acceptance(
                "reversed-period",
                REVERSED.record(),
                Optional.empty(),
                REVERSED.pointer(),
                "Why.",
                REVERSED.acceptedOn(),
                Optional.of(LocalDate.of(2025, 7, 1)));
        ValidationReport report = accepting(ended, REVERSED).validate(FILE);
        assertThat(report.accepted()).extracting(AcceptedFinding::acceptance).containsExactly(REVERSED);
        assertThat(report.unusedAcceptances()).containsExactly(ended);
    }

    @Test
    void from_the_key_of_a_part_the_place_stays_when_other_parts_come_before_it() {
        Count count = Count.builder().key("n1").value(3).build();
        Count other = count.toBuilder().key("n2").build();
        Acceptance accepted = Acceptance.listOf(DataJson.read("""
                {"accepted": [{"code": "count-without-day", "record": "statement:s", "key": "n1", "pointer": "",
                  "reason": "The source gives none.", "acceptedOn": "2025-06-01"}]}""")).get(0);
        for (List<Count> counts : List.of(List.of(count), List.of(other, count))) {
            CaseFile file = Cases.file(statement("s").addAllCounts(counts).build());
            ValidationReport report = accepting(accepted).validate(file);
            assertThat(report.accepted())
                    .extracting(found -> found.finding().pointer())
                    .containsExactly(Pointer.ROOT
                            .member("records")
                            .item(0)
                            .member("counts")
                            .item(counts.size() - 1));
            assertThat(report.findings()).hasSize(counts.size() - 1);
        }
        assertThat(accepting(accepted).validate(FILE).unusedAcceptances()).containsExactly(accepted);
    }

    @Test
    void what_the_header_breaks_can_be_accepted_too() {
        CaseFile file = CaseFile.of(
                FILE.header().toBuilder().titles(LocalizedText.english(" ")).build(), FILE.records());
        Acceptance title = Acceptance.listOf(DataJson.read("""
                {"accepted": [{"code": "blank-text", "pointer": "/titles/en", "reason": "No title yet.",
                  "acceptedOn": "2025-06-01"}]}""")).get(0);
        assertThat(accepting(title).validate(file).accepted()).hasSize(1);
        assertThat(accepting(title).validate(file.header()).accepted()).hasSize(1);
    }

    @Test
    void records_one_by_one_know_what_was_accepted_in_them_alone() {
        Acceptance elsewhere = at("detention:x", "/period");
        CaseValidator validator = accepting(REVERSED, elsewhere);
        ValidationReport report =
                validator.validate(FILE.header(), FILE.records().get(1), 1);
        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted()).hasSize(1);
        assertThat(report.unusedAcceptances()).isEmpty();
        assertThat(validator.validate(FILE.header(), FILE.records().get(0), 0).unusedAcceptances())
                .isEmpty();
    }

    @Test
    void for_a_rule_that_is_left_out_nothing_is_of_no_use() {
        CaseValidator validator = CaseValidator.builder(Cases.CLOCK)
                .without("reversed-period")
                .accept(List.of(REVERSED))
                .build();
        assertThat(validator.validate(FILE).unusedAcceptances()).isEmpty();
    }

    @Test
    void a_code_that_no_rule_has_is_refused_and_not_repeated() {
        Acceptance unknown = new Acceptance(
                "leyla-orlova",
                Optional.empty(),
                Optional.empty(),
                Pointer.ROOT,
                "Why.",
                REVERSED.acceptedOn(),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepting(REVERSED, unknown))
                .withMessage("No rule has the code of an accepted finding, the one at 1 (counted from 0).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | Expected an object with the one member accepted.",
                "{} | Expected an object with the one member accepted.",
                "{\"accepted\": {}} | At /accepted expected an array.",
                "{\"accepted\": [], \"by\": \"me\"} | Expected an object with the one member accepted.",
                "{\"accepted\": [7]} | At /accepted/0 expected an object.",
            })
    void a_file_of_another_form_is_refused(String json, String message) {
        assertThatThrownBy(() -> Acceptance.listOf(DataJson.read(json)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code | 7 | At /accepted/0/code expected the code of a rule, such as reversed-period.",
                "record | \"Leyla\" | At /accepted/0/record expected the id of a record, such as detention:d1.",
                "key | \"a b\" | At /accepted/0/key expected the key of a part of the record.",
                "pointer | \"period\" | At /accepted/0/pointer expected a JSON Pointer from the record, such as /period.",
                "reason | \" \" | At /accepted/0/reason expected a text.",
                "acceptedOn | \"2025\" | At /accepted/0/acceptedOn expected a day, such as 2024-06-01.",
                "acceptedOn | null | At /accepted/0/acceptedOn expected a day, such as 2024-06-01.",
                "until | \"soon\" | At /accepted/0/until expected a day, such as 2025-06-01.",
                "untill | \"2025-07-01\" | At /accepted/0 expected no members but code, record, key, pointer, reason, acceptedOn and until.",
            })
    void a_member_of_another_form_is_named_and_not_repeated(String member, String value, String message) {
        String good = """
                {"accepted": [{"code": "reversed-period", "record": "detention:d", "pointer": "/period",
                  "reason": "Why.", "acceptedOn": "2025-06-01"}]}""";
        String bad = good.replaceAll("\"" + member + "\": \"[^\"]*\"", "\"" + member + "\": " + value)
                .replace(
                        "\"2025-06-01\"}",
                        good.contains('"' + member + '"')
                                ? "\"2025-06-01\"}"
                                : "\"2025-06-01\", \"" + member + "\": " + value + "}");
        assertThatThrownBy(() -> Acceptance.listOf(DataJson.read(bad)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> Acceptance.listOf(DataJson.read("{\"accepted\": [{\"key\": \"m1\"}]}")))
                .hasMessage("At /accepted/0/code expected the code of a rule, such as reversed-period."
                        + " At /accepted/0/pointer expected a JSON Pointer from the record, such as /period."
                        + " At /accepted/0/reason expected a text."
                        + " At /accepted/0/acceptedOn expected a day, such as 2024-06-01."
                        + " At /accepted/0/record expected the record of the key.");
    }

    private static Acceptance at(String record, String pointer) {
        Pointer at = pointer.isEmpty() ? Pointer.ROOT : Pointer.ROOT.member(pointer.substring(1));
        return new Acceptance(
                "reversed-period",
                Optional.of(RecordId.parse(record)),
                Optional.empty(),
                at,
                "Why.",
                LocalDate.of(2025, 6, 1),
                Optional.empty());
    }

    private static CaseValidator accepting(Acceptance... accepted) {
        return CaseValidator.builder(Cases.CLOCK).accept(List.of(accepted)).build();
    }
}
