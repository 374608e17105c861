package org.amparo.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written for readers is noted beside the file, and taken back from everywhere with one command. */
class EverywhereTest {

    /** Two people; whoever reads of the one need not read of the other. */
    private static final String TWO = Samples.GOOD.replace("{\"type\": \"statement\"", """
            {"type": "person", "id": "person:nino-vale", "names": [{"full": "Nino Vale", "given": "Nino", "family": "Vale"}]},
            {"type": "statement", "id": "statement:s2", "publishedOn": "2024-05-01", "access": "seen"},
            {"type": "detention", "id": "detention:vale-1", "detainee": "person:nino-vale", "period": "2024-01/..",
              "evidence": [{"statement": "statement:s2", "modality": "stated"}]},
            {"type": "statement\"""");

    /** The same where no source is of the one alone. */
    private static final String NOTHING_TO_READ =
            TWO.replaceAll("(?s),\\s*\"evidence\": \\[\\{\"statement\": \"statement:s1.*?\\}\\]", "");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("case.json"), TWO).toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(String... words) {
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private void writeAll() {
        run("publish", file, at("public"), "--events");
        run("publish", file, at("public"), "--only", "tag=pre-trial detention");
        run("publish", file, at("parts"), "--only", "language=en", "--ledger", at("parts.ledger"));
        run("site", file, at("a site"), "--title", "Cases of the 'north'", "--url", "https://site.example/");
        run("table", file, at("csv"), "--bom");
        run("table", file, at("book"), "--format", "xlsx");
        run("export", file, "--to", "ftm", "-o", at("out/case.ftm.json"));
        run("export", file, "--to", "jsonld", "-o", at("out/case.jsonld"), "--profile", "partners");
        run("held", file, "--on", "2024-06-01", "-o", at("out/held.csv"));
        run("held", file, "--on", "2024-06-01", "--format=json", "-o", at("out/held.json"), "--profile", "internal");
    }

    private String text(String place) throws IOException {
        if (!Files.exists(folder.resolve(place))) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> paths = Files.walk(folder.resolve(place))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                all.append(path.getFileName()).append(Files.readString(path, ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void each_place_is_noted_for_the_owner_alone_with_the_options_it_was_written_with() throws IOException {
        writeAll();
        writeAll();
        Path notes = folder.resolve("case.json.places");
        assertThat(Files.readAllLines(notes))
                .hasSize(10)
                .anyMatch(
                        line -> line.equals(
                                "{\"command\":\"site\",\"at\":\"" + at("a site")
                                        + "\",\"options\":[\"--title\",\"Cases of the 'north'\",\"--url\",\"https://site.example/\"]}"));
        if (notes.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(notes)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothing_is_noted_of_what_was_refused_or_of_standard_input() throws IOException {
        Run.reading(TWO, "site", "-", at("site"));
        Files.writeString(Path.of(file), Samples.TO_READ);
        assertThat(Run.of("site", file, at("site2")).code()).isEqualTo(ExitCode.UNREAD);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).noneMatch(path -> path.toString().endsWith(".places"));
        }
    }

    @Test
    void a_file_that_standard_output_goes_to_is_noted() throws IOException {
        Path to = Files.createFile(folder.resolve("list.csv"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                Run.NOON,
                new Terminals(false, false, Optional.of(to)));
        assertThat(new AmparoTool(console).run("held", file, "--on", "2024-06-01"))
                .isZero();
        Files.write(to, out.toByteArray());
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.out()).contains(" " + to + "\n");
        assertThat(Files.exists(to) ? Files.readString(to) : "").doesNotContain("Calder");
    }

    @Test
    void one_person_goes_from_everywhere_and_all_others_stay_where_nothing_has_to_be_read() throws IOException {
        Files.writeString(Path.of(file), NOTHING_TO_READ);
        writeAll();
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.err()).isEmpty();
        for (String place : List.of("public", "parts")) {
            assertThat(run.out()).contains("withdrawn " + at(place) + "\n");
        }
        for (String place : List.of(
                "a site", "csv", "book", "out/case.ftm.json", "out/case.jsonld", "out/held.csv", "out/held.json")) {
            assertThat(run.out()).contains("written " + at(place) + "\n");
        }
        for (String place :
                List.of("public", "parts", "a site", "csv", "out/case.ftm.json", "out/case.jsonld", "out/held.csv")) {
            assertThat(text(place)).as(place).doesNotContain("Ines Calder").contains("Nino Vale");
        }
        assertThat(run.out()).doesNotContain("left ", "absent ", "still ");
        assertThat(run.code()).isZero();
        assertThat(text("a site")).contains("Cases of the", "https://site.example/person/nino-vale");
        assertThat(text("csv")).contains("\u00ef\u00bb\u00bf");
    }

    @Test
    void what_cannot_be_written_anew_is_deleted_whole() throws IOException {
        writeAll();
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.out()).contains("withdrawn " + at("public"), "deleted " + at("a site"), "deleted " + at("csv"));
        assertThat(folder.resolve("a site")).isEmptyDirectory();
        assertThat(folder.resolve("csv")).isEmptyDirectory();
        assertThat(folder.resolve("out/held.csv")).doesNotExist();
        assertThat(text("public")).contains("Nino Vale").doesNotContain("Ines Calder");
    }

    @Test
    void where_nothing_is_any_more_that_is_said_and_nothing_is_made() throws IOException {
        run("site", file, at("a"));
        run("held", file, "--on", "2024-06-01", "-o", at("out/b.csv"));
        run("publish", file, at("c"));
        Files.move(folder.resolve("a"), folder.resolve("moved"));
        Files.writeString(folder.resolve("out/b.csv"), "somebody else's");
        Files.move(folder.resolve("c"), folder.resolve("moved/c"));
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.out()).contains("absent " + at("a") + "\n", "other " + at("out/b.csv"), "absent " + at("c"));
        assertThat(run.out()).doesNotContain("still " + at("out/b.csv"), "perhaps " + at("out/b.csv"));
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(folder.resolve("out/b.csv")).content().isEqualTo("somebody else's");
    }

    @Test
    void a_log_into_which_a_list_was_printed_is_told_in_one_way() throws IOException {
        run("held", file, "--on", "2024-06-01", "-o", at("logs/nightly.log"));
        Path log = folder.resolve("logs/nightly.log");
        Files.writeString(log, "02:00 started\n" + Files.readString(log));
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.out())
                .contains("other " + log + "\n", "still " + log + " (1 of 1 files)\n")
                .contains("  held wrote into it, and something else is there, too: look at it yourself\n")
                .doesNotContain("absent", "no command of the tool");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(log).content().startsWith("02:00 started");
    }

    /** Whatever was taken back has nothing to be done with, and is not told again as if it had. */
    @Test
    void a_place_that_was_taken_back_is_told_once() throws IOException {
        Files.writeString(Path.of(file), NOTHING_TO_READ);
        writeAll();
        for (int time = 0; time < 2; time++) {
            Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
            assertThat(run.out()).contains("withdrawn " + at("public") + "\n", "written " + at("csv") + "\n");
            assertThat(run.out()).doesNotContain("perhaps", "  amparo-tool ");
            assertThat(run.code()).isZero();
        }
        assertThat(Run.of("withhold", file, "person:ines-calder", "-o", file, "--published", at("csv"))
                        .out())
                .contains("perhaps " + at("csv") + "\n  amparo-tool table ");
    }

    @Test
    void what_fails_in_one_place_keeps_back_no_other_and_is_said() throws IOException {
        writeAll();
        Files.writeString(folder.resolve("case.json.public.ledger"), "broken");
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out())
                .contains("left " + at("public") + "\n", "still " + at("public"), "withdrawn " + at("parts"));
        assertThat(run.err()).contains(at("public"));
        assertThat(text("csv")).doesNotContain("Calder");
    }

    @Test
    void a_note_that_was_cut_off_is_said_and_keeps_back_no_other() throws IOException {
        run("table", file, at("csv"));
        Path notes = folder.resolve("case.json.places");
        Files.writeString(notes, Files.readString(notes) + "{\"command\":\"site\",\"at");
        run("table", file, at("more"));
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(notes + " has a line that cannot be read");
        assertThat(text("csv") + text("more")).doesNotContain("Calder");
    }

    @Test
    void no_note_at_all_is_no_success() {
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("No place is noted");
    }

    @Test
    void the_notes_go_along_to_another_file() throws IOException {
        run("table", file, at("csv"));
        Run.of("withhold", file, "person:ines-calder", "-o", at("new.json"), "--everywhere");
        assertThat(text("csv")).doesNotContain("Calder");
        assertThat(folder.resolve("new.json.places")).hasSameTextualContentAs(folder.resolve("case.json.places"));
        assertThat(text("csv")).doesNotContain("Calder");
    }

    @Test
    void an_option_that_names_somebody_withheld_is_left_out() throws IOException {
        Files.writeString(Path.of(file), NOTHING_TO_READ);
        run("site", file, at("site"), "--title", "Free Ines Calder");
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.out()).doesNotContain("Ines Calder");
        if (Files.exists(folder.resolve("site/index.html"))) {
            assertThat(text("site")).doesNotContain("Ines Calder").contains("Nino Vale");
        }
    }

    @Test
    void a_ledger_that_is_noted_is_never_in_a_folder_that_is_served_later() {
        run("publish", file, at("public"), "--ledger", at("www/own/ledger"));
        Run run = Run.of("site", file, at("www"));
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(at("www/own/ledger"));
        assertThat(folder.resolve("www/index.html")).doesNotExist();
    }

    /** Each line of advice is run, as somebody would who has read what has to be read; no line begins with still then. */
    @Test
    void the_advice_clears_what_is_left() throws IOException {
        writeAll();
        run("publish", file, at("public"), "--only", "person=person:nino-vale");
        run("publish", file, at("public"), "--only", "person=person:ines-calder");
        Files.writeString(
                folder.resolve("out/unnoted.csv"),
                Run.of("held", file, "--on", "2024-06-01").out());
        Run.reading(TWO, "site", "-", at("unnoted"));
        List<String> withhold = new ArrayList<>(List.of("withhold", file, "person:ines-calder", "-o", file));
        for (String place : List.of(
                "public",
                "parts",
                "a site",
                "csv",
                "book",
                "out/case.ftm.json",
                "out/case.jsonld",
                "out/held.csv",
                "out/held.json",
                "out/unnoted.csv",
                "unnoted")) {
            withhold.addAll(List.of("--published", at(place)));
        }
        Run first = Run.of(withhold.toArray(String[]::new));
        assertThat(first.out()).doesNotContain("PROFILE", "LEDGER", "...", "look at it yourself");
        assertThat(first.out().lines().filter(line -> line.startsWith("still ")))
                .hasSizeGreaterThan(9);
        new Advice(first.out(), file, folder).follow();
        Run then = Run.of(withhold.toArray(String[]::new));
        assertThat(then.out().lines()).contains("with_it detention:calder-1");
        assertThat(then.out().lines()).noneMatch(line -> line.startsWith("still "));
        assertThat(then.code()).isZero();
    }
}
