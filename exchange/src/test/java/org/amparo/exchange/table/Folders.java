package org.amparo.exchange.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The tables of a folder, read back by programs of others. */
final class Folders {

    private Folders() {}

    static Map<String, List<Map<String, String>>> byFastCsv(Path folder) throws IOException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (Path file : csv(folder)) {
            List<Map<String, String>> rows = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : reader) {
                    Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
                    cells.replaceAll((column, cell) -> SafeText.plain(cell));
                    rows.add(cells);
                }
            }
            tables.put(name(file), rows);
        }
        return tables;
    }

    static Map<String, List<Map<String, String>>> byDuckDb(Path folder) throws IOException, SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Path file : csv(folder)) {
                try (ResultSet found = statement.executeQuery("SELECT * FROM read_csv('" + file
                        + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')")) {
                    tables.put(name(file), rows(found));
                }
            }
        }
        return tables;
    }

    private static List<Map<String, String>> rows(ResultSet found) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        while (found.next()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                cells.put(
                        found.getMetaData().getColumnName(i),
                        SafeText.plain(Optional.ofNullable(found.getString(i)).orElse("")));
            }
            rows.add(cells);
        }
        return rows;
    }

    static Map<String, List<Map<String, String>>> byFastExcel(Path folder) throws IOException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(folder.resolve("tables.xlsx")))) {
            for (Sheet sheet : book.getSheets().toList()) {
                tables.put(sheet.getName(), rows(sheet));
            }
        }
        return tables;
    }

    private static List<Map<String, String>> rows(Sheet sheet) throws IOException {
        List<Row> all = sheet.read();
        List<String> heading = all.get(0).stream().map(Cell::getText).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : all.subList(1, all.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < heading.size(); i++) {
                cells.put(
                        heading.get(i),
                        row.getOptionalCell(i)
                                .map(Cell::getText)
                                .map(Folders::unescaped)
                                .orElse(""));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The text of a cell as spreadsheets read it (ECMA-376, 22.9.2.19); this reader does not. */
    private static String unescaped(String text) {
        return Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static List<Path> csv(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".csv", "");
    }
}
