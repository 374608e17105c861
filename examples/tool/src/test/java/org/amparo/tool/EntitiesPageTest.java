package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example of FollowTheMoney in {@code docs/popolo-and-ftm.md}. {@code -Damparo.record=true} writes what comes of it. */
class EntitiesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("amparo.root")).resolve("docs/popolo-and-ftm.md");

    @TempDir
    Path folder;

    private static Matcher block(String page, String language) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
        assertThat(block.find()).as(language).isTrue();
        return block;
    }

    private static String with(String page, String language, String content) {
        Matcher block = block(page, language);
        return page.substring(0, block.start(1)) + content + page.substring(block.end(1));
    }

    @Test
    void the_example_gives_what_the_page_shows() throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(folder.resolve("list.ftm.json"), block(page, "ftm").group(1));
        Files.writeString(folder.resolve("map.json"), block(page, "ftm-map").group(1));
        String command = block(page, "ftm-console").group(1).lines().findFirst().orElseThrow();

        String[] words = command.replace("$ java -jar amparo-tool.jar ", "").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();

        String told = with(
                page,
                "ftm-console",
                command + "\n" + run.out().replace(folder + "/", "").stripTrailing() + "\n");
        told = with(told, "ftm-rejected", wrapped(Files.readString(folder.resolve("bad.jsonl"))));
        told = with(told, "ftm-record", wrapped(person()));
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(PAGE, told);
        }
        assertThat(page).isEqualTo(told);
    }

    private String person() throws IOException {
        return Files.readAllLines(folder.resolve("case.jsonl")).stream()
                .filter(line -> line.contains("\"id\":\"person:p1\""))
                .findFirst()
                .orElseThrow();
    }

    /** The line with a break before each member that is worth one. */
    private static String wrapped(String line) {
        return line.strip()
                        .replaceAll(",(\"(?:roles|contacts|identifiers|evidence|bornOn|reasons|entity)\":)", ",\n  $1")
                        .replace("},{", "},\n    {")
                + "\n";
    }
}
