package org.amparo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.json.schema.DuckDbSchema;
import org.junit.jupiter.api.Test;

/** A test in integration-tests has DuckDB read lines with it. */
class DuckDbSchemaTest {

    private static final Path FILE = Path.of(
                    System.getProperty("amparo.root"), "json/src/main/resources/org/amparo/json/schema")
            .resolve(DuckDbSchema.FILE_NAME);

    /** With {@code -Damparo.record=true} it is written. */
    @Test
    void the_columns_are_what_the_tables_say() throws IOException {
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(FILE, DuckDbMaker.sql());
        }
        assertThat(Files.readString(FILE))
                .as("%s, which -Damparo.record=true writes anew", DuckDbSchema.FILE_NAME)
                .isEqualTo(DuckDbMaker.sql());
    }

    @Test
    void nothing_is_taken_for_a_date_or_a_moment() {
        assertThat(DuckDbSchema.sql())
                .contains("'bornOn': 'VARCHAR'", "'generatedAt': 'VARCHAR'", "'titles': 'MAP(VARCHAR, VARCHAR)'")
                .doesNotContain("DATE", "TIME");
    }
}
