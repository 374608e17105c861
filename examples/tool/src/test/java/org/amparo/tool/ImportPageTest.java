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

    private static final Path PAGE = Path.of(System.getProperty("amparo.root")).resolve("docs/import.md");

    @TempDir
    Path folder;

    private static Matcher block(String page, String language) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
        assertThat(block.find()).as(language).isTrue();
        return block;
    }

    @Test
    void the_example_gives_what_the_page_shows() throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(folder.resolve("list.csv"), block(page, "csv").group(1));
        Files.writeString(folder.resolve("map.json"), block(page, "json").group(1));
        String command = block(page, "console").group(1).lines().findFirst().orElseThrow();

        String[] words = command.replace("$ java -jar amparo-tool.jar ", "").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();

        String told = page;
        told = with(
                told,
                "console",
                command + "\n" + run.out().replace(folder + "/", "").stripTrailing() + "\n");
        told = with(
                told, "rejected", Files.readString(folder.resolve("bad.csv")).replace("\r\n", "\n"));
        told = with(told, "record", wrapped(detention()));
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(PAGE, told);
        }
        assertThat(page).isEqualTo(told);
    }

    private String detention() throws IOException {
        return Files.readAllLines(folder.resolve("case.jsonl")).stream()
                .filter(line -> line.contains("\"id\":\"detention:d1\""))
                .findFirst()
                .orElseThrow();
    }

    /** The line with a break before each member that is worth one. */
    private static String wrapped(String line) {
        return line.replaceAll(",(\"(?:custodyPhases|charges|evidence)\":)", ",\n  $1")
                        .replace("},{", "},\n    {") + "\n";
    }

    private static String with(String page, String language, String content) {
        Matcher block = block(page, language);
        return page.substring(0, block.start(1)) + content + page.substring(block.end(1));
    }

    /** The first is the map of the example, and the others are parts of maps. */
    @Test
    void each_part_of_a_map_on_the_page_stands_in_a_map_that_a_test_runs() throws IOException {
        Path root = Path.of(System.getProperty("amparo.root"));
        String maps = flat(Files.readString(root.resolve("examples/spreadsheet/map.json")));
        for (String golden : List.of("killed", "statuses", "protests")) {
            maps += flat(Files.readString(root.resolve("exchange/src/test/resources/golden/" + golden + "/map.json")));
        }
        Matcher blocks = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(PAGE));
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
        Files.writeString(
                folder.resolve("list.csv"), block(Files.readString(PAGE), "csv").group(1));
        Path map = folder.resolve("map.json");
        Run run = Run.of("import", folder.resolve("list.csv").toString(), "--suggest", "-o", map.toString());
        assertThat(run.code()).isZero();
        assertThat(map)
                .content()
                .contains("\"Arrested\"", "\"todo\"")
                .doesNotContain("Leyla".toUpperCase(Locale.ROOT), "Leyla");
    }
}
