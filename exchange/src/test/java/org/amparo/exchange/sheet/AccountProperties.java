package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.json.CaseJsonReader;
import org.amparo.people.Name;

/** Whatever stands in a list: every cell is accounted for, and every row is in the records or comes back as it was. */
@Tag("once")
class AccountProperties {

    private static final List<String> COLUMNS = List.of("No", "Name", "Sex", "Born", "Work", "Street");

    private static final int WORK = 4;

    private static final String MAP = Imports.map("""
            "file": {"delimiter": ","}, "empty": ["-"], "dates": ["edtf", "dd.MM.yyyy"],
            "values": [{"columns": ["Sex"], "codes": {"f": "female", "m": "male", "x": null}},
              {"columns": ["Sex"], "name": "claim", "codes": {"f": "alleged", "m": "stated", "x": null}},
              {"columns": ["Born"], "dates": true}, {"columns": ["Work"], "split": ";"}],
            "skip": [{"columns": ["Work"], "texts": ["=1+1"], "reason": "a sum"}],
            "records": [{"@if": ["Name"], "type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}],
              "@evidence": {"modality": "{claim}"}, "gender": "{Sex}", "bornOn": "{Born}", "example.org:work": ["{Work}"]},
              {"@if": ["Name"], "@unless": ["Born"], "type": "person", "id": "person:{No}", "example.org:age": "unknown",
                "example.org:name": "{Name}"}],
            "ignored": ["Street"]""");

    private static final String JOINED = Imports.map("""
            "file": {"delimiter": ","}, "empty": ["-"], "dates": ["edtf", "dd.MM.yyyy"],
            "join": {"columns": ["No"], "adjacent": false},
            "skip": [{"columns": ["Work"], "texts": ["=1+1"], "reason": "a sum"}],
            "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "example.org:work": ["{Work}"]}],
            "ignored": ["Street", "Sex", "Born"]""");

    /** Names of the tables of which none is like another one. */
    private static final List<String> UNLIKE = List.of("Leyla", "a; b", "=1+1", "{Name}", "\"q\"");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> wild = Arbitraries.strings()
                .withChars("aé;,\"\n\r\t {}[]=@+-'\\\u0000\u2028😀\uD83D章")
                .ofMaxLength(6);
        Arbitrary<String> text = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of("Leyla", "a; b", "=1+1", "-", "{Name}", "\"q\"")),
                net.jqwik.api.Tuple.of(3, Arbitraries.just("")),
                net.jqwik.api.Tuple.of(1, wild));
        Arbitrary<String> no = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(1, 30).map(String::valueOf)),
                net.jqwik.api.Tuple.of(1, text));
        Arbitrary<String> sex = Arbitraries.of("f", "m", "x", "", "q");
        Arbitrary<String> born = Arbitraries.of("1980", "03.04.1979", "", "03/04/1979", "1980~");
        Arbitrary<List<String>> row = net.jqwik.api.Combinators.combine(no, text, sex, born, text, text)
                .as((a, b, c, d, e, f) -> List.of(a, b, c, d, e, f));
        Arbitrary<List<String>> ragged = text.list().ofMinSize(1).ofMaxSize(9);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, row), net.jqwik.api.Tuple.of(1, ragged))
                .list()
                .ofMaxSize(12);
    }

    private static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (var writer = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .quoteStrategy(de.siegmar.fastcsv.writer.QuoteStrategies.ALWAYS)
                .build(text)) {
            writer.writeRecord(COLUMNS);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Property(tries = 500, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void every_cell_is_accounted_for_and_every_row_is_in_or_comes_back(@ForAll("tables") List<List<String>> rows)
            throws IOException {
        Path folder = Files.createTempDirectory("account");
        Path sheet = Files.write(folder.resolve("list.csv"), csv(rows));
        Path lines = folder.resolve("case.jsonl");
        Path bad = folder.resolve("bad.csv");
        ImportReport report = SheetImport.of(ImportMap.read(MAP)).write(sheet, lines, bad);

        // Half characters were written as question marks, so the rows are what a CSV reader finds.
        List<CsvRecord> given = read(sheet).stream().skip(1).toList();
        assertAccount(report, given);
        assertThat(report.columns().subList(0, 5))
                .allSatisfy(column -> assertThat(column.ignored()).isZero());
        assertRejected(report, given, read(bad).stream().skip(1).toList());
        assertAccepted(report, given, lines, bad);
        for (Path file : List.of(sheet, lines, bad, folder)) {
            Files.delete(file);
        }
    }

    @Property(tries = 200, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void every_joined_row_is_in_or_comes_back_and_no_two_people_are_one(@ForAll("tables") List<List<String>> rows)
            throws IOException {
        List<List<String>> joined = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.set(0, Integer.toString(row.get(0).length() % 2));
            joined.add(cells);
        }
        Path folder = Files.createTempDirectory("account");
        Path sheet = Files.write(folder.resolve("list.csv"), csv(joined));
        Path lines = folder.resolve("case.jsonl");
        Path bad = folder.resolve("bad.csv");
        ImportReport report = SheetImport.of(ImportMap.read(JOINED)).write(sheet, lines, bad);

        List<CsvRecord> given = read(sheet).stream().skip(1).toList();
        assertAccount(report, given);
        assertRejected(report, given, read(bad).stream().skip(1).toList());
        for (CaseRecord record : CaseJsonReader.standard().readLines(lines).records()) {
            if (record instanceof Person person) {
                List<String> names = person.names().stream().map(Name::full).toList();
                assertThat(UNLIKE.stream().filter(names::contains))
                        .as("%s", names)
                        .hasSizeLessThan(2);
            }
        }
        for (Path file : List.of(sheet, lines, bad, folder)) {
            Files.delete(file);
        }
    }

    private static void assertAccount(ImportReport report, List<CsvRecord> given) {
        long cells = given.stream()
                .mapToLong(row -> Math.max(COLUMNS.size(), row.getFieldCount()))
                .sum();
        long filled = given.stream()
                .flatMap(row -> row.getFields().stream())
                .filter(cell -> !cell.isBlank())
                .count();
        assertThat(report.rows()).isEqualTo(given.size());
        assertThat(report.accepted() + report.rejected() + report.skipped() + report.empty())
                .isEqualTo(given.size());
        assertThat(report.skipped())
                .isEqualTo(given.stream().filter(AccountProperties::isSkipped).count());
        assertThat(report.cells()).isEqualTo(cells);
        // What the map calls nothing is empty, too; nothing that is blank is anything else.
        assertThat(report.columns().stream()
                        .mapToLong(column -> column.used() + column.ignored() + column.rejected() + column.skipped())
                        .sum())
                .isLessThanOrEqualTo(filled);
        assertThat(report.columns().get(5).used()).isZero();
    }

    private static void assertRejected(ImportReport report, List<CsvRecord> given, List<CsvRecord> rejected) {
        assertThat(rejected).hasSize(Math.toIntExact(report.rejected()));
        Map<Integer, List<String>> byNumber = new HashMap<>();
        for (CsvRecord row : rejected) {
            List<String> fields = row.getFields();
            byNumber.put(Integer.parseInt(fields.get(fields.size() - 2)), fields.subList(0, fields.size() - 2));
            assertThat(fields.get(fields.size() - 1)).isNotBlank();
        }
        byNumber.forEach((number, cells) -> {
            List<String> padded = new ArrayList<>(given.get(number - 2).getFields());
            while (padded.size() < COLUMNS.size()) {
                padded.add("");
            }
            assertThat(cells).isEqualTo(padded);
        });
    }

    /** Each accepted row gave one person, if it has a name, with everything that it says. */
    private static void assertAccepted(ImportReport report, List<CsvRecord> given, Path lines, Path bad)
            throws IOException {
        List<String> badNumbers = read(bad).stream()
                .skip(1)
                .map(row -> row.getField(row.getFieldCount() - 2))
                .toList();
        String json = Files.readString(lines);
        int people = 0;
        for (int i = 0; i < given.size(); i++) {
            List<String> cells = given.get(i).getFields();
            if (!badNumbers.contains(Integer.toString(i + 2))
                    && !isSkipped(given.get(i))
                    && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                String name = cells.get(1).strip();
                if (!name.isEmpty() && !name.equals("-")) {
                    people++;
                    assertThat(json).contains("\"id\":\"person:" + cells.get(0).strip() + "\"");
                    for (int column : new int[] {1, 3, WORK}) {
                        assertUsed(json, i + 2, column, cells.get(column));
                    }
                }
            }
        }
        assertThat(report.records().getOrDefault("person", 0L)).isEqualTo(people);
        assertThat(CaseJsonReader.standard().readLines(lines).records()).hasSize(people + 1);
    }

    private static boolean isSkipped(CsvRecord row) {
        return row.getFieldCount() > WORK && row.getField(WORK).strip().equals("=1+1");
    }

    /** A blank cell in the column Born decided something, and is named as well. */
    private static void assertUsed(String json, int row, int column, String cell) {
        boolean isNothing = cell.isBlank()
                || cell.strip().equals("-")
                || (column == WORK && List.of(cell.split(";", -1)).stream().allMatch(String::isBlank));
        String place = "row " + row + ", column \\\"" + COLUMNS.get(column) + "\\\"";
        if (isNothing && column != 3) {
            assertThat(json).doesNotContain(place);
        } else {
            assertThat(json).contains(place);
        }
    }
}
