package org.amparo.validation.jakarta;

import static org.amparo.validation.jakarta.Hosts.file;
import static org.amparo.validation.jakarta.Hosts.named;
import static org.amparo.validation.jakarta.Hosts.told;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.speech.Count;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.validation.internal.constraints.BrokenValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @Valid} on types of the model, wherever a host has them, with a validator as anybody makes it. */
class ValidTest {

    private static final Validator VALIDATOR = Hosts.validator("en");

    private static final LocalizedText HALF = LocalizedText.english("Brave").with(LanguageTag.parse("az"), " \n ");

    record Submission(
            @NotNull @Valid CaseFile caseFile,
            List<@Valid CaseRecord> records,
            Map<String, @Valid Person> byDesk,
            Optional<@Valid Person> author,
            @Valid LocalizedText title) {}

    @Test
    void a_record_of_a_host_is_searched_wherever_it_has_a_type_of_the_model() {
        CaseFile file = file(
                Person.builder().id(PersonId.of("a")).build(),
                        Award.builder().id(AwardId.of("b")).grounds(HALF).build(),
                statement(), named(" "));

        assertThat(told(VALIDATOR.validate(new Submission(
                        file,
                        List.of(named("Leyla"), named("\u200b")),
                        Map.of("north", named(" ")),
                        Optional.of(named(" ")),
                        HALF))))
                .containsExactly(
                        "author.names[0].full blank-text",
                        "byDesk[north].names[0].full blank-text",
                        "caseFile.records[1].grounds blank-text",
                        "caseFile.records[2].counts[0].breakdown[1].value number-too-small",
                        "caseFile.records[3].names[0].full blank-text",
                        "records[1].names[0].full blank-text",
                        "title blank-text");
    }

    @Test
    void sound_values_and_absent_ones_are_valid() {
        assertThat(VALIDATOR.validate(
                        new Submission(file(named("Leyla Orlova")), List.of(), Map.of(), Optional.empty(), null)))
                .isEmpty();
        assertThat(told(VALIDATOR.validate(new Submission(null, null, null, null, null))))
                .containsExactly("caseFile ?");
    }

    /** As a controller has it that takes a case file and nothing around it. */
    @Test
    void an_object_of_the_model_is_searched_by_itself() {
        assertThat(told(VALIDATOR.validate(file(named(" "))))).containsExactly("records[0].names[0].full blank-text");
        assertThat(told(VALIDATOR.validate(named(" ")))).containsExactly("names[0].full blank-text");
        assertThat(told(VALIDATOR.validate(Name.of(" ")))).containsExactly("full blank-text");
        assertThat(told(VALIDATOR.validate(Name.of("x".repeat(1_001))))).containsExactly("full term-too-long");
        assertThat(told(VALIDATOR.validate(
                        CaseHeader.builder().id(CaseFileId.of("x")).titles(HALF).build())))
                .containsExactly("titles blank-text");
    }

    @Test
    void the_header_of_a_case_file_is_searched() {
        CaseFile file = CaseFile.of(
                CaseHeader.builder().id(CaseFileId.of("x")).titles(HALF).build(), List.of());
        assertThat(told(VALIDATOR.validate(file))).containsExactly("header.titles blank-text");
    }

    @Test
    void the_pointer_says_in_which_language() {
        CaseFile file = CaseFile.of(
                CaseHeader.builder().id(CaseFileId.of("x")).titles(HALF).build(),
                List.of(Award.builder().id(AwardId.of("b")).grounds(HALF).build()));
        assertThat(VALIDATOR.validate(file))
                .extracting(violation ->
                        CaseViolations.pointer(violation).orElseThrow().toString())
                .containsExactlyInAnyOrder("/titles/az", "/records/0/grounds/az");
    }

    @Test
    void a_record_of_a_type_of_a_later_version_is_searched() {
        LongStream.range(0, 50)
                .mapToObj(seed -> RandomCases.seeded(seed).unsoundCaseFile(20))
                .flatMap(file -> file.records().stream())
                .filter(record -> !CaseRecord.shapes().containsKey(record.id().type()))
                .filter(record -> !BrokenValues.in(record).isEmpty())
                .limit(3)
                .forEach(record -> assertThat(VALIDATOR.validate(record)).hasSameSizeAs(BrokenValues.in(record)));
    }

    static class Desk {

        String receive(@Valid Person person) {
            return person.id().toString();
        }

        @Valid
        Person latest() {
            return named(" ");
        }
    }

    @Test
    void parameters_and_results_of_methods_are_searched() throws NoSuchMethodException {
        Desk desk = new Desk();
        assertThat(told(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                desk, Desk.class.getDeclaredMethod("receive", Person.class), new Object[] {named(" ")
                                })))
                .singleElement()
                .asString()
                .matches("receive\\.(person|arg0)\\.names\\[0]\\.full blank-text");
        assertThat(told(VALIDATOR
                        .forExecutables()
                        .validateReturnValue(desk, Desk.class.getDeclaredMethod("latest"), desk.latest())))
                .containsExactly("latest.<return value>.names[0].full blank-text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The text has nothing to read: only spaces or invisible characters.
                    fr | Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.
                    es | El texto no tiene nada que leer: solo espacios o caracteres invisibles.
                    ru | В тексте нечего читать: только пробелы или невидимые символы.
                    az | Mətndə oxunacaq bir şey yoxdur: yalnız boşluqlar və ya görünməz işarələr.
                    de | The text has nothing to read: only spaces or invisible characters.
                    """)
    void the_message_is_in_the_language_of_the_validator(String language, String message) {
        assertThat(Hosts.validator(language).validate(named(" ")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo(message));
    }

    @Test
    void no_violation_tells_a_value() {
        Person person = Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.of("Zanzibar ${1+1} {value} " + "x".repeat(1_000)))
                .build();
        assertThat(VALIDATOR.validate(person))
                .singleElement()
                .satisfies(violation -> assertThat(violation.toString()).doesNotContain("Zanzibar"));
        assertThat(VALIDATOR.validate(person))
                .extracting(violation -> violation.getInvalidValue().toString())
                .containsExactly("person:p");
    }

    private static Statement statement() {
        return Statement.builder()
                .id(StatementId.of("news"))
                .addCount(Count.builder()
                        .value(3)
                        .addBreakdown(Count.builder().value(1).build())
                        .addBreakdown(Count.builder().value(-2).build())
                        .build())
                .build();
    }
}
