package org.amparo.internal.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;

/**
 * The one walk over all records in which their connections are found. It makes no pointers.
 */
final class IndexWalk {

    private static final int NOWHERE = -1;

    private final List<CaseRecord> records;
    private final Map<RecordId, Integer> numbers;
    private final Map<RecordId, Integer> others = new HashMap<>();
    private final int[] firstPlaces;
    private final Map<PartRef, ClaimedPart> parts = new HashMap<>();
    private final Map<Integer, CaseIndex.IndexedObject<?>> outer = new HashMap<>();
    private final References.Builder references = new References.Builder();
    private final IndexedLines.OfTables tables = new IndexedLines.OfTables();

    /** By target, the last record that referred to it, counted from 1. */
    private int[] lastReferring;

    private int position;
    private int places;

    private IndexWalk(List<CaseRecord> records, Map<RecordId, Integer> numbers) {
        this.records = records;
        this.numbers = numbers;
        this.firstPlaces = new int[records.size()];
        this.lastReferring = new int[records.size()];
    }

    /**
     * The connections of records whose ids and keys were checked.
     *
     * @param numbers the positions of the records by their ids
     */
    static Connections through(List<CaseRecord> records, Map<RecordId, Integer> numbers) {
        return new IndexWalk(records, numbers).connections();
    }

    private Connections connections() {
        for (position = 0; position < records.size(); position++) {
            firstPlaces[position] = places;
            record(records.get(position).shaped());
        }
        return new Connections(others, firstPlaces, parts, outer, references.build(records.size() + others.size()));
    }

    private <T> void record(Shaped<T> record) {
        object(record.shape(), record.object(), record.object(), NOWHERE);
    }

    /** Visits an object in another, which has a place of its own; a record is in none. */
    private <T> void object(Shape<T, ?> shape, T object, Object around, int placeAround) {
        int place = places;
        places = Math.incrementExact(places);
        if (object instanceof ClaimedPart claim && claim.key().isPresent()) {
            parts.put(records.get(position).id().part(claim.key().get()), claim);
        }
        IndexedLines<T> lines = tables.of(shape);
        if (lines.namesSubject() && placeAround > firstPlaces[position]) {
            outer.put(place, new CaseIndex.IndexedObject<>(records.get(position), around, placeAround));
        }
        lines.showAll(object, new ValueIndexer(object, place));
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
            refer(value instanceof PartRef part ? part.record() : (RecordId) value, line, holder, place);
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            object(table, part, holder, place);
        }
    }

    private void refer(RecordId id, Object line, Object holder, int place) {
        CaseRecord record = records.get(position);
        Integer known = numbers.get(id);
        int target = known == null ? others.computeIfAbsent(id, other -> records.size() + others.size()) : known;
        references.add(target, line, place, holder);
        if (target >= lastReferring.length) {
            lastReferring = Arrays.copyOf(lastReferring, target + target / 2 + 1);
        }
        if (lastReferring[target] <= position) {
            lastReferring[target] = position + 1;
            references.add(target, record.shape(), firstPlaces[position], record);
        }
    }
}
