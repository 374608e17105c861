package org.amparo.exchange.internal.fill;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.amparo.data.DataString;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RecordTemplate;
import org.amparo.exchange.internal.map.RowFault;
import org.jspecify.annotations.Nullable;

/** A record that was made of the cells of a row, or of several. */
public final class MadeRecord {

    private final RecordTemplate template;
    private final RecordPiece.Branch tree;
    private final String id;
    private final String mark;

    /**
     * A record.
     *
     * @throws RowFault if it has no id
     */
    MadeRecord(RecordTemplate template, RecordPiece.Branch tree) {
        this.template = template;
        this.tree = tree;
        if (!(tree.members.get("id") instanceof RecordPiece.Leaf leaf && leaf.value instanceof DataString text)) {
            throw new RowFault(Fault.RECORD_ID, columns(tree), "/id");
        }
        this.id = text.text();
        StringJoiner marks = new StringJoiner("\u0000").add(id);
        leaf.cells().forEach(cell -> marks.add(cell.mark()));
        this.mark = marks.toString();
    }

    RecordPiece.Branch tree() {
        return tree;
    }

    /** Its template. */
    public RecordTemplate template() {
        return template;
    }

    /** The id, as the record says it. */
    public String id() {
        return id;
    }

    /** The id, and the words that it was made of: two records of one id and other words are not the same. */
    public String mark() {
        return mark;
    }

    /**
     * Takes in what another row says of the record.
     *
     * @throws RowFault if the two contradict each other
     */
    public void merge(MadeRecord other) {
        if (!mark.equals(other.mark)) {
            throw new RowFault(
                    Fault.ID_COLLISION, other.idColumns(), "/id", Fault.ID_COLLISION.message() + givenBy(other));
        }
        tree.merge(other.tree, "");
    }

    /** The row that gave the id, if it is another one. */
    private String givenBy(MadeRecord other) {
        int row = row();
        return row == 0 || row == other.row() ? "" : " Row " + row + " has given it.";
    }

    /** The row of the first cell of the id; 0 if it is made of none. */
    private int row() {
        RecordPiece id = tree.members.get("id");
        return id == null
                ? 0
                : id.cells().stream()
                        .mapToInt(use -> use.cell().row())
                        .findFirst()
                        .orElse(0);
    }

    /** The columns of its id. */
    public Set<String> idColumns() {
        RecordPiece id = tree.members.get("id");
        return id == null ? Set.of() : columns(id);
    }

    /** The columns of the value at a pointer, or of the nearest around it that comes from cells. */
    public Set<String> columnsAt(String pointer) {
        RecordPiece node = tree;
        Set<String> nearest = Set.of();
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty() && node != null) {
                node = child(node, step.replace("~1", "/").replace("~0", "~"));
                nearest = node == null ? nearest : columns(node);
            }
        }
        return nearest;
    }

    private static @Nullable RecordPiece child(RecordPiece node, String step) {
        if (node instanceof RecordPiece.Branch branch) {
            return branch.members.get(step);
        }
        boolean isItem = node instanceof RecordPiece.Row row
                && step.matches("[0-9]{1,6}")
                && Integer.parseInt(step) < row.items.size();
        return isItem ? ((RecordPiece.Row) node).items.get(Integer.parseInt(step)) : null;
    }

    /** The items of an array, whatever cells they come from: equal to those of each that is the same. */
    public List<?> bareItems(String member) {
        return tree.members.get(member) instanceof RecordPiece.Row row ? (List<?>) row.bare() : List.of();
    }

    /** The indexes of the columns whose cells are in it. */
    public Set<Integer> columnIndexes() {
        Set<CellUse> cells = new LinkedHashSet<>();
        tree.addCells(cells);
        Set<Integer> indexes = new LinkedHashSet<>();
        cells.forEach(use -> {
            indexes.add(use.cell().column());
            use.by().cells().forEach(cell -> indexes.add(cell.column()));
        });
        return indexes;
    }

    private static Set<String> columns(RecordPiece node) {
        Set<CellUse> cells = new LinkedHashSet<>();
        node.addCells(cells);
        Set<String> columns = new LinkedHashSet<>();
        cells.forEach(cell -> columns.add(cell.name()));
        return columns;
    }
}
