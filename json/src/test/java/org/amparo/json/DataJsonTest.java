package org.amparo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.data.DataNull;
import org.amparo.json.problem.CaseJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataJsonTest {

    private static final String TEXT = """
            {
              "a": [1, 2.50, -1e400, true, null],
              "b": {"c": "\\u0007 d"}
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "[]", "\"x\"", "7"})
    void what_is_written_is_read_again(String json) {
        String written = DataJson.write(DataJson.read(json));
        assertThat(DataJson.read(written)).isEqualTo(DataJson.read(json));
        assertThat(written).endsWith("\n");
    }

    @Test
    void a_file_is_read_like_a_text() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), TEXT);
        assertThat(DataJson.read(file)).isEqualTo(DataJson.read(TEXT));
    }

    @Test
    void it_writes_without_doubt() {
        assertThat(DataJson.write(DataNull.NULL)).isEqualTo("null\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2} | duplicate-member",
                "{} {} | trailing-text",
                "{\"a\": | json-syntax",
                "'a' | json-syntax",
                "\"\\ud800\" | text-characters",
            })
    void it_reads_as_strictly_as_a_case_file(String json, String code) throws IOException {
        assertThatThrownBy(() -> DataJson.read(json))
                .isInstanceOfSatisfying(
                        CaseJsonException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo(code));
        Path file = Files.writeString(folder.resolve("a.json"), json);
        assertThatThrownBy(() -> DataJson.read(file)).isInstanceOf(CaseJsonException.class);
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[] {'"', (byte) 0xff, '"'});
        assertThatThrownBy(() -> DataJson.read(file))
                .isInstanceOf(CaseJsonException.class)
                .hasMessageContaining("not-utf-8");
    }
}
