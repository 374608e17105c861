package org.amparo.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PersonId;
import org.amparo.time.PartialDate;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class RequestsTest {

    private static final String FILE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": [
              {"type": "person", "id": "person:leyla", "names": [{"full": "%s"}]}]}
            """;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Desk.class)
    static class Application {}

    record Form(@NotBlank String desk, @Valid CaseFile caseFile) {}

    record OwnForm(@NotBlank String desk) {}

    @RestController
    static class Desk {

        private final JsonMapper mapper;

        Desk(JsonMapper mapper) {
            this.mapper = mapper;
        }

        @PostMapping("/report")
        ValidationReport report(@RequestBody CaseFile file) {
            return CaseValidator.standard().validate(file);
        }

        @PostMapping("/form")
        String form(@Valid @RequestBody Form form) {
            return form.desk();
        }

        @PostMapping("/own-form")
        String ownForm(@Valid @RequestBody OwnForm form) {
            return form.desk();
        }

        @GetMapping("/persons/{id}")
        String person(@PathVariable("id") PersonId id) {
            return id.toString();
        }

        @GetMapping("/day")
        String day(@RequestParam("on") PartialDate on) {
            return on.toString();
        }

        @GetMapping("/number")
        String number(@RequestParam("n") int n) {
            return Integer.toString(n);
        }

        /** Failures of the server, which no client can mend. */
        @GetMapping("/broken")
        String broken(@RequestParam("how") String how) {
            return how.equals("id")
                    ? PersonId.of("Orrin Belfast").toString()
                    : mapper.readValue("\"Orrin Belfast\"", PersonId.class).toString();
        }
    }

    private final MockMvc mvc;

    RequestsTest(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static MockHttpServletResponse answer(MockMvc mvc, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static AbstractMockHttpServletRequestBuilder<?> sent(String path, String json) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .locale(Locale.ENGLISH)
                .content(json);
    }

    @Test
    void bad_json_of_a_case_is_answered_with_all_that_is_wrong(CapturedOutput log) throws Exception {
        MockHttpServletResponse answer = answer(mvc, sent("/form", """
                {"desk": "north", "caseFile": {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": [
                  {"type": "person", "id": "person:x", "bornOn": "31.12.1980"},
                  {"type": "person", "id": "person:x"}]}}
                """));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString())
                .startsWith("{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"Problems with the JSON: 2.\","
                        + "\"problems\":[{\"code\":\"date-syntax\",\"pointer\":\"/caseFile/records/0/bornOn\",\"line\":2,"
                        + "\"column\":")
                .contains("\"code\":\"duplicate-id\",\"pointer\":\"/caseFile/records/1/id\",\"line\":3")
                .doesNotContain("31.12.1980");
        assertThat(log).doesNotContain("31.12.1980");
    }

    @Test
    void json_that_ends_too_soon_is_answered_in_the_same_way() throws Exception {
        MockHttpServletResponse answer = answer(mvc, sent("/report", "{\"type\": \"case-file\", \"id\": \"case"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"code\":\"");
    }

    @Test
    void the_answer_is_in_the_language_of_the_request() throws Exception {
        assertThat(answer(mvc, get("/day").param("on", "31.12.1980").locale(Locale.FRENCH))
                        .getContentAsString())
                .contains("\"code\":\"date-syntax\"")
                .containsAnyOf("date", "année")
                .doesNotContain("Expected");
    }

    @Test
    void a_path_variable_is_read_with_its_type_and_without() throws Exception {
        assertThat(answer(mvc, get("/persons/leyla")).getContentAsString()).isEqualTo("person:leyla");
        assertThat(answer(mvc, get("/persons/person:leyla")).getContentAsString())
                .isEqualTo("person:leyla");
    }

    @Test
    void a_bad_path_variable_is_answered_without_what_was_sent(CapturedOutput log) throws Exception {
        MockHttpServletResponse answer =
                answer(mvc, get("/persons/Orrin Belfast").locale(Locale.ENGLISH));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString())
                .startsWith("{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"A parameter of the request has no "
                        + "value that fits.\",\"problems\":[{\"code\":\"id-syntax\",\"parameter\":\"id\",\"detail\":\"")
                .doesNotContain("Orrin", "Belfast");
        assertThat(log).doesNotContain("Orrin", "Belfast");
    }

    @Test
    void a_bad_parameter_names_its_code() throws Exception {
        assertThat(answer(mvc, get("/day").param("on", "31.12.1980")).getContentAsString())
                .contains("\"code\":\"date-syntax\",\"parameter\":\"on\"")
                .doesNotContain("31.12.1980");
        assertThat(answer(mvc, get("/day").param("on", "")).getStatus()).isEqualTo(400);
    }

    @Test
    void what_is_not_valid_is_answered_with_its_path_and_kept_out_of_the_log(CapturedOutput log) throws Exception {
        MockHttpServletResponse answer =
                answer(mvc, sent("/form", "{\"desk\": \" \", \"caseFile\": " + FILE.formatted(" ") + "}"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"detail\":\"Values that are not valid: 2.\"")
                .contains(
                        "{\"code\":\"blank-text\",\"path\":\"caseFile.records[0].names[0].full\",\"detail\":\"The text")
                .contains("{\"code\":\"NotBlank\",\"path\":\"desk\",\"detail\":");
        answer(mvc, sent("/form", "{\"desk\": \"x\", \"caseFile\": " + FILE.formatted("Zanzibar ".repeat(150)) + "}"));
        assertThat(log).doesNotContain("Zanzibar");
    }

    @Test
    void a_report_is_an_answer() throws Exception {
        assertThat(answer(mvc, sent("/report", FILE.formatted(" "))).getContentAsString())
                .startsWith("{\"type\":\"rules\"")
                .contains("\"code\":\"blank-text\"");
    }

    @Test
    void failures_of_the_server_are_not_blamed_on_the_client() throws Exception {
        for (String how : new String[] {"id", "json"}) {
            assertThat(failure(get("/broken").param("how", how))).as(how).hasMessageNotContaining("Orrin");
        }
    }

    private Throwable failure(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        try {
            mvc.perform(request);
            throw new AssertionError("It was answered.");
        } catch (jakarta.servlet.ServletException e) {
            return e.getRootCause();
        }
    }

    @Test
    void what_is_the_applications_own_is_answered_as_before() throws Exception {
        assertThat(answer(mvc, get("/number").param("n", "x")).getContentAsString())
                .isEmpty();
        assertThat(answer(mvc, sent("/own-form", "{\"desk\": \"\"}")).getContentAsString())
                .isEmpty();
        assertThat(answer(mvc, sent("/own-form", "{")).getContentAsString()).isEmpty();
    }

    @RestControllerAdvice
    static class OwnAdvice {
        @ExceptionHandler(HttpMessageNotReadableException.class)
        ResponseEntity<String> unreadable() {
            return ResponseEntity.badRequest().body("ours");
        }
    }

    @Test
    void an_answer_of_the_application_comes_first() {
        new WebApplicationContextRunner()
                .withUserConfiguration(Application.class, OwnAdvice.class)
                .run(context -> assertThat(
                                answer(mvc(context), sent("/report", "{}")).getContentAsString())
                        .isEqualTo("ours"));
    }

    @Test
    void spring_boots_own_problem_details_give_way_to_the_list() {
        new WebApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .run(context -> {
                    assertThat(answer(mvc(context), sent("/report", "{}")).getContentAsString())
                            .contains("\"problems\":[{");
                    assertThat(answer(mvc(context), sent("/own-form", "{\"desk\": \"\"}"))
                                    .getContentAsString())
                            .contains("Invalid request content.");
                });
    }

    private static MockMvc mvc(org.springframework.boot.test.context.assertj.AssertableWebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }
}
