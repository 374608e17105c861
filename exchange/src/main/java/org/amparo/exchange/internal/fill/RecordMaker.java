package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/**
 * Makes the JSON of records, with evidence for what comes from cells: it stands on the object that the value is about.
 */
public final class RecordMaker {

    private static final String EVIDENCE = "evidence";

    /** The members that are no claims, or say something about claims. */
    static final Set<String> NO_CLAIMS = Set.of(
            "type", "id", "key", "formerIds", EVIDENCE, "missing", "marking", "markings", "revisions", "consent");

    private final SheetMap map;
    private final Function<CellPlace, String> places;

    private RecordMaker(SheetMap map, Function<CellPlace, String> places) {
        this.map = map;
        this.places = places;
    }

    /** A maker of records whose evidence names cells. */
    public static RecordMaker ofRows(SheetMap map, SheetRows rows) {
        return new RecordMaker(map, cell -> rows.place(cell.row(), cell.column()));
    }

    /**
     * A maker of records that many rows give. Their evidence names columns alone: the row that gave one first may be
     * about somebody who is withheld, and would tell where they are.
     */
    public static RecordMaker ofColumns(SheetMap map, SheetRows rows) {
        return new RecordMaker(map, cell -> rows.place(cell.column()));
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

    private static DataValue bare(RecordPiece node) {
        if (node instanceof RecordPiece.Leaf leaf) {
            return leaf.value;
        }
        if (node instanceof RecordPiece.Row row) {
            return new DataArray(row.items.stream().map(RecordMaker::bare).toList());
        }
        Map<String, DataValue> members = new LinkedHashMap<>();
        ((RecordPiece.Branch) node).members.forEach((name, member) -> members.put(name, bare(member)));
        return new DataObject(members);
    }

    /** The strings, numbers and other values of the record that are no objects or arrays, by their places, in order. */
    static Map<Pointer, DataValue> bareValues(MadeRecord record) {
        Map<Pointer, DataValue> values = new LinkedHashMap<>();
        addValues(record.tree(), Pointer.ROOT, values);
        return values;
    }

    private static void addValues(RecordPiece node, Pointer at, Map<Pointer, DataValue> values) {
        if (node instanceof RecordPiece.Leaf leaf) {
            values.put(at, leaf.value);
        } else if (node instanceof RecordPiece.Row row) {
            for (int i = 0; i < row.items.size(); i++) {
                addValues(row.items.get(i), at.item(i), values);
            }
        } else {
            ((RecordPiece.Branch) node).members.forEach((name, member) -> addValues(member, at.member(name), values));
        }
    }

    private DataObject object(RecordPiece.Branch node, @Nullable Shape<?, ?> shape, Pointer at) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        List<DataValue> evidence = new ArrayList<>();
        boolean hasEvidence = hasEvidence(shape);
        if (hasEvidence) {
            deciding(node).forEach(cell -> evidence.add(evidence("", cell)));
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

    /** The cells that decided that there is such an object, and that no evidence of a value in it names. */
    private static List<CellUse> deciding(RecordPiece.Branch node) {
        if (node.cells().isEmpty()) {
            return List.of();
        }
        Set<CellPlace> within = new LinkedHashSet<>();
        node.members.forEach((name, member) -> {
            Set<CellUse> uses = new LinkedHashSet<>();
            member.addCells(uses);
            uses.forEach(use -> {
                within.add(use.cell());
                if (!NO_CLAIMS.contains(name)) {
                    within.addAll(use.by().cells());
                }
            });
        });
        return node.cells().stream().filter(use -> !within.contains(use.cell())).toList();
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

    private DataValue value(RecordPiece node, @Nullable Type<?> type, Pointer at) {
        if (node instanceof RecordPiece.Branch branch) {
            return object(branch, table(type), at);
        }
        if (node instanceof RecordPiece.Row row) {
            List<DataValue> items = new ArrayList<>();
            for (RecordPiece item : row.items) {
                items.add(value(item, type, at.item(items.size())));
            }
            return new DataArray(items);
        }
        RecordPiece.Leaf leaf = (RecordPiece.Leaf) node;
        if (type != null
                && leaf.value instanceof DataString text
                && !Codes.isFine(type, text.text(), map.otherCodes())) {
            Set<String> columns = new LinkedHashSet<>();
            leaf.cells().forEach(cell -> columns.add(cell.name()));
            throw new RowFault(Fault.UNKNOWN_CODE, columns, at.toString(), Codes.expected(type, text.text()));
        }
        return leaf.value;
    }

    /** Adds the cells of a value for which no object in it has evidence of its own. */
    private static void addUncovered(RecordPiece node, @Nullable Type<?> type, Set<CellUse> cells) {
        Shape<?, ?> table = table(type);
        if (node instanceof RecordPiece.Branch branch) {
            if (!hasEvidence(table)) {
                cells.addAll(deciding(branch));
                branch.members.forEach((name, member) -> addUncovered(member, type(table, name), cells));
            }
        } else if (node instanceof RecordPiece.Row row) {
            row.items.forEach(item -> addUncovered(item, type, cells));
        } else {
            cells.addAll(node.cells());
        }
    }

    private DataObject evidence(String about, CellUse use) {
        DataObject.Builder evidence = DataObject.builder();
        if (!about.isEmpty()) {
            evidence.put("about", about);
        }
        evidence.put("statement", map.statementId());
        evidence.put("locator", DataObject.builder().put("kind", "cell").put("position", position(use)));
        if (use.isConverted()) {
            evidence.put("wording", use.said());
        }
        Map<String, DataValue> more = new LinkedHashMap<>(map.evidence().members());
        more.putAll(use.by().evidence().members());
        more.forEach(evidence::put);
        return evidence.build();
    }

    /** The place of the cell, and behind it those of the cells that decided on it. */
    private String position(CellUse use) {
        Set<CellPlace> cells = new LinkedHashSet<>(Set.of(use.cell()));
        cells.addAll(use.by().cells());
        return cells.stream().map(places).distinct().collect(Collectors.joining("; "));
    }
}
