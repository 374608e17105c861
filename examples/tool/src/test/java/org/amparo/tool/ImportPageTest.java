package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example of {@code docs/import.md}. {@code -Damparo.record=true} writes what comes of it. */
class ImportPageTest {

    private static final String PAGE = "docs/import.md";

    @TempDir
    Path folder;

    @Test
    void the_example_gives_what_the_page_shows() throws IOException {
        ExamplePage page = ExamplePage.read(PAGE, folder);
        page.file("csv", "list.csv");
        page.file("json", "map.json");
        page.run("console");
        page.tell("rejected", Files.readString(folder.resolve("bad.csv")).replace("\r\n", "\n"));
        page.tell(
                "record",
                ExamplePage.wrapped(page.record("case.jsonl", "detention:6839"), "custodyPhases|charges|evidence"));
        page.requireTold();
    }

    /** The first is the map of the example, and the others are parts of maps. */
    @Test
    void each_part_of_a_map_on_the_page_stands_in_a_map_that_a_test_runs() throws IOException {
        Path root = Path.of(System.getProperty("amparo.root"));
        String maps = flat(Files.readString(root.resolve("examples/spreadsheet/map.json")));
        for (String golden : List.of("killed", "statuses", "protests", "reports", "updates", "cases")) {
            maps += flat(Files.readString(root.resolve("exchange/src/test/resources/golden/" + golden + "/map.json")));
        }
        Matcher blocks = Pattern.compile("(?s)```json\n(.*?)```")
                .matcher(ExamplePage.read(PAGE, folder).text());
        assertThat(blocks.find()).isTrue();
        int count = 0;
        while (blocks.find()) {
            assertThat(maps).contains(flat(blocks.group(1)));
            count++;
        }
        assertThat(count).isGreaterThan(8);
    }

    private static String flat(String json) {
        return json.replaceAll("\\s+", " ").strip();
    }

    @Test
    void the_draft_of_the_example_names_its_columns() throws IOException {
        ExamplePage.read(PAGE, folder).file("csv", "list.csv");
        Path map = folder.resolve("map.json");
        Run run = Run.of("import", folder.resolve("list.csv").toString(), "--suggest", "-o", map.toString());
        assertThat(run.code()).isZero();
        assertThat(map)
                .content()
                .contains("\"Arrested\"", "\"todo\"")
                .doesNotContain("Leyla".toUpperCase(Locale.ROOT), "Leyla");
    }
}
