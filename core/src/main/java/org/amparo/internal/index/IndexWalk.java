package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.amparo.CaseRecord;
import org.amparo.evidence.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;

/**
 * The one walk over all records in which the index is made. It makes no pointers, since only a refusal needs them, and
 * leaves out evidence, since the place where something was read does not tell its subject.
 */
final class IndexWalk {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private static final int NOWHERE = -1;

    /**
     * The levels of parts in lists that JSON can hold in its 512. More could not be read again, and overflow a stack.
     */
    private static final int MOST_LEVELS = 254;

    private final List<CaseRecord> records;
    private final Map<RecordId, Integer> numbers;
    private final int[] firstPlaces;
    private final Map<PartRef, Claim> parts = new HashMap<>();
    private final Map<Integer, CaseIndex.IndexedObject<?>> outer = new HashMap<>();
    private final References.Builder references = new References.Builder();

    /** The number of different things referred to so far, each record counted as one. */
    private int targets;

    /** By target, the last record that referred to it, counted from 1. */
    private int[] lastReferring;

    private int position;
    private int places;

    /** How deep the walk is in the parts of a record. */
    private int levels;

    IndexWalk(List<CaseRecord> records) {
        this.records = records;
        this.numbers = new HashMap<>(records.size() * 3 / 2);
        this.firstPlaces = new int[records.size()];
        this.targets = records.size();
        this.lastReferring = new int[records.size()];
    }

    CaseIndex index() {
        addIds();
        for (position = 0; position < records.size(); position++) {
            firstPlaces[position] = places;
            record(records.get(position).shaped());
        }
        return new CaseIndex(records, numbers, firstPlaces, parts, outer, references.build(targets));
    }

    private void addIds() {
        for (int i = 0; i < records.size(); i++) {
            Integer first = numbers.putIfAbsent(records.get(i).id(), i);
            if (first != null) {
                throw Invalid.DUPLICATE_ID.exception(
                        RECORDS.item(first).toString(), RECORDS.item(i).toString());
            }
        }
        for (int i = 0; i < records.size(); i++) {
            Integer number = i;
            records.get(i).formerIds().forEach(former -> numbers.merge(former, number, holderOf(former)));
        }
    }

    /** The record that has an id: the one whose own it is; of several that had it formerly, the first by their ids. */
    private BinaryOperator<Integer> holderOf(RecordId id) {
        return BinaryOperator.minBy(Comparator.<Integer, Boolean>comparing(
                        position -> !records.get(position).id().equals(id))
                .thenComparing(position -> records.get(position).id().toString()));
    }

    private <T> void record(Shaped<T> record) {
        object(record.shape(), record.object(), record.object(), NOWHERE);
    }

    /** Visits an object in another, which has a place of its own; a record is in none. */
    private <T> void object(Shape<T, ?> shape, T object, Object around, int placeAround) {
        int place = places;
        places = Math.incrementExact(places);
        if (object instanceof Claim claim && claim.key().isPresent()) {
            addPart(claim.key().get(), claim);
        }
        if (placeAround > firstPlaces[position] && SubjectLine.isIn(shape)) {
            outer.put(place, new CaseIndex.IndexedObject<>(records.get(position), around, placeAround));
        }
        shape.visit(object, new ValueIndexer(object, place));
    }

    /** Indexes the values of one object. Only the tables of parts that the file has are asked for, which makes them. */
    private final class ValueIndexer implements PartVisitor<RuntimeException> {

        private final Object holder;
        private final int place;

        ValueIndexer(Object holder, int place) {
            this.holder = holder;
            this.place = place;
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            if (value instanceof PartRef part) {
                refer(part.record(), line, holder, place);
            } else if (value instanceof RecordId id && line.traits().role() != AttributeRole.IDENTITY) {
                refer(id, line, holder, place);
            }
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            if (!table.equals(Evidence.SHAPE)) {
                if (++levels > MOST_LEVELS) {
                    throw Invalid.TOO_MANY_LEVELS.exception();
                }
                object(table, part, holder, place);
                levels--;
            }
        }
    }

    private void refer(RecordId id, Object line, Object holder, int place) {
        CaseRecord record = records.get(position);
        int target = numbers.computeIfAbsent(id, other -> targets++);
        references.add(target, line, place, holder);
        if (target >= lastReferring.length) {
            lastReferring = Arrays.copyOf(lastReferring, target + target / 2 + 1);
        }
        if (lastReferring[target] <= position) {
            lastReferring[target] = position + 1;
            references.add(target, record.shape(), firstPlaces[position], record);
        }
    }

    private void addPart(String key, Claim claim) {
        CaseRecord record = records.get(position);
        if (parts.putIfAbsent(record.id().part(key), claim) != null) {
            throw duplicateKey(record, key);
        }
    }

    private InvalidValueException duplicateKey(CaseRecord record, String key) {
        List<Pointer> found = new ArrayList<>();
        record.shaped().walk(RECORDS.item(position), new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P part) {
                if (part instanceof Claim claim
                        && claim.key().filter(key::equals).isPresent()) {
                    found.add(at);
                }
            }
        });
        return Invalid.DUPLICATE_KEY.exception(
                found.get(0).toString(), found.get(1).toString());
    }
}
