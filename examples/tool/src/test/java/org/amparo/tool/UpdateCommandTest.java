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
        assertThat(run.out()).isEqualTo("superseded person:p1 /bornOn\n");
        assertThat(update("--format", "json").out())
                .isEqualTo("{\"settlement\":\"superseded\",\"record\":\"person:p1\",\"attribute\":\"bornOn\","
                        + "\"at\":\"/bornOn\"}\n");
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
    void earlier_editions_are_named_one_by_one() {
        assertThat(update("--earlier", "statement:x", "--earlier", "statement:y")
                        .code())
                .isZero();
        assertThat(update("--earlier", "x").code()).isEqualTo(2);
    }
}
