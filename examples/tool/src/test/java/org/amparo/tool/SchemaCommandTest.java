package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.json.schema.CaseSchema;
import org.amparo.json.schema.DuckDbSchema;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void it_prints_the_schema_that_is_asked_for() {
        assertThat(printed()).isEqualTo(CaseSchema.DOCUMENT.text());
        assertThat(printed("--open")).isEqualTo(CaseSchema.OPEN_DOCUMENT.text());
        assertThat(printed("--line")).isEqualTo(CaseSchema.LINE.text());
        assertThat(printed("--line", "--open")).isEqualTo(CaseSchema.OPEN_LINE.text());
    }

    @Test
    void it_prints_the_table_for_duckdb() {
        assertThat(printed("--duckdb")).isEqualTo(DuckDbSchema.sql());
    }

    private static String printed(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "schema";
        System.arraycopy(options, 0, arguments, 1, options.length);
        Run run = Run.of(arguments);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
