package org.amparo.exchange.internal.fill;

import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.exchange.internal.map.Fault;

/** The ids that were given so far, with the words that each was made of, and the content of shared records. */
public final class GivenIds {

    private final LongTable marks = new LongTable();
    private final LongTable shared = new LongTable();
    private final Hash64 hash = new Hash64();

    /** A list without ids. */
    public GivenIds() {}

    /**
     * Whether the record is a shared one that was given before, with the same content.
     *
     * @param content the record without its evidence
     */
    public boolean has(MadeRecord record, DataObject content) {
        return record.template().isShared() && shared.get(hash.of(record.id())) == hash.of(Json.text(content));
    }

    /** What is wrong with giving the record; empty if nothing is. */
    public Optional<Fault> fault(MadeRecord record, DataObject content) {
        long id = hash.of(record.id());
        long mark = marks.get(id);
        if (mark == 0) {
            return Optional.empty();
        }
        if (mark != hash.of(record.mark())) {
            return Optional.of(Fault.ID_COLLISION);
        }
        if (!record.template().isShared() || shared.get(id) == 0) {
            return Optional.of(Fault.DUPLICATE_ID);
        }
        return has(record, content) ? Optional.empty() : Optional.of(Fault.SHARED_DIFFERS);
    }

    /** Remembers a record. */
    public void add(MadeRecord record, DataObject content) {
        long id = hash.of(record.id());
        marks.put(id, hash.of(record.mark()));
        if (record.template().isShared()) {
            shared.put(id, hash.of(Json.text(content)));
        }
    }
}
