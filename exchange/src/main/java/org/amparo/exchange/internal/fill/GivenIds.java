package org.amparo.exchange.internal.fill;

import java.util.Optional;
import org.amparo.exchange.internal.map.Fault;

/** The ids that were given so far, with the words that each was made of, and the content of shared records. */
public final class GivenIds {

    private final LongTable marks = new LongTable();
    private final LongTable shared = new LongTable();
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
     */
    public record Entry(long id, long mark, long content) {}

    /** The entry of a record. */
    public Entry entry(MadeRecord record) {
        return new Entry(
                hash.of(record.id()), hash.of(record.mark()), record.template().isShared() ? contentOf(record) : 0);
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
        if (mark != record.mark()) {
            return Optional.of(Fault.ID_COLLISION);
        }
        if (record.content() == 0 || shared.get(record.id()) == 0) {
            return Optional.of(Fault.DUPLICATE_ID);
        }
        return has(record) ? Optional.empty() : Optional.of(Fault.SHARED_DIFFERS);
    }

    /** Remembers a record. */
    public void add(Entry record) {
        marks.put(record.id(), record.mark());
        if (record.content() != 0) {
            shared.put(record.id(), record.content());
        }
    }
}
