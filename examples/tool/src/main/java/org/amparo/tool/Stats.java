package org.amparo.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.time.PartialDate;

/** Counts the contents of a case file whose records come one by one. Only their ids and keys are kept. */
final class Stats {

    /** By the latest day, and then by the text, so that the order of hash maps has no influence. */
    private static final Comparator<PartialDate> BY_LATEST = Comparator.comparing(
                    (PartialDate date) -> date.latest().orElseThrow())
            .thenComparing(PartialDate::toString);

    private final CaseHeader header;
    private final Map<String, Integer> types = new HashMap<>();
    private int records;
    private long unmarked;

    /** The keys of the parts of each record, by its id. */
    private final Map<RecordId, List<String>> keys = new HashMap<>();

    /** Each key once, however many records have it. */
    private final Map<String, String> differentKeys = new HashMap<>();

    /** The id of the first record that had a former id, by that former id. */
    private final Map<RecordId, RecordId> newIds = new HashMap<>();

    private final Map<RecordId, PartialDate> published = new HashMap<>();
    private final Set<StatementId> sources = new HashSet<>();

    /** The number of references to records that have not come yet. */
    private final Map<RecordId, Integer> references = new HashMap<>();

    private final Map<PartRef, Integer> partReferences = new HashMap<>();

    Stats(CaseHeader header) {
        this.header = header;
        walk(new Shaped<>(CaseHeader.SHAPE, header), new ArrayList<>());
    }

    void add(CaseRecord record) {
        records++;
        types.merge(record.id().type(), 1, Integer::sum);
        if (record.marking().isEmpty()) {
            unmarked++;
        }
        List<String> keysOfRecord = new ArrayList<>(0);
        keys.put(record.id(), keysOfRecord);
        record.formerIds().forEach(former -> newIds.putIfAbsent(former, record.id()));
        if (record instanceof Statement statement) {
            statement
                    .publishedOn()
                    .filter(date -> date.latest().isPresent())
                    .ifPresent(date -> published.put(statement.id(), date));
        }
        walk(record.shaped(), keysOfRecord);
    }

    private void walk(Shaped<?> object, List<String> keysOfRecord) {
        object.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T part) {
                if (part instanceof ClaimedPart claim) {
                    claim.key().ifPresent(key -> keysOfRecord.add(differentKeys.computeIfAbsent(key, same -> same)));
                }
                if (part instanceof Evidence evidence) {
                    sources.add(evidence.statement());
                }
            }

            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof PartRef part) {
                    partReferences.merge(part, 1, Integer::sum);
                } else if (value instanceof RecordId id
                        && !attribute.is(CaseRecord.FORMER_IDS)
                        && !keys.containsKey(id)) {
                    references.merge(id, 1, Integer::sum);
                }
            }
        });
    }

    CaseHeader header() {
        return header;
    }

    int records() {
        return records;
    }

    /** The number of records of each type: first of the six, even if 0; then of types of a later version, by name. */
    Map<String, Integer> types() {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        CaseRecord.shapes().keySet().forEach(type -> ordered.put(type, types.getOrDefault(type, 0)));
        new TreeMap<>(types).forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** The records without a marking of their own. */
    long unmarked() {
        return unmarked;
    }

    /** The latest date of a statement that is cited as evidence. */
    Optional<PartialDate> newestEvidence() {
        return sources.stream()
                .flatMap(id -> Optional.ofNullable(published.get(idNow(id))).stream())
                .max(BY_LATEST);
    }

    /** The number of references that lead to no record, or to no part of one. */
    long dangling() {
        long toRecords = references.entrySet().stream()
                .filter(reference -> !keys.containsKey(idNow(reference.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
        Map<RecordId, Set<PartRef>> byRecord = partReferences.keySet().stream()
                .collect(Collectors.groupingBy(part -> idNow(part.record()), Collectors.toSet()));
        long toParts = byRecord.entrySet().stream()
                .mapToLong(parts -> toParts(parts.getKey(), parts.getValue()))
                .sum();
        return toRecords + toParts;
    }

    private long toParts(RecordId record, Set<PartRef> parts) {
        Set<String> known = new HashSet<>(keys.getOrDefault(record, List.of()));
        return parts.stream()
                .filter(part -> !known.contains(part.key()))
                .mapToLong(part -> partReferences.getOrDefault(part, 0))
                .sum();
    }

    private RecordId idNow(RecordId id) {
        return keys.containsKey(id) ? id : newIds.getOrDefault(id, id);
    }
}
