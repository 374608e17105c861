package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No ledger, with its secret, comes to lie where readers look, whichever was there first, and whatever is written there. */
class LedgerPlaceTest {

    /** What each command that writes for others can write. SERVED is the folder that readers see. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "publish", List.of("publish FILE SERVED --ledger OWN"),
            "site", List.of("site FILE SERVED"),
            "table", List.of("table FILE SERVED", "table FILE SERVED --format xlsx"),
            "export",
                    List.of(
                            "export FILE --to ftm -o SERVED/out",
                            "export FILE --to jsonld -o SERVED/out",
                            "export FILE --to ftm --profile partners -o SERVED/out",
                            "export FILE --to jsonld --profile partners -o SERVED/out",
                            "export FILE --to ftm > SERVED/out"),
            "held",
                    List.of(
                            "held FILE --on 2024-06-01 -o SERVED/out",
                            "held FILE --on 2024-06-01 --format json -o SERVED/out",
                            "held FILE --from 2024-06-01 --to 2024-07-01 --every month -o SERVED/out",
                            "held FILE --from 2024-06-01 --to 2024-07-01 --every month --format json -o SERVED/out",
                            "held FILE --on 2024-06-01 > SERVED/out"));

    /** What it writes is sent, and not served; {@link SubmissionCommandTest} looks at its folder. */
    private static final Set<String> FOR_ONE_READER = Set.of("submission");

    /** What these write is for the owner, or says nothing of a case file. */
    private static final Set<String> FOR_THE_OWNER = Set.of(
            "validate",
            "convert",
            "import",
            "status",
            "find",
            "duplicates",
            "merge",
            "join",
            "update",
            "withhold",
            "diff",
            "stats",
            "dates",
            "schema");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private String file;
    private Path served;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("case.json"), Samples.GOOD)
                .toString();
        served = Files.createDirectory(folder.resolve("served"));
    }

    @Test
    void every_command_is_one_that_writes_for_others_or_for_the_owner() {
        Set<String> known = new TreeSet<>(WAYS.keySet());
        known.addAll(FOR_THE_OWNER);
        known.addAll(FOR_ONE_READER);
        assertThat(AmparoTool.commands().stream().map(Syntax::name)).containsExactlyInAnyOrderElementsOf(known);
    }

    /** Each way, for a ledger beside what is written and below it. */
    static Stream<Arguments> ways() {
        return WAYS.values().stream()
                .flatMap(List::stream)
                .flatMap(way -> Stream.of("ledger", "own/ledger").map(ledger -> Arguments.of(way, ledger)));
    }

    /** The ways in which a ledger is found of which no note of the file tells. */
    static Stream<Arguments> unnotedLedgers() {
        return ways().filter(way -> way.get()[1].equals("ledger") || !isOfFile((String) way.get()[0]));
    }

    /** The ways that leave a file by which their folder is known. */
    static Stream<Arguments> knownFolders() {
        return ways().filter(way -> !isOfFile((String) way.get()[0]));
    }

    /** The ways that leave a single file, which might as well be one that the owner was sent. */
    static Stream<String> files() {
        return WAYS.values().stream().flatMap(List::stream).filter(LedgerPlaceTest::isOfFile);
    }

    private static boolean isOfFile(String way) {
        return way.endsWith("/out");
    }

    private Run run(String way, String from) throws IOException {
        List<String> words = new ArrayList<>();
        String input = from.equals("-") ? Samples.GOOD : "";
        for (String word : way.split(" ")) {
            words.add(word.replace("FILE", from)
                    .replace("SERVED", served.toString())
                    .replace("OWN", folder.resolve("own/its.ledger").toString()));
        }
        int to = words.indexOf(">");
        if (to < 0) {
            return Run.reading(input, words.toArray(String[]::new));
        }
        Path redirected = Path.of(words.get(to + 1));
        return Run.redirected(redirected, input, words.subList(0, to).toArray(String[]::new));
    }

    private Run publish(String from, Path ledger) {
        return Run.reading(
                from.equals("-") ? Samples.GOOD : "",
                "publish",
                from,
                folder.resolve("elsewhere").toString(),
                "--ledger",
                ledger.toString());
    }

    /** The files in it. A shell makes an empty one before the command begins. */
    private Set<String> inServed() throws IOException {
        try (Stream<Path> all = Files.walk(served)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> path.toFile().length() > 0)
                    .map(path -> served.relativize(path).toString())
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    private void requireRefused(Run run, Path ledger, Set<String> before) throws IOException {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(ledger.toString()).containsPattern("readers would see it|no reader sees");
        assertThat(inServed()).isEqualTo(before);
    }

    private static void requireDone(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_ledger_that_comes_later_is_refused(String way, String name) throws IOException {
        requireDone(run(way, file));
        Set<String> before = inServed();
        assertThat(before).isNotEmpty();
        requireRefused(publish(file, served.resolve(name)), served.resolve(name), before);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_comes_later_is_refused_where_a_ledger_is(String way, String name) throws IOException {
        Path ledger = served.resolve(name);
        requireDone(publish(file, ledger));
        Set<String> before = inServed();
        requireRefused(run(way, file), ledger, before);
    }

    @ParameterizedTest
    @MethodSource("knownFolders")
    void so_it_is_where_no_note_tells_what_was_there(String way, String name) throws IOException {
        requireDone(run(way, "-"));
        Set<String> before = inServed();
        requireRefused(publish(file, served.resolve(name)), served.resolve(name), before);
    }

    @ParameterizedTest
    @MethodSource("unnotedLedgers")
    void so_it_is_where_no_note_tells_of_the_ledger(String way, String name) throws IOException {
        Path ledger = served.resolve(name);
        requireDone(publish("-", ledger));
        Set<String> before = inServed();
        requireRefused(run(way, file), ledger, before);
    }

    /** People that an owner was sent are no publication of the owner. */
    @Test
    void a_list_of_others_beside_a_ledger_is_no_harm() throws IOException {
        Files.writeString(
                folder.resolve("own/theirs.json"), "{\"id\":\"Q1\",\"schema\":\"Person\",\"properties\":{}}\n");
        Files.writeString(folder.resolve("own/theirs.jsonld"), "{\"@context\":\"https://schema.org\",\"@graph\":[]}");
        requireDone(Run.of("publish", file, served.toString()));
    }

    /** A default ledger lies beside FILE, and so does what was imported. */
    @ParameterizedTest
    @MethodSource("files")
    void what_is_beside_the_file_and_not_noted_stops_nothing(String way) throws IOException {
        requireDone(run(way, "-"));
        Files.move(served.resolve("out"), folder.resolve("own/out"));
        requireDone(Run.of("publish", file, served.toString()));
        requireDone(Run.of("publish", file, served.toString()));
    }

    @Test
    void an_empty_file_of_what_was_rejected_stops_nothing() throws IOException {
        Files.writeString(folder.resolve("own/rejected.csv"), "id,name,liberty,certainty,since\n");
        Files.createFile(folder.resolve("own/rejected.jsonl"));
        requireDone(Run.of("publish", file, served.toString()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_noted_file_that_readers_see_is_named(String way) throws IOException {
        requireDone(run(way, file));
        Path ledger = served.resolve("ledger");
        assertThat(publish(file, ledger).err()).contains(ledger + " is in the folder of " + served.resolve("out"));
    }

    /** What has to go waits for nothing. */
    @Test
    void a_withdrawal_waits_for_no_ledger_to_be_moved() throws IOException {
        requireDone(Run.of("publish", file, served.toString()));
        Path list = Files.createDirectory(folder.resolve("list")).resolve("held.csv");
        requireDone(Run.of("held", file, "--on", "2024-06-01", "-o", list.toString()));
        Files.move(list, folder.resolve("own/held.csv"));
        Path notes = folder.resolve("own/case.json.places");
        Files.writeString(notes, Files.readString(notes).replace("/list/", "/own/"));
        Files.writeString(
                Path.of(file),
                Samples.GOOD.replace("\"defaultMarking\": \"public\"", "\"defaultMarking\": \"secret\""));
        assertThat(Run.of("publish", file, served.toString()).code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Run.of("publish", file, served.toString(), "--withdrawals-only")
                        .code())
                .isZero();
        assertThat(served.resolve("feed.json")).content().doesNotContain("Calder");
    }
}
