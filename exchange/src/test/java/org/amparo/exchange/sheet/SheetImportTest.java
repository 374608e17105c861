package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.CaseJsonReader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written. */
class SheetImportTest {

    private static final SheetImport PEOPLE = SheetImport.of(ImportMap.read(Imports.people("")));

    @TempDir
    Path folder;

    private Path sheet;
    private Path lines;
    private Path bad;

    @BeforeEach
    void nameFiles() {
        sheet = folder.resolve("list.csv");
        lines = folder.resolve("case.jsonl");
        bad = folder.resolve("bad.csv");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_records_are_a_case_file_of_lines() throws IOException {
        Files.writeString(sheet, "No,Name\n1,Leyla\n2,Nino\n");
        ImportReport report = PEOPLE.write(sheet, lines, bad);
        assertThat(CaseJsonReader.standard().readLines(lines).records()).hasSize(3);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.records())
                .containsOnly(java.util.Map.entry("person", 2L), java.util.Map.entry("statement", 1L));
        assertThat(bad).content().isEqualTo("No,Name,amparo:row,amparo:reason\r\n");
    }

    @Test
    void mended_rows_come_in_by_the_same_map_and_the_reasons_are_not_in_the_way() throws IOException {
        Files.writeString(sheet, "No;Name\n1;Leyla\nno id;\"Nino\nVale; or \"\"N\"\"\"\n");
        PEOPLE.write(sheet, lines, bad);
        Files.writeString(bad, Files.readString(bad).replace("no id", "2"));
        Path again = folder.resolve("again.csv");
        ImportReport report = PEOPLE.write(bad, folder.resolve("more.jsonl"), again);
        assertThat(report.isComplete()).isTrue();
        assertThat(folder.resolve("more.jsonl")).content().contains("\"full\":\"Nino\\nVale; or \\\"N\\\"\"");
        assertThat(folder.resolve("more.jsonl"))
                .content()
                .contains("\"position\":\"row 3, column")
                .doesNotContain("row 2, column");
        assertThat(again).content().isEqualTo("No;Name;amparo:row;amparo:reason\r\n");
    }

    @Test
    void rejected_rows_have_the_encoding_and_the_mark_of_the_list() throws IOException {
        java.nio.charset.Charset windows = java.nio.charset.Charset.forName("windows-1252");
        Files.write(sheet, "No,Name\nno id,Zo\u00e9\n".getBytes(windows));
        SheetImport.of(ImportMap.read(Imports.people(", \"file\": {\"encoding\": \"windows-1252\"}")))
                .write(sheet, lines, bad);
        assertThat(Files.readString(bad, windows)).contains("no id,Zo\u00e9,2,");
        Files.writeString(sheet, "\uFEFFNo,Name\nno id,Zo\u00e9\n");
        PEOPLE.write(sheet, lines, bad);
        assertThat(bad).content().startsWith("\uFEFFNo,Name,amparo:row").contains("no id,Zo\u00e9,2,");
    }

    @Test
    void without_a_file_for_rejected_rows_nothing_is_written_if_there_is_one() throws IOException {
        Files.writeString(lines, "old");
        Files.writeString(sheet, "No,Name\n1,Leyla\nno id,Nino\n");
        ImportReport report = PEOPLE.write(sheet, lines);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.problems())
                .hasToString("[row 3: id-syntax, column \"No\", at /id: "
                        + report.problems().get(0).message() + "]");
        assertThat(lines).content().isEqualTo("old");
        assertThat(files()).containsExactly("case.jsonl", "list.csv");

        Files.writeString(sheet, "No,Name\n1,Leyla\n");
        assertThat(PEOPLE.write(sheet, lines).isComplete()).isTrue();
        assertThat(lines).content().contains("Leyla");
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_behind() throws IOException {
        Files.writeString(lines, "old");
        Files.writeString(sheet, "No,Name\n1,Leyla\nno id,Nino\n3,\"Ines\n");
        assertThatThrownBy(() -> PEOPLE.write(sheet, lines, bad)).isInstanceOf(ExchangeException.class);
        assertThat(lines).content().isEqualTo("old");
        assertThat(files()).containsExactly("case.jsonl", "list.csv");
    }

    @Test
    void no_file_is_written_over_the_list_or_over_another() throws IOException {
        Files.writeString(sheet, "No,Name\n1,Leyla\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), sheet);
        for (Path[] files : new Path[][] {
            {sheet, bad},
            {lines, sheet},
            {link, bad},
            {lines, link},
            {bad, bad},
            {lines, folder.resolve("x/../case.jsonl")}
        }) {
            assertThatThrownBy(() -> PEOPLE.write(sheet, files[0], files[1]))
                    .isInstanceOfSatisfying(
                            ExchangeException.class, e -> assertThat(e.code()).isEqualTo("same-file"));
        }
        assertThatThrownBy(() -> PEOPLE.write(sheet, sheet)).isInstanceOf(ExchangeException.class);
        assertThat(sheet).content().isEqualTo("No,Name\n1,Leyla\n");
    }

    @Test
    void records_do_not_take_the_place_of_a_folder_or_a_device() throws IOException {
        Files.writeString(sheet, "No,Name\n1,Leyla\n");
        List<Path> places = new ArrayList<>(List.of(Files.createDirectory(lines)));
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            places.add(device);
        }
        for (Path place : places) {
            for (ThrowingCallable write : List.<ThrowingCallable>of(
                    () -> PEOPLE.write(sheet, place), () -> PEOPLE.write(sheet, place, bad))) {
                assertThatThrownBy(write)
                        .isInstanceOfSatisfying(
                                ExchangeException.class,
                                e -> assertThat(e.code()).isEqualTo("not-a-file"));
            }
            assertThat(Files.exists(place) && !Files.isRegularFile(place)).isTrue();
        }
        assertThat(bad).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_an_io_exception() {
        assertThatThrownBy(() -> PEOPLE.write(sheet, lines, bad)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_report_names_columns_and_nothing_that_stands_in_cells() throws IOException {
        Files.writeString(sheet, "No,Name\nLeyla Orlova,Leyla Orlova\n");
        ImportReport report = PEOPLE.write(sheet, lines, bad);
        assertThat(org.amparo.json.DataJson.write(report.toData()) + report + report.problems())
                .contains("\"Name\"")
                .doesNotContain("Leyla", "Orlova");
    }

    @Test
    void thousands_of_rows_come_out_in_their_order_and_none_is_lost() throws IOException {
        StringBuilder csv = new StringBuilder("No,Name\n");
        for (int i = 0; i < 5_000; i++) {
            csv.append(i % 10 == 7 ? "no id" : "p" + i)
                    .append(",Person ")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(sheet, csv);
        ImportReport report = PEOPLE.write(sheet, lines, bad);
        assertThat(report.accepted()).isEqualTo(4_500);
        assertThat(report.problems()).hasSize(100);
        List<String> ids = CaseJsonReader.standard().readLines(lines).records().stream()
                .skip(1)
                .map(record -> record.id().local())
                .toList();
        assertThat(ids).hasSize(4_500).startsWith("p0", "p1").endsWith("p4999");
        assertThat(Files.readAllLines(bad)).hasSize(501).last().asString().startsWith("no id,Person 4997,4999,");
    }

    @Test
    void a_row_that_is_rejected_again_keeps_its_number_and_is_written_as_it_was() throws IOException {
        Files.writeString(sheet, "No,Name\n1,Leyla\nno id,Nino\n2,Ines,Ada\n3\n");
        PEOPLE.write(sheet, lines, bad);
        Path again = folder.resolve("again.csv");
        ImportReport report = PEOPLE.write(bad, folder.resolve("more.jsonl"), again);
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(again)
                .content()
                .isEqualTo("No,Name,amparo:row,amparo:reason\r\n"
                        + "no id,Nino,3,\"id-syntax, column \"\"No\"\", at /id\"\r\n"
                        + "2,Ines,Ada,4,too-many-cells\r\n"
                        + "3,,5,\"not-mended, column \"\"amparo:reason\"\"\"\r\n");
    }

    @Test
    void a_mended_row_has_the_id_that_its_row_of_the_list_gives() throws IOException {
        SheetImport byRow = SheetImport.of(
                ImportMap.read(Imports.people(", \"ignored\": [\"No\"]").replace("person:{No}", "person:r{:row}")));
        Files.writeString(sheet, "No,Name\n1,Leyla\n2,Nino,Ada\n");
        byRow.write(sheet, lines, bad);
        Files.writeString(bad, "No,Name,amparo:row,amparo:reason\n2,Nino,3,\n");
        byRow.write(bad, folder.resolve("more.jsonl"), folder.resolve("again.csv"));
        assertThat(lines).content().contains("person:r2");
        assertThat(folder.resolve("more.jsonl")).content().contains("person:r3").doesNotContain("person:r2");
    }

    @Test
    void nothing_is_taken_off_a_row_without_the_number_of_an_earlier_rejection() throws IOException {
        Files.writeString(sheet, "No,Name,amparo:row,amparo:reason\nno id,Nino,Ada,,\nno id,Ines,,\n");
        PEOPLE.write(sheet, lines, bad);
        assertThat(bad).content().contains("no id,Nino,Ada,,,2,", "no id,Ines,3,");
    }

    @Test
    void rejected_rows_have_their_heading_where_the_map_looks_for_it() throws IOException {
        SheetImport third = SheetImport.of(ImportMap.read(Imports.people(", \"file\": {\"headerRow\": 3}")));
        Files.writeString(sheet, "A list\n\nNo,Name\nno id,Nino\n");
        third.write(sheet, lines, bad);
        Files.writeString(bad, Files.readString(bad).replace("no id", "2"));
        ImportReport report = third.write(bad, folder.resolve("more.jsonl"), folder.resolve("again.csv"));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void a_row_whose_fault_cannot_be_seen_any_more_is_rejected_until_its_reason_is_cleared() throws IOException {
        Files.writeString(sheet, "No,Name,Born\n1,Leyla\n");
        SheetImport born = SheetImport.of(
                ImportMap.read(
                        Imports.map(
                                "\"records\": [{\"type\": \"person\", \"id\": \"person:{No}\", \"names\": [{\"full\": \"{Name}\"}], \"bornOn\": \"{Born}\"}]")));
        born.write(sheet, lines, bad);
        Path again = folder.resolve("again.csv");
        assertThat(born.write(bad, folder.resolve("more.jsonl"), again).reasons())
                .containsOnlyKeys("not-mended, column \"amparo:reason\"");
        assertThat(born.write(again, folder.resolve("more.jsonl"), bad).accepted())
                .isZero();
        Files.writeString(bad, Files.readString(bad).replaceAll("\"not-mended.*\"", ""));
        assertThat(born.write(bad, folder.resolve("more.jsonl"), again).isComplete())
                .isTrue();
    }
}
