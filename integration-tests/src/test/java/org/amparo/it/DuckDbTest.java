package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.json.schema.DuckDbSchema;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB, an independent reader, reads JSON Lines with our columns and loses nothing. */
class DuckDbTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    /** The columns: the attributes of all tables, each of which has one type. */
    private static final Map<String, Attribute<?, ?, ?>> COLUMNS = columns();

    @TempDir
    Path folder;

    private Connection connection;

    private static Map<String, Attribute<?, ?, ?>> columns() {
        Map<String, Attribute<?, ?, ?>> columns = new HashMap<>(CaseHeader.SHAPE.attributes());
        CaseRecord.shapes().values().forEach(shape -> columns.putAll(shape.attributes()));
        return columns;
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("SET threads = 2");
            statement.execute(DuckDbSchema.sql());
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private List<String> query(String sql, Path file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, file.toString());
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }

    private Path lines(String... records) throws IOException {
        Path file = folder.resolve("case.jsonl");
        String header = "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:c1\"}";
        return Files.write(
                file, Stream.concat(Stream.of(header), Stream.of(records)).toList());
    }

    private static Stream<String> people(int from, int to, String date) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"type\":\"person\",\"id\":\"person:p" + i + "\",\"bornOn\":\"" + date + "\"}");
    }

    /** DuckDB guesses from the first 20,480 lines. */
    @Test
    void a_partial_date_after_many_full_ones_stays_as_it_is() throws Exception {
        Path file = lines(Stream.concat(people(0, 21_000, "2023-11-05"), people(21_000, 21_002, "2023-11"))
                .toArray(String[]::new));

        assertThat(query(
                        "SELECT bornOn || ' ' || count(*) FROM amparo_lines(?) WHERE type = 'person'"
                                + " GROUP BY bornOn ORDER BY bornOn",
                        file))
                .containsExactly("2023-11 2", "2023-11-05 21000");
    }

    @Test
    void a_language_that_appears_late_is_there() throws Exception {
        String group = "{\"type\":\"group\",\"id\":\"group:g%d\",\"description\":{\"%s\":\"saxlanılanlar\"}}";
        Path file = lines(IntStream.range(0, 21_001)
                .mapToObj(i -> group.formatted(i, i < 21_000 ? "en" : "az"))
                .toArray(String[]::new));

        assertThat(query("SELECT id FROM amparo_lines(?) WHERE description['az'] = 'saxlanılanlar'", file))
                .containsExactly("group:g21000");
    }

    @Test
    void what_this_version_does_not_know_is_in_the_line() throws Exception {
        Path file = lines(
                "{\"type\":\"person\",\"id\":\"person:p\",\"desk:note\":{\"b\":1e400,\"a\":2.50}}",
                "{\"type\":\"vessel\",\"id\":\"vessel:v\",\"flag\":\"NO\"}");

        assertThat(query("SELECT json ->> '$.flag' FROM amparo_lines(?) WHERE type = 'vessel'", file))
                .containsExactly("NO");
        assertThat(query("SELECT json FROM amparo_lines(?)", file)).isEqualTo(Files.readAllLines(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_case_files_come_back(long seed) throws Exception {
        assertNothingIsLost(RandomCases.seeded(seed).caseFile(60));
    }

    @Test
    void files_of_later_versions_come_back() throws Exception {
        assertNothingIsLost(RandomCases.seeded(9).caseFileWith(Flaw.UNKNOWN_MEMBER));
        assertNothingIsLost(RandomCases.seeded(9).caseFileWith(Flaw.LATER_RECORD_TYPE));
    }

    @Test
    void the_reference_case_comes_back() throws Exception {
        Path golden = Path.of(
                System.getProperty("amparo.root"), "examples/reference-case/src/test/resources/golden/case.json");
        assertNothingIsLost(CaseJson.read(golden));
    }

    private void assertNothingIsLost(CaseFile caseFile) throws Exception {
        Path file = folder.resolve("lines.jsonl");
        FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(caseFile, file);
        List<String> lines = Files.readAllLines(file);

        assertThat(query("SELECT json FROM amparo_lines(?)", file)).isEqualTo(lines);
        List<String> rows = query("SELECT to_json(t) FROM (SELECT * EXCLUDE (json) FROM amparo_lines(?)) t", file);
        assertThat(rows).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(columnsOf(rows.get(i))).as(lines.get(i)).isEqualTo(columnsOf(lines.get(i)));
        }
    }

    /** The content of a line or a row in the columns. */
    private static JsonNode columnsOf(String json) throws JsonProcessingException {
        ObjectNode object = (ObjectNode) MAPPER.readTree(json);
        String type = object.get("type").textValue();
        reduce(object, COLUMNS, Set.of());
        return object.put("type", type);
    }

    /** Reduces an object to the members that the table knows. */
    private static void reduce(ObjectNode object, Map<String, ? extends Attribute<?, ?, ?>> table, Set<String> open) {
        object.retain(
                table.keySet().stream().filter(name -> object.hasNonNull(name)).collect(Collectors.toSet()));
        object.properties().forEach(member -> {
            table.get(member.getKey()).type().table().ifPresent(part -> reduce(member.getValue(), part, open));
        });
    }

    private static void reduce(JsonNode value, Shape<?, ?> shape, Set<String> open) {
        if (open.contains(shape.name())) {
            return; // a column of JSON
        }
        Set<String> within =
                Stream.concat(open.stream(), Stream.of(shape.name())).collect(Collectors.toSet());
        if (value instanceof ObjectNode object) {
            reduce(object, shape.attributes(), within);
        } else {
            value.forEach(item -> reduce((ObjectNode) item, shape.attributes(), within));
        }
    }
}
