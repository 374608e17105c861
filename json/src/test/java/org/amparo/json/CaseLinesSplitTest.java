package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in parts says the same, line for line, as the whole file. */
class CaseLinesSplitTest {

    private static final String HEADER = "{" + Documents.HEADER + "}\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("case.jsonl");
    }

    /** Everything that is said of a line. */
    private static String said(CaseLine line) {
        return line + " " + line.record() + " " + line.problems() + " " + new String(line.bytes(), UTF_8);
    }

    private List<List<String>> parts(int parts) throws IOException {
        List<List<String>> said = new ArrayList<>();
        for (CaseLineReader part : CaseJsonReader.standard().split(file, parts)) {
            try (part) {
                said.add(part.stream().map(CaseLinesSplitTest::said).toList());
            }
        }
        return said;
    }

    private List<String> whole() throws IOException {
        try (CaseLineReader lines = CaseJsonReader.standard().lines(file)) {
            return lines.stream().map(CaseLinesSplitTest::said).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void the_parts_of_a_file_have_all_its_lines_with_their_numbers(int parts) throws IOException {
        CaseFile cases = RandomCases.seeded(8).plausibleCaseFile(300);
        Documents.LINES.write(cases, file);
        String text = Files.readString(file).replaceFirst("\"person\"", "\"person\",");
        for (String variant : List.of(text, text + "\n", text + "\n\n", text.strip(), text + "{oops")) {
            Files.writeString(file, variant);

            List<List<String>> said = parts(parts);

            assertThat(said).hasSize(parts);
            assertThat(said.stream().flatMap(List::stream)).isEqualTo(whole());
        }
    }

    @Test
    void the_parts_are_about_as_large() throws IOException {
        Documents.LINES.write(RandomCases.seeded(8).plausibleCaseFile(1_000), file);

        List<Long> bytes = new ArrayList<>();
        for (CaseLineReader part : CaseJsonReader.standard().split(file, 4)) {
            try (part) {
                bytes.add(part.stream()
                        .mapToLong(line -> line.bytes().length + 1L)
                        .sum());
            }
        }
        long quarter = Files.size(file) / 4;
        long longest = Files.readAllLines(file).stream()
                .mapToInt(line -> line.getBytes(UTF_8).length)
                .max()
                .orElseThrow();
        assertThat(longest).isLessThan(quarter / 10);
        assertThat(bytes)
                .hasSize(4)
                .allSatisfy(part -> assertThat(Math.abs(part - quarter)).isLessThan(2 * longest));
    }

    @Test
    void a_blank_line_at_the_end_of_a_part_is_in_the_middle_of_the_file() throws IOException {
        String person = "{\"type\":\"person\",\"id\":\"person:a\"}\n";
        for (int blanks = 1; blanks < 80; blanks++) {
            Files.writeString(file, HEADER + person + "\n".repeat(blanks) + person.repeat(2));
            assertThat(parts(2).stream().flatMap(List::stream)).isEqualTo(whole());
            assertThat(parts(9).stream().flatMap(List::stream)).isEqualTo(whole());
        }
    }

    @Test
    void files_of_few_lines_have_parts_without_any() throws IOException {
        for (String text : List.of(HEADER, HEADER.strip(), HEADER + "\n", HEADER + "1", HEADER + "1\n2\n")) {
            Files.writeString(file, text);
            assertThat(parts(5)).hasSize(5);
            assertThat(parts(5).stream().flatMap(List::stream)).isEqualTo(whole());
        }
    }

    @Test
    void each_part_knows_the_header() throws IOException {
        Files.writeString(file, HEADER + "1\n2\n");
        for (CaseLineReader part : CaseJsonReader.standard().split(file, 3)) {
            try (part) {
                assertThat(part.header().id()).hasToString("case-file:north-shore");
            }
        }
    }

    @Test
    void what_cannot_be_split_is_said_as_when_it_is_read() throws IOException {
        assertThatThrownBy(() -> CaseJsonReader.standard().split(file, 2)).isInstanceOf(NoSuchFileException.class);
        Files.writeString(file, "{}\n");
        assertThatThrownBy(() -> CaseJsonReader.standard().split(file, 2)).hasMessageContaining("missing-header");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseJsonReader.standard().split(file, 0));
    }
}
