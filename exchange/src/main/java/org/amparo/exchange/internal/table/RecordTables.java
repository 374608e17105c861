package org.amparo.exchange.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.evidence.Annotated;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/**
 * The tables of one type of record: one of the records, one of each type of part in them, and one each of their texts
 * by language, of the items of their lists, and of the members that no line names.
 *
 * <p>The columns of this module have an underscore in their names, and attributes never do, so that no attribute of a
 * later version takes the name of one of them. {@code standing} is the one word beside them that no attribute may have.
 */
public final class RecordTables {

    static final String RECORD = "record_id";
    static final String PATH = "part_path";
    static final String PARENT = "parent_path";
    static final String ATTRIBUTE = "parent_attribute";
    static final String STANDING = "standing";
    static final String OTHERWISE = "standing_otherwise";
    static final String EARLIEST = "_earliest";
    static final String LATEST = "_latest";

    private static final List<Column> PLACE = List.of(
            Column.text(RECORD, "id of the record", true),
            Column.text(PATH, "JSON Pointer from the record to this", true),
            Column.text(
                    PARENT, "JSON Pointer from the record to the object in which this is; empty: the record", false),
            Column.text(ATTRIBUTE, "attribute of that object", true));

    private static final Column OF_ROW =
            Column.text(STANDING, "how well it is known that there is this, if it is a claim", false);

    private static final List<Column> OF_OBJECT = List.of(
            OF_ROW, Column.text(OTHERWISE, "attributes in this row that are known better or worse, and how", false));

    private final String type;
    /** The names of the attribute tables of what is claimed: none for the header, which makes no claims. */
    private final Set<String> claimed = new HashSet<>();

    private final Map<String, ObjectTable> byShape = new LinkedHashMap<>();
    private final Table texts;
    private final Table items;
    private final Table others;

    /** The tables for a table of attributes. */
    RecordTables(Shape<?, ?> record) {
        this.type = record.name();
        if (hasEvidence(record)) {
            addClaimed(record);
        }
        List<Column> id = record.lines().stream()
                .filter(line -> line.name().equals("id"))
                .map(RecordTables::columns)
                .findFirst()
                .orElseThrow();
        add(record, type, id, List.of("id"), Optional.empty());
        List<Column> ofRow = isClaimed() ? List.of(OF_ROW) : List.of();
        this.texts = table(
                "text",
                "text in one language, of " + type,
                ofRow,
                List.of(
                        Column.text("language", "BCP 47 language", true),
                        Column.text("text", "the text in this language", true)),
                List.of(RECORD, PATH, "language"));
        this.items = table(
                "item",
                "item of a list, of " + type,
                ofRow,
                List.of(Column.text("value", "the item", true)),
                List.of(RECORD, PATH));
        this.others = table(
                "other",
                "member that the format does not know, of " + type,
                List.of(),
                List.of(Column.text("json", "the value as JSON", true)),
                List.of(RECORD, PATH));
    }

    private Table table(String part, String title, List<Column> standing, List<Column> own, List<String> key) {
        List<Column> columns = new ArrayList<>(PLACE);
        columns.addAll(standing);
        columns.addAll(own);
        return new Table(type + "-" + part, title, List.copyOf(columns), key, Optional.of(type));
    }

    private static boolean hasEvidence(Shape<?, ?> shape) {
        return shape.attributes().containsKey(Annotated.EVIDENCE.name());
    }

    private void addClaimed(Shape<?, ?> shape) {
        if (claimed.add(shape.name())) {
            for (Attribute<?, ?, ?> line : shape.lines()) {
                if (isClaim(line)) {
                    line.type().table().ifPresent(this::addClaimed);
                }
            }
        }
    }

    /** The columns that say how well an object is known. */
    private List<Column> standing(Shape<?, ?> shape) {
        if (!claimed.contains(shape.name())) {
            return List.of();
        }
        return hasEvidence(shape) ? OF_OBJECT : List.of(OF_ROW);
    }

    private void add(Shape<?, ?> shape, String name, List<Column> place, List<String> key, Optional<String> of) {
        List<Column> standing = standing(shape);
        List<Column> columns = new ArrayList<>(place);
        columns.addAll(standing);
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Attribute<?, ?, ?> line : oldestFirst(shape)) {
            List<Column> own = columns(line);
            if (place.containsAll(own) && !own.isEmpty()) {
                positions.put(line.name(), place.indexOf(own.get(0)));
            } else if (!own.isEmpty()) {
                positions.put(line.name(), columns.size());
                columns.addAll(own);
            }
        }
        String title = of.map(record -> shape.name() + " of " + record).orElse(name);
        Table table = new Table(name, title, List.copyOf(columns), key, of);
        byShape.put(shape.name(), new ObjectTable(table, positions, standing.isEmpty() ? -1 : place.size()));
        for (Attribute<?, ?, ?> line : shape.lines()) {
            Optional<? extends Shape<?, ?>> part = line.type().table();
            if (part.isPresent() && !byShape.containsKey(part.get().name())) {
                String ofType = type + "-" + part.get().name();
                add(part.get(), ofType, PLACE, List.of(RECORD, PATH), Optional.of(type));
            }
        }
    }

    /** Whether what stands in an attribute can be known well or less well: it is neither history nor about others. */
    static boolean isClaim(Attribute<?, ?, ?> line) {
        AttributeRole role = line.traits().role();
        return role == AttributeRole.CLAIM || role == AttributeRole.IDENTITY;
    }

    private static List<Column> columns(Attribute<?, ?, ?> line) {
        return line.isList() ? List.of() : line.type().accept(new ColumnsOf(line));
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

    /** Whether texts and items have a column that says how well they are known. */
    boolean isClaimed() {
        return !claimed.isEmpty();
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
     * @param standing the column that says how well the object is known; -1 if it is no claim
     */
    record ObjectTable(Table table, Map<String, Integer> positions, int standing) {}

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
