package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tool on a file with all flaws. */
class FlawTest {

    private static final CaseFile FILE = RandomCases.seeded(8).contradictory();
    private static final String DOCUMENT = FullJsonWriter.standard().write(FILE);

    @TempDir
    Path folder;

    @Test
    void every_flaw_that_a_rule_finds_is_listed() {
        Run run = Run.reading(DOCUMENT, "validate", "-");
        for (Flaw flaw : Flaw.values()) {
            int position = FILE.records().indexOf(flaw.records().get(0));
            flaw.rule()
                    .ifPresent(rule ->
                            assertThat(run.out()).containsPattern(" " + rule + " /records/" + position + "[/ ]"));
        }
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_plausible_file_gives_nothing_to_list() {
        Run run = Run.reading(
                FullJsonWriter.standard().write(RandomCases.seeded(8).plausibleCaseFile(100)), "validate", "-");
        assertThat(run.out()).doesNotContain("error", "warning", "info");
        assertThat(run.code()).isZero();
    }

    @Test
    void lines_and_back_are_the_same_document() {
        Run lines = Run.reading(DOCUMENT, "convert", "--to", "lines", "-");
        assertThat(lines.code()).isZero();
        Run back = Run.reading(lines.bytes(), "convert", "--to", "document", "-");
        assertThat(CaseJsonReader.standard().read(back.bytes())).isEqualTo(FILE);
    }

    @Test
    void nothing_of_it_is_published() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), DOCUMENT, UTF_8);
        Path target = folder.resolve("public");
        Run run = Run.of("publish", file.toString(), target.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("it has errors (", "reversed-period", "accusation-without-evidence");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_status_is_told_of_everybody_who_is_detained() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), DOCUMENT, UTF_8);
        for (Detention detention : FILE.records(Detention.class)) {
            Run run = Run.of("status", file.toString(), detention.detainee().toString(), "--on", "2024-06-01");
            assertThat(run.code()).as("%s", detention).isZero();
            assertThat(run.out()).isNotBlank();
        }
    }
}
