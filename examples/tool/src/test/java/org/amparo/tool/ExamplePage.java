package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of docs with an example, whose blocks a test runs. {@code -Damparo.record=true} writes what comes of it. */
final class ExamplePage {

    private static final String TOOL = "$ java -jar amparo-tool.jar ";

    private final Path page;
    private final Path folder;
    private final String text;
    private String told;

    private ExamplePage(Path page, Path folder, String text) {
        this.page = page;
        this.folder = folder;
        this.text = text;
        this.told = text;
    }

    /**
     * Reads a page.
     *
     * @param page its path in the project
     * @param folder where its files go
     */
    static ExamplePage read(String page, Path folder) throws IOException {
        Path path = Path.of(System.getProperty("amparo.root")).resolve(page);
        return new ExamplePage(path, folder, Files.readString(path));
    }

    String text() {
        return text;
    }

    /** Writes the first block of a language to a file. */
    void file(String language, String name) throws IOException {
        Files.writeString(folder.resolve(name), block(text, language).group(1));
    }

    /** Runs the command of a block, which ends with 1 since something is rejected, and takes what it prints. */
    void run(String language) {
        String command = block(text, language).group(1).lines().findFirst().orElseThrow();
        String[] words = command.replace(TOOL, "").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        tell(language, command + "\n" + run.out().replace(folder + "/", "").stripTrailing() + "\n");
    }

    /** The line of a record in the file that a command wrote. */
    String record(String file, String id) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .filter(line -> line.contains("\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    /** Takes what a block is to say. */
    void tell(String language, String content) {
        Matcher block = block(told, language);
        told = told.substring(0, block.start(1)) + content + told.substring(block.end(1));
    }

    /** Fails if the page says something else, and writes what it is to say if that is wished for. */
    void requireTold() throws IOException {
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(page, told);
        }
        assertThat(text).isEqualTo(told);
    }

    /**
     * A line of JSON with a break before each member that is worth one.
     *
     * @param members their names, with a bar between them
     */
    static String wrapped(String line, String members) {
        return line.strip().replaceAll(",(\"(?:" + members + ")\":)", ",\n  $1").replace("},{", "},\n    {") + "\n";
    }

    private static Matcher block(String text, String language) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(text);
        assertThat(block.find()).as(language).isTrue();
        return block;
    }
}
