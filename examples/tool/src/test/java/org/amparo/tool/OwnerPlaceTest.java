package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is for the owner alone is not written where readers look. */
class OwnerPlaceTest {

    /** What each command that writes files for the owner can write; OUT is one of them. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "convert",
            List.of(
                    "convert FILE --to lines -o OUT",
                    "convert FILE --to lines > OUT",
                    "convert FILE --to document -o DIR",
                    "convert OWN/case.jsonl --to document --quarantine OUT -o OWN/new.json"),
            "import",
            List.of(
                    "import OWN/people.csv --suggest -o OUT",
                    "import OWN/people.csv --map OWN/map.json -o OUT",
                    "import OWN/people.csv --map OWN/map.json -o OWN/new.jsonl --rejected OUT"),
            "duplicates",
            List.of("duplicates FILE --write OUT", "duplicates FILE --pairs OUT"),
            "merge",
            List.of("merge OWN/twice.json person:ines-calder person:ines -o OUT"),
            "join",
            List.of("join FILE OWN/other.json -o OUT"),
            "update",
            List.of("update FILE OWN/other.json OWN/other.json -o OUT"),
            "withhold",
            List.of("withhold FILE person:ines-calder -o OUT", "withhold FILE person:ines-calder --everywhere -o OUT"));

    /** They write no file but where standard output goes, and that is no case file. */
    private static final Set<String> TO_STANDARD_OUTPUT =
            Set.of("validate", "status", "find", "diff", "stats", "dates", "schema");

    /** As {@link LedgerPlaceTest} has them. */
    private static final Set<String> FOR_READERS = Set.of("publish", "site", "table", "export", "held", "submission");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path own;
    private Path served;

    @BeforeEach
    void write() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        served = folder.resolve("served");
        Files.writeString(own.resolve("case.json"), Samples.GOOD);
        Files.writeString(own.resolve("other.json"), Samples.GOOD);
        Files.writeString(
                own.resolve("twice.json"),
                Samples.GOOD.replace(
                        "\"records\": [",
                        "\"records\": [{\"type\": \"person\", \"id\": \"person:ines\", \"names\": [{\"full\": \"Ines Calder\"}]},"));
        Files.writeString(own.resolve("people.csv"), "No,Name\n1,Ada Fenn\n");
        Files.writeString(own.resolve("map.json"), """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test", "defaultMarking": "restricted"},
                 "statement": {"id": "statement:list"},
                 "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]}
                """);
        requireDone(Run.of(
                "convert",
                own.resolve("case.json").toString(),
                "--to",
                "lines",
                "-o",
                own.resolve("case.jsonl").toString()));
        requireDone(Run.of("publish", own.resolve("case.json").toString(), served.toString()));
        Files.createDirectory(served.resolve("deep"));
    }

    private static void requireDone(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    static Stream<String> ways() {
        return WAYS.values().stream().flatMap(List::stream);
    }

    private Run run(String way, Path out) throws IOException {
        List<String> words = Stream.of(way.split(" "))
                .map(word -> word.replace("FILE", own.resolve("case.json").toString())
                        .replace("OWN", own.toString())
                        .replace("NEW", folder.resolve("new").toString())
                        .replace("SERVED", served.toString())
                        .replace("OUT", out.toString())
                        .replace("DIR", String.valueOf(out.getParent())))
                .toList();
        int to = words.indexOf(">");
        return to < 0
                ? Run.of(words.toArray(String[]::new))
                : Run.redirected(
                        Path.of(words.get(to + 1)), "", words.subList(0, to).toArray(String[]::new));
    }

    /** The files in a folder, without the empty one that a shell makes. */
    private static Set<String> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path) && path.toFile().length() > 0)
                    .map(Path::toString)
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    @Test
    void every_command_writes_for_readers_or_to_standard_output_or_is_here() {
        Set<String> known = new TreeSet<>(WAYS.keySet());
        known.addAll(TO_STANDARD_OUTPUT);
        known.addAll(FOR_READERS);
        assertThat(AmparoTool.commands().stream().map(Syntax::name)).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothing_for_the_owner_is_written_where_something_was_published(String way) throws IOException {
        for (String name : List.of("out", "deep/out")) {
            Set<String> before = in(folder);
            Run run = run(way, served.resolve(name));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).contains("a folder in which something was published, so readers would see it");
            assertThat(in(folder)).isEqualTo(before);
        }
    }

    /** A list that was exported leaves no mark in its folder, but a note beside the file. */
    @ParameterizedTest
    @MethodSource("ways")
    void nor_where_something_of_the_file_is_noted(String way) throws IOException {
        if (way.startsWith("import")) {
            return;
        }
        Path lists = noted();
        for (String name : List.of("out", "deep/out")) {
            Set<String> before = in(folder);
            Run run = run(way, lists.resolve(name));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).contains("readers would see it");
            assertThat(in(folder)).isEqualTo(before);
        }
    }

    /** The folder of lists that were exported of all files, with a folder in it. */
    private Path noted() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        for (String name : List.of("case.json", "case.jsonl", "twice.json")) {
            requireDone(Run.of(
                    "export",
                    own.resolve(name).toString(),
                    "--to",
                    "jsonld",
                    "-o",
                    lists.resolve(name + "ld").toString()));
        }
        Files.createDirectory(lists.resolve("deep"));
        return lists;
    }

    /** Commands that write for readers elsewhere, with a receipt. */
    static Stream<String> receipts() {
        return Stream.of(
                "publish FILE SERVED --receipt OUT",
                "publish FILE SERVED --receipt - > OUT",
                "site FILE NEW --receipt OUT",
                "table FILE NEW --receipt OUT",
                "table FILE NEW/all.xlsx --format xlsx --receipt OUT",
                "export FILE --to ftm -o NEW/list --receipt OUT",
                "held FILE --on 2024-06-01 -o NEW/list --receipt OUT");
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void no_receipt_is_written_where_readers_look(String way) throws IOException {
        Path lists = noted();
        Path site = folder.resolve("site");
        Path tables = folder.resolve("tables");
        requireDone(Run.of("site", own.resolve("case.json").toString(), site.toString()));
        requireDone(Run.of("table", own.resolve("case.json").toString(), tables.toString()));
        Files.createDirectory(folder.resolve("new"));
        for (Path place : List.of(served, served.resolve("deep"), site, tables, lists, lists.resolve("deep"))) {
            Set<String> before = in(folder);
            Run run = run(way, place.resolve("receipt"));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).contains("readers would see it");
            assertThat(in(folder)).isEqualTo(before);
        }
        run(way, Files.createDirectory(folder.resolve("else")).resolve("receipt"));
        assertThat(folder.resolve("else/receipt")).isNotEmptyFile();
    }

    /** Somebody has to go at once: that waits for no other place of the receipt, which is not written. */
    @Test
    void a_withdrawal_goes_on_without_the_receipt() {
        Path receipt = folder.resolve("tables/receipt");
        requireDone(Run.of(
                "table",
                own.resolve("case.json").toString(),
                receipt.getParent().toString()));
        Run run = Run.of(
                "publish",
                own.resolve("case.json").toString(),
                served.toString(),
                "--withdrawals-only",
                "--receipt",
                receipt.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("readers would see it");
        assertThat(receipt).doesNotExist();
    }

    /** Where the file itself lies, nobody else looks. */
    @Test
    void what_was_exported_beside_the_file_keeps_nothing_from_there() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        String file =
                Files.copy(own.resolve("case.json"), mine.resolve("case.json")).toString();
        requireDone(Run.of(
                "export", file, "--to", "jsonld", "-o", mine.resolve("list").toString()));
        requireDone(Run.of(
                "convert",
                file,
                "--to",
                "lines",
                "-o",
                mine.resolve("new.jsonl").toString()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void elsewhere_it_is_written(String way) throws IOException {
        Path other = Files.createDirectory(folder.resolve("else"));
        Run run = run(way, other.resolve("out"));
        assertThat(run.err()).doesNotContain("readers would see it");
        assertThat(other).isNotEmptyDirectory();
    }

    @Test
    void a_device_is_no_file_that_anybody_sees() {
        requireDone(Run.of("convert", own.resolve("case.json").toString(), "--to", "lines", "-o", "/dev/null"));
    }

    /** What has to go waits for nothing: the file was there before. */
    @Test
    void somebody_is_withheld_in_a_file_that_readers_see() throws IOException {
        Path file = Files.copy(own.resolve("case.json"), served.resolve("deep/mine.json"));
        Run run = Run.of("withhold", file.toString(), "person:ines-calder", "-o", file.toString());
        assertThat(run.err()).doesNotContain("readers would see it");
        assertThat(file).content().contains("\"withheld\"");
    }
}
