package org.amparo.exchange.internal.fill;

import java.util.Map;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.shape.Pointer;

/**
 * The ids that were given so far, with the words that each was made of and the row that gave it, and the content of shared
 * records.
 */
public final class GivenIds {

    /** The bits of an entry that have the number of a row; the others have the mark. So an entry takes no more memory. */
    private static final long ROW = (1L << 28) - 1;

    private final LongTable marks = new LongTable();
    private final LongTable shared = new LongTable();

    /** The values of shared records, with the record and their place in it: each is a key. */
    private final LongTable values = new LongTable();

    private final Hash64 hash = new Hash64();
    private final JsonLines json = new JsonLines();

    /** A list without ids. */
    public GivenIds() {}

    /**
     * A record, as far as it counts here: hashes.
     *
     * @param id of its id
     * @param mark of its id and the words that it was made of
     * @param content of what it says, without evidence; 0 if it is not shared
     * @param row the number of the row that gives it
     */
    public record Entry(long id, long mark, long content, int row) {}

    /** The entry of a record that a row gives. */
    public Entry entry(MadeRecord record, int row) {
        return new Entry(
                hash.of(record.id()),
                // Never 0, whatever the row.
                (hash.of(record.mark()) & ~ROW) | (ROW + 1),
                record.template().isShared() ? contentOf(record) : 0,
                row);
    }

    private long contentOf(MadeRecord record) {
        json.add(RecordMaker.bare(record));
        return hash.of(json.take());
    }

    /** Whether it is a shared record that was given before, with the same content. */
    public boolean has(Entry record) {
        return record.content() != 0 && shared.get(record.id()) == record.content();
    }

    /** What is wrong with giving the record; empty if nothing is. */
    public Optional<Fault> fault(Entry record) {
        long mark = marks.get(record.id());
        if (mark == 0) {
            return Optional.empty();
        }
        if ((mark & ~ROW) != record.mark()) {
            return Optional.of(Fault.ID_COLLISION);
        }
        if (record.content() == 0 || shared.get(record.id()) == 0) {
            return Optional.of(Fault.DUPLICATE_ID);
        }
        return has(record) ? Optional.empty() : Optional.of(Fault.SHARED_DIFFERS);
    }

    /** The number of the row that has given the id of a record; 0 if there is none, or it is beyond the numbers kept. */
    public int rowOf(Entry record) {
        return (int) (marks.get(record.id()) & ROW);
    }

    /** Remembers a record; of a shared one that was given before, the row that gave it first. */
    public void add(Entry entry, MadeRecord record) {
        if (!has(entry)) {
            marks.put(entry.id(), entry.mark() | (entry.row() > ROW ? 0 : entry.row()));
            if (entry.content() != 0) {
                shared.put(entry.id(), entry.content());
                RecordMaker.bareValues(record)
                        .forEach((pointer, value) -> values.put(hashOf(record, pointer, value), 1));
            }
        }
    }

    /** Where a shared record says what the one that was given before does not say; empty if it says only less. */
    public Optional<Pointer> difference(MadeRecord record) {
        return RecordMaker.bareValues(record).entrySet().stream()
                .filter(value -> values.get(hashOf(record, value.getKey(), value.getValue())) == 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private long hashOf(MadeRecord record, Pointer pointer, DataValue value) {
        json.add(DataObject.builder()
                .put("id", record.id())
                .put("at", pointer.toString())
                .put("value", value)
                .build());
        return hash.of(json.take());
    }
}
