package org.amparo.it.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class NewsroomTest {

    private static final String CASE_FILE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:north-shore", "defaultMarking": "public", "records": [
              {"type": "person", "id": "person:leyla-orlova", "names": [{"full": "Leyla Orlova"}]},
              {"type": "person", "id": "person:witness", "marking": "secret", "names": [{"full": "Orrin Belfast-Quay"}]}]}
            """;

    @Autowired
    private MockMvc mvc;

    private MvcResult send(String path, String json) throws Exception {
        return mvc.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(json))
                .andReturn();
    }

    @Test
    void a_controller_takes_a_case_file_and_answers_with_a_publication() throws Exception {
        MockHttpServletResponse response = send("/publish", "{\"desk\": \"north\", \"caseFile\": " + CASE_FILE + "}")
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .startsWith("{\"desk\":\"north\",\"persons\":[\"person:leyla-orlova\"],\"publication\":"
                        + "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:north-shore\"")
                .contains("Leyla Orlova")
                .doesNotContain("Orrin", "witness");
    }

    @Test
    void a_controller_that_answers_with_a_case_file_fails_and_leaks_nothing() throws Exception {
        MvcResult result = send("/leak", CASE_FILE);

        assertThat(result.getResponse().getStatus()).isEqualTo(500);
        assertThat(result.getResponse().getContentAsString()).isEmpty();
        assertThat(result.getResolvedException())
                .rootCause()
                .hasMessageContaining("Disclosure.project")
                .hasMessageContaining("AmparoModule.full()");
        for (Throwable t = result.getResolvedException(); t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain("Leyla", "Orrin", "leyla-orlova");
        }
    }

    @Test
    void all_problems_are_answered_with_their_place_in_the_request() throws Exception {
        MockHttpServletResponse response = send("/publish", """
                {"desk": "north", "caseFile": {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": [
                  {"type": "person", "id": "person:x", "bornOn": "31.12.1980"},
                  {"type": "person", "id": "person:x"}]}}
                """).getResponse();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains("\"code\":\"date-syntax\",\"pointer\":\"/caseFile/records/0/bornOn\",\"line\":2")
                .contains("\"code\":\"duplicate-id\",\"pointer\":\"/caseFile/records/1/id\",\"line\":3")
                .doesNotContain("31.12.1980");
    }
}
