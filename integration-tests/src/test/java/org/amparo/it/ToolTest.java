package org.amparo.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the tool as it is released: one jar, run in a JVM of its own. */
class ToolTest {

    private static final Pattern LINE = Pattern.compile("(.*):(\\d+):(\\d+): (error|warning|info) (\\S+) (\\S+) .+");

    @TempDir
    Path folder;

    @Test
    void dates_says_what_texts_mean() {
        Jvm.Run run = tool("2024-02\n[2024-12-09..2024-12-31]\n2023-11/..\nyesterday\n", "dates");

        assertThat(run.exit()).isZero();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.lines())
                .containsExactly(
                        "2024-02\tvalid\t2024-02-01\t2024-02-29",
                        "[2024-12-09..2024-12-31]\tvalid\t2024-12-09\t2024-12-31",
                        "2023-11/..\tvalid\t2023-11-01\t..",
                        "yesterday\tinvalid\t\t");
    }

    @Test
    void a_file_that_is_as_it_should_be_gets_no_line() throws IOException {
        Path file = write("""
                {
                  "type": "case-file",
                  "amparo": "1.0",
                  "id": "case-file:empty",
                  "records": []
                }
                """);

        Jvm.Run run = tool("", "validate", file.toString());

        assertThat(run.lines()).isEmpty();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void five_different_mistakes_get_five_lines_with_five_pointers() throws IOException {
        Path file = write("""
                {
                  "type": "case-file",
                  "amparo": "1.0",
                  "id": "case-file:mistakes",
                  "records": [
                    { "type": "person", "id": "person:a", "names": [ { "given": "Ada" } ] },
                    { "type": "detention", "id": "detention:b", "detainee": "award:c", "period": "2023-13/.." },
                    { "type": "award", "id": "award:c", "edition": 7 },
                    { "type": "statement", "id": "nothing", "publishedOn": "2024" }
                  ]
                }
                """);

        Jvm.Run run = tool("", "validate", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complaints()).isEmpty();
        assertThat(run.lines()).allMatch(LINE.asMatchPredicate()).allMatch(line -> line.startsWith(file + ":"));
        assertThat(group(run.lines(), 4)).containsOnly("error");
        assertThat(group(run.lines(), 6))
                .containsExactlyInAnyOrder(
                        "/records/0/names/0/full",
                        "/records/1/detainee",
                        "/records/1/period",
                        "/records/2/edition",
                        "/records/3/id");
        assertThat(group(run.lines(), 2)).containsExactlyInAnyOrder("6", "7", "7", "8", "9");
        assertThat(run.out()).doesNotContain("Ada", "2023-13", "nothing");
    }

    @Test
    void what_a_rule_finds_is_told_in_the_same_way() throws IOException {
        Path file = write("""
                {
                  "type": "case-file",
                  "amparo": "1.0",
                  "id": "case-file:dangling",
                  "records": [
                    { "type": "detention", "id": "detention:b", "detainee": "person:nobody" }
                  ]
                }
                """);

        Jvm.Run run = tool("", "validate", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith(file + ":6:")
                        && line.contains(": error dangling-reference /records/0/detainee "));
    }

    @Test
    void a_file_that_is_not_there_is_another_matter() {
        Jvm.Run run = tool("", "validate", folder.resolve("none.json").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_file_that_is_no_json_is_another_matter_too() throws IOException {
        Jvm.Run run = tool("", "validate", write("Dear Sirs,\n").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out() + run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "Dear");
    }

    /** The libraries for PDF and DOCX are in the jar as far as they are of use, and print nothing. */
    @Test
    void a_submission_is_written_in_all_formats_and_nothing_else_is_said_or_left() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path submission = folder.resolve("submission");
        Path file = write("""
                {
                  "type": "case-file",
                  "amparo": "1.0",
                  "id": "case-file:harbour",
                  "defaultMarking": "public",
                  "records": [
                    { "type": "person", "id": "person:a", "names": [ { "full": "Səba Ивановна عام" } ],
                      "consent": { "status": "given", "scopes": [ "share-partners", "share-un", "share-states" ] } },
                    { "type": "statement", "id": "statement:s", "kind": "news", "publishedOn": "2024-06-10",
                      "titles": { "en": "Held at night" }, "url": "https://courier.example/night" },
                    { "type": "detention", "id": "detention:b", "detainee": "person:a", "period": "2024-01-01/..",
                      "evidence": [ { "statement": "statement:s" } ] }
                  ]
                }
                """);

        Jvm.Run run = Jvm.runWith(
                "",
                "-Duser.home=" + home,
                "-jar",
                Jars.tool().toString(),
                "submission",
                file.toString(),
                "detention:b",
                "--to",
                "wgad",
                "-o",
                submission.toString());

        assertThat(run.complaints()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        submission.resolve("submission.html").toString(),
                        submission.resolve("submission.pdf").toString(),
                        submission.resolve("submission.docx").toString());
        assertThat(submission.resolve("submission.pdf")).content(ISO_8859_1).startsWith("%PDF-");
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json);
    }

    private static Jvm.Run tool(String input, String... arguments) {
        return Jvm.runWith(
                input,
                Stream.concat(Stream.of("-jar", Jars.tool().toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static List<String> group(List<String> lines, int group) {
        return lines.stream()
                .flatMap(line -> LINE.matcher(line).results())
                .map(match -> match.group(group))
                .toList();
    }
}
