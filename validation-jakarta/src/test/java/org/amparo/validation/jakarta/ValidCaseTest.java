package org.amparo.validation.jakarta;

import static org.amparo.validation.jakarta.Hosts.file;
import static org.amparo.validation.jakarta.Hosts.named;
import static org.amparo.validation.jakarta.Hosts.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.Acceptance;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.CodeList;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

/** The rules, as a constraint on a case file or on a record. */
class ValidCaseTest {

    private static final Validator VALIDATOR = Hosts.validator("en");

    private static final Detention REVERSED = Detention.builder()
            .id(DetentionId.of("d"))
            .detainee(PersonId.of("nobody"))
            .period(Period.parse("2024/2023"))
            .build();

    record Strict(@ValidCase(severity = Severity.INFO) CaseFile caseFile) {}

    record Usual(@ValidCase CaseFile caseFile, List<@ValidCase Detention> detentions) {}

    @Test
    void each_finding_is_a_violation_at_its_place() {
        assertThat(told(VALIDATOR.validate(new Usual(file(named("Leyla"), REVERSED), List.of(REVERSED)))))
                .containsExactly(
                        "caseFile.records[1].detainee dangling-reference",
                        "caseFile.records[1].period reversed-period",
                        "detentions[0].<list element>.period reversed-period");
    }

    @Test
    void only_findings_as_severe_as_asked_for_are_violations() {
        CaseFile file = file(named("Leyla Orlova").toBuilder()
                .gender(Gender.VOCABULARY.of("x-gender"))
                .build());
        assertThat(VALIDATOR.validate(new Usual(file, List.of()))).isEmpty();
        assertThat(told(VALIDATOR.validate(new Strict(file))))
                .containsExactly("caseFile.records[0].gender unknown-code");
    }

    @Test
    void the_finding_comes_with_the_violation() {
        assertThat(VALIDATOR.validate(new Usual(file(named("Leyla"), REVERSED), null)))
                .extracting(violation -> CaseViolations.finding(violation)
                        .map(Finding::pointer)
                        .orElseThrow()
                        .toString())
                .containsExactlyInAnyOrder("/records/1/detainee", "/records/1/period");
    }

    /** Spring asks for the value at each path. */
    @Test
    void the_path_ends_before_an_unknown_member_and_the_pointer_leads_to_it() {
        Person person = named("Leyla Orlova").toBuilder()
                .unknownMembers(DataObject.EMPTY.with("colour/~0", new DataString("red")))
                .build();
        assertThat(VALIDATOR.validate(new Strict(file(person)))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("caseFile.records[0]");
            assertThat(CaseViolations.pointer(violation).orElseThrow()).hasToString("/records/0/colour~1~00");
        });
    }

    @Test
    void messages_are_in_the_language_of_the_validator() {
        assertThat(Hosts.validator("fr").validate(new Usual(null, List.of(REVERSED))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("La période s’est certainement terminée avant d’avoir commencé.");
    }

    /** Nothing is in the future of a clock that is late enough. */
    @Test
    void the_clock_is_that_of_the_factory() {
        Person born =
                named("Leyla").toBuilder().bornOn(PartialDate.parse("2030")).build();
        assertThat(told(at("2024-12-31T00:00:00Z").validate(new Usual(file(born), null))))
                .containsExactly("caseFile.records[0].bornOn past-event-in-the-future");
        assertThat(at("2031-01-01T00:00:00Z").validate(new Usual(file(born), null)))
                .isEmpty();
    }

    @SuppressWarnings("resource") // The factory has to live as long as the validator.
    private static Validator at(String instant) {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
                .buildValidatorFactory();
        return factory.getValidator();
    }

    /** A validator whose factory has the rules of a host. */
    @SuppressWarnings("resource") // The factory has to live as long as the validator.
    private static Validator with(CaseValidator rules) {
        HibernateValidatorConfiguration configuration =
                (HibernateValidatorConfiguration) Validation.byDefaultProvider().configure();
        return configuration
                .constraintValidatorPayload(rules)
                .buildValidatorFactory()
                .getValidator();
    }

    private static final CaseRule NO_PLACE = CaseRule.builder("desk-no-place")
            .severity(Severity.ERROR)
            .title("No place")
            .message("No phase says where: ask ${desk}, {desk} or \\desk, by e-mail.")
            .each(Detention.class, (detention, found) -> found.add(Detention.CUSTODY_PHASES))
            .build();

    @Test
    void the_rules_of_a_host_are_applied_with_its_severities_and_what_it_leaves_out() {
        Validator validator = with(CaseValidator.builder()
                .add(NO_PLACE)
                .without("reversed-period")
                .severity("dangling-reference", Severity.INFO)
                .build());

        assertThat(validator.validate(new Usual(file(named("Leyla"), REVERSED), List.of(REVERSED))))
                .hasSize(2)
                .allSatisfy(violation -> {
                    assertThat(CaseViolations.code(violation)).contains("desk-no-place");
                    assertThat(violation.getPropertyPath().toString()).endsWith("custodyPhases");
                    // It is a text, and nothing is filled into it.
                    assertThat(violation.getMessage())
                            .isEqualTo("No phase says where: ask ${desk}, {desk} or \\desk, by e-mail.");
                });
    }

    @Test
    void the_codes_of_a_host_are_known_and_what_it_accepts_is_no_violation() throws IOException {
        CaseFile file = file(named("Leyla Orlova").toBuilder()
                .gender(Gender.VOCABULARY.of("x-gender"))
                .build());
        CodeList codes = CodeList.read(new StringReader("gender.x-gender.en = X"));
        assertThat(with(CaseValidator.builder().codes(codes).build()).validate(new Strict(file)))
                .isEmpty();

        Acceptance accepted = new Acceptance(
                "reversed-period",
                Optional.of(REVERSED.id()),
                Optional.empty(),
                Pointer.ROOT.member("period"),
                "The verdict has it so.",
                LocalDate.of(2024, 6, 1),
                Optional.empty());
        assertThat(with(CaseValidator.builder().accept(List.of(accepted)).build())
                        .validate(new Usual(null, List.of(REVERSED))))
                .isEmpty();
    }

    @Test
    void something_else_that_a_host_has_given_to_its_factory_changes_nothing() {
        HibernateValidatorConfiguration configuration =
                (HibernateValidatorConfiguration) Validation.byDefaultProvider().configure();
        assertThat(told(configuration
                        .constraintValidatorPayload("of the host")
                        .buildValidatorFactory()
                        .getValidator()
                        .validate(new Usual(null, List.of(REVERSED)))))
                .containsExactly("detentions[0].<list element>.period reversed-period");
    }

    record ToBePublished(
            @ValidCase(profile = ValidCase.Profile.PUBLIC) CaseFile caseFile) {}

    @Test
    void a_profile_checks_what_would_be_published() {
        Person secret = Person.builder()
                .id(PersonId.of("witness"))
                .marking(Marking.SECRET)
                .addName(Name.of(" "))
                .build();
        CaseFile file = CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("x"))
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                List.of(secret, named("\u200b")));

        assertThat(told(VALIDATOR.validate(new Usual(file, null))))
                .containsExactly(
                        "caseFile.records[0].names[0].full blank-text", "caseFile.records[1].names[0].full blank-text");
        assertThat(told(VALIDATOR.validate(new ToBePublished(file)))).containsExactly("caseFile.records[1] blank-text");
    }

    @Test
    void a_file_of_which_nothing_may_be_shown_is_not_valid_under_the_profile() {
        CaseFile file = CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("x"))
                        .marking(Marking.SECRET)
                        .build(),
                List.of());
        assertThat(VALIDATOR.validate(new ToBePublished(file))).singleElement().satisfies(violation -> {
            assertThat(CaseViolations.code(violation)).contains("case-file-withheld");
            assertThat(violation.getMessage()).isEqualTo("Nothing of the case file can be shown under this profile.");
        });
    }

    record Wrong(
            @ValidCase(profile = ValidCase.Profile.PUBLIC) Person person) {}

    @Test
    void a_record_alone_has_no_profile() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Wrong(named("Leyla"))))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("a record alone has no publication");
    }

    record One(@ValidCase Person person) {}

    @Test
    void a_record_that_no_file_can_hold_is_not_valid() {
        Person twice = Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.of("A").toBuilder().key("k").build())
                .addName(Name.of("B").toBuilder().key("k").build())
                .build();
        assertThat(told(VALIDATOR.validate(new One(twice)))).containsExactly("person duplicate-key");
    }

    @Test
    void null_is_valid() {
        assertThat(VALIDATOR.validate(new One(null))).isEmpty();
        assertThat(VALIDATOR.validate(new Strict(null))).isEmpty();
    }
}
