package org.amparo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.evidence.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.status.DanglingReference;

/** Which record has an id, which part has a key, and who refers to whom: made once, in one walk over all records. */
final class CaseIndex {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final Map<RecordId, CaseRecord> byId = new HashMap<>();
    private final Map<RecordId, RecordId> mergedInto = new HashMap<>();
    private final Map<PartRef, Claim> parts = new HashMap<>();
    private final Map<RecordId, Set<CaseRecord>> referring = new HashMap<>();

    private final List<CaseRecord> records;

    private CaseIndex(List<CaseRecord> records) {
        this.records = records;
    }

    static CaseIndex of(List<CaseRecord> records) {
        CaseIndex index = new CaseIndex(records);
        index.addIds(records);
        for (int i = 0; i < records.size(); i++) {
            index.addParts(RECORDS.item(i), records.get(i));
        }
        return index;
    }

    private void addIds(List<CaseRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            CaseRecord record = records.get(i);
            if (byId.putIfAbsent(record.id(), record) != null) {
                throw duplicateId(records, record.id(), i);
            }
        }
        for (CaseRecord record : records) {
            record.formerIds().forEach(former -> mergedInto.putIfAbsent(former, record.id()));
        }
    }

    private static InvalidValueException duplicateId(List<CaseRecord> records, RecordId id, int second) {
        int first = 0;
        while (!records.get(first).id().equals(id)) {
            first++;
        }
        return new InvalidValueException(
                "duplicate-id",
                "Two records have one id: at " + RECORDS.item(first) + " and at " + RECORDS.item(second) + ".");
    }

    private void addParts(Pointer at, CaseRecord record) {
        Map<String, Pointer> keys = new HashMap<>();
        record.shaped().walk(at, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer where, Shape<P, ?> partShape, P part) {
                if (part instanceof Claim claim) {
                    claim.key().ifPresent(key -> addPart(record.id().part(key), claim, where, keys));
                }
            }

            @Override
            public <V> void value(Pointer where, Attribute<?, ?, V> attribute, V value) {
                if (!refers(attribute)) {
                    return;
                }
                referenced(value)
                        .ifPresent(id -> referring
                                .computeIfAbsent(canonical(id), key -> new LinkedHashSet<>())
                                .add(record));
            }
        });
    }

    /**
     * Whether the record speaks of what stands there: its own ids and the sources of its evidence are no such thing.
     */
    private static boolean refers(Attribute<?, ?, ?> attribute) {
        String name = attribute.name();
        return !name.equals("id")
                && !name.equals("formerIds")
                && attribute != Evidence.SHAPE.attributes().get(name);
    }

    private void addPart(PartRef ref, Claim claim, Pointer at, Map<String, Pointer> keys) {
        Pointer first = keys.putIfAbsent(ref.key(), at);
        if (first != null) {
            throw new InvalidValueException(
                    "duplicate-key", "Two parts of a record have one key: at " + first + " and at " + at + ".");
        }
        parts.put(ref, claim);
    }

    private static Optional<RecordId> referenced(Object value) {
        if (value instanceof RecordId id) {
            return Optional.of(id);
        }
        return value instanceof PartRef part ? Optional.of(part.record()) : Optional.empty();
    }

    /** The id that a former id leads to; an id that a record has stands for that record. */
    private RecordId canonical(RecordId id) {
        return byId.containsKey(id) ? id : mergedInto.getOrDefault(id, id);
    }

    boolean same(RecordId one, RecordId other) {
        return canonical(one).equals(canonical(other));
    }

    /** The id that a former id of a subject leads to; an id that no record has stays as it is. */
    SubjectId current(SubjectId id) {
        return canonical(id) instanceof SubjectId subject ? subject : id;
    }

    /** Whom the detentions are of, each once, in the order of the records. */
    Set<SubjectId> detainees() {
        Set<SubjectId> detainees = new LinkedHashSet<>();
        records.stream()
                .filter(Detention.class::isInstance)
                .forEach(record -> detainees.add(current(((Detention) record).detainee())));
        return detainees;
    }

    Optional<CaseRecord> find(RecordId id) {
        return Optional.ofNullable(byId.get(canonical(id)));
    }

    Optional<Claim> find(PartRef ref) {
        return Optional.ofNullable(parts.get(ref)).or(() -> {
            RecordId record = canonical(ref.record());
            return Optional.ofNullable(parts.get(record.part(ref.key())));
        });
    }

    <R extends CaseRecord> List<R> referring(RecordId id, Class<R> type) {
        return referring.getOrDefault(canonical(id), Set.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<Group> groupsOf(SubjectId member) {
        return referring(member, Group.class).stream()
                .filter(group -> group.members().stream().anyMatch(listed -> same(listed.member(), member)))
                .toList();
    }

    List<DanglingReference> dangling(CaseHeader header, List<CaseRecord> records) {
        List<DanglingReference> found = new ArrayList<>();
        addDangling(Optional.empty(), new Shaped<>(CaseHeader.SHAPE, header), found);
        records.forEach(record -> addDangling(Optional.of(record.id()), record.shaped(), found));
        return List.copyOf(found);
    }

    private void addDangling(Optional<RecordId> record, Shaped<?> object, List<DanglingReference> found) {
        object.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (!attribute.name().equals("formerIds") && leadsNowhere(value)) {
                    found.add(DanglingReference.builder()
                            .record(record)
                            .at(at)
                            .target(referenced(value).orElseThrow())
                            .part(value instanceof PartRef part ? Optional.of(part) : Optional.empty())
                            .build());
                }
            }
        });
    }

    private boolean leadsNowhere(Object value) {
        if (value instanceof PartRef part) {
            return find(part).isEmpty();
        }
        return value instanceof RecordId id && find(id).isEmpty();
    }
}
