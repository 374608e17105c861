package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateCommandTest {

    private static final String HEADER =
            "{\"type\": \"case-file\", \"amparo\": \"1.0\", \"id\": \"case-file:c\", \"defaultMarking\": \"public\"}\n";

    @TempDir
    Path folder;

    private Path march;
    private Path april;
    private Path out;

    private static String edition(String id, String on, String born) {
        return HEADER + "{\"type\": \"statement\", \"id\": \"statement:" + id + "\", \"publishedOn\": \"" + on + "\"}\n"
                + "{\"type\": \"person\", \"id\": \"person:p1\", \"bornOn\": \"" + born + "\", \"evidence\": "
                + "[{\"about\": \"bornOn\", \"statement\": \"statement:" + id + "\"}]}\n";
    }

    @BeforeEach
    void write() throws IOException {
        march = Files.writeString(folder.resolve("march.jsonl"), edition("m", "2025-03", "1985"));
        april = Files.writeString(folder.resolve("april.jsonl"), edition("a", "2025-04", "1986"));
        out = folder.resolve("out.jsonl");
    }

    private Run update(String... more) {
        String[] words = new String[6 + more.length];
        System.arraycopy(
                new String[] {"update", march.toString(), march.toString(), april.toString(), "-o", out.toString()},
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Run.of(words);
    }

    @Test
    void a_decision_is_a_line_or_an_object_and_never_says_a_value() {
        Run run = update();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("superseded person:p1 /bornOn\nnew statement:a\n");
        assertThat(update("--format", "json").out())
                .isEqualTo("{\"settlement\":\"superseded\",\"record\":\"person:p1\",\"attribute\":\"bornOn\","
                        + "\"at\":\"/bornOn\"}\n{\"settlement\":\"new\",\"record\":\"statement:a\"}\n");
    }

    @Test
    void a_file_and_its_edition_in_the_wrong_order_bring_nobody_back() throws IOException {
        Path own = folder.resolve("case.jsonl");
        assertThat(Run.of("withhold", march.toString(), "person:p1", "-o", own.toString())
                        .code())
                .isZero();
        String before = Files.readString(own);
        for (Path to : new Path[] {own, out}) {
            Run swapped = Run.of("update", march.toString(), own.toString(), april.toString(), "-o", to.toString());
            assertThat(swapped.code()).isEqualTo(1);
            assertThat(swapped.err()).contains("person:p1", "give FILE first, then WAS, then NOW");
        }
        assertThat(own).hasContent(before);
        assertThat(out).doesNotExist();
        Run accepted = Run.of(
                "update",
                march.toString(),
                own.toString(),
                april.toString(),
                "-o",
                out.toString(),
                "--accept",
                "person:p1");
        assertThat(accepted.code()).isZero();
    }

    @Test
    void a_file_that_takes_the_place_of_another_shows_nobody_who_is_withheld_there() throws IOException {
        Path own = folder.resolve("case.jsonl");
        Run.of("withhold", march.toString(), "person:p1", "-o", own.toString());
        String before = Files.readString(own);
        String[][] lines = {
            {"update", march.toString(), march.toString(), april.toString(), "-o", own.toString()},
            {"join", march.toString(), march.toString(), "--base", "https://a.example/", "-o", own.toString()},
            {"duplicates", march.toString(), "--write", own.toString()},
        };
        for (String[] line : lines) {
            Run run = Run.of(line);
            assertThat(run.code()).as(line[0]).isEqualTo(2);
            assertThat(run.err()).as(line[0]).contains("shown-again", "update");
            assertThat(own).hasContent(before);
        }
    }

    @Test
    void somebody_else_by_the_same_number_is_told_with_both_ids_unless_the_id_is_accepted() throws IOException {
        String row = "{\"type\": \"person\", \"id\": \"person:p1\", \"names\": [{\"full\": \"Nino Vale\"}]}\n"
                + "{\"type\": \"detention\", \"id\": \"detention:d1\", \"detainee\": \"person:p1\"}\n";
        Files.writeString(march, HEADER + row);
        Files.writeString(april, HEADER + row.replace("Nino Vale", "Tomas Brandt"));
        Run run = update();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("not_one person:p1 /names\nnot_one person:p1-other /names\n"
                        + "not_one detention:d1 /detainee\nnot_one detention:d1-other /detainee\n"
                        + "new person:p1-other\nnew detention:d1-other\ngone person:p1\ngone detention:d1\n");
        assertThat(out).content().contains("\"person:p1\"", "\"person:p1-other\"", "Nino Vale", "Tomas Brandt");
        Run accepted = update("--accept", "person:p1");
        assertThat(accepted.out()).isEqualTo("no_longer_said person:p1 /names/0\n");
        assertThat(out).content().doesNotContain("other");
    }

    @Test
    void who_came_in_and_who_may_no_longer_be_shown_is_told() throws IOException {
        String nino = "{\"type\": \"person\", \"id\": \"person:p2\", \"names\": [{\"full\": \"Nino Vale\"}]%s}\n";
        String ines = "{\"type\": \"person\", \"id\": \"person:p3\", \"names\": [{\"full\": \"Ines Calder\"}]}\n";
        Files.writeString(march, HEADER + nino.formatted(""));
        Files.writeString(april, HEADER + nino.formatted(", \"consent\": {\"status\": \"refused\"}") + ines);
        assertThat(update().out()).isEqualTo("stricter person:p2 /consent\nnew person:p3\n");
    }

    @Test
    void editions_that_are_one_statement_are_refused_and_nothing_is_written() throws IOException {
        Files.writeString(april, edition("m", "2025-04", "1986"));
        Run run = update();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Expected each edition of a list to be a statement of its own: statement:m");
        assertThat(out).doesNotExist();
    }

    @Test
    void who_is_gone_is_named_by_id_and_stays() throws IOException {
        Files.writeString(april, HEADER);
        assertThat(update().out()).isEqualTo("gone person:p1\n");
        assertThat(out).content().contains("person:p1");
    }

    @Test
    void who_was_withheld_and_has_another_number_now_is_told_and_stays_out_of_a_publication() throws IOException {
        String row = "{\"type\": \"person\", \"id\": \"person:p1\", \"names\": [{\"full\": \"Leyla Orlova\"}],"
                + " \"bornOn\": \"1985-03-04\"}\n"
                + "{\"type\": \"detention\", \"id\": \"detention:p1\", \"detainee\": \"person:p1\"}\n";
        String header = HEADER.replace("\"id\"", "\"base\": \"https://cases.example/c/\", \"id\"")
                + "{\"type\": \"person\", \"id\": \"person:p9\", \"names\": [{\"full\": \"Tomas Brandt\"}]}\n";
        Files.writeString(march, header + row);
        Files.writeString(april, header + row.replace(":p1", ":p2"));
        Path own = folder.resolve("own.jsonl");
        Run.of("withhold", march.toString(), "person:p1", "-o", own.toString());
        Run run = Run.of("update", own.toString(), march.toString(), april.toString(), "-o", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("stricter person:p2 /marking\nnew person:p2\nnew detention:p2\n"
                        + "gone person:p1\ngone detention:p1\nreturned person:p2\n");
        Path published = folder.resolve("pub");
        Run.of("publish", out.toString(), published.toString());
        assertThat(published.resolve("case.json"))
                .content()
                .contains("person:p9")
                .doesNotContain("p2");
        Files.writeString(out, Files.readString(out).replace("\"marking\":\"secret\"", "\"gender\":\"female\""));
        Path receipt = folder.resolve("receipt.txt");
        Run.of("publish", out.toString(), published.toString(), "--receipt", receipt.toString());
        assertThat(receipt).content().contains("1. person:p2\n").contains("(possibly-same-as-withheld)");
    }

    @Test
    void earlier_editions_are_named_one_by_one() {
        assertThat(update("--earlier", "statement:x", "--earlier", "statement:y")
                        .code())
                .isZero();
        assertThat(update("--earlier", "x").code()).isEqualTo(2);
    }
}
