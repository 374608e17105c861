package org.amparo.exchange.entity;

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
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Imports invented files with what is awkward in real ones, and compares all that comes of them, byte for byte. {@code
 * -Damparo.record=true} records it.
 */
class GoldenEntitiesTest {

    static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root")).resolve("exchange/src/test/resources/golden-entities");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"popolo, list.json", "ftm, list.ftm.json"})
    void a_file_gives_the_records_the_rejected_entities_and_the_account_that_were_approved(String name, String list)
            throws IOException {
        Path golden = GOLDEN.resolve(name);
        EntityReport report = EntityImport.of(
                        name.equals("ftm") ? EntityFormat.FTM : EntityFormat.POPOLO,
                        EntityMap.read(golden.resolve("map.json")))
                .write(golden.resolve(list), folder.resolve("case.jsonl"), folder.resolve("bad.jsonl"));
        Files.writeString(folder.resolve("report.json"), DataJson.write(report.toData()));

        for (String file : List.of("case.jsonl", "bad.jsonl", "report.json")) {
            if (Boolean.getBoolean("amparo.record")) {
                Files.write(golden.resolve(file), Files.readAllBytes(folder.resolve(file)));
            }
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(golden.resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource({"popolo", "ftm"})
    void what_a_file_gives_is_a_case_file_without_a_problem(String name) throws IOException {
        try (CaseLineReader lines =
                CaseJsonReader.standard().lines(GOLDEN.resolve(name).resolve("case.jsonl"))) {
            for (CaseLine line : lines.requireUniqueIds()) {
                assertThat(line.problems()).isEmpty();
            }
        }
    }
}
