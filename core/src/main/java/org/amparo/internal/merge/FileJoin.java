package org.amparo.internal.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.id.RecordId;
import org.amparo.internal.index.Hashed;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.record.Revision;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The joining of two case files into one: first the records with the same id, then those that either file says are one.
 */
public final class FileJoin {

    private final IndexedFile first;
    private final IndexedFile second;
    private final Instant at;
    private final List<Conflict> conflicts = new ArrayList<>();
    private @Nullable List<Map<RecordId, Set<String>>> referred;

    private FileJoin(IndexedFile first, IndexedFile second, Instant at) {
        this.first = first;
        this.second = second;
        this.at = at;
    }

    public static MergeResult join(IndexedFile first, IndexedFile second, Instant at) {
        return new FileJoin(first, second, at).join();
    }

    private MergeResult join() {
        JoinedHeader joined = new JoinedHeader(first.header(), second.header());
        CaseHeader header = joined.join();
        conflicts.addAll(joined.conflicts());
        Marking level = Levels.ofRecords(header);
        Map<RecordId, CaseRecord> theirs = new LinkedHashMap<>();
        ownKeys().forEach(record -> theirs.put(record.id(), pinned(asTold(record), second, first)));
        List<CaseRecord> all = new ArrayList<>();
        for (CaseRecord record : first.records()) {
            CaseRecord ours = pinned(record, first, second);
            CaseRecord other = theirs.remove(record.id());
            all.add(other == null ? ours : one(ours, other, level));
        }
        all.addAll(theirs.values());
        RecordMerge merging = new RecordMerge(IndexedFile.of(header, all));
        all.forEach(record -> mergeFormer(merging, record.id()));
        return merging.result(conflicts);
    }

    /**
     * The record with the default marking of its file as its own, if it relied on it and the other file has another
     * default.
     */
    private static CaseRecord pinned(CaseRecord record, IndexedFile file, IndexedFile other) {
        Marking level = Levels.ofRecords(file.header());
        return record.marking().isPresent() || level.equals(Levels.ofRecords(other.header()))
                ? record
                : Rebuilt.withMarking(record, level);
    }

    /** The second file's record, without its claims about joins that the first file has not made. */
    private CaseRecord asTold(CaseRecord record) {
        Set<Hashed> ours =
                first.find(record.id()).map(our -> hashed(our.revisions())).orElse(Set.of());
        List<Revision> told = record.revisions().stream()
                .map(revision ->
                        ours.contains(Hashed.of(Revision.SHAPE, revision)) ? revision : KeptMerge.asTold(revision))
                .toList();
        return told.equals(record.revisions()) ? record : Rebuilt.withRevisions(record, told);
    }

    /** A fingerprint of the second file's record, which tells it from any with other content or other markings. */
    private String arrived(RecordId id) {
        CaseRecord record = second.find(id).orElseThrow();
        return KeptMerge.fingerprint(Rebuilt.withMarking(record, level(record)));
    }

    private Marking level(CaseRecord record) {
        return record.marking().orElse(Levels.ofRecords(second.header()));
    }

    // Keys

    /** The records of the second file, with new keys for parts that would be mistaken for parts of the first. */
    private List<CaseRecord> ownKeys() {
        Map<RecordId, CaseRecord> ours = new HashMap<>();
        first.records().forEach(record -> ours.put(record.id(), record));
        Map<RecordId, Map<String, String>> keys = new HashMap<>();
        Map<RecordId, OwnKeys> own = new HashMap<>();
        List<CaseRecord> theirs = second.records();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (CaseRecord record : theirs) {
                CaseRecord our = ours.get(record.id());
                Set<String> colliding =
                        our == null || our.equals(record) ? Set.of() : Keys.colliding(our, record, true);
                if (our != null && !colliding.isEmpty()) {
                    OwnKeys names = own.computeIfAbsent(record.id(), id -> new OwnKeys(our, record, free(id)));
                    colliding.forEach(names::giveAnother);
                    keys.put(record.id(), names.keys());
                    changed = true;
                }
            }
            if (changed) {
                theirs = second.records().stream()
                        .map(record -> withKeys(record, keys))
                        .toList();
            }
        }
        return theirs;
    }

    private CaseRecord withKeys(CaseRecord record, Map<RecordId, Map<String, String>> keys) {
        return new Rewriting(
                        id -> id,
                        part -> {
                            RecordId id = second.find(part.record())
                                    .map(CaseRecord::id)
                                    .orElse(part.record());
                            String key = keys.getOrDefault(id, Map.of()).get(part.key());
                            return key == null ? part : part.record().part(key);
                        },
                        keys.getOrDefault(record.id(), Map.of()))
                .rewrite(record);
    }

    private Keys.Free free(RecordId id) {
        if (referred == null) {
            referred = List.of(ReferredKeys.of(first), ReferredKeys.of(second));
        }
        Set<String> used = new HashSet<>();
        referred.forEach(keys -> used.addAll(keys.getOrDefault(id, Set.of())));
        for (IndexedFile file : List.of(first, second)) {
            file.find(id).map(Keys::of).ifPresent(used::addAll);
        }
        return new Keys.Free(used);
    }

    // Records with the same id

    private CaseRecord one(CaseRecord ours, CaseRecord theirs, Marking level) {
        if (ours.equals(theirs)) {
            return ours;
        }
        String arrived = arrived(theirs.id());
        List<Revision> revisions = revisions(ours, theirs, level);
        boolean retracted = isRetracted(ours, theirs) || isRetracted(theirs, ours);
        if (KeptMerge.hasTaken(ours, arrived)) {
            CaseRecord known = Rebuilt.with(ours, formerIds(ours, theirs), revisions);
            if (retracted == known.isRetracted()) {
                return known;
            }
        }
        RecordCombining combining = new RecordCombining(ours.id(), true, value -> false, (one, other) -> false);
        CaseRecord both = combining.combine(ours, theirs, level);
        conflicts.addAll(combining.conflicts());
        CaseRecord one = Rebuilt.with(both, formerIds(ours, theirs), revisions);
        boolean lossy = combining.isLossy();
        boolean kept = !lossy || isKept(one, theirs);
        if (kept && one.equals(ours)) {
            return ours;
        }
        if (!lossy && one.equals(theirs)) {
            return theirs;
        }
        boolean known = !lossy || (isKept(one, ours) && kept);
        if (known && withoutHistory(one).equals(withoutHistory(ours)) && retracted == one.isRetracted()) {
            return one;
        }
        ChangeKind kind = retracted ? ChangeKind.RETRACTED : ChangeKind.MERGED;
        DataObject versions =
                lossy ? KeptMerge.records(withoutHistory(ours), withoutHistory(theirs)) : DataObject.EMPTY;
        DataObject before = KeptMerge.joined(versions, arrived, one);
        return Rebuilt.withRevisions(one, Revisions.with(revisions, at, kind, Optional.of(before)));
    }

    private static List<RecordId> formerIds(CaseRecord ours, CaseRecord theirs) {
        List<RecordId> former = new ArrayList<>(RecordMerge.formerIds(ours, theirs));
        former.remove(ours.id());
        return former;
    }

    /** The record without its revisions, which stand in the joined record. */
    private static CaseRecord withoutHistory(CaseRecord record) {
        return Rebuilt.withRevisions(record, List.of());
    }

    /** Whether a revision already keeps this version. */
    private static boolean isKept(CaseRecord record, CaseRecord version) {
        DataObject tree = KeptMerge.tree(withoutHistory(version));
        return record.revisions().stream()
                .flatMap(revision -> revision.before().stream())
                .anyMatch(before ->
                        before instanceof DataObject kept && kept.members().containsValue(tree));
    }

    /** Whether a record is retracted and the other does not have the retraction. */
    private static boolean isRetracted(CaseRecord record, CaseRecord other) {
        if (!record.isRetracted()) {
            return false;
        }
        Hashed retraction =
                Revisions.identity(record.revisions().get(record.revisions().size() - 1));
        return other.isRetracted()
                || other.revisions().stream().map(Revisions::identity).noneMatch(retraction::equals);
    }

    private static Set<Hashed> hashed(List<Revision> revisions) {
        Set<Hashed> hashed = new HashSet<>();
        revisions.forEach(revision -> hashed.add(Hashed.of(Revision.SHAPE, revision)));
        return hashed;
    }

    /** The revisions of both by time, with two accounts of one revision that agree counted once. */
    private static List<Revision> revisions(CaseRecord ours, CaseRecord theirs, Marking level) {
        Map<Hashed, Integer> known = new HashMap<>();
        List<Revision> revisions = new ArrayList<>();
        for (Revision revision : ours.revisions()) {
            known.putIfAbsent(Revisions.identity(revision), revisions.size());
            revisions.add(revision);
        }
        boolean more = false;
        Set<Hashed> seen = hashed(revisions);
        for (Revision revision : theirs.revisions()) {
            Integer position = known.get(Revisions.identity(revision));
            boolean ownWord = position != null && revision.equals(KeptMerge.asTold(revisions.get(position)));
            if (seen.add(Hashed.of(Revision.SHAPE, revision)) && !ownWord) {
                if (position != null && Agreement.between(Revision.SHAPE, revisions.get(position), revision)) {
                    RecordCombining two = new RecordCombining(ours.id(), true, value -> false, (one, other) -> false);
                    revisions.set(position, two.combine(Revision.SHAPE, revisions.get(position), revision, level));
                } else {
                    revisions.add(revision);
                    more = true;
                }
            }
        }
        if (more) {
            revisions.sort(Comparator.comparing(Revision::at));
        }
        return revisions;
    }

    // Records that either file says are one

    private void mergeFormer(RecordMerge merging, RecordId id) {
        Set<RecordId> tried = new HashSet<>();
        boolean again = true;
        while (again) {
            again = false;
            List<RecordId> former =
                    merging.record(id).map(CaseRecord::formerIds).orElse(List.of());
            for (RecordId other : former) {
                if (tried.add(other) && merging.record(other).isPresent() && areOne(merging, id, other)) {
                    merging.merge(id, other, at);
                    again = true;
                }
            }
        }
    }

    private boolean areOne(RecordMerge merging, RecordId id, RecordId former) {
        if (!id.type().equals(former.type()) || holdsBoth(first, id, former) || holdsBoth(second, id, former)) {
            return false;
        }
        boolean retracted = merging.record(id).filter(CaseRecord::isRetracted).isPresent()
                || merging.record(former).filter(CaseRecord::isRetracted).isPresent();
        if (retracted) {
            // A retracted record must not become valid again, or make a valid one retracted.
            conflicts.add(Conflict.builder()
                    .record(id)
                    .attribute(CaseRecord.FORMER_IDS.name())
                    .at(Pointer.ROOT.member(CaseRecord.FORMER_IDS.name()))
                    .settlement(Settlement.FIRST_ONE)
                    .build());
        }
        return !retracted;
    }

    /** Whether a file says that a record was merged but still has it, which is its own affair. */
    private static boolean holdsBoth(IndexedFile file, RecordId id, RecordId former) {
        Optional<CaseRecord> record = file.find(id).filter(one -> one.id().equals(id));
        return record.filter(one -> one.formerIds().contains(former)).isPresent()
                && file.find(former).filter(one -> one.id().equals(former)).isPresent();
    }
}
