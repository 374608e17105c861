package org.amparo.exchange.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/**
 * The tables of one type of record: one of the records, one of each type of part in them, and one each of their texts
 * by language, of the items of their lists, and of the members that no line names.
 *
 * <p>The columns of this module have an underscore in their names, and attributes never do, so that no attribute of a
 * later version takes the name of one of them.
 */
public final class RecordTables {

    static final String RECORD = "record_id";
    static final String PATH = "part_path";
    static final String PARENT = "parent_path";
    static final String ATTRIBUTE = "parent_attribute";
    static final String EARLIEST = "_earliest";
    static final String LATEST = "_latest";

    private static final List<Column> PLACE = List.of(
            Column.text(RECORD, "id of the record", true),
            Column.text(PATH, "JSON Pointer from the record to this", true),
            Column.text(
                    PARENT, "JSON Pointer from the record to the object in which this is; empty: the record", false),
            Column.text(ATTRIBUTE, "attribute of that object", true));

    private final String type;
    private final Map<String, ObjectTable> byShape = new LinkedHashMap<>();
    private final Table texts;
    private final Table items;
    private final Table others;

    /** The tables for a table of attributes. */
    RecordTables(Shape<?, ?> record) {
        this.type = record.name();
        add(record, type, List.of(), List.of("id"), Optional.empty());
        this.texts = table(
                "text",
                "text in one language, of " + type,
                List.of(
                        Column.text("language", "BCP 47 language", true),
                        Column.text("text", "the text in this language", true)),
                List.of(RECORD, PATH, "language"));
        this.items = table(
                "item",
                "item of a list, of " + type,
                List.of(Column.text("value", "the item", true)),
                List.of(RECORD, PATH));
        this.others = table(
                "other",
                "member that the format does not know, of " + type,
                List.of(Column.text("json", "the value as JSON", true)),
                List.of(RECORD, PATH));
    }

    private Table table(String part, String title, List<Column> own, List<String> key) {
        return new Table(
                type + "-" + part,
                title,
                Stream.concat(PLACE.stream(), own.stream()).toList(),
                key,
                Optional.of(type));
    }

    private void add(Shape<?, ?> shape, String name, List<Column> place, List<String> key, Optional<String> of) {
        List<Column> columns = new ArrayList<>(place);
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Attribute<?, ?, ?> line : oldestFirst(shape)) {
            List<Column> own = line.isList() ? List.of() : line.type().accept(new ColumnsOf(line));
            if (!own.isEmpty()) {
                positions.put(line.name(), columns.size());
                columns.addAll(own);
            }
        }
        String title = of.map(record -> shape.name() + " of " + record).orElse(name);
        byShape.put(shape.name(), new ObjectTable(new Table(name, title, List.copyOf(columns), key, of), positions));
        for (Attribute<?, ?, ?> line : shape.lines()) {
            line.type()
                    .table()
                    .filter(part -> !byShape.containsKey(part.name()))
                    .ifPresent(part ->
                            add(part, type + "-" + part.name(), PLACE, List.of(RECORD, PATH), Optional.of(type)));
        }
    }

    /** The lines in the order in which versions of the format brought them, so that columns are added at the end. */
    private static List<Attribute<?, ?, ?>> oldestFirst(Shape<?, ?> shape) {
        return shape.lines().stream()
                .<Attribute<?, ?, ?>>map(line -> line)
                .sorted(Comparator.comparing(line -> version(line.traits().since()), Arrays::compare))
                .toList();
    }

    private static int[] version(String since) {
        return Stream.of(since.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** The name of the type. */
    public String type() {
        return type;
    }

    /** The table of objects with this table of attributes: the records, or a type of part. */
    ObjectTable of(Shape<?, ?> shape) {
        return Objects.requireNonNull(byShape.get(shape.name()));
    }

    Table texts() {
        return texts;
    }

    Table items() {
        return items;
    }

    Table others() {
        return others;
    }

    /** All of them, that of the records first. */
    public List<Table> all() {
        return Stream.concat(byShape.values().stream().map(ObjectTable::table), Stream.of(texts, items, others))
                .toList();
    }

    /**
     * The table of one type of object.
     *
     * @param positions the first column of each attribute that has one
     */
    record ObjectTable(Table table, Map<String, Integer> positions) {}

    /** The columns of a line that is no list; none if its values have rows of their own. */
    private record ColumnsOf(Attribute<?, ?, ?> line) implements TypeVisitor<List<Column>> {

        private List<Column> one(Column.Kind kind) {
            return List.of(new Column(line.name(), kind, line.type().label(), line.isRequired()));
        }

        @Override
        public List<Column> scalar(ScalarType<?> type) {
            if (type.equals(Types.DATE) || type.equals(Types.PERIOD)) {
                return List.of(
                        Column.text(line.name(), type.label(), line.isRequired()),
                        new Column(line.name() + EARLIEST, Column.Kind.DATE, "first day that it allows", false),
                        new Column(line.name() + LATEST, Column.Kind.DATE, "last day that it allows", false));
            }
            return one(Column.Kind.STRING);
        }

        @Override
        public List<Column> localized() {
            return List.of();
        }

        @Override
        public List<Column> integer() {
            return one(Column.Kind.INTEGER);
        }

        @Override
        public List<Column> bool() {
            return one(Column.Kind.BOOLEAN);
        }

        @Override
        public List<Column> tree() {
            return one(Column.Kind.STRING);
        }

        @Override
        public List<Column> part(Shape<?, ?> table) {
            return List.of();
        }
    }
}
