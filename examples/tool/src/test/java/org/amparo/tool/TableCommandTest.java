package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

    @TempDir
    Path folder;

    private Path tables = Path.of("");

    @BeforeEach
    void name() {
        tables = folder.resolve("tables");
    }

    private Run table(String input, String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "table";
        words[1] = "-";
        words[2] = tables.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Run.reading(input, words);
    }

    @Test
    void tables_hold_what_readers_may_see() {
        Run run = table(Samples.GOOD);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "case-file: 1",
                        "case-file-text: 1",
                        "case-file-item: 1",
                        "person: 1",
                        "person-name: 1",
                        "person-item: 1",
                        "detention: 1",
                        "detention-custody-phase: 1",
                        "detention-evidence: 1",
                        "statement: 1");
        assertThat(tables.resolve("person-name.csv"))
                .content()
                .contains("Ines Calder")
                .doesNotContain("Brandt");
        assertThat(tables.resolve("person.csv")).content().doesNotContain("brandt");
        assertThat(tables.resolve("person-other.csv")).doesNotExist();
        assertThat(tables.resolve("datapackage.json")).content().contains("tabular-data-package");
    }

    @Test
    void it_writes_a_workbook_too() {
        assertThat(table(Samples.GOOD, "--format", "xlsx").code()).isZero();
        assertThat(tables.resolve("tables.xlsx")).isNotEmptyFile();
        assertThat(tables.resolve("person.csv")).doesNotExist();
    }

    @Test
    void the_mark_and_empty_tables_are_there_on_request() {
        assertThat(table(Samples.GOOD, "--bom", "--empty").code()).isZero();
        assertThat(tables.resolve("award.csv")).content().startsWith("\ufeffid,");
    }

    @Test
    void it_stops_while_something_has_to_be_read() {
        Run run = table(Samples.TO_READ);
        assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
        assertThat(run.err()).startsWith("Nothing was written: something has to be read first.");
        assertThat(tables).doesNotExist();
    }

    @Test
    void it_stops_at_errors() {
        assertThat(table(Samples.REVERSED).code()).isEqualTo(ExitCode.ERRORS);
        assertThat(tables).doesNotExist();
    }

    @Test
    void files_of_the_owner_are_not_in_the_folder_of_readers() {
        Run run = table(Samples.GOOD, "--receipt", tables.resolve("receipt.txt").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("readers would see it");
        assertThat(tables).doesNotExist();
    }

    @Test
    void tables_for_others_stay() {
        assertThat(table(Samples.GOOD, "--profile", "partners").code()).isZero();
        Run run = table(Samples.GOOD);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("holds a publication for the profile partners");
        Run feed = Run.reading(
                Samples.GOOD,
                "publish",
                "-",
                tables.toString(),
                "--ledger",
                folder.resolve("l").toString());
        assertThat(feed.code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void files_of_others_stay() throws IOException {
        Files.createDirectories(tables);
        Files.writeString(tables.resolve("person.csv"), "mine");
        Run run = table(Samples.GOOD);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("cannot be written to").contains("Take an empty folder");
        assertThat(tables.resolve("person.csv")).hasContent("mine");
    }

    @Test
    void the_receipt_can_be_printed_in_place_of_the_numbers() {
        Run run = table(Samples.GOOD, "--receipt", "-");
        assertThat(run.out()).startsWith("Receipt of ").doesNotContain("person: 1\n");
    }
}
