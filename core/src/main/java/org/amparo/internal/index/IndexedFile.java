package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;

/**
 * The content of a case file with its index. The machinery works on it and knows nothing of the case file itself.
 *
 * @param records the records, in the order in which they were added
 */
public record IndexedFile(CaseHeader header, List<CaseRecord> records, CaseIndex index) {

    /**
     * Checks the ids and the keys of the records, and makes the index.
     *
     * @throws org.amparo.problem.InvalidValueException {@code duplicate-id} or {@code duplicate-key}
     */
    public static IndexedFile of(CaseHeader header, Iterable<? extends CaseRecord> records) {
        List<CaseRecord> list = new ArrayList<>();
        records.forEach(record -> list.add(Objects.requireNonNull(record, "record")));
        List<CaseRecord> kept = List.copyOf(list);
        return new IndexedFile(header, kept, new CaseIndex(kept));
    }

    /** The record with this id. A former id leads to the record into which it was merged. */
    public Optional<CaseRecord> find(RecordId id) {
        return index.find(id);
    }
}
