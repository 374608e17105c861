package org.amparo.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.amparo.exchange.ExchangeException;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as people have them, and as nobody should. */
class XlsxFilesTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root")).resolve("exchange/src/test/resources/golden");

    @TempDir
    Path folder;

    private Path workbook(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private Path sheet(Consumer<Worksheet> content) throws IOException {
        return workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "No");
            sheet.value(0, 1, "Name");
            content.accept(sheet);
        });
    }

    /** The texts of the column Name, as the records have them. */
    private static List<String> names(Imports.Result result) {
        List<String> names = new ArrayList<>();
        result.json().lines().forEach(line -> names.add(line.replaceAll(".*\"full\":\"([^\"]*)\".*", "$1")));
        return names;
    }

    private static Imports.Result people(Path file) {
        return Imports.of(file, Imports.people(""));
    }

    /** The text that a cell of the column Name comes to. */
    private String text(Consumer<Worksheet> cell) throws IOException {
        Imports.Result result = people(sheet(sheet -> {
            sheet.value(1, 0, "1");
            cell.accept(sheet);
        }));
        return result.reasons().isEmpty()
                ? names(result).get(0)
                : result.reasons().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prisoners", "forty-four"})
    void a_list_gives_the_same_as_csv_and_as_a_workbook_of_texts(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        char delimiter = name.equals("prisoners") ? ';' : '\t';
        List<List<String>> rows = new ArrayList<>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(delimiter)
                .detectBomHeader(true)
                .ofCsvRecord(golden.resolve("list.csv"))) {
            csv.forEach(record -> rows.add(record.getFields()));
        }
        Path xlsx = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("List");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        });
        String map = Files.readString(golden.resolve("map.json"));
        Imports.Result ofCsv = Imports.of(golden.resolve("list.csv"), map);
        Imports.Result ofXlsx = Imports.of(xlsx, map);

        assertThat(withoutPlaces(ofXlsx)).isEqualTo(withoutPlaces(ofCsv)).isNotEmpty();
        assertThat(ofXlsx.reasons()).isEqualTo(ofCsv.reasons());
        assertThat(ofXlsx.json()).contains("\"position\":\"List!A");
    }

    private static String withoutPlaces(Imports.Result result) {
        return result.json().replaceAll("\"position\":\"([^\"\\\\]|\\\\.)*\"", "");
    }

    @Test
    void texts_that_look_like_formulas_are_texts() throws IOException {
        assertThat(text(sheet -> sheet.value(1, 1, "=1+1"))).isEqualTo("=1+1");
    }

    @Test
    void numbers_are_written_out_as_they_are_stored() throws IOException {
        assertThat(text(sheet -> sheet.value(1, 1, 12))).isEqualTo("12");
        assertThat(text(sheet -> sheet.value(1, 1, 12.0))).isEqualTo("12");
        assertThat(text(sheet -> sheet.value(1, 1, 0.1))).isEqualTo("0.1");
        assertThat(text(sheet -> sheet.value(1, 1, -1234567890123L))).isEqualTo("-1234567890123");
        assertThat(text(sheet -> sheet.value(1, 1, 1e20))).isEqualTo("100000000000000000000");
        assertThat(text(sheet -> sheet.value(1, 1, 0))).isEqualTo("0");
    }

    @Test
    void a_number_has_the_zeros_that_its_format_shows() throws IOException {
        assertThat(text(sheet -> {
                    sheet.value(1, 1, 123);
                    sheet.style(1, 1).format("00000").set();
                }))
                .isEqualTo("00123");
    }

    @Test
    void a_number_without_a_date_format_is_no_date() throws IOException {
        for (String format : new String[] {
            "General",
            "0.00",
            "#,##0 \"days\"",
            "[Red]0",
            "0%",
            "@",
            "mm",
            "mm:ss",
            "[h]:mm",
            "[mm]:ss",
            "[s]",
            "[H]:MM:SS"
        }) {
            assertThat(text(sheet -> {
                        sheet.value(1, 1, 43831);
                        sheet.style(1, 1).format(format).set();
                    }))
                    .as(format)
                    .isEqualTo("43831");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-MM-dd 2014-04-03",
                "dd/mm/yyyy 2014-04-03",
                "d.m.yy 2014-04-03",
                "[$-419]d\\ mmmm\\ yyyy;@ 2014-04-03",
                "mmm-yy 2014-04",
                "mm/yyyy 2014-04",
                "yyyy 2014",
                "d\\ mmm 2014-04-03",
                "mmmm 2014-04-03",
                "[Red]yyyy-mm-dd 2014-04-03"
            })
    void a_date_is_an_iso_date_as_exact_as_its_format_shows(String formatAndText) throws IOException {
        int space = formatAndText.lastIndexOf(' ');
        assertThat(text(sheet -> {
                    sheet.value(1, 1, LocalDate.of(2014, 4, 3));
                    sheet.style(1, 1).format(formatAndText.substring(0, space)).set();
                }))
                .isEqualTo(formatAndText.substring(space + 1));
    }

    @Test
    void a_moment_has_its_time_where_the_format_shows_it() throws IOException {
        LocalDateTime at = LocalDateTime.of(2014, 4, 3, 10, 15);
        assertThat(text(sheet -> {
                    sheet.value(1, 1, at);
                    sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
                }))
                .isEqualTo("2014-04-03T10:15");
        assertThat(text(sheet -> {
                    sheet.value(1, 1, at);
                    sheet.style(1, 1).format("yyyy-mm-dd").set();
                }))
                .isEqualTo("2014-04-03");
    }

    @Test
    void a_formula_that_was_not_computed_is_rejected() throws IOException {
        assertThat(text(sheet -> sheet.formula(1, 1, "1+1"))).isEqualTo("2: cell-without-value, column \"Name\"");
    }

    @Test
    void a_formula_has_the_value_that_was_computed_last() throws IOException {
        assertThat(patched("<c r=\"B2\"><f>1+1</f><v>2</v></c>")).isEqualTo("2");
        assertThat(patched("<c r=\"B2\" t=\"str\"><f>A2&amp;\"x\"</f><v>1x</v></c>"))
                .isEqualTo("1x");
    }

    @Test
    void a_formula_that_gives_a_text_has_that_text() throws IOException {
        assertThat(patched("<c r=\"B2\" t=\"str\"><f>TEXT(7,\"000\")</f><v>007</v></c>"))
                .isEqualTo("007");
        assertThat(patched("<c r=\"B2\" t=\"str\"><f>A3</f><v>#5 Mole Road</v></c>"))
                .isEqualTo("#5 Mole Road");
        // A text without a character looks like a formula that nobody computed, which must not get lost.
        assertThat(patched("<c r=\"B2\" t=\"str\"><f>A3</f><v></v></c>"))
                .isEqualTo("2: cell-without-value, column \"Name\"");
        assertThat(patched("<c r=\"B2\" t=\"b\"><f>1=1</f><v>1</v></c>")).isEqualTo("TRUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 2014-04-03",
                "15 2014-04-03",
                "17 2014-04",
                "22 2014-04-03",
                "1 41732",
                "0 41732",
                "27 2014-04-03",
                "36 2014-04-03",
                "55 2014-04-03",
                "58 2014-04-03",
                "32 41732",
                "49 41732"
            })
    void a_format_that_has_a_number_alone_is_known(String idAndText) throws IOException {
        int space = idAndText.indexOf(' ');
        Path file = sheet(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, LocalDate.of(2014, 4, 3));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
        });
        Path other = rewritten(
                file,
                (name, xml) -> name.endsWith("styles.xml")
                        ? xml.replaceAll("<numFmts.*?</numFmts>", "")
                                .replaceAll(
                                        "numFmtId=\"1[0-9][0-9]\"",
                                        "numFmtId=\"" + idAndText.substring(0, space) + "\"")
                        : xml);
        assertThat(names(people(other))).containsExactly(idAndText.substring(space + 1));
    }

    @Test
    void an_error_is_rejected() throws IOException {
        assertThat(patched("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>")).isEqualTo("2: cell-without-value, column \"Name\"");
        assertThat(patched("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                .isEqualTo("2: cell-without-value, column \"Name\"");
    }

    /** The text of a cell B2 that is written as XML. */
    private String patched(String cell) throws IOException {
        Path file = sheet(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, 777);
        });
        Imports.Result result = people(rewritten(
                file,
                (name, xml) -> name.endsWith("sheet1.xml")
                        ? xml.replaceAll("<c r=\"B2\".*?</c>", java.util.regex.Matcher.quoteReplacement(cell))
                        : xml));
        return result.reasons().isEmpty()
                ? names(result).get(0)
                : result.reasons().get(0);
    }

    /** A change of a part of a workbook. */
    private interface Change {
        String of(String name, String xml);
    }

    private Path rewritten(Path file, Change change) throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                out.write(change.of(entry.getName(), xml).getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return other;
    }

    @Test
    void an_empty_row_and_a_gap_are_empty_and_the_rows_keep_their_numbers() throws IOException {
        Imports.Result result = people(sheet(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "Leyla");
            sheet.value(5, 0, "2");
            sheet.value(5, 1, "Nino");
        }));
        assertThat(result.json()).contains("List!B2", "List!B6");
        assertThat(result.report().accepted()).isEqualTo(2);
    }

    @Test
    void a_hidden_sheet_is_read_only_if_it_is_named() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet hidden = workbook.newWorksheet("Old list");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "No");
            hidden.value(0, 1, "Name");
            hidden.value(1, 0, "1");
            hidden.value(1, 1, "Hidden");
            Worksheet sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "No");
            sheet.value(0, 1, "Name");
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "Shown");
        });
        assertThat(names(people(file))).containsExactly("Shown");
        Imports.Result hidden = Imports.of(file, Imports.people(", \"file\": {\"sheet\": \"Old list\"}"));
        assertThat(names(hidden)).containsExactly("Hidden");
        assertThat(hidden.json()).contains("'Old list'!B2");
    }

    @Test
    void two_visible_sheets_are_refused_until_one_is_named() throws IOException {
        Path file = workbook(workbook -> {
            workbook.newWorksheet("One").value(0, 0, "No");
            workbook.newWorksheet("Two").value(0, 0, "No");
        });
        refused(file, "sheet-unclear", "One, Two");
    }

    @Test
    void hidden_rows_are_rows() throws IOException {
        Imports.Result result = people(sheet(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "Leyla");
            sheet.hideRow(1);
        }));
        assertThat(names(result)).containsExactly("Leyla");
    }

    private void refused(Path file, String code, String words) {
        assertThatThrownBy(() -> people(file))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(words);
    }

    @Test
    void a_zip_file_that_is_no_workbook_is_refused() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("letter.txt"));
            out.write('a');
        }
        refused(file, "not-a-workbook", "xlsx");
    }

    @Test
    void a_workbook_that_was_cut_off_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(sheet(sheet -> sheet.value(1, 0, "1")));
        refused(
                Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)),
                "not-a-workbook",
                "xlsx");
    }

    @Test
    void a_sheet_that_is_broken_is_refused() throws IOException {
        Path file = sheet(sheet -> sheet.value(1, 0, "1"));
        for (String broken : new String[] {
            "<sheetData><row r=\"1\"><c r=\"A1\"", "<sheetData><row r=\"x\"/>", "<sheetData><row r=\"1\"><c r=\"!!\"/>"
        }) {
            refused(
                    rewritten(
                            file,
                            (name, xml) ->
                                    name.endsWith("sheet1.xml") ? xml.replaceFirst("<sheetData>.*", broken) : xml),
                    "not-a-workbook",
                    "xlsx");
        }
    }

    @Test
    void a_bomb_is_refused_before_it_is_read() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        refused(file, "workbook-too-large", "packed size");
    }

    @Test
    void entities_are_not_resolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        Path file = sheet(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "Leyla");
        });
        Path hostile = rewritten(
                file,
                (name, xml) -> name.endsWith("sheet1.xml")
                        ? xml.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri()
                                                + "\">]><worksheet")
                                .replaceFirst(
                                        "<c r=\"B2\".*?</c>", "<c r=\"B2\" t=\"inlineStr\"><is><t>&e;</t></is></c>")
                        : xml);
        try {
            assertThat(people(hostile).json()).doesNotContain("a secret");
        } catch (ExchangeException e) {
            assertThat(e.code()).isEqualTo("not-a-workbook");
        }
    }

    @Test
    void what_is_rejected_goes_into_a_csv_file() throws IOException {
        Path file = sheet(sheet -> {
            sheet.value(1, 0, "no id");
            sheet.value(1, 1, "Leyla, \"Lou\"");
        });
        Path bad = folder.resolve("bad.csv");
        SheetImport.of(ImportMap.read(Imports.people(""))).write(file, folder.resolve("case.jsonl"), bad);
        assertThat(bad)
                .content()
                .isEqualTo("No,Name,amparo:row,amparo:reason\r\n"
                        + "no id,\"Leyla, \"\"Lou\"\"\",2,\"id-syntax, column \"\"No\"\", at /id\"\r\n");
    }

    @Test
    void what_is_rejected_has_the_delimiter_by_which_the_same_map_reads_it() throws IOException {
        Path file = sheet(sheet -> {
            sheet.value(1, 0, "no id");
            sheet.value(1, 1, "Vale; Nino");
        });
        SheetImport sheets = SheetImport.of(ImportMap.read(Imports.people(", \"file\": {\"delimiter\": \";\"}")));
        Path bad = folder.resolve("bad.csv");
        sheets.write(file, folder.resolve("case.jsonl"), bad);
        Files.writeString(bad, Files.readString(bad).replace("no id", "2"));
        assertThat(sheets.write(bad, folder.resolve("more.jsonl")).isComplete()).isTrue();
        assertThat(folder.resolve("more.jsonl")).content().contains("Vale; Nino");
    }

    @Test
    void a_length_of_time_is_a_number() throws IOException {
        assertThat(text(sheet -> {
                    sheet.value(1, 1, 1.520833);
                    sheet.style(1, 1).format("[h]:mm").set();
                }))
                .isEqualTo("1.520833");
    }

    @Test
    void true_is_one_text_with_and_without_a_formula() throws IOException {
        assertThat(text(sheet -> sheet.value(1, 1, true))).isEqualTo("TRUE");
        assertThat(text(sheet -> sheet.value(1, 1, false))).isEqualTo("FALSE");
    }

    @Test
    void an_error_that_was_not_mended_is_rejected_again_from_the_csv_file() throws IOException {
        Path file = rewritten(
                sheet(sheet -> {
                    sheet.value(1, 0, "1");
                    sheet.value(1, 1, 777);
                }),
                (name, xml) -> name.endsWith("sheet1.xml")
                        ? xml.replaceAll("<c r=\"B2\".*?</c>", "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>")
                        : xml);
        Path bad = folder.resolve("bad.csv");
        SheetImport.of(ImportMap.read(Imports.people(""))).write(file, folder.resolve("case.jsonl"), bad);
        assertThat(people(bad).reasons()).containsExactly("2: not-mended, column \"amparo:reason\"");
    }
}
