package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of docs/from-your-spreadsheet.md, in their order, on the list in examples/spreadsheet. */
class FromYourSpreadsheetTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path PAGE = ROOT.resolve("docs/from-your-spreadsheet.md");
    private static final String COMMAND = "$ amparo-tool ";
    private static final Pattern BLOCK = Pattern.compile("(?s)(?<=```console\n)(.*?)(?=```)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final Set<String> FOLDERS = Set.of("tables", "site", "public");

    /** What the commands of the page end with, if it is not 0: the list has rows that are rejected. */
    private static final String REJECTS = "import list.csv --map map.json";

    @TempDir
    Path folder;

    /** With {@code -Damparo.record} the test writes what the commands print. */
    @Test
    void each_command_prints_what_the_page_shows() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples/spreadsheet"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        String page = Files.readString(PAGE);
        Matcher blocks = BLOCK.matcher(page);
        StringBuilder told = new StringBuilder();
        int ran = 0;
        while (blocks.find()) {
            StringBuilder block = new StringBuilder();
            for (String line : blocks.group().lines().toList()) {
                if (line.startsWith(COMMAND)) {
                    block.append(line).append('\n').append(printed(line.substring(COMMAND.length())));
                    ran++;
                }
            }
            blocks.appendReplacement(told, Matcher.quoteReplacement(block.toString()));
        }
        blocks.appendTail(told);
        if (System.getProperty("amparo.record") != null) {
            Files.writeString(PAGE, told.toString());
        }
        assertThat(ran).isGreaterThan(10);
        assertThat(Files.readString(PAGE)).isEqualTo(told.toString());
    }

    private String printed(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) == null ? word.group() : word.group(1);
            boolean isPath = !words.isEmpty() && (FOLDERS.contains(text) || text.matches("[a-z]+\\.(csv|jsonl?)"));
            words.add(isPath ? folder.resolve(text).toString() : text);
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.err()).as(command).isEmpty();
        assertThat(run.code()).as(command).isEqualTo(command.startsWith(REJECTS) ? 1 : 0);
        return run.out().replace("\r\n", "\n").replace(folder + "/", "");
    }

    private Path imported() {
        Path source = ROOT.resolve("examples/spreadsheet");
        Path lines = folder.resolve("case.jsonl");
        Run.of(
                "import",
                source.resolve("list.csv").toString(),
                "--map",
                source.resolve("map.json").toString(),
                "-o",
                lines.toString(),
                "--rejected",
                folder.resolve("bad.csv").toString());
        return lines;
    }

    @Test
    void who_must_not_be_named_or_was_not_asked_is_named_in_no_output() throws IOException {
        Path lines = imported();
        assertThat(lines).content().contains("Edda Moor", "Elin Sand", "Ada Winter", "Ines Calder");
        StringBuilder shown = new StringBuilder();
        for (String[] command : new String[][] {{"table", "tables"}, {"site", "site"}, {"publish", "public"}}) {
            Path out = folder.resolve(command[1]);
            assertThat(Run.of(command[0], lines.toString(), out.toString()).code())
                    .isZero();
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    shown.append(file).append(Files.readString(file));
                }
            }
        }
        shown.append(Run.of("held", lines.toString(), "--on", "2024-06-01").out());
        assertThat(shown.toString())
                .contains("Ines Calder", "person:3811")
                .doesNotContain("Edda", "Moor", "Elin", "Sand", "Ada ", "Winter", "person:1486", "person:8813")
                .doesNotContainPattern("row \\d");
    }

    @Test
    void no_cell_of_the_list_is_a_formula_in_a_table_or_markup_in_a_page() throws IOException {
        Path lines = imported();
        Run.of("table", lines.toString(), folder.resolve("tables").toString());
        assertThat(folder.resolve("tables/person-name.csv"))
                .content()
                .contains("'=HYPERLINK")
                .doesNotContain(",=", "\"=");
        Run.of("site", lines.toString(), folder.resolve("site").toString());
        assertThat(folder.resolve("site/person/9040/index.html"))
                .content()
                .doesNotContain("href=\"https://bad.example");
    }
}
