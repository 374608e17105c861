package org.amparo.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The newsroom, started as anybody would start it, and asked over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class NewsroomTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path README = ROOT.resolve("examples/newsroom/README.md");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** The case of the README. */
    private String submission;

    @BeforeEach
    void sendsTheCaseOfTheReadme() throws Exception {
        submission = block(0);
        assertThat(post(submission).statusCode()).isEqualTo(200);
    }

    private static String block(int number) throws IOException {
        return block(README, "json", number);
    }

    private static String block(Path page, String language, int number) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(page))
                .results()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private HttpResponse<String> post(String json) throws Exception {
        return send(HttpRequest.newBuilder(address("/cases"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void a_case_is_answered_with_the_report_of_the_rules() throws Exception {
        HttpResponse<String> answer = post(submission);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/json");
        assertThat(answer.body())
                .startsWith("{\"type\":\"rules\",\"title\":\"Rules are broken.\",\"detail\":\"errors: 1,")
                .contains("\"code\":\"reversed-period\"")
                .contains("\"code\":\"newsroom-detention-without-place\"");
    }

    @Test
    void the_page_of_the_starter_shows_this_newsroom() throws Exception {
        Path page = ROOT.resolve("docs/spring.md");
        String desk = Files.readString(
                ROOT.resolve("examples/newsroom/src/main/java/org/amparo/examples/newsroom/Desk.java"));

        for (String part : block(page, "java", 0).split("\n\n")) {
            assertThat(plain(desk)).contains(plain(part));
        }
        assertThat(plain(block(page, "json", 0)).replace("\"detail\":\"…\"", ""))
                .isEqualTo(plain(block(1)));
    }

    @Test
    void bad_json_is_answered_with_the_list_of_the_readme() throws Exception {
        HttpResponse<String> answer = post(submission.replace("\"1985~\"", "\"12.03.1985\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(plain(answer.body())).isEqualTo(plain(block(1)));
    }

    @Test
    void json_that_is_none_is_answered_in_the_same_way() throws Exception {
        HttpResponse<String> answer = post(submission.substring(0, submission.indexOf("Leyla")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"problems\":[{\"code\":");
    }

    @Test
    void a_body_that_is_not_valid_is_answered_with_the_paths(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = post(submission
                .replace("\"Orrin Belfast-Quay\"", "\"\\u200b\"")
                .replace("\"desk\": \"north\"", "\"desk\": \"\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("{\"code\":\"blank-text\",\"path\":\"caseFile.records[1].names[0].full\"")
                .contains("{\"code\":\"NotBlank\",\"path\":\"desk\"");
        assertThat(post("{\"desk\": \"north\"}").statusCode()).isEqualTo(400);
        assertThat(log).doesNotContain("\u200b");
    }

    @Test
    void a_person_is_found_with_the_type_and_without() throws Exception {
        for (String id : new String[] {"leyla-orlova", "person:leyla-orlova"}) {
            HttpResponse<String> answer = get("/persons/" + id);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"id\":\"person:leyla-orlova\",\"names\":[\"Leyla Orlova\"]}");
        }
    }

    @Test
    void somebody_withheld_is_as_unknown_as_somebody_who_never_was_there() throws Exception {
        HttpResponse<String> withheld = get("/persons/witness");
        HttpResponse<String> nobody = get("/persons/nobody");

        assertThat(withheld.statusCode()).isEqualTo(404);
        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(withheld.body().replaceAll("\"(timestamp|path)\":\"[^\"]*\"", ""))
                .isEqualTo(nobody.body().replaceAll("\"(timestamp|path)\":\"[^\"]*\"", ""));
    }

    @Test
    void an_id_that_is_none_is_answered_with_its_code() throws Exception {
        for (String id : new String[] {"Orrin%20Belfast", "organisation:leyla-orlova", "%C5%9F%C9%99hla"}) {
            HttpResponse<String> answer = get("/persons/" + id);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(type(answer)).isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .contains("\"code\":\"id-", "\"parameter\":\"id\"")
                    .doesNotContain("Orrin", "leyla", "hla");
        }
    }

    @Test
    void a_date_may_be_a_month_or_about_a_year() throws Exception {
        assertThat(get("/statements?since=2024-12").body()).isEqualTo("[\"statement:news\"]");
        assertThat(get("/statements?since=2024~").body()).isEqualTo("[\"statement:news\"]");
        assertThat(get("/statements?since=2025-01").body()).isEqualTo("[]");
    }

    @Test
    void a_date_that_is_none_is_answered_with_its_code() throws Exception {
        HttpResponse<String> answer = get("/statements?since=9.12.2024");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"code\":\"date-syntax\",\"parameter\":\"since\"")
                .doesNotContain("9.12.2024");
    }

    @Test
    void the_publication_has_nothing_of_who_is_withheld() throws Exception {
        assertThat(get("/publication").body())
                .startsWith("{\"type\":\"case-file\"")
                .contains("Leyla Orlova")
                .doesNotContain("Orrin", "witness");
    }

    @Test
    void while_something_has_to_be_read_nobody_sees_anything() throws Exception {
        assertThat(post(submission.replace("Orrin Belfast-Quay", "Orrin Orlova").replace("A journalist", "Orlova"))
                        .statusCode())
                .isEqualTo(200);

        for (String path : new String[] {"/publication", "/persons/leyla-orlova", "/statements?since=2024"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(409);
            assertThat(answer.body()).doesNotContain("Orlova");
        }
    }

    /** Without layout, and without the message for people, which the README gives in part. */
    private static String plain(String json) {
        return json.replaceAll("\"detail\": ?\"An EDTF[^\"]*\"", "").replaceAll("\\s+", "");
    }
}
