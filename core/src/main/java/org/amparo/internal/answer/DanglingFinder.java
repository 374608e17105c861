package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.status.DanglingReference;

/** The finder of references that lead nowhere. */
public final class DanglingFinder {

    private final CaseIndex index;
    private final List<DanglingReference> found = new ArrayList<>();

    public DanglingFinder(CaseIndex index) {
        this.index = index;
    }

    public List<DanglingReference> find(CaseHeader header, List<CaseRecord> records) {
        add(Optional.empty(), new Shaped<>(CaseHeader.SHAPE, header));
        records.forEach(record -> add(Optional.of(record.id()), record.shaped()));
        return List.copyOf(found);
    }

    private void add(Optional<RecordId> record, Shaped<?> object) {
        object.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (attribute.traits().role() == AttributeRole.IDENTITY) {
                    return;
                }
                if (value instanceof RecordId id && index.find(id).isEmpty()) {
                    add(record, at, id, Optional.empty());
                } else if (value instanceof PartRef part && index.find(part).isEmpty()) {
                    add(record, at, part.record(), Optional.of(part));
                }
            }
        });
    }

    private void add(Optional<RecordId> record, Pointer at, RecordId target, Optional<PartRef> part) {
        found.add(DanglingReference.builder()
                .record(record)
                .at(at)
                .target(target)
                .part(part)
                .build());
    }
}
