package org.amparo.examples.referencecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseJsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the demo writes the golden files, byte for byte. {@code -Damparo.record=true} records them. */
class DemoTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root"), "examples/reference-case/src/test/resources/golden");
    private static final List<String> FILES =
            List.of("answers.txt", "case.json", "case.jsonl", "public/feed.json", "report.txt");

    /** Files that say the same again, or are private. */
    private static final List<String> OTHERS = List.of(
            "feed.ledger", "feed.ledger.lock", "public/archive/0001.json", "public/atom.xml", "public/index.json");

    @TempDir
    private Path folder;

    @Test
    void the_demo_writes_the_golden_files_and_no_others() throws IOException {
        demo(folder);
        if (Boolean.getBoolean("amparo.record")) {
            for (String file : FILES) {
                Files.copy(folder.resolve(file), GOLDEN.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        assertThat(filesIn(folder)).isEqualTo(all());
        assertThat(filesIn(GOLDEN)).isEqualTo(FILES);
        for (String file : FILES) {
            assertThat(folder.resolve(file)).as(file).hasSameBinaryContentAs(GOLDEN.resolve(file));
        }
    }

    @Test
    void a_second_run_into_the_same_folder_changes_nothing() throws IOException {
        String first = demo(folder);
        String second = demo(folder);

        assertThat(second).isEqualTo(first);
        assertThat(filesIn(folder)).isEqualTo(all());
        assertThat(folder.resolve("public/feed.json")).hasSameBinaryContentAs(GOLDEN.resolve("public/feed.json"));
    }

    @Test
    void the_ledger_that_it_begins_with_knows_of_nothing_published_and_of_no_folder() throws IOException {
        try (InputStream first = Objects.requireNonNull(Demo.class.getResourceAsStream("demo.ledger"))) {
            assertThat(new String(first.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"folder\":\"nowhere\"", "\"items\":0,\"events\":0")
                    .hasLineCount(5);
        }
    }

    @Test
    void both_forms_hold_the_whole_case() throws IOException {
        assertThat(CaseJson.read(GOLDEN.resolve("case.json"))).isEqualTo(ReferenceCase.caseFile());
        assertThat(CaseJsonReader.standard().readLines(GOLDEN.resolve("case.jsonl")))
                .isEqualTo(ReferenceCase.caseFile());
    }

    @Test
    void the_summary_has_the_answers_the_findings_and_the_paths() throws IOException {
        String summary = demo(folder);

        assertThat(summary)
                .contains("Detainees named: 6; given an award: 1; selected, and no conferral stated: 1.")
                .contains("Unknown: the start is not known, and the sources are later.")
                .contains(Files.readAllLines(GOLDEN.resolve("report.txt")).get(0))
                .contains(folder.resolve("case.json").toString())
                .contains(folder.resolve("public/feed.json").toString());
        assertThat(summary.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(240));
    }

    @Test
    void the_readme_shows_the_summary_as_it_is() throws IOException {
        String summary = demo(folder).replace(folder.toString(), "target/demo").replace(System.lineSeparator(), "\n");

        assertThat(Path.of(System.getProperty("amparo.root"), "examples/reference-case/README.md"))
                .content(StandardCharsets.UTF_8)
                .contains(summary);
    }

    @Test
    void nobody_gets_a_birth_date_an_address_or_a_gender_in_the_feed() throws IOException {
        assertThat(Files.readString(GOLDEN.resolve("public/feed.json")))
                .doesNotContain("bornOn", "gender", "coordinates", "\"note\"");
    }

    private static List<String> all() {
        return Stream.of(FILES, OTHERS).flatMap(List::stream).sorted().toList();
    }

    private static String demo(Path folder) throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        Demo.run(folder, new PrintStream(terminal, true, StandardCharsets.UTF_8));
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
