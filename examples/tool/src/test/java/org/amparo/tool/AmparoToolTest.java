package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmparoToolTest {

    @TempDir
    Path folder;

    @Test
    void help_goes_to_standard_output_and_names_every_exit_code() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Exit codes:", "  0 ", "  1 ", "  2 ").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "convert",
                "import",
                "publish",
                "site",
                "table",
                "held",
                "export",
                "submission",
                "status",
                "find",
                "duplicates",
                "merge",
                "join",
                "diff",
                "stats",
                "dates",
                "schema"
            })
    void every_command_has_help_and_is_listed(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: amparo-tool " + command).contains("Exit codes:");
        assertThat(Run.of(command, "a.json", "-h").out()).isEqualTo(run.out());
        assertThat(Run.of("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void the_help_of_a_command_names_all_that_it_takes_and_so_does_its_page() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("amparo.root"), "docs/tool.md"));
        List<String> commands = new ArrayList<>();
        for (Syntax command : AmparoTool.commands()) {
            commands.add(command.name());
            String row = page.lines()
                    .filter(line -> line.startsWith("| `" + command.name()))
                    .findFirst()
                    .orElseThrow();
            String help = Run.of(command.name(), "--help").out();
            assertThat(help.lines())
                    .as(help)
                    .allMatch(line -> line.length() <= 100 && line.equals(line.stripTrailing()));
            String usage = help.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining(" "));
            for (Syntax.Parameter parameter : command.parameters()) {
                assertThat(usage).contains(" " + parameter);
                assertThat(help).contains("\n  " + parameter.label() + " ");
                assertThat(row).contains(parameter.toString());
            }
            for (Syntax.Option option : command.options()) {
                assertThat(help).contains("\n  " + String.join(", ", option.names()));
                if (option != Syntax.HELP && option != Syntax.VERSION) {
                    assertThat(usage).contains(option.toString());
                    assertThat(row).contains(option.names().get(0));
                }
            }
        }
        assertThat(Run.of("--help")
                        .out()
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .skip(1)
                        .takeWhile(line -> !line.isEmpty())
                        .filter(line -> line.charAt(2) != ' ')
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(commands);
    }

    @Test
    void version_is_one_line() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("amparo-tool ").containsOnlyOnce("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "--frobnicate",
                "dates extra",
                "validate",
                "convert",
                "status a.json",
                "diff a.json",
                "stats",
                "schema extra",
                "schema --duckdb --open",
                "publish a.json",
                "site a.json",
                "table a.json",
                "held a.json",
                "held a.json --on 2024",
                "held a.json --on 2024-06-01 --from 2024-06-01",
                "held a.json --from 2024-06-01 --to 2024-07-01",
                "held a.json --on 2024-06-01 --receipt -",
                "held a.json --on 2024-06-01 --format text",
                "table a.json out --format text"
            })
    void wrong_usage_is_two_lines_on_standard_error(String commandLine) {
        Run run = Run.of(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Try: amparo-tool")
                .endsWith("--help");
    }

    @Test
    void a_file_of_arguments_is_not_a_thing() {
        assertThat(Run.of("@arguments").err()).contains("@arguments");
    }

    @Test
    void a_reader_who_has_read_enough_ends_it_without_a_word() {
        Run run = Run.into(failing("Broken pipe"), "2020\n".getBytes(UTF_8), "dates");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate -",
                "validate - --format json",
                "convert - --to document",
                "convert - --to canonical",
                "stats -",
                "schema"
            })
    void it_ends_without_a_word_whatever_is_printed(String commandLine) {
        Run run = Run.into(failing("Broken pipe"), Samples.REVERSED.getBytes(UTF_8), commandLine.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate - -", "diff - -", "convert - - --to lines -o x"})
    void standard_input_is_read_once(String commandLine) {
        Run run = Run.reading(Samples.GOOD, commandLine.split(" "));
        assertThat(run.err()).startsWith("Standard input (-) can be read only once.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate FILE",
                "convert FILE --to lines",
                "publish FILE out",
                "site FILE out",
                "table FILE out",
                "held FILE --on 2024-01-01",
                "status FILE person:a --on 2024-01-01",
                "diff FILE FILE",
                "stats FILE"
            })
    void a_file_that_cannot_be_read_is_told_by_every_command_in_one_line(String commandLine) throws IOException {
        Path compressed = folder.resolve("case.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(Samples.GOOD.getBytes(UTF_8));
        }
        Map<Path, String> files = Map.of(
                folder.resolve("none.json"),
                " cannot be read: there is no such file or folder.\n",
                folder,
                " cannot be read: it is a folder.\n",
                compressed,
                " is compressed: expand it first, as in gzip -dc FILE | amparo-tool ...\n");
        files.forEach((file, said) -> {
            Run run = Run.of(Arrays.stream(commandLine.split(" "))
                    .map(word -> word.equals("FILE") ? file.toString() : word)
                    .toArray(String[]::new));
            assertThat(run.err()).isEqualTo(file + said);
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isEqualTo(2);
        });
    }

    @Test
    void a_full_disk_is_said() {
        Run run = Run.into(failing("No space left on device"), "2020\n".getBytes(UTF_8), "dates");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("The result cannot be written to standard output.\n");
    }

    @Test
    void a_full_disk_is_said_of_help_too() {
        Run run = Run.into(failing("No space left on device"), "--help");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("The result cannot be written to standard output.\n");
    }

    @Test
    void an_input_that_cannot_be_read_is_said() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        Run run = Run.from(broken, "dates");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Standard input cannot be read.\n");
    }

    @Test
    void a_mistake_of_ours_is_one_line_that_quotes_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("Ines Calder");
            }
        };
        Run run = Run.from(broken, "dates");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("java.lang.IllegalStateException at org.amparo.tool.AmparoToolTest")
                .doesNotContain("Ines");
    }

    @Test
    void too_little_memory_is_said() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        Run run = Run.from(endless, "dates");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("memory");
    }

    @Test
    void standard_error_may_be_gone_as_well() {
        OutputStream gone = failing("Broken pipe");
        Console console = Console.of(InputStream.nullInputStream(), gone, gone, Run.NOON, Terminals.NONE);
        assertThat(new AmparoTool(console).run("--frobnicate")).isEqualTo(2);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
