package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionCommandTest {

    private static final String FILE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "defaultMarking": "public",
              "records": [
                {"type": "person", "id": "person:1", "names": [{"full": "Nino Vale"}], "bornOn": "1980",
                  "consent": {"status": "given", "scopes": [SCOPES]}},
                {"type": "group", "id": "group:1", "description": {"en": "the choir"}},
                {"type": "statement", "id": "statement:s", "kind": "news", "publishedOn": "2024-06-10",
                  "titles": {"en": "Held at night"}},
                {"type": "detention", "id": "detention:1", "detainee": "person:1", "period": "2024-01-01/..",
                  "evidence": [{"statement": "statement:s"}]},
                {"type": "detention", "id": "detention:2", "detainee": "group:1", "period": "2024-01-01/..",
                  "evidence": [{"statement": "statement:s"}]}
              ]}
            """;

    private static final String ALL = "\"share-un\", \"share-states\"";

    @TempDir
    Path folder;

    private Path file;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("case.json");
        out = folder.resolve("out");
        allow(ALL);
    }

    private void allow(String scopes) throws IOException {
        Files.writeString(file, FILE.replace("SCOPES", scopes));
    }

    private Run run(String detention, String... more) {
        List<String> words = new ArrayList<>(List.of("submission", file.toString(), detention, "-o", out.toString()));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(out)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_form_is_filled_and_its_files_are_named() throws IOException {
        Run run = run("detention:1", "--to", "wgad");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(written()).containsExactly("submission.docx", "submission.html", "submission.pdf");
        assertThat(run.out().lines().map(line -> Path.of(line).getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(written());
        assertThat(Files.readString(out.resolve("submission.html")))
                .contains("Nino Vale", "Detained since 1 January 2024.");
    }

    @Test
    void the_formats_that_are_asked_for_are_written_and_no_others_stay() throws IOException {
        run("detention:1", "--to", "wgad");

        assertThat(run("detention:1", "--to", "wgad", "--format", "docx", "--format", "html")
                        .code())
                .isZero();
        assertThat(written()).containsExactly("submission.docx", "submission.html");
        assertThat(run("detention:1", "--to", "wgad", "--format", "odt").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void letters_that_the_pdf_has_no_font_for_are_not_left_out_of_it() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Nino Vale", "\u5218\u6653\u6ce2"));

        Run run = run("detention:1", "--to", "wgad");

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .contains("Nothing was written", "--format html --format docx")
                .doesNotContain("\u5218");
        assertThat(written()).isEmpty();
        assertThat(run("detention:1", "--to", "wgad", "--format", "html", "--format", "docx")
                        .code())
                .isZero();
    }

    @Test
    void it_is_written_anew_in_the_same_formats() throws IOException {
        run("detention:1", "--to", "wgad", "--format", "pdf");

        Run run = Run.of("withhold", file.toString(), "group:1", "-o", file.toString(), "--everywhere");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("written");
        assertThat(written()).containsExactly("submission.pdf");
    }

    @Test
    void both_forms_are_known_and_no_other() throws IOException {
        assertThat(run("detention:1", "--to", "special-procedures").code()).isZero();
        assertThat(run("detention:1", "--to", "court").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("person:1", "--to", "wgad").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("detention:1").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void without_a_consent_for_it_nothing_is_written() throws IOException {
        for (String scopes :
                List.of("\"share-partners\", \"share-states\"", "\"share-partners\"", "\"share-states\"")) {
            allow(scopes);
            Run run = run("detention:1", "--to", "wgad", "--name-withheld");

            assertThat(run.code()).as(scopes).isEqualTo(ExitCode.UNREAD);
            assertThat(run.err()).contains("Nothing was written").doesNotContain("Nino");
            assertThat(written()).isEmpty();
        }
    }

    @Test
    void who_has_consented_to_nothing_is_not_passed_on() throws IOException {
        Files.writeString(file, FILE.replaceFirst(",\\s*\"consent\": .*\\}\\},", "},"));

        Run run = run("detention:1", "--to", "wgad", "--name-withheld");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNREAD);
        assertThat(written()).isEmpty();
    }

    @Test
    void somebody_who_was_not_asked_has_consented_to_nothing_whatever_uses_are_named() throws IOException {
        for (String asked : List.of(
                "\"status\": \"not-sought\"",
                "\"giver\": \"none\"",
                "\"status\": \"given\", \"giver\": \"none\"",
                "\"lawfulBasis\": \"vital-interest\"")) {
            Files.writeString(file, FILE.replace("SCOPES", ALL).replace("\"status\": \"given\"", asked));

            assertThat(run("detention:1", "--to", "wgad").code()).as(asked).isEqualTo(ExitCode.UNREAD);
            assertThat(written()).isEmpty();
        }
    }

    @Test
    void the_name_goes_to_the_government_only_with_consent_to_that() throws IOException {
        allow("\"share-un\"");

        Run refused = run("detention:1", "--to", "wgad");
        assertThat(refused.code()).isEqualTo(ExitCode.UNREAD);
        assertThat(refused.err()).contains("share-states", "person:1");
        assertThat(written()).isEmpty();

        assertThat(run("detention:1", "--to", "wgad", "--name-withheld").code()).isZero();
        assertThat(Files.readString(out.resolve("submission.html")))
                .contains("The name must not be passed on to the government.");
    }

    @Test
    void what_the_file_does_not_have_is_an_error() throws IOException {
        assertThat(run("detention:9", "--to", "wgad").code()).isEqualTo(ExitCode.ERRORS);
        assertThat(run("detention:2", "--to", "wgad").code()).isEqualTo(ExitCode.ERRORS);
        assertThat(written()).isEmpty();
    }

    @Test
    void nothing_of_anybody_else_is_replaced() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("submission.html"), "mine");

        assertThat(run("detention:1", "--to", "wgad").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Files.readString(out.resolve("submission.html"))).isEqualTo("mine");
    }

    @Test
    void no_ledger_lies_in_its_folder() throws IOException {
        Files.createDirectories(out);
        Path served = folder.resolve("served");
        Path ledger = out.resolve("feed.ledger");
        Path based = Files.writeString(
                folder.resolve("based.json"),
                Files.readString(file)
                        .replace("\"case-file:x\",", "\"case-file:x\", \"base\": \"https://a.example/\","));
        Run.of("publish", based.toString(), served.toString(), "--ledger", ledger.toString());
        assertThat(ledger).exists();

        Run run = run("detention:1", "--to", "wgad");

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(written()).contains("feed.ledger").doesNotContain("submission.html");
    }

    @Test
    void the_case_file_does_not_lie_in_its_folder() throws IOException {
        out = folder;

        assertThat(run("detention:1", "--to", "wgad").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void it_is_taken_back_when_somebody_in_it_is_withheld() throws IOException {
        run("detention:1", "--to", "wgad");

        Run run = Run.of("withhold", file.toString(), "person:1", "-o", file.toString(), "--everywhere");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(written()).isEmpty();
    }

    /** A PDF has the words of the page beside it, so nobody needs to look at it for somebody else. */
    @Test
    void all_its_files_name_the_detainee_and_none_has_to_be_looked_at_for_others() throws IOException {
        run("detention:1", "--to", "wgad");
        Path other = folder.resolve("new.json");

        assertThat(Run.of(
                                "withhold",
                                file.toString(),
                                "person:1",
                                "-o",
                                other.toString(),
                                "--published",
                                out.toString())
                        .out())
                .contains("(3 of 3 files)", "submission.pdf")
                .doesNotContain("no command wrote");
        assertThat(Run.of("withhold", file.toString(), "group:1", "-o", other.toString(), "--published", out.toString())
                        .out())
                .doesNotContain("cannot be searched");
    }

    @Test
    void it_is_written_anew_when_it_may_stay() throws IOException {
        run("detention:1", "--to", "wgad");

        Run run = Run.of("withhold", file.toString(), "group:1", "-o", file.toString(), "--everywhere");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("submission.html"))).contains("Nino Vale");
    }
}
