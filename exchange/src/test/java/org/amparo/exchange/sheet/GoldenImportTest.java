package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.DataJson;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports invented lists with what is awkward in real ones, and compares all that comes of them, byte for byte.
 * {@code -Damparo.record=true} records it.
 */
class GoldenImportTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root")).resolve("exchange/src/test/resources/golden");

    static Stream<String> lists() {
        return Stream.of(
                "prisoners",
                "reporters",
                "forty-four",
                "killed",
                "units",
                "members",
                "statuses",
                "protests",
                "reports",
                "updates",
                "cases");
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_gives_the_records_the_rejected_rows_and_the_account_that_were_approved(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Path map = golden.resolve("map.json");
        assertThat(Files.readAllLines(map)).hasSizeLessThanOrEqualTo(60);

        ImportReport report = SheetImport.of(ImportMap.read(map))
                .write(sheet(golden), folder.resolve("case.jsonl"), folder.resolve("bad.csv"));
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

    /** The list as people have it: that of journalists who were killed is a workbook, in which dates are dates. */
    private Path sheet(Path golden) throws IOException {
        Path list = golden.resolve("list.csv");
        if (!golden.endsWith("killed")) {
            return list;
        }
        Path xlsx = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(xlsx);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Killed");
            workbook.newWorksheet("Notes").value(0, 0, "for the editors");
            List<String> lines = Files.readAllLines(list);
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    write(sheet, row, column, cells[column]);
                }
            }
        }
        return xlsx;
    }

    /** Writes a cell: a date as one that is shown to the day or to the month, a number as a number. */
    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d{4}-[01]\\d-[0-3]\\d")) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (text.matches("\\d{4}-[01]\\d")) {
            sheet.value(row, column, LocalDate.parse(text + "-01"));
            sheet.style(row, column).format("mmm-yy").set();
        } else if (text.matches("\\d+")) {
            sheet.value(row, column, Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_a_list_gives_is_a_case_file_without_a_problem(String name) throws IOException {
        try (CaseLineReader lines =
                CaseJsonReader.standard().lines(GOLDEN.resolve(name).resolve("case.jsonl"))) {
            for (CaseLine line : lines.requireUniqueIds()) {
                assertThat(line.problems()).isEmpty();
            }
        }
    }
}
