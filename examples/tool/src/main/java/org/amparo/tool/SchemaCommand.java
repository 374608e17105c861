package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.amparo.json.CaseSchema;
import org.amparo.json.DuckDbSchema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: the format as JSON Schema, or as a table of DuckDB. */
@Command(
        name = "schema",
        description = {
            "Prints the format as JSON Schema 2020-12: strict, for who writes it, or open, for who reads it; or in SQL, for who puts questions to DuckDB.",
            "",
            "Strict refuses every member that this version does not know, but for private ones, whose names have a colon. Open admits what a later "
                    + "version brings. What neither can say is in docs/schema.md."
        })
final class SchemaCommand implements ToolCommand {

    private final Console console;

    @ArgGroup
    private Kind kind = new Kind();

    /** One or the other. */
    private static final class Kind {

        @ArgGroup(exclusive = false)
        private JsonSchema json = new JsonSchema();

        @Option(names = "--duckdb", description = "JSON Lines as a table of DuckDB: SQL that makes amparo_lines(file).")
        private boolean duckDb;
    }

    private static final class JsonSchema {

        @Option(names = "--open", description = "For who reads, also files of a later version.")
        private boolean open;

        @Option(names = "--line", description = "Of a line of JSON Lines; else of a document.")
        private boolean line;
    }

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        String text = kind.duckDb
                ? DuckDbSchema.sql()
                : CaseSchema.of(kind.json.open, kind.json.line).text();
        console.out().write(text.getBytes(UTF_8));
        return ExitCode.GOOD;
    }
}
