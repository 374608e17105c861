package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of {@code docs/next-edition.md}. {@code -Damparo.record=true} writes what comes of them. */
class NextEditionPageTest {

    private static final Path PAGE = Path.of(System.getProperty("amparo.root")).resolve("docs/next-edition.md");

    private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");

    @TempDir
    Path folder;

    private static String block(String page, String language) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    @Test
    void the_commands_give_what_the_page_shows() throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(folder.resolve("march.csv"), block(page, "march"));
        Files.writeString(folder.resolve("april.csv"), block(page, "april"));
        String map = block(page, "json");
        Files.writeString(folder.resolve("march.json"), map);
        Files.writeString(
                folder.resolve("april.json"),
                map.replace("statement:list-2024-03", "statement:list-2024-04").replace("2024-03-01", "2024-04-01"));

        String told = CONSOLE.matcher(page).replaceAll(this::ran);
        String record = Files.readAllLines(folder.resolve("case.jsonl")).stream()
                .filter(line -> line.contains("\"id\":\"person:6839\""))
                .findFirst()
                .orElseThrow()
                .replaceAll(",(\"(?:evidence|revisions)\":)", ",\n  $1")
                .replaceAll("},\\{", "},\n    {");
        told = told.replace("```record\n" + block(told, "record"), "```record\n" + record + "\n");
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(PAGE, told);
        }
        assertThat(page).isEqualTo(told);

        byte[] once = Files.readAllBytes(folder.resolve("case.jsonl"));
        run("amparo-tool update case.jsonl march.jsonl april.jsonl -o case.jsonl");
        assertThat(folder.resolve("case.jsonl")).hasBinaryContent(once);
        run("amparo-tool table case.jsonl tables");
        assertThat(folder.resolve("tables/person.csv"))
                .content()
                .contains("1986")
                .doesNotContain("Vale", "Valé", "1985");
    }

    private String ran(MatchResult console) {
        StringBuilder told = new StringBuilder("```console\n");
        console.group(1)
                .lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> told.append(line).append('\n').append(run(line.substring(2))));
        return Matcher.quoteReplacement(told.append("```").toString());
    }

    private String run(String command) {
        String[] words = command.split(" ");
        for (int i = 1; i < words.length; i++) {
            boolean isFile = words[i].contains(".") || words[i].equals("tables");
            words[i] = isFile ? folder.resolve(words[i]).toString() : words[i];
        }
        if (words[0].equals("cp")) {
            copy(Path.of(words[1]), Path.of(words[2]));
            return "";
        }
        Run run = Run.of(Arrays.copyOfRange(words, 1, words.length));
        assertThat(run.err()).as(command).doesNotContain("cannot", "Expected");
        return run.out().replace(folder + "/", "");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
