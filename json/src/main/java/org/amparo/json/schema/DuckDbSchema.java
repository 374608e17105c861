package org.amparo.json.schema;

import org.amparo.internal.text.ResourceFile;

/**
 * JSON Lines as a table of DuckDB: the columns for its {@code read_json}, in SQL, so that nothing has to be guessed
 * from the first lines. {@linkplain org.amparo docs/schema.md} says how it is used.
 */
public final class DuckDbSchema {

    /** A name for the file. */
    public static final String FILE_NAME = "amparo-1.0.duckdb.sql";

    private DuckDbSchema() {}

    /** Makes the macro {@code amparo_lines(file)}, whose table has a row for each line. */
    public static String sql() {
        return ResourceFile.text(DuckDbSchema.class.getResourceAsStream(FILE_NAME));
    }
}
