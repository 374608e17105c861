package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.amparo.json.schema.CaseSchema;
import org.amparo.json.schema.DuckDbSchema;

/** {@code schema}: the format as JSON Schema, or as a table of DuckDB. */
final class SchemaCommand implements ToolCommand {

    private static final String OPEN = "--open";
    private static final String LINE = "--line";
    private static final String DUCK_DB = "--duckdb";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "schema",
                        "Prints the format as JSON Schema 2020-12: strict, for who writes it, or open, for who reads it; or in SQL, for who puts questions to "
                                + "DuckDB.")
                .details(
                        "Strict refuses every member that this version does not know, but for private ones, whose names have a colon. Open admits what a later "
                                + "version brings. What neither can say is in docs/schema.md.")
                .flag(OPEN, "For who reads, also files of a later version.")
                .flag(LINE, "Of a line of JSON Lines; else of a document.")
                .flag(DUCK_DB, "JSON Lines as a table of DuckDB: SQL that makes amparo_lines(file).");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        boolean open = arguments.has(OPEN);
        boolean line = arguments.has(LINE);
        boolean duckDb = arguments.has(DUCK_DB);
        if (duckDb && (open || line)) {
            throw new UsageException(DUCK_DB + " is no JSON Schema: " + OPEN + " and " + LINE + " say nothing of it.");
        }
        String text = duckDb ? DuckDbSchema.sql() : CaseSchema.of(open, line).text();
        console.out().write(text.getBytes(UTF_8));
        return ExitCode.GOOD;
    }
}
