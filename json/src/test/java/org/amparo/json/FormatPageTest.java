package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.json.token.Limits;
import org.junit.jupiter.api.Test;

/** docs/format.md says what the code does. */
class FormatPageTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/format.md"));
    }

    private static String block(String language) throws IOException {
        String page = page();
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void the_document_of_the_page_is_one() throws IOException {
        assertThat(CaseJsonReader.standard().read(block("json")).records()).hasSize(5);
        assertThat(CaseJsonReader.standard().read(block("json")).dangling()).isEmpty();
    }

    @Test
    void the_lines_of_the_page_are_written_as_they_stand_there() throws IOException {
        byte[] lines = block("jsonl").getBytes(UTF_8);
        java.io.ByteArrayOutputStream again = new java.io.ByteArrayOutputStream();

        Documents.LINES.write(CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines)), again);

        assertThat(again.toString(UTF_8)).isEqualTo(new String(lines, UTF_8));
    }

    @Test
    void the_limits_of_the_page_are_those_of_the_code() throws IOException {
        ReadLimits limits = ReadLimits.standard();

        assertThat(page())
                .contains("levels of objects and arrays | " + Limits.MAX_DEPTH + " |")
                .contains("name of a member | 1,024 UTF-16 units |")
                .contains("JSON Lines read whole | " + (limits.documentBytes() >> 20) + " MiB |")
                .contains("a line of JSON Lines | " + (limits.lineBytes() >> 20) + " MiB |")
                .contains("a string | 1,000,000 UTF-16 units |")
                .contains("a number | 1,000 characters |")
                .contains("records of a file read whole | 1,000,000 |")
                .contains("values of a file read whole, or of a line | 800,000 |")
                .contains("problems of a file | 1,000 |");
        assertThat(List.of(
                        Limits.MAX_NAME,
                        limits.textLength(),
                        limits.numberLength(),
                        limits.records(),
                        limits.values(),
                        limits.problems()))
                .containsExactly(1024, 1_000_000, 1_000, 1_000_000, 800_000, 1_000);
    }
}
