package org.amparo.it.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.amparo.Person;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.validation.jakarta.CaseViolations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.WebApplicationContext;

/** Everything that Spring validates, with nothing but our dependency: here with Spring Boot 4, in the next module with 3. */
@SpringBootTest
class ValidationTest {

    private static final String FILE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:north-shore", "titles": {"en": "Case", "az": " "},
              "records": [
                {"type": "person", "id": "person:leyla-orlova", "names": [{"full": "Leyla Orlova"}]},
                {"type": "detention", "id": "detention:d", "detainee": "person:leyla-orlova", "period": "2024/2023",
                  "release": {"conditions": {"en": "\\u200b"}}, "colour": "red"},
                {"type": "person", "id": "person:x", "names": [{"full": "X"}, {"full": " "}]}]}
            """;

    private final MockMvc mvc;
    private final ValidatingDesk.Archive archive;

    @Autowired
    ValidationTest(WebApplicationContext context, ValidatingDesk.Archive archive) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.archive = archive;
    }

    private List<String> errors(String path, String json, String language) throws Exception {
        MvcResult result = mvc.perform(post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .locale(Locale.forLanguageTag(language))
                        .content(json))
                .andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(400);
        return ((MethodArgumentNotValidException) result.getResolvedException())
                .getFieldErrors().stream().map(ValidationTest::told).sorted().toList();
    }

    private static String told(FieldError error) {
        return error.getField()
                + " "
                + CaseViolations.code(error.unwrap(ConstraintViolation.class)).orElse("of the host")
                + ": "
                + error.getDefaultMessage();
    }

    @Test
    void a_form_with_cases_in_it_is_searched_and_answered_in_the_language_of_the_request() throws Exception {
        String form =
                "{\"desk\": \"\", \"on\": \"12.03.2024\", \"persons\": [{\"type\": \"person\", \"id\": \"person:y\", "
                        + "\"names\": [{\"full\": \" \"}]}], \"caseFile\": " + FILE + "}";
        assertThat(errors("/valid/form", form, "fr"))
                .containsExactly(
                        "caseFile.header.titles blank-text: Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.",
                        "caseFile.records[1].release.conditions blank-text: Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.",
                        "caseFile.records[2].names[1].full blank-text: Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.",
                        "desk of the host: ne doit pas être vide",
                        "on date-syntax: doit être une date EDTF, par exemple 2024, 2024-03 ou 2024-03-12",
                        "persons[0].names[0].full blank-text: Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.");
    }

    @Test
    void a_body_that_is_a_case_file_is_searched() throws Exception {
        assertThat(errors("/valid/file", FILE, "en"))
                .extracting(error -> error.replaceFirst(":.*", ""))
                .containsExactly(
                        "header.titles blank-text",
                        "records[1].release.conditions blank-text",
                        "records[2].names[1].full blank-text");
    }

    @Test
    void the_rules_are_applied_where_the_host_asks_for_them() throws Exception {
        assertThat(errors("/valid/strict", "{\"caseFile\": " + FILE + "}", "en"))
                .extracting(error -> error.replaceFirst(":.*", ""))
                .contains(
                        "caseFile.records[1].period reversed-period",
                        // The member has no accessor; the pointer of the violation leads to it.
                        "caseFile.records[1] unread-member",
                        "caseFile.records[2].names[1].full blank-text");
    }

    /** Spring logs the value at each path, unless it is told not to: see application.properties. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_log_has_no_value(CapturedOutput output) throws Exception {
        String name = "Zanzibar ".repeat(150);
        assertThat(errors("/valid/file", FILE.replace("Leyla Orlova", name), "en"))
                .hasSize(4);
        assertThat(output).doesNotContain("Zanzibar");
    }

    @Test
    void a_parameter_of_a_controller_is_checked() throws Exception {
        assertThat(mvc.perform(get("/valid/person").param("id", "person:leyla-orlova"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(mvc.perform(get("/valid/person").param("id", "organisation:x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void a_parameter_of_a_service_is_searched() {
        Person blank =
                Person.builder().id(PersonId.of("x")).addName(Name.of(" ")).build();
        assertThatThrownBy(() -> archive.keep(blank))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.getConstraintViolations())
                                .singleElement()
                                .satisfies(violation -> assertThat(
                                                violation.getPropertyPath().toString())
                                        .matches("keep\\.(person|arg0)\\.names\\[0]\\.full")));
    }

    @EnableConfigurationProperties(ValidatingDesk.Settings.class)
    static class Configured {}

    @Test
    void settings_are_checked_when_the_application_starts() {
        ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Configured.class);
        runner.withPropertyValues("desk.editor=person:leyla-orlova")
                .run(context -> assertThat(context).hasNotFailed());
        runner.withPropertyValues("desk.editor=leyla")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("must be an id of one of these types: person"));
    }
}
