package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RowFault;
import org.jspecify.annotations.Nullable;

/** A piece of a record that is being made, with the cells that it comes from. It is of one of three kinds. */
abstract sealed class Node {

    /** The cells that it comes from by itself. */
    private Set<CellUse> cells = Set.of();

    Set<CellUse> cells() {
        return cells;
    }

    /** Adds cells that it comes from. */
    void use(Set<CellUse> more) {
        if (!more.isEmpty()) {
            Set<CellUse> all = new LinkedHashSet<>(cells);
            all.addAll(more);
            cells = all;
        }
    }

    /** Whether it or something in it comes from a cell. */
    boolean isFilled() {
        return !cells.isEmpty();
    }

    /** Whether it is the same, whatever cells it comes from. */
    abstract boolean isLike(Node other);

    /**
     * Takes in what another row says of the same.
     *
     * @param pointer where it is in the record
     * @throws RowFault if the two contradict each other
     */
    abstract void merge(Node other, String pointer);

    /** Adds the cells of it and everything in it. */
    void addCells(Set<CellUse> all) {
        all.addAll(cells);
    }

    private static RowFault conflict(Node other, String pointer) {
        Set<CellUse> cells = new LinkedHashSet<>();
        other.addCells(cells);
        Set<String> columns = new LinkedHashSet<>();
        cells.forEach(cell -> columns.add(cell.name()));
        return new RowFault(Fault.JOIN_CONFLICT, columns, pointer);
    }

    /** A string, a number, or any JSON that is the same for all rows. */
    static final class Leaf extends Node {
        final DataValue value;

        Leaf(DataValue value) {
            this.value = value;
        }

        @Override
        boolean isLike(Node other) {
            return other instanceof Leaf leaf && leaf.value.equals(value);
        }

        @Override
        void merge(Node other, String pointer) {
            if (!isLike(other)) {
                throw conflict(other, pointer);
            }
            use(other.cells());
        }
    }

    /** An object. */
    static final class Branch extends Node {
        final Map<String, Node> members = new LinkedHashMap<>();

        @Override
        boolean isFilled() {
            return super.isFilled() || members.values().stream().anyMatch(Node::isFilled);
        }

        @Override
        boolean isLike(Node other) {
            return other instanceof Branch branch
                    && branch.members.keySet().equals(members.keySet())
                    && members.entrySet().stream().allMatch(member -> {
                        Node same = branch.members.get(member.getKey());
                        return same != null && member.getValue().isLike(same);
                    });
        }

        @Override
        void merge(Node other, String pointer) {
            if (!(other instanceof Branch branch)) {
                throw conflict(other, pointer);
            }
            use(branch.cells());
            branch.members.forEach((name, member) -> {
                Node own = members.get(name);
                if (own == null) {
                    members.put(name, member);
                } else {
                    own.merge(member, pointer + "/" + name);
                }
            });
        }

        @Override
        void addCells(Set<CellUse> all) {
            super.addCells(all);
            members.values().forEach(member -> member.addCells(all));
        }

        /** The key of a part, if it has one. */
        @Nullable
        DataValue key() {
            return members.get("key") instanceof Leaf leaf ? leaf.value : null;
        }
    }

    /** An array. */
    static final class Row extends Node {
        final List<Node> items = new ArrayList<>();

        @Override
        boolean isFilled() {
            return super.isFilled() || items.stream().anyMatch(Node::isFilled);
        }

        @Override
        boolean isLike(Node other) {
            if (!(other instanceof Row row) || row.items.size() != items.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).isLike(row.items.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Adds the items that are not there yet. Items with one key are one. */
        @Override
        void merge(Node other, String pointer) {
            if (!(other instanceof Row row)) {
                throw conflict(other, pointer);
            }
            for (Node item : row.items) {
                Node same = same(item);
                if (same == null) {
                    items.add(item);
                } else {
                    same.merge(item, pointer + "/" + items.indexOf(same));
                }
            }
        }

        private @Nullable Node same(Node item) {
            DataValue key = item instanceof Branch branch ? branch.key() : null;
            for (Node own : items) {
                if (key == null ? own.isLike(item) : own instanceof Branch branch && key.equals(branch.key())) {
                    return own;
                }
            }
            return null;
        }

        @Override
        void addCells(Set<CellUse> all) {
            super.addCells(all);
            items.forEach(item -> item.addCells(all));
        }
    }
}
