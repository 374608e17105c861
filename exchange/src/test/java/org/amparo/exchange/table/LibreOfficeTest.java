package org.amparo.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.Publications;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * LibreOffice, told to evaluate formulas, finds none in a table. {@code -Damparo.soffice=soffice} names the program;
 * without one there is no such test.
 */
@EnabledIfSystemProperty(named = "amparo.soffice", matches = ".+")
class LibreOfficeTest {

    private static final List<String> HOSTILE = List.of(
            "=2+2",
            "=cmd|' /C calc'!A0",
            "+3+3",
            "-4-4",
            "@SUM(1,1)",
            "\t=5+5",
            "\n=6+6",
            "  =7+7",
            "x;=8+8",
            "x;\"=9+9",
            "x\r\n=10+10",
            "\u200b=11+11",
            "\uff1d12+12",
            "'=13+13",
            "\"=14+14",
            "x\t+15+15");

    @TempDir
    Path folder;

    private List<CaseRecord> records() {
        List<CaseRecord> records = new ArrayList<>();
        StatementId list = StatementId.of("list");
        records.add(Statement.builder()
                .id(list)
                .titles(LocalizedText.english("=1+1"))
                .build());
        for (String text : HOSTILE) {
            records.add(Person.builder()
                    .id(PersonId.of("p" + records.size()))
                    .addName(Name.of(text))
                    .addEvidence(Evidence.of(list, text))
                    .build());
        }
        return records;
    }

    /** Split at commas, as the tables are written, and at semicolons, as a spreadsheet with a decimal comma does. */
    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void makes_no_formula_of_a_cell_of_csv(char separator) throws Exception {
        TableFolder.at(folder).write(Publications.of(records().toArray(CaseRecord[]::new)));

        StringBuilder read = new StringBuilder();
        for (Path table : files(".csv")) {
            Path workbook = converted(table, separator);
            assertThat(formulas(workbook)).as("%s", table).isZero();
            read.append(texts(workbook));
        }
        assertThat(read).contains("2+2", "SUM(1", "8+8", "15+15");
    }

    @Test
    void makes_no_formula_of_a_cell_of_a_workbook() throws Exception {
        TableFolder.at(folder)
                .withFormat(TableFormat.XLSX)
                .write(Publications.of(records().toArray(CaseRecord[]::new)));

        Path read = converted(folder.resolve("tables.xlsx"), ',');
        assertThat(formulas(read)).isZero();
        assertThat(texts(read)).contains("=2+2", "@SUM(1,1)", "x;=8+8");
    }

    /** So that this test can fail. */
    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void makes_formulas_of_the_same_without_an_apostrophe(char separator) throws Exception {
        Path file = folder.resolve("raw.csv");
        Files.writeString(file, "a" + separator + "b\nx" + separator + "=2+2\n");

        assertThat(formulas(converted(file, separator))).isPositive();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The file as LibreOffice saves it as a workbook. The thirteenth part of the filter says that formulas are evaluated. */
    private Path converted(Path file, char separator) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        Process office = new ProcessBuilder(
                        System.getProperty("amparo.soffice"),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        file.toString().endsWith(".csv")
                                ? "--infilter=CSV:" + (int) separator
                                        + ",34,76,1,,0,false,true,false,false,false,0,true"
                                : "--calc",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return out.resolve(file.getFileName().toString().replace(".csv", ".xlsx"));
    }

    private static int formulas(Path workbook) throws IOException {
        int formulas = 0;
        for (String sheet : parts(workbook, "xl/worksheets/")) {
            formulas += sheet.split("<f[ >]", -1).length - 1;
        }
        return formulas;
    }

    private static String texts(Path workbook) throws IOException {
        return String.join("", parts(workbook, "xl/sharedStrings.xml"));
    }

    private static List<String> parts(Path workbook, String beginning) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(one -> one.getName().startsWith(beginning))
                    .toList()) {
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        assertThat(parts).isNotEmpty();
        return parts;
    }
}
