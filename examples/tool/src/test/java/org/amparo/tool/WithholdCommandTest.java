package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.json.CaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withholds records, and finds what is still shown of them. */
class WithholdCommandTest {

    private static final PersonId CALDER = PersonId.of("ines-calder");

    @TempDir
    Path folder;

    private String file;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("case.json"), Samples.GOOD).toString();
        out = folder.resolve("case.json");
    }

    private Run withhold(String... words) {
        return Run.of(
                Stream.concat(Stream.of("withhold", file), Stream.of(words)).toArray(String[]::new));
    }

    /** A file with the keys of all that has to be read. */
    private String keys() throws IOException {
        Run.of("publish", file, at("public"), "--receipt", at("receipt.txt"));
        Matcher key = Pattern.compile("(?m)^ *key (\\w+)$").matcher(Files.readString(folder.resolve("receipt.txt")));
        List<String> keys = key.results().map(found -> found.group(1)).toList();
        assertThat(keys).isNotEmpty();
        return Files.write(folder.resolve("keys.txt"), keys).toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_person_becomes_one_who_is_withheld_and_any_other_record_secret() throws IOException {
        CaseFile before = CaseJson.read(out);
        Run run = withhold("person:i-calder", "detention:calder-1", "-o", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        CaseFile after = CaseJson.read(out);
        assertThat(after.find(CALDER))
                .contains(before.find(CALDER).orElseThrow().toBuilder()
                        .kind(PersonKind.WITHHELD)
                        .build());
        assertThat(after.find(DetentionId.of("calder-1")).orElseThrow().marking())
                .contains(Marking.SECRET);
        assertThat(after.records()).hasSize(4);
        assertThat(run.out()).startsWith("withheld person:ines-calder\nwithheld detention:calder-1\n");
    }

    @Test
    void what_goes_with_it_and_what_the_search_lacks_is_told_without_a_name() {
        String said = withhold("person:ines-calder", "-o", file).out();
        assertThat(said.lines())
                .startsWith(
                        "withheld person:ines-calder",
                        "with_it detention:calder-1",
                        "lacks person:ines-calder given",
                        "lacks person:ines-calder family");
        assertThat(said).doesNotContain("Ines Calder", "Calder").endsWith("tell those who have them.\n");
    }

    @Test
    void every_place_that_holds_it_is_found_and_none_after_the_commands_were_run() throws IOException {
        Run.of("publish", file, at("public"));
        Run.of("site", file, at("public/site"));
        Run.of("table", file, at("tables"));
        Run.of("table", file, at("book"), "--format", "xlsx");
        Run.of("export", file, "--to", "ftm", "-o", at("out/case.ftm.json"));
        Run.of("export", file, "--to", "jsonld", "-o", at("out/case.jsonld"));
        Files.writeString(
                folder.resolve("out/held.csv"),
                Run.of("held", file, "--on", "2024-06-01").out());
        Files.writeString(folder.resolve("mine.txt"), "see person:ines-calder");
        String[] all = {
            "person:ines-calder",
            "-o",
            file,
            "--published",
            at("public"),
            "--published",
            at("tables"),
            "--published",
            at("book"),
            "--published",
            at("out/case.ftm.json"),
            "--published",
            at("out/case.jsonld"),
            "--published",
            at("out/held.csv"),
            "--published",
            at("mine.txt")
        };
        Run run = withhold(all);
        assertThat(run.err()).isEmpty();
        String said = run.out();
        assertThat(said)
                .contains(
                        "still " + at("public") + " (",
                        "  amparo-tool publish " + file + " " + at("public")
                                + " --withdrawals-only\n  amparo-tool publish " + file + " " + at("public") + "\n",
                        "still " + at("public/site") + " (",
                        "  amparo-tool site " + file + " " + at("public/site") + "\n",
                        "still " + at("tables") + " (",
                        "  amparo-tool table " + file + " " + at("tables") + "\n",
                        "  amparo-tool table " + file + " " + at("book") + " --format xlsx\n",
                        "still " + at("out/case.ftm.json"),
                        " --to ftm -o " + at("out/case.ftm.json"),
                        " --to jsonld -o " + at("out/case.jsonld"),
                        "still " + at("out/held.csv"),
                        "still " + at("mine.txt"),
                        "look at it yourself");

        String keys = keys();
        Run.of("publish", file, at("public"), "--reviewed", keys);
        Run.of("site", file, at("public/site"), "--reviewed", keys);
        Run.of("table", file, at("tables"), "--reviewed", keys);
        Run.of("table", file, at("book"), "--format", "xlsx", "--reviewed", keys);
        Run.of("export", file, "--to", "ftm", "-o", at("out/case.ftm.json"), "--reviewed", keys);
        Run.of("export", file, "--to", "jsonld", "-o", at("out/case.jsonld"), "--reviewed", keys);
        Files.writeString(
                folder.resolve("out/held.csv"),
                Run.of("held", file, "--on", "2024-06-01", "--reviewed", keys).out());
        Files.delete(folder.resolve("mine.txt"));
        Files.writeString(folder.resolve("mine.txt"), "");
        byte[] before = Files.readAllBytes(out);
        assertThat(withhold(all).out().lines()).noneMatch(line -> line.startsWith("still "));
        assertThat(out).hasBinaryContent(before);
    }

    @Test
    void the_ledger_is_named_only_where_it_is_that_of_the_folder() {
        Run.of("publish", file, at("public"));
        assertThat(withhold("person:ines-calder", "-o", at("other.json"), "--published", at("public"))
                        .out())
                .contains("  amparo-tool publish " + at("other.json") + " " + at("public") + " --ledger " + file
                        + ".public.ledger --withdrawals-only\n");
        Run.of("publish", file, at("elsewhere"), "--ledger", at("mine"));
        assertThat(withhold("person:ines-calder", "-o", file, "--published", at("elsewhere"))
                        .out())
                .contains("  amparo-tool publish " + file + " " + at("elsewhere") + " --ledger " + at("mine") + "\n")
                .doesNotContain("public.ledger");
        Run.reading(Samples.GOOD, "publish", "-", at("unnoted"), "--ledger", at("other"));
        assertThat(withhold("person:ines-calder", "-o", file, "--published", at("unnoted"))
                        .out())
                .contains("  amparo-tool publish " + file + " " + at("unnoted") + " --ledger LEDGER\n")
                .doesNotContain("public.ledger");
    }

    @Test
    void somebody_shown_who_may_be_the_one_withheld_has_to_be_read() throws IOException {
        Files.writeString(
                out,
                Samples.GOOD.replaceFirst(
                        "(\"id\": \"person:)(ines-calder\")",
                        "$1twin\", \"names\": [{\"full\": \"I. Cald\"}], \"possiblySame\": [{\"person\": \"person:ines-calder\"}]},"
                                + " {\"type\": \"person\", \"id\": \"person:$2"));
        for (int time = 1; time <= 2; time++) {
            assertThat(withhold("person:ines-calder", "-o", file).out())
                    .as("time %d", time)
                    .containsPattern("(?m)^read person:twin \\S+ possibly-same-as-withheld$");
        }
    }

    @Test
    void what_has_to_be_read_now_is_told_by_its_place() throws IOException {
        Files.writeString(out, Samples.TO_READ.replace("\"kind\": \"withheld\", ", ""));
        assertThat(withhold("person:w1", "-o", file).out()).contains("read statement:s1 /titles name-shared\n");
    }

    @Test
    void an_id_that_is_not_there_changes_nothing() throws IOException {
        Run run = withhold("person:nobody", "-o", at("new.json"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Expected the id of a record of the file as the one to withhold");
        assertThat(folder.resolve("new.json")).doesNotExist();
        assertThat(withhold("nobody", "-o", file).code()).isEqualTo(2);
    }

    @Test
    void a_longer_id_is_another_one() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "person:ines-calder-2 and super-person:ines-calderon");
        assertThat(withhold("person:ines-calder", "-o", file, "--published", at("mine.txt"))
                        .out())
                .doesNotContain("still " + at("mine.txt"));
    }
}
