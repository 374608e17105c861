package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_row_is_somebody_who_was_held() {
        Run run = Run.reading(Samples.GOOD, "held", "-", "--on", "2024-06-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("id,name,liberty,certainty,since,daysAtLeast,daysAtMost,custodyForm,legalPhase,detention,"
                        + "lastEvidence,statement,title,url\r\n"
                        + "person:ines-calder,Ines Calder,deprived,certain,2023-11,185,214,pre-trial-detention,,"
                        + "detention:calder-1,2024-06-10,statement:s1,,\r\n");
    }

    @Test
    void in_full_it_is_for_the_owner_who_needs_to_read_nothing_first() {
        String withheld = Samples.GOOD.replace(
                "\"id\": \"person:ines-calder\",", "\"id\": \"person:ines-calder\", \"kind\": \"withheld\",");
        Run partial = Run.reading(withheld, "held", "-", "--on", "2024-06-01", "--profile", "internal");
        assertThat(partial.code()).isEqualTo(ExitCode.UNREAD);
        assertThat(partial.out()).isEmpty();
        Run full = Run.reading(withheld, "held", "-", "--on", "2024-06-01", "--full");
        assertThat(full.code()).isZero();
        assertThat(full.out()).contains("person:ines-calder,Ines Calder,deprived,certain");
        assertThat(full.err())
                .isEqualTo("This is for the owner of the file alone: it has everybody who is withheld.\n");
        assertThat(Run.reading(withheld, "held", "-", "--on", "2024-06-01", "--full", "--profile", "public")
                        .code())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void each_command_says_what_it_did_not_do() {
        assertThat(Run.reading(Samples.TO_READ, "held", "-", "--on", "2024-06-01")
                        .err())
                .startsWith("Nothing was listed: something has to be read first.");
        assertThat(Run.reading(Samples.TO_READ, "export", "-", "--to", "ftm").err())
                .startsWith("Nothing was exported: something has to be read first.");
        assertThat(Run.reading(
                                Samples.TO_READ,
                                "site",
                                "-",
                                folder.resolve("site").toString())
                        .err())
                .startsWith("Nothing was written: something has to be read first.");
    }

    @Test
    void for_a_program_it_is_an_object_on_a_line() {
        assertThat(Run.reading(Samples.GOOD, "held", "-", "--on", "2024-06-01", "--format", "json")
                        .out())
                .startsWith("{\"id\":\"person:ines-calder\",\"name\":\"Ines Calder\",\"liberty\":\"deprived\",")
                .endsWith("\"statement\":\"statement:s1\"}\n");
    }

    @Test
    void numbers_are_bounds_of_each_day() {
        Run run = Run.reading(
                Samples.GOOD, "held", "-", "--from", "2023-10-15", "--to", "2023-12-31", "--every", "month");
        assertThat(run.out())
                .isEqualTo("on,atLeast,atMost,unknown,groups\r\n"
                        + "2023-10-15,0,0,0,0\r\n2023-11-15,0,1,0,0\r\n2023-12-15,1,1,0,0\r\n");
        assertThat(Run.reading(
                                Samples.GOOD,
                                "held",
                                "-",
                                "--from",
                                "2023-11-15",
                                "--to",
                                "2023-11-16",
                                "--every",
                                "day",
                                "--format",
                                "json")
                        .out())
                .isEqualTo("{\"on\":\"2023-11-15\",\"atLeast\":0,\"atMost\":1,\"unknown\":0,\"groups\":0}\n"
                        + "{\"on\":\"2023-11-16\",\"atLeast\":0,\"atMost\":1,\"unknown\":0,\"groups\":0}\n");
    }

    @Test
    void what_was_known_by_a_day_counts_alone() {
        Run run = Run.reading(Samples.GOOD, "held", "-", "--on", "2024-06-01", "--known-by", "2024-06-02");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void it_stops_at_errors_unless_they_are_accepted() {
        String shown = Samples.REVERSED.replace("\"records\"", "\"defaultMarking\": \"public\", \"records\"");
        Run run = Run.reading(shown, "held", "-", "--on", "2024-06-01");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("it has errors (reversed-period").doesNotContain("calder");
        Run accepted = Run.reading(shown, "held", "-", "--on", "2024-06-01", "--in-spite-of", "reversed-period");
        assertThat(accepted.err()).startsWith("In spite of errors: reversed-period.");
        assertThat(accepted.code()).isZero();
    }

    @Test
    void it_prints_nothing_while_something_has_to_be_read() throws IOException {
        Path receipt = folder.resolve("receipt.txt");
        Run run = Run.reading(Samples.TO_READ, "held", "-", "--on", "2024-06-01", "--receipt", receipt.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
        assertThat(run.out()).isEmpty();
        Path keys = Files.writeString(
                folder.resolve("keys.txt"),
                Files.readString(receipt)
                        .lines()
                        .filter(line -> line.contains("key "))
                        .map(line -> line.replaceAll(".*key ", ""))
                        .collect(Collectors.joining("\n")));
        Run read = Run.reading(Samples.TO_READ, "held", "-", "--on", "2024-06-01", "--reviewed", keys.toString());
        assertThat(read.code()).isZero();
        assertThat(read.out()).startsWith("id,name,");
    }

    @Test
    void a_receipt_takes_the_place_of_no_file_that_was_named() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), Samples.GOOD);
        Run run = Run.of("held", file.toString(), "--on", "2024-06-01", "--receipt", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(file).hasContent(Samples.GOOD);
    }

    @Test
    void more_days_than_anybody_reads_are_refused() {
        Run run =
                Run.reading(Samples.GOOD, "held", "-", "--from", "1900-01-01", "--to", "2024-12-31", "--every", "day");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("at most 10000 days");
    }

    @Test
    void a_log_does_not_tell_whether_anybody_is_withheld() {
        String without = Samples.GOOD
                .lines()
                .filter(line -> !line.contains("tomas-brandt"))
                .collect(Collectors.joining("\n"));
        Run run = Run.reading(Samples.GOOD, "held", "-", "--on", "2024-06-01");
        Run absent = Run.reading(without, "held", "-", "--on", "2024-06-01");
        assertThat(run.out() + run.err()).isEqualTo(absent.out() + absent.err());
    }
}
