package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.DataJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports invented lists with what is awkward in real ones, and compares all that comes of them, byte for byte.
 * {@code -Damparo.record=true} records it.
 */
class GoldenImportTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root")).resolve("exchange/src/test/resources/golden");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"prisoners", "reporters", "forty-four"})
    void a_list_gives_the_records_the_rejected_rows_and_the_account_that_were_approved(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Path map = golden.resolve("map.json");
        assertThat(Files.readAllLines(map)).hasSizeLessThanOrEqualTo(60);

        ImportReport report = SheetImport.of(ImportMap.read(map))
                .write(golden.resolve("list.csv"), folder.resolve("case.jsonl"), folder.resolve("bad.csv"));
        Files.writeString(folder.resolve("report.json"), DataJson.write(report.toData()));

        for (String file : List.of("case.jsonl", "bad.csv", "report.json")) {
            if (Boolean.getBoolean("amparo.record")) {
                Files.write(golden.resolve(file), Files.readAllBytes(folder.resolve(file)));
            }
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(golden.resolve(file));
        }
        assertThat(report.columns())
                .filteredOn(column -> !column.name().startsWith("("))
                .allSatisfy(column -> assertThat(column.cells()).isEqualTo(report.rows()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prisoners", "reporters", "forty-four"})
    void what_a_list_gives_is_a_case_file_without_a_problem(String name) throws IOException {
        try (CaseLineReader lines =
                CaseJsonReader.standard().lines(GOLDEN.resolve(name).resolve("case.jsonl"))) {
            for (CaseLine line : lines.requireUniqueIds()) {
                assertThat(line.problems()).isEmpty();
            }
        }
    }
}
