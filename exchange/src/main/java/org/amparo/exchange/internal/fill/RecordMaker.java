package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.Codes;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RowFault;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.rows.SheetRows;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of records, with evidence for what comes from cells: it stands on the object that the value is about. */
public final class RecordMaker {

    private static final String EVIDENCE = "evidence";

    /** The members that are no claims, or say something about claims. */
    private static final Set<String> NO_CLAIMS = Set.of(
            "type", "id", "key", "formerIds", EVIDENCE, "missing", "marking", "markings", "revisions", "consent");

    private final SheetMap map;
    private final SheetRows rows;

    public RecordMaker(SheetMap map, SheetRows rows) {
        this.map = map;
        this.rows = rows;
    }

    /**
     * The record with its evidence.
     *
     * @throws RowFault if it has a code that its vocabulary does not know
     */
    public DataObject of(MadeRecord record) {
        return object(record.tree(), record.template().shape(), Pointer.ROOT);
    }

    /** The record without its evidence. */
    static DataObject bare(MadeRecord record) {
        return (DataObject) bare(record.tree());
    }

    private static DataValue bare(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.value;
        }
        if (node instanceof Node.Row row) {
            return new DataArray(row.items.stream().map(RecordMaker::bare).toList());
        }
        Map<String, DataValue> members = new LinkedHashMap<>();
        ((Node.Branch) node).members.forEach((name, member) -> members.put(name, bare(member)));
        return new DataObject(members);
    }

    private DataObject object(Node.Branch node, @Nullable Shape<?, ?> shape, Pointer at) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        List<DataValue> evidence = new ArrayList<>();
        boolean hasEvidence = hasEvidence(shape);
        if (hasEvidence) {
            // A cell that decided that there is such an object, and says nothing else in it, stands for the whole.
            Set<CellUse> within = new LinkedHashSet<>();
            node.members.values().forEach(member -> member.addCells(within));
            node.cells().stream()
                    .filter(cell -> within.stream().noneMatch(cell::isOfSameCell))
                    .forEach(cell -> evidence.add(evidence("", cell)));
        }
        node.members.forEach((name, member) -> {
            Type<?> type = type(shape, name);
            members.put(name, value(member, type, at.member(name)));
            if (hasEvidence && !NO_CLAIMS.contains(name)) {
                Set<CellUse> cells = new LinkedHashSet<>();
                addUncovered(member, type, cells);
                cells.forEach(cell -> evidence.add(evidence(name, cell)));
            }
        });
        if (!evidence.isEmpty()) {
            Set<DataValue> all = new LinkedHashSet<>();
            if (members.get(EVIDENCE) instanceof DataArray own) {
                all.addAll(own.items());
            }
            all.addAll(evidence);
            members.put(EVIDENCE, new DataArray(List.copyOf(all)));
        }
        return new DataObject(members);
    }

    private static boolean hasEvidence(@Nullable Shape<?, ?> shape) {
        return shape != null && shape.attributes().containsKey(EVIDENCE);
    }

    private static @Nullable Type<?> type(@Nullable Shape<?, ?> shape, String name) {
        Attribute<?, ?, ?> line = shape == null ? null : shape.attributes().get(name);
        return line == null ? null : line.type();
    }

    private static @Nullable Shape<?, ?> table(@Nullable Type<?> type) {
        return type == null ? null : type.table().orElse(null);
    }

    private DataValue value(Node node, @Nullable Type<?> type, Pointer at) {
        if (node instanceof Node.Branch branch) {
            return object(branch, table(type), at);
        }
        if (node instanceof Node.Row row) {
            List<DataValue> items = new ArrayList<>();
            for (Node item : row.items) {
                items.add(value(item, type, at.item(items.size())));
            }
            return new DataArray(items);
        }
        Node.Leaf leaf = (Node.Leaf) node;
        if (type != null
                && leaf.value instanceof DataString text
                && !Codes.isFine(type, text.text(), map.otherCodes())) {
            Set<String> columns = new LinkedHashSet<>();
            leaf.cells().forEach(cell -> columns.add(cell.name()));
            throw new RowFault(Fault.UNKNOWN_CODE, columns, at.toString());
        }
        return leaf.value;
    }

    /** Adds the cells of a value for which no object in it has evidence of its own. */
    private static void addUncovered(Node node, @Nullable Type<?> type, Set<CellUse> cells) {
        Shape<?, ?> table = table(type);
        if (node instanceof Node.Branch branch) {
            if (!hasEvidence(table)) {
                cells.addAll(branch.cells());
                branch.members.forEach((name, member) -> addUncovered(member, type(table, name), cells));
            }
        } else if (node instanceof Node.Row row) {
            row.items.forEach(item -> addUncovered(item, type, cells));
        } else {
            cells.addAll(node.cells());
        }
    }

    private DataObject evidence(String about, CellUse cell) {
        DataObject.Builder evidence = DataObject.builder();
        if (!about.isEmpty()) {
            evidence.put("about", about);
        }
        evidence.put("statement", map.statementId());
        evidence.put(
                "locator",
                DataObject.builder().put("kind", "cell").put("position", rows.place(cell.row(), cell.column())));
        if (cell.isConverted()) {
            evidence.put("wording", cell.said());
        }
        map.evidence().members().forEach(evidence::put);
        return evidence.build();
    }
}
