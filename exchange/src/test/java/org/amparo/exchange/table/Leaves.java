package org.amparo.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.table.Column;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.Table;
import org.amparo.json.DataJson;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;

/** Everything that a case file says, each value with the id of its record and its pointer, from JSON or from tables. */
final class Leaves {

    private Leaves() {}

    /** The values of a file, as its JSON has them. */
    static Map<String, String> of(CaseFile file) {
        Map<String, String> leaves = new TreeMap<>();
        add(file.header().id().toString(), TreeCodec.write(CaseHeader.SHAPE, file.header()), leaves);
        for (CaseRecord record : file.records()) {
            add(record.id().toString(), json(record.shaped()), leaves);
        }
        return leaves;
    }

    private static <T> DataObject json(Shaped<T> record) {
        return TreeCodec.write(record.shape(), record.object());
    }

    private static void add(String record, DataValue value, Map<String, String> leaves) {
        flatten(record, value, leaves);
        leaves.remove(record + "/type");
    }

    private static void flatten(String at, DataValue value, Map<String, String> leaves) {
        if (value instanceof DataObject object && !object.isEmpty()) {
            object.members()
                    .forEach((name, member) ->
                            flatten(at + "/" + name.replace("~", "~0").replace("/", "~1"), member, leaves));
        } else if (value instanceof DataArray array && !array.items().isEmpty()) {
            for (int i = 0; i < array.items().size(); i++) {
                flatten(at + "/" + i, array.items().get(i), leaves);
            }
        } else {
            leaves.put(at, DataJson.write(value).strip());
        }
    }

    /**
     * The values that tables hold.
     *
     * @param tables the rows of each table, by its name, each with the texts of its cells
     */
    static Map<String, String> of(Map<String, List<Map<String, String>>> tables) {
        Map<String, String> leaves = new TreeMap<>();
        TreeSet<String> objects = new TreeSet<>();
        for (Table table : Layout.standard().tables()) {
            for (Map<String, String> row : tables.getOrDefault(table.name(), List.of())) {
                add(table, row, leaves, objects);
            }
        }
        for (String object : objects) {
            String next = ((TreeMap<String, String>) leaves).higherKey(object + "/");
            if (next == null || !next.startsWith(object + "/")) {
                leaves.put(object, "{}");
            }
        }
        return leaves;
    }

    private static void add(Table table, Map<String, String> row, Map<String, String> leaves, TreeSet<String> objects) {
        boolean isRecord = table.of().isEmpty();
        String at = isRecord ? row.get("id") : row.get("record_id") + row.get("part_path");
        String kind =
                isRecord ? "" : table.name().substring(table.of().orElseThrow().length() + 1);
        switch (kind) {
            case "text" -> put(leaves, at + "/" + row.get("language"), text(row.get("text")));
            case "item" -> put(leaves, at, text(row.get("value")));
            case "other" -> flatten(at, DataJson.read(row.get("json")), leaves);
            default -> {
                if (!isRecord) {
                    objects.add(at);
                }
                for (Column column : table.columns()) {
                    String cell = row.get(column.name());
                    if (column.name().indexOf('_') < 0 && !column.name().equals("standing") && !cell.isEmpty()) {
                        flatten(at + "/" + column.name(), value(column, cell), leaves);
                    }
                }
            }
        }
    }

    private static DataValue value(Column column, String cell) {
        boolean isJson =
                column.kind() != Column.Kind.STRING || column.description().equals(Types.TREE.label());
        return isJson ? DataJson.read(cell) : new DataString(cell);
    }

    private static String text(String text) {
        return DataJson.write(new DataString(text)).strip();
    }

    private static void put(Map<String, String> leaves, String at, String value) {
        if (leaves.put(at, value) != null) {
            throw new AssertionError("Two rows for " + at);
        }
    }
}
