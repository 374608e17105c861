package org.amparo.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final Path GOLDEN = Path.of(System.getProperty("amparo.root"))
            .resolve("submission/src/test/resources/org/amparo/submission/golden");

    private static String html(Submission submission) {
        return new String(submission.html(), StandardCharsets.UTF_8);
    }

    /** {@code -Damparo.record} writes what was read. */
    @ParameterizedTest
    @EnumSource
    void a_submission_says_what_was_approved(SubmissionForm form) throws IOException {
        Path golden = GOLDEN.resolve(form.code() + ".html");
        String page = html(Cases.lund(form));
        if (System.getProperty("amparo.record") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, page);
        }

        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void every_question_has_an_answer_or_a_reason(SubmissionForm form) {
        Document page = Jsoup.parse(html(Cases.lund(form)));

        assertThat(page.select("h3")).isNotEmpty();
        for (Element question : page.select("h3")) {
            Element next = question.nextElementSibling();
            assertThat(next == null ? "" : next.tagName()).as(question.text()).isEqualTo("p");
        }
        for (Element link : page.select("sup a")) {
            assertThat(page.select(link.attr("href"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-un", "share-states"})
    void a_use_that_the_detainee_has_not_allowed_stops_it(String use) {
        Publication publication = Cases.published(without(use, "ivo-lund"));

        SubmissionException refused = refused(publication, Cases.LUND);

        assertThat(refused.code()).isEqualTo(use.equals("share-un") ? "not-shared" : "not-for-states");
        assertThat(refused.persons()).containsExactly(PersonId.of("ivo-lund"));
    }

    @Test
    void somebody_else_who_is_named_and_was_held_has_to_consent_too() {
        CaseFile file = Cases.harbour(text -> text(text, "share-un", "salma")
                .replace(
                        "\"kind\": \"trial-opened\",",
                        "\"kind\": \"trial-opened\", \"description\": {\"en\": \"Salma al-Amin came.\"},"));

        SubmissionException refused = refused(Cases.published(file), Cases.LUND);

        assertThat(refused.code()).isEqualTo("not-shared");
        assertThat(refused.persons()).containsExactly(PersonId.of("salma"));
    }

    @Test
    void a_name_that_the_government_must_not_learn_is_kept_from_it_in_words() {
        Publication publication = Cases.published(without("share-states", "ivo-lund"));

        Submission submission = Submission.of(
                publication,
                Cases.LUND,
                SubmissionOptions.to(SubmissionForm.WGAD).withNameWithheld());

        assertThat(html(submission)).contains("The name must not be passed on to the government.");
    }

    @Test
    void what_is_not_there_is_refused() {
        Publication publication = Cases.published(Cases.harbour());

        assertThat(refused(publication, DetentionId.of("nowhere")).code()).isEqualTo("no-detention");
    }

    @Test
    void a_detention_of_a_group_is_refused() {
        CaseFile file = Cases.harbour(text -> text.replaceFirst(
                "\"id\": \"detention:lund-2\",\\s*\"detainee\": \"person:ivo-lund\"",
                "\"id\": \"detention:lund-2\", \"detainee\": \"group:crew\""));

        assertThat(refused(Cases.published(file), Cases.LUND).code()).isEqualTo("not-a-person");
    }

    private static SubmissionException refused(Publication publication, DetentionId detention) {
        return catchThrowableOfType(
                SubmissionException.class,
                () -> Submission.of(publication, detention, SubmissionOptions.to(SubmissionForm.WGAD)));
    }

    /** The case in which a person has not allowed a use. */
    private static CaseFile without(String use, String person) {
        return Cases.harbour(text -> text(text, use, person));
    }

    private static String text(String text, String use, String person) {
        int scope = text.indexOf("\"" + use + "\",", text.indexOf("\"id\": \"person:" + person + "\""));
        return text.substring(0, scope) + text.substring(scope + use.length() + 3);
    }
}
