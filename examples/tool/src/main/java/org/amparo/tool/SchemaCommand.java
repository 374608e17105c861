package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.amparo.exchange.sheet.ImportMap;
import org.amparo.json.schema.CaseSchema;
import org.amparo.json.schema.DuckDbSchema;

/** {@code schema}: prints the format as JSON Schema, or as a table of DuckDB. */
final class SchemaCommand implements ToolCommand {

    private static final String OPEN = "--open";
    private static final String LINE = "--line";
    private static final String DUCK_DB = "--duckdb";
    private static final String MAP = "--map";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "schema",
                        "Prints the format as JSON Schema 2020-12: strict, for programs that write it, or open, for programs that read it; or as a table of "
                                + "DuckDB.")
                .details(
                        "Strict refuses every member that this version does not know, except private ones, whose names have a colon. Open admits the members of "
                                + "later versions. docs/schema.md lists what neither can express.")
                .flag(OPEN, "The open schema, for reading files that may be of a later version.")
                .flag(LINE, "The schema of a line of JSON Lines instead of a document.")
                .flag(DUCK_DB, "SQL for DuckDB, which makes the table amparo_lines(file) of JSON Lines.")
                .flag(MAP, "The schema of the maps of import.");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        boolean open = arguments.has(OPEN);
        boolean line = arguments.has(LINE);
        boolean duckDb = arguments.has(DUCK_DB);
        boolean map = arguments.has(MAP);
        if (duckDb && (open || line)) {
            throw new UsageException(
                    DUCK_DB + " is not a JSON Schema: " + OPEN + " and " + LINE + " do not apply to it.");
        }
        if (map && (open || line || duckDb)) {
            throw new UsageException(MAP + " is not about case files: the other options do not apply to it.");
        }
        String text = map
                ? ImportMap.schema()
                : duckDb ? DuckDbSchema.sql() : CaseSchema.of(open, line).text();
        console.out().write(text.getBytes(UTF_8));
        return ExitCode.GOOD;
    }
}
