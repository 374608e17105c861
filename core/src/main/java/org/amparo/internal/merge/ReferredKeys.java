package org.amparo.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;

/** The keys and ids by which a case file refers to parts and records. */
final class ReferredKeys {

    private ReferredKeys() {}

    /** By record, the keys by which its parts are referred to, whether or not it has them; the map may be changed. */
    static Map<RecordId, Set<String>> of(IndexedFile file) {
        Map<RecordId, Set<String>> keys = new HashMap<>();
        Walk.Visitor visitor = new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof PartRef part) {
                    RecordId record =
                            file.find(part.record()).map(CaseRecord::id).orElse(part.record());
                    keys.computeIfAbsent(record, same -> new HashSet<>()).add(part.key());
                }
            }
        };
        file.records().forEach(record -> record.shaped().walk(Pointer.ROOT, visitor));
        return keys;
    }

    /** All ids that a file has or refers to, also in evidence and in its header, whether or not it has the records. */
    static Set<RecordId> idsOf(IndexedFile file) {
        Set<RecordId> ids = new HashSet<>();
        Walk.Visitor visitor = new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof RecordId id) {
                    ids.add(id);
                } else if (value instanceof PartRef part) {
                    ids.add(part.record());
                }
            }
        };
        new Shaped<>(CaseHeader.SHAPE, file.header()).walk(Pointer.ROOT, visitor);
        file.records().forEach(record -> record.shaped().walk(Pointer.ROOT, visitor));
        return ids;
    }
}
