package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.Person;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RowFault;
import org.amparo.people.Consent;
import org.amparo.shape.AttributeName;
import org.jspecify.annotations.Nullable;

/** A piece of a record that is being made, with the cells that it comes from. It is of one of three kinds. */
abstract sealed class RecordPiece {

    /** The cells that it comes from by itself. */
    private Set<CellUse> cells = Set.of();

    Set<CellUse> cells() {
        return cells;
    }

    /** Adds cells that it comes from. */
    void use(Set<CellUse> more) {
        if (!more.isEmpty()) {
            Set<CellUse> all = new LinkedHashSet<>(cells);
            more.stream().filter(use -> cells.stream().noneMatch(use::isSame)).forEach(all::add);
            cells = all;
        }
    }

    /** Whether it or something in it comes from a cell that is not blank. */
    boolean isFilled() {
        return cells.stream().anyMatch(use -> !use.isBlank());
    }

    /** Whether neither it nor anything in it comes from a cell. */
    boolean isConstant() {
        Set<CellUse> all = new LinkedHashSet<>();
        addCells(all);
        return all.isEmpty();
    }

    /** What it is, whatever cells it comes from: equal to that of each node that is the same. */
    abstract Object bare();

    /**
     * Takes in what another row says of the same.
     *
     * @param pointer where it is in the record
     * @throws RowFault if the two contradict each other
     */
    abstract void merge(RecordPiece other, String pointer);

    /** Adds the cells of it and everything in it. */
    void addCells(Set<CellUse> all) {
        all.addAll(cells);
    }

    private static RowFault conflict(RecordPiece other, String pointer) {
        Set<CellUse> cells = new LinkedHashSet<>();
        other.addCells(cells);
        Set<String> columns = new LinkedHashSet<>();
        cells.forEach(cell -> columns.add(cell.name()));
        return new RowFault(Fault.JOIN_CONFLICT, columns, pointer);
    }

    /** A string, a number, or any JSON that is the same for all rows. */
    static final class Leaf extends RecordPiece {
        final DataValue value;

        Leaf(DataValue value) {
            this.value = value;
        }

        @Override
        Object bare() {
            return value;
        }

        @Override
        void merge(RecordPiece other, String pointer) {
            if (!bare().equals(other.bare())) {
                throw conflict(other, pointer);
            }
            use(other.cells());
        }
    }

    /** An object. */
    static final class Branch extends RecordPiece {
        final Map<String, RecordPiece> members = new LinkedHashMap<>();

        @Override
        boolean isFilled() {
            return super.isFilled() || members.values().stream().anyMatch(RecordPiece::isFilled);
        }

        @Override
        Object bare() {
            Map<String, Object> bare = new HashMap<>();
            members.forEach((name, member) -> bare.put(name, member.bare()));
            return bare;
        }

        @Override
        void merge(RecordPiece other, String pointer) {
            if (!(other instanceof Branch branch)) {
                throw conflict(other, pointer);
            }
            use(branch.cells());
            branch.members.forEach((name, member) -> {
                RecordPiece own = members.get(name);
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
    static final class Row extends RecordPiece {

        /** The lists that allow more the longer they are. Those of two rows together would allow what neither does. */
        private static final Set<String> ALLOWING =
                Set.of(placeInConsent(Consent.SCOPES), placeInConsent(Consent.RECIPIENTS));

        final List<RecordPiece> items = new ArrayList<>();

        /** The indexes of the items by what makes them one with another, once there was another. */
        private final Map<Object, Integer> indexes = new HashMap<>();

        @Override
        boolean isFilled() {
            return super.isFilled() || items.stream().anyMatch(RecordPiece::isFilled);
        }

        @Override
        Object bare() {
            return bareItems();
        }

        private static String placeInConsent(AttributeName<?> attribute) {
            return "/" + Person.CONSENT.name() + "/" + attribute.name();
        }

        /** Adds the items that are not there yet. Items with one key are one. */
        @Override
        void merge(RecordPiece other, String pointer) {
            if (!(other instanceof Row row)) {
                throw conflict(other, pointer);
            }
            if (ALLOWING.contains(pointer) && !hasItemsOf(row)) {
                throw conflict(other, pointer);
            }
            if (indexes.isEmpty()) {
                for (int i = 0; i < items.size(); i++) {
                    indexes.putIfAbsent(identity(items.get(i)), i);
                }
            }
            for (RecordPiece item : row.items) {
                Integer same = indexes.putIfAbsent(identity(item), items.size());
                if (same == null) {
                    items.add(item);
                } else {
                    items.get(same).merge(item, pointer + "/" + same);
                }
            }
        }

        private boolean hasItemsOf(Row other) {
            return Set.copyOf(bareItems()).equals(Set.copyOf(other.bareItems()));
        }

        private List<Object> bareItems() {
            return items.stream().map(RecordPiece::bare).toList();
        }

        private static Object identity(RecordPiece item) {
            DataValue key = item instanceof Branch branch ? branch.key() : null;
            return key == null ? item.bare() : new Key(key);
        }

        /** The key of an item. */
        private record Key(DataValue value) {}

        @Override
        void addCells(Set<CellUse> all) {
            super.addCells(all);
            items.forEach(item -> item.addCells(all));
        }
    }
}
