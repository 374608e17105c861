package org.amparo.validation;

import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.reported;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.text.LocalizedText;
import org.amparo.validation.CaseRule.Check;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own. */
class CaseRuleTest {

    private static final CaseRule PLACE = CaseRule.builder("desk-detention-without-place")
            .severity(Severity.WARNING)
            .title("Detention without a place")
            .page(URI.create("https://desk.example/rules#place"))
            .message("No phase of the detention says where it was.")
            .each(Detention.class, (detention, found) -> {
                if (detention.custodyPhases().stream()
                        .allMatch(phase -> phase.place().isEmpty())) {
                    found.add(Detention.CUSTODY_PHASES);
                }
            })
            .build();

    private static final CaseFile FILE = Cases.file(
            leyla(), reported("d", "2024-02/2023-11").build(), statement("news").build());

    @Test
    void a_rule_of_ones_own_finds_what_it_looks_for_beside_the_others() {
        assertThat(validator(PLACE).validate(FILE)).hasToString("""
                        error reversed-period detention:d /records/1/period The period certainly ended before it began.
                        warning desk-detention-without-place detention:d /records/1/custodyPhases No phase of the detention says where it was.
                        errors: 1, warnings: 1, infos: 0""");
    }

    @Test
    void its_findings_have_its_title_and_its_page() {
        Finding finding = only(PLACE, FILE);
        assertThat(finding.title()).isEqualTo("Detention without a place");
        assertThat(finding.page()).contains(URI.create("https://desk.example/rules#place"));
        assertThat(finding.messageKey()).isEqualTo("desk-detention-without-place");
        assertThat(finding.pointerInRecord()).hasToString("/custodyPhases");
    }

    @Test
    void it_needs_no_page() {
        assertThat(only(
                                rule("desk-x")
                                        .each(Detention.class, (it, found) -> found.add())
                                        .build(),
                                FILE)
                        .page())
                .isEmpty();
    }

    @Test
    void it_can_be_left_out_looked_for_alone_and_given_another_severity_like_any_other() {
        assertThat(CaseValidator.builder(Cases.CLOCK)
                        .without(PLACE.code())
                        .add(PLACE)
                        .build())
                .extracting(validator -> validator.validate(FILE))
                .isEqualTo(Cases.validate(FILE));
        assertThat(CaseValidator.builder(Cases.CLOCK)
                        .severity(PLACE.code(), Severity.ERROR)
                        .only(PLACE.code())
                        .add(PLACE)
                        .build()
                        .validate(FILE)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(PLACE.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void it_can_look_at_records_at_parts_at_the_header_and_at_the_file() {
        CaseFile file = Cases.file(
                leyla(),
                detention("d", "2024-02/2024-03")
                        .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON))
                        .build());
        CaseRule everywhere = rule("desk-everywhere")
                .message("part", "A part.")
                .message("file", "The file.")
                .each(CaseHeader.class, (header, found) -> found.add())
                .each(CaseRecord.class, (record, found) -> found.add())
                .each(CustodyPhase.class, (phase, found) -> found.saying("part").add(CustodyPhase.PLACE))
                .each(Name.class, (name, found) -> found.saying("part").add(Pointer.ROOT.member("full")))
                .file((all, found) ->
                        found.saying("file").in(all.records().get(1)).add())
                .build();
        assertThat(validator(everywhere).validate(file).findings())
                .filteredOn(finding -> finding.rule().equals("desk-everywhere"))
                .extracting(finding -> finding.pointer() + " " + finding.message())
                .containsExactly(
                        " Look at this.",
                        "/records/0 Look at this.",
                        "/records/0/names/0/full A part.",
                        "/records/1 Look at this.",
                        "/records/1 The file.",
                        "/records/1/custodyPhases/0/place A part.");
    }

    @Test
    void a_rule_for_the_file_is_across_records_and_left_out_where_they_come_one_by_one() {
        CaseRule file = rule("desk-file")
                .file((all, found) ->
                        all.records().forEach(record -> found.in(record).add()))
                .build();
        assertThat(file.isAcrossRecords()).isTrue();
        assertThat(PLACE.isAcrossRecords()).isFalse();
        CaseValidator validator = validator(file, PLACE);
        assertThat(validator.validate(FILE.header(), FILE.records().get(1), 1).findings())
                .extracting(Finding::rule)
                .containsExactly("reversed-period", PLACE.code());
        assertThat(validator.validate(FILE).countByRule()).containsEntry("desk-file", 3L);
    }

    @Test
    void one_place_is_found_once_with_one_message() {
        CaseRule rule = rule("desk-twice")
                .message("other", "Look at that.")
                .each(Detention.class, (detention, found) -> {
                    found.add(Detention.PERIOD);
                    found.add(Detention.PERIOD);
                    found.saying("other").add(Detention.PERIOD);
                })
                .build();
        assertThat(validator(rule).validate(FILE).countByRule()).containsEntry("desk-twice", 2L);
    }

    @Test
    void items_and_languages_that_are_there_are_places() {
        Statement statement = statement("news")
                .titles(LocalizedText.english("A hearing"))
                .unknownMembers(DataObject.EMPTY.with("desk:a/b", new DataString("x")))
                .build();
        CaseRule rule = rule("desk-places")
                .each(Statement.class, (it, found) -> {
                    found.add(Pointer.ROOT.member("titles").member("en"));
                    found.add(Pointer.ROOT.member("desk:a/b"));
                })
                .each(Person.class, (it, found) -> found.add(Person.NAMES, 0))
                .build();
        assertThat(validator(rule).validate(Cases.file(leyla(), statement)).findings())
                .filteredOn(finding -> finding.rule().equals("desk-places"))
                .extracting(Finding::pointer)
                .extracting(Pointer::toString)
                .containsExactly("/records/0/names/0", "/records/1/titles/en", "/records/1/desk:a~1b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Leyla", "/names/Leyla", "/names/7", "/names/0/full/Leyla", "/bornOn/2", "/desk:x"})
    void no_value_gets_into_a_report_as_a_place(String place) {
        Pointer pointer = IntStream.range(1, place.split("/").length)
                .mapToObj(i -> place.split("/")[i])
                .reduce(Pointer.ROOT, Pointer::member, (one, other) -> other);
        assertFails(Person.class, (person, found) -> found.add(pointer))
                .hasMessage("The rule desk-x failed: it found something where nothing can be.");
    }

    @Test
    void no_value_gets_into_a_report_as_a_message() {
        assertFails(
                        Person.class,
                        (person, found) ->
                                found.saying(person.names().get(0).full()).add())
                .hasMessage("The rule desk-x failed: it has no message for what it found.");
    }

    @Test
    void a_record_of_another_file_is_no_place() {
        assertFails(
                        Person.class,
                        (person, found) -> found.in(Cases.published(StatementId.of("elsewhere"), "2024"))
                                .add())
                .hasMessage("The rule desk-x failed: it found something in a record of another file.");
    }

    @Test
    void a_rule_that_throws_is_named_and_what_it_says_is_not_told() {
        assertFails(Person.class, (person, found) -> {
                    throw new IllegalStateException(person.names().get(0).full());
                })
                .hasMessage("The rule desk-x failed with java.lang.IllegalStateException.")
                .hasNoCause()
                .isInstanceOfSatisfying(RuleFailedException.class, failed -> {
                    assertThat(failed.rule()).isEqualTo("desk-x");
                    assertThat(failed.failure()).hasMessage("Leyla Orlova");
                    assertThat(failed.getStackTrace()[0].getClassName()).isEqualTo(CaseRuleTest.class.getName());
                    StringWriter log = new StringWriter();
                    failed.printStackTrace(new PrintWriter(log));
                    assertThat(log.toString()).doesNotContain("Leyla");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Desk", "desk_x", "desk--x", "-desk", "desk-", "1-desk", "desk x", "d\u00e9sk", "desk.x"})
    void a_code_is_of_words(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRule.builder(code))
                .withMessage("Expected words with hyphens between them, such as reversed-period.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRule.builder("desk-x").message(code, "Look."));
    }

    @Test
    void no_two_rules_have_one_code() {
        CaseRule ours = rule("reversed-period").file((file, found) -> {}).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseValidator.builder().add(ours).build())
                .withMessage("Two rules have the code reversed-period.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseValidator.builder().add(PLACE, PLACE).build());
    }

    @Test
    void what_a_rule_lacks_is_said_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CaseRule.builder("desk-x").build())
                .withMessage("Required for the rule desk-x and not given: severity, title, message, each or file.");
    }

    @Test
    void a_validator_lists_its_rules() {
        assertThat(CaseValidator.standard().rules())
                .extracting(CaseRule::code)
                .containsExactly(Arrays.stream(StandardRule.values())
                        .map(StandardRule::code)
                        .toArray(String[]::new));
        assertThat(CaseValidator.builder()
                        .only("blank-text", PLACE.code())
                        .add(PLACE)
                        .build()
                        .rules())
                .hasToString("[blank-text, desk-detention-without-place]");
    }

    @Test
    void one_validator_serves_many_at_once() {
        CaseValidator validator = validator(PLACE);
        ValidationReport once = validator.validate(FILE);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> validator.validate(FILE)))
                .allMatch(once::equals);
    }

    @Test
    void a_builder_that_goes_on_changes_nothing_that_it_has_made() {
        CaseRule.Builder builder = rule("desk-x").each(Person.class, (person, found) -> found.add());
        CaseRule first = builder.build();
        builder.each(Detention.class, (detention, found) -> found.add());
        assertThat(validator(first).validate(FILE).countByRule()).containsEntry("desk-x", 1L);
        assertThat(validator(builder.build()).validate(FILE).countByRule()).containsEntry("desk-x", 2L);
    }

    private static CaseRule.Builder rule(String code) {
        return CaseRule.builder(code)
                .severity(Severity.INFO)
                .title("A rule of the desk")
                .message("Look at this.");
    }

    private static CaseValidator validator(CaseRule... rules) {
        return CaseValidator.builder(Cases.CLOCK).add(rules).build();
    }

    private static Finding only(CaseRule rule, CaseFile file) {
        List<Finding> found = CaseValidator.builder(Cases.CLOCK)
                .add(rule)
                .only(rule.code())
                .build()
                .validate(file)
                .findings();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static <T> AbstractThrowableAssert<?, ? extends Throwable> assertFails(Class<T> type, Check<T> check) {
        CaseValidator validator = validator(rule("desk-x").each(type, check).build());
        return assertThatThrownBy(() -> validator.validate(FILE)).isInstanceOf(RuleFailedException.class);
    }
}
