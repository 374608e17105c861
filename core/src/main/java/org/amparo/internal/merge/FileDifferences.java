package org.amparo.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.change.Change;
import org.amparo.change.Changes;
import org.amparo.change.Operation;
import org.amparo.change.Tombstone;
import org.amparo.change.TombstoneReason;
import org.amparo.code.ChangeKind;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.index.IndexedFile;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.amparo.time.Certainty;

/**
 * The comparison of two versions of a case file by the attribute tables, in one walk over everything that is not equal.
 */
public final class FileDifferences {

    private final IndexedFile earlier;
    private final IndexedFile newer;
    private final List<Change> changes = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>();

    private FileDifferences(IndexedFile earlier, IndexedFile newer) {
        this.earlier = earlier;
        this.newer = newer;
    }

    public static Changes between(IndexedFile earlier, IndexedFile newer) {
        return new FileDifferences(earlier, newer).find();
    }

    private Changes find() {
        Walker header = new Walker(Optional.empty(), ChangeKind.CHANGED, Certainty.POSSIBLE);
        header.compare(CaseHeader.SHAPE, earlier.header(), newer.header(), Location.ROOT);
        newer.records().forEach(this::compare);
        for (CaseRecord record : earlier.records()) {
            if (withId(newer, record.id()).isEmpty()) {
                tombstones.add(gone(record));
            }
        }
        return Changes.builder().changes(changes).tombstones(tombstones).build();
    }

    /** The record that itself has the id, and not one into which it was merged. */
    private static Optional<CaseRecord> withId(IndexedFile file, RecordId id) {
        return file.find(id).filter(record -> record.id().equals(id));
    }

    private void compare(CaseRecord record) {
        Optional<CaseRecord> before = withId(earlier, record.id());
        if (before.isEmpty()) {
            ChangeKind kind = earlier.find(record.id()).isPresent() ? ChangeKind.SPLIT : ChangeKind.CREATED;
            new Walker(Optional.of(record.id()), kind, Certainty.CERTAIN)
                    .tell(Location.ROOT, Optional.empty(), Operation.ADDED);
        } else if (!before.get().equals(record)) {
            compare(before.get(), record.shaped());
        }
        if (record.isRetracted() && before.filter(CaseRecord::isRetracted).isEmpty()) {
            tombstones.add(retracted(record));
        }
    }

    @SuppressWarnings("unchecked") // Records with the same id are of the same type.
    private <T extends CaseRecord> void compare(CaseRecord before, Shaped<T> after) {
        T record = after.object();
        List<Optional<ChangeKind>> kinds = newKinds(before.revisions(), record.revisions());
        boolean one =
                !kinds.isEmpty() && kinds.get(0).isPresent() && kinds.stream().allMatch(kinds.get(0)::equals);
        ChangeKind kind = kinds.isEmpty()
                ? ChangeKind.CHANGED
                : kinds.get(kinds.size() - 1).orElse(ChangeKind.CHANGED);
        new Walker(Optional.of(record.id()), kind, one ? Certainty.CERTAIN : Certainty.POSSIBLE)
                .compare(after.shape(), (T) before, record, Location.ROOT);
    }

    /** The kinds of the new revisions. A revision in which only the note or a marking changed is not new. */
    private static List<Optional<ChangeKind>> newKinds(List<Revision> before, List<Revision> after) {
        Set<HashedKey> known = new HashSet<>();
        before.forEach(revision -> known.add(Revisions.identity(revision)));
        return after.stream()
                .filter(revision -> !known.contains(Revisions.identity(revision)))
                .map(Revision::kind)
                .toList();
    }

    private Tombstone gone(CaseRecord record) {
        Optional<RecordId> into = newer.find(record.id()).map(CaseRecord::id);
        if (into.isPresent()) {
            return Tombstone.builder()
                    .record(record.id())
                    .reason(TombstoneReason.MERGED)
                    .mergedInto(into)
                    .build();
        }
        return record.isRetracted()
                ? retracted(record)
                : Tombstone.builder()
                        .record(record.id())
                        .reason(TombstoneReason.VANISHED)
                        .build();
    }

    private static Tombstone retracted(CaseRecord record) {
        Revision last = record.revisions().get(record.revisions().size() - 1);
        return Tombstone.builder()
                .record(record.id())
                .reason(TombstoneReason.RETRACTED)
                .retractedAt(last.at())
                .build();
    }

    /** A position of the walk: a pointer, and the nearest part with a key. */
    private record Location(Pointer at, Optional<PartRef> part) {

        static final Location ROOT = new Location(Pointer.ROOT, Optional.empty());

        Location member(String name) {
            return new Location(at.member(name), part);
        }

        Location item(int index) {
            return new Location(at.item(index), part);
        }

        /** The same location, with the value in it as the nearest part if it has a key. */
        Location of(Optional<RecordId> record, Object value) {
            Optional<String> key = keyOf(value);
            return record.isPresent() && key.isPresent()
                    ? new Location(at, Optional.of(record.get().part(key.get())))
                    : this;
        }
    }

    private static Optional<String> keyOf(Object value) {
        return value instanceof ClaimedPart claim ? claim.key() : Optional.empty();
    }

    /** The comparison of one record, or of the header. */
    private final class Walker {

        private final Optional<RecordId> record;
        private final ChangeKind kind;
        private final Certainty certainty;

        Walker(Optional<RecordId> record, ChangeKind kind, Certainty certainty) {
            this.record = record;
            this.kind = kind;
            this.certainty = certainty;
        }

        void tell(Location location, Optional<String> attribute, Operation operation) {
            changes.add(Change.builder()
                    .record(record)
                    .part(location.part())
                    .attribute(attribute)
                    .at(location.at())
                    .operation(operation)
                    .kind(kind)
                    .certainty(certainty)
                    .build());
        }

        <T> void compare(Shape<T, ?> shape, T before, T after, Location location) {
            for (Attribute<T, ?, ?> attribute : shape.lines()) {
                compare(attribute, before, after, location);
            }
            Map<String, DataValue> had = shape.unknownMembersOf(before).members();
            Map<String, DataValue> has = shape.unknownMembersOf(after).members();
            Set<String> names = new LinkedHashSet<>(has.keySet());
            names.addAll(had.keySet());
            for (String name : names) {
                single(name, Optional.ofNullable(had.get(name)), Optional.ofNullable(has.get(name)), location);
            }
        }

        private <T, V> void compare(Attribute<T, ?, V> attribute, T before, T after, Location location) {
            List<V> had = attribute.values(before);
            List<V> has = attribute.values(after);
            if (had.equals(has)) {
                return;
            }
            Location member = location.member(attribute.name());
            if (Content.isSequence(attribute) && !had.isEmpty() && !has.isEmpty()) {
                tell(member, Optional.of(attribute.name()), Operation.REPLACED);
            } else if (attribute.isList()) {
                many(attribute, had, has, member);
            } else {
                one(attribute, had.stream().findFirst(), has.stream().findFirst(), member);
            }
        }

        private <V> void one(Attribute<?, ?, V> attribute, Optional<V> before, Optional<V> after, Location location) {
            Optional<Shape<V, ?>> table = attribute.type().table();
            if (table.isPresent() && before.isPresent() && after.isPresent() && isSame(before.get(), after.get())) {
                compare(table.get(), before.get(), after.get(), location.of(record, after.get()));
            } else {
                single(attribute.name(), before, after, location);
            }
        }

        /** Whether a single part is the same as before; it is, unless its key says otherwise. */
        private static boolean isSame(Object before, Object after) {
            Optional<String> key = keyOf(before);
            return key.isEmpty() || keyOf(after).isEmpty() || key.equals(keyOf(after));
        }

        private void single(String name, Optional<?> before, Optional<?> after, Location location) {
            if (before.equals(after)) {
                return;
            }
            Operation operation = Operation.REPLACED;
            if (before.isEmpty()) {
                operation = Operation.ADDED;
            } else if (after.isEmpty()) {
                operation = Operation.REMOVED;
            }
            Object value = after.isPresent() ? after.get() : before.orElseThrow();
            tell(location.of(record, value), Optional.of(name), operation);
        }

        /**
         * Compares lists. Parts are matched by their keys; parts without keys and other values, by their content; what
         * is left of parts without keys, by what they claim, whatever evidence they have.
         */
        private <V> void many(Attribute<?, ?, V> attribute, List<V> before, List<V> after, Location location) {
            int[] was = new int[after.size()];
            Arrays.fill(was, -1);
            Set<Integer> left = new TreeSet<>();
            for (int i = 0; i < before.size(); i++) {
                left.add(i);
            }
            match(before, after, was, left, value -> Optional.of(identity(attribute.type(), value)));
            match(before, after, was, left, value -> claim(attribute.type(), value));
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                Location item = location.item(i).of(record, after.get(i));
                if (was[i] < 0) {
                    tell(item, Optional.of(attribute.name()), Operation.ADDED);
                } else {
                    order.add(was[i]);
                    again(attribute, before.get(was[i]), after.get(i), item);
                }
            }
            if (attribute.traits().is(Traits.Mark.ORDERED)
                    && !order.equals(order.stream().sorted().toList())) {
                tell(location, Optional.of(attribute.name()), Operation.REPLACED);
            }
            left.forEach(i -> {
                Location item = location.item(i).of(record, before.get(i));
                tell(item, Optional.of(attribute.name()), Operation.REMOVED);
            });
        }

        /** Matches what is left of two lists, in order, by what has the same name. */
        private static <V> void match(
                List<V> before, List<V> after, int[] was, Set<Integer> left, Function<V, Optional<HashedKey>> naming) {
            Map<HashedKey, Deque<Integer>> byName = new HashMap<>();
            for (int i : left) {
                naming.apply(before.get(i))
                        .ifPresent(name -> byName.computeIfAbsent(name, same -> new ArrayDeque<>())
                                .add(i));
            }
            for (int i = 0; i < after.size(); i++) {
                if (was[i] < 0 && !byName.isEmpty()) {
                    Optional<Integer> same =
                            naming.apply(after.get(i)).map(byName::get).map(Deque::poll);
                    was[i] = same.orElse(-1);
                    same.ifPresent(left::remove);
                }
            }
        }

        /** What a part without a key claims. */
        private static <V> Optional<HashedKey> claim(Type<V> type, V value) {
            return value instanceof Annotated && keyOf(value).isEmpty()
                    ? Optional.of(Content.claimed(type, value))
                    : Optional.empty();
        }

        private <V> void again(Attribute<?, ?, V> attribute, V before, V after, Location item) {
            if (!before.equals(after)) {
                attribute.type().table().ifPresent(table -> compare(table, before, after, item));
            }
        }

        private static <V> HashedKey identity(Type<V> type, V value) {
            Optional<String> key = keyOf(value);
            return key.isPresent() ? HashedKey.of(key) : Content.identity(type, value);
        }
    }
}
