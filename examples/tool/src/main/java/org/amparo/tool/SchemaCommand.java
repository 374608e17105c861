package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.amparo.json.CaseSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: the format as JSON Schema. */
@Command(
        name = "schema",
        description = {
            "Prints the format as JSON Schema 2020-12: strict, for who writes it, or open, for who reads it.",
            "",
            "Strict refuses every member that this version does not know, but for private ones, whose names have a colon. Open admits what a later "
                    + "version brings. What neither can say is in docs/schema.md."
        })
final class SchemaCommand implements ToolCommand {

    private final Console console;

    @Option(names = "--open", description = "For who reads, also files of a later version.")
    private boolean open;

    @Option(names = "--line", description = "Of a line of JSON Lines; else of a document.")
    private boolean line;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        console.out().write(CaseSchema.of(open, line).text().getBytes(UTF_8));
        return ExitCode.GOOD;
    }
}
