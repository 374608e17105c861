package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.key.PassingKey;
import org.amparo.internal.merge.RecordCopies;
import org.amparo.internal.merge.Rewriting;
import org.amparo.internal.merge.TreeFingerprint;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Walk;

/**
 * The numbers of a public file, which say nothing of what is not in it. Revisions are counted anew, and where one of
 * several numbered keys of a record is missing ({@code r1}, {@code r3}), all of them become letters.
 */
final class Numbering {

    private final CaseFile file;
    /** The new keys of each record by the old ones. */
    private final Map<RecordId, Map<String, String>> keys = new HashMap<>();

    private Numbering(CaseFile file) {
        this.file = file;
    }

    static CaseFile of(CaseFile file) {
        Numbering numbering = new Numbering(file);
        file.records().forEach(numbering::findKeys);
        List<CaseRecord> records = new ArrayList<>();
        file.records().forEach(record -> records.add(numbering.renumbered(record)));
        return CaseFile.of(file.header(), records);
    }

    private CaseRecord renumbered(CaseRecord record) {
        List<Revision> revisions = new ArrayList<>();
        for (Revision revision : record.revisions()) {
            revisions.add(revision.toBuilder().number(revisions.size() + 1L).build());
        }
        CaseRecord counted =
                revisions.equals(record.revisions()) ? record : RecordCopies.withRevisions(record, revisions);
        Map<String, String> ofRecord = keys.getOrDefault(record.id(), Map.of());
        return keys.isEmpty() ? counted : new Rewriting(id -> id, this::renamed, ofRecord).rewrite(counted);
    }

    private PartRef renamed(PartRef part) {
        return file.find(part.record())
                .map(record -> keys.getOrDefault(record.id(), Map.of()).get(part.key()))
                .map(key -> part.record().part(key))
                .orElse(part);
    }

    private void findKeys(CaseRecord record) {
        Map<String, Set<Integer>> series = new HashMap<>();
        keys(record)
                .forEach(key -> PassingKey.number(key)
                        .ifPresent(found -> series.computeIfAbsent(found.group(1), start -> new HashSet<>())
                                .add(Integer.valueOf(found.group(2)))));
        if (series.values().stream().anyMatch(Numbering::hasGap)) {
            findNewKeys(record, series);
        }
    }

    private void findNewKeys(CaseRecord record, Map<String, Set<Integer>> series) {
        Map<String, String> contents = contents(record);
        Map<String, String> renamed = new HashMap<>();
        Set<String> taken = new HashSet<>(contents.keySet());
        Map<String, Integer> alike = new HashMap<>();
        contents.forEach((key, content) -> PassingKey.number(key)
                .filter(found -> hasGap(series.getOrDefault(found.group(1), Set.of())))
                .ifPresent(found -> renamed.put(key, opaque(content, alike, taken))));
        keys.put(record.id(), renamed);
    }

    private static boolean hasGap(Set<Integer> numbers) {
        int first = Collections.min(numbers);
        return first > 1 || Collections.max(numbers) - first >= numbers.size();
    }

    /** The keys of the parts of a record. */
    private static List<String> keys(CaseRecord record) {
        List<String> keys = new ArrayList<>();
        addKeys(record.shaped(), keys);
        return keys;
    }

    private static <T> void addKeys(Shaped<T> object, List<String> keys) {
        addKeys(object.shape(), object.object(), keys);
    }

    private static <T> void addKeys(Shape<T, ?> shape, T object, List<String> keys) {
        if (object instanceof ClaimedPart claim) {
            claim.key().ifPresent(keys::add);
        }
        shape.visit(object, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                // Only parts have keys.
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                addKeys(table, part, keys);
            }
        });
    }

    /** The keys of the parts of a record, in their order, and fingerprints of what the parts say. */
    private static Map<String, String> contents(CaseRecord record) {
        Map<String, String> contents = new LinkedHashMap<>();
        CaseRecord withoutNumbers =
                Rewriting.ofParts(part -> part.record().part("any")).rewrite(record);
        withoutNumbers.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T part) {
                if (part instanceof ClaimedPart claim && claim.key().isPresent()) {
                    DataObject says = TreeCodec.write(shape, part).with(ClaimedPart.KEY.name(), DataNull.NULL);
                    contents.put(claim.key().get(), TreeFingerprint.of(says));
                }
            }
        });
        return contents;
    }

    /** A key of letters that depends on what the part says alone, so that no other part ever gets it. */
    private static String opaque(String content, Map<String, Integer> alike, Set<String> taken) {
        while (true) {
            int number = alike.merge(content, 1, Integer::sum);
            String key = PassingKey.lettered(TreeFingerprint.of(new DataString(content + number)));
            if (taken.add(key)) {
                return key;
            }
        }
    }
}
