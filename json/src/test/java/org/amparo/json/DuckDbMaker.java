package org.amparo.json;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;

/** Makes the SQL for DuckDB from the attribute tables. */
final class DuckDbMaker {

    private static final String TEXT = "VARCHAR";
    private static final String JSON = "JSON";

    /** The tables around the current one. */
    private final Deque<String> open = new ArrayDeque<>();

    private final TypeVisitor<String> types = new Types();

    private DuckDbMaker() {}

    static String sql() {
        String columns = new DuckDbMaker()
                .columns().entrySet().stream()
                        .map(column -> "    '" + column.getKey() + "': '" + column.getValue() + "'")
                        .collect(joining(",\n"));
        return """
                -- Amparo %s: a case file as JSON Lines, as one table: SELECT * FROM amparo_lines('case.jsonl')
                -- A row for each line, the header first. What a record does not have is NULL. The column json has the whole line, with what
                -- this version does not know. Counts within counts and rival values are JSON, too.
                CREATE OR REPLACE MACRO amparo_lines(file) AS TABLE
                SELECT *
                FROM read_json(file, format = 'newline_delimited', columns = {
                %s
                }) POSITIONAL JOIN read_ndjson_objects(file);
                """.formatted(CaseHeader.FORMAT_VERSION, columns);
    }

    /** A name has one type in all tables, so all records fit into one table. */
    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("type", TEXT);
        Stream.concat(Stream.of(CaseHeader.SHAPE), CaseRecord.shapes().values().stream())
                .forEach(shape -> shape.attributes().forEach((name, attribute) -> {
                    String type = type(attribute);
                    if (!columns.getOrDefault(name, type).equals(type)) {
                        throw new IllegalStateException(name + " has two types.");
                    }
                    columns.put(name, type);
                }));
        return columns;
    }

    private String type(Attribute<?, ?, ?> attribute) {
        String one = attribute.type().accept(types);
        return attribute.isList() && !one.equals(JSON) ? one + "[]" : one;
    }

    private final class Types implements TypeVisitor<String> {

        @Override
        public String scalar(ScalarType<?> type) {
            return TEXT;
        }

        @Override
        public String localized() {
            return "MAP(VARCHAR, VARCHAR)";
        }

        @Override
        public String integer() {
            return "BIGINT";
        }

        @Override
        public String bool() {
            return "BOOLEAN";
        }

        @Override
        public String tree() {
            return JSON;
        }

        @Override
        public String part(Shape<?, ?> table) {
            return struct(table);
        }
    }

    /** SQL has no types that hold themselves. */
    private String struct(Shape<?, ?> shape) {
        if (open.contains(shape.name())) {
            return JSON;
        }
        open.push(shape.name());
        String struct = shape.attributes().entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\" " + type(member.getValue()))
                .collect(joining(", ", "STRUCT(", ")"));
        open.pop();
        return struct;
    }
}
