package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;

/**
 * What a case file holds, with its index: what the machinery works on, which knows nothing of the case file itself.
 *
 * @param records in the order in which they were added
 */
public record IndexedFile(CaseHeader header, List<CaseRecord> records, CaseIndex index) {

    /**
     * The index is made here, once.
     *
     * @throws org.amparo.problem.InvalidValueException {@code duplicate-id} or {@code duplicate-key}
     */
    public static IndexedFile of(CaseHeader header, Iterable<? extends CaseRecord> records) {
        List<CaseRecord> list = new ArrayList<>();
        records.forEach(list::add);
        List<CaseRecord> kept = List.copyOf(list);
        return new IndexedFile(header, kept, CaseIndex.of(kept));
    }

    /** The record of an id; a former id leads to the record that it was merged into. */
    public Optional<CaseRecord> find(RecordId id) {
        return index.find(id);
    }
}
