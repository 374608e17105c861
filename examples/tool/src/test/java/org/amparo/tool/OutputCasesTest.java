package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases in which an output might say something else than the others, or than its sources: a small file each, and what
 * every output says of it. Read a case that is new, or an answer that changed, line by line: each says what the file does.
 */
class OutputCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("amparo.root"), "examples/tool/src/test/resources/org/amparo/tool/outputs");

    /** The commands that show something to readers, with the outputs that say what they show. */
    private static final Map<String, Set<Output>> COMMANDS = Map.of(
            "publish", EnumSet.of(Output.HEADLINE, Output.LAST_REPORT, Output.SECTIONS, Output.ATOM, Output.EVENTS),
            "site", EnumSet.of(Output.PAGE, Output.TIMELINE),
            "table", EnumSet.of(Output.TABLE),
            "held", EnumSet.of(Output.HELD),
            "export", EnumSet.of(Output.FTM, Output.JSON_LD));

    /** The same of commands whose readers are given. */
    private static final Map<String, Set<Output>> FOR_GIVEN_READERS =
            Map.of("submission", EnumSet.of(Output.SUBMISSION));

    @Test
    void a_command_for_given_readers_takes_no_others() {
        for (Syntax command : AmparoTool.commands()) {
            if (FOR_GIVEN_READERS.containsKey(command.name())) {
                assertThat(command.ownOptions().stream().map(Syntax.Option::name))
                        .doesNotContain("--profile");
            }
        }
    }

    @Test
    void every_command_for_readers_has_an_output() {
        Set<String> forReaders = new TreeSet<>();
        for (Syntax command : AmparoTool.commands()) {
            if (command.ownOptions().stream().anyMatch(option -> option.names().contains("--profile"))) {
                forReaders.add(command.name());
            }
        }
        assertThat(COMMANDS)
                .as("the commands with --profile: add what a new one shows to Output and to COMMANDS, "
                        + "see CONTRIBUTING, \"Add an output\"")
                .containsOnlyKeys(forReaders);
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_output_says_of_a_case_what_is_known(String name) throws IOException {
        CaseFile file = CaseJson.read(CASES.resolve(name + ".json"));
        StringBuilder said = new StringBuilder();
        for (Output output : Output.values()) {
            List<String> lines = output.lines(file);
            said.append(output).append(lines.isEmpty() ? ": nothing" : "").append('\n');
            lines.forEach(line -> said.append("    ").append(line).append('\n'));
        }
        Path expected = CASES.resolve(name + ".txt");
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(expected, said);
        }
        assertThat(said.toString()).isEqualTo(Files.readString(expected));
    }
}
