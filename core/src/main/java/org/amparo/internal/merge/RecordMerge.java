package org.amparo.internal.merge;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.change.Conflict;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.internal.problem.Invalid;
import org.amparo.people.PossibleMatch;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;

/**
 * The merging of records of a case file: one pair after the other, and then one pass through the file for the keys that
 * were replaced.
 */
public final class RecordMerge {

    private final IndexedFile file;
    private final Marking level;
    private final Map<RecordId, CaseRecord> records = new LinkedHashMap<>();
    private final Map<RecordId, RecordId> into = new HashMap<>();
    private final Map<PartRef, String> newKeys = new HashMap<>();
    private final Map<RecordId, Set<String>> referred;
    private final List<Conflict> conflicts = new ArrayList<>();

    RecordMerge(IndexedFile file) {
        this.file = file;
        this.level = Levels.ofRecords(file.header());
        file.records().forEach(record -> records.put(record.id(), record));
        this.referred = ReferredKeys.of(file);
    }

    /**
     * Merges the records to which the two ids lead, if they may be merged.
     *
     * @param accepted ids of records that are one with the other although the two contradict each other
     */
    public static MergeResult merge(
            IndexedFile file, RecordId keep, RecordId lose, Set<RecordId> accepted, Instant at) {
        CaseRecord kept = find(file, keep, Invalid.UNKNOWN_RECORD_TO_KEEP);
        CaseRecord lost = find(file, lose, Invalid.UNKNOWN_RECORD_TO_LOSE);
        if (kept.id().equals(lost.id())) {
            throw Invalid.SAME_RECORD.exception();
        }
        if (!kept.id().type().equals(lost.id().type())) {
            throw Invalid.DIFFERENT_TYPES.exception();
        }
        if (kept.isRetracted() || lost.isRetracted()) {
            throw Invalid.RETRACTED_RECORD.exception();
        }
        if (isMergedInto(file, lost, kept.id())) {
            throw Invalid.MERGE_CYCLE.exception();
        }
        RecordMerge merging = new RecordMerge(file);
        merging.contradictionOfPair(kept.id(), lost.id(), accepted).ifPresent(attribute -> {
            throw Invalid.NOT_ONE.exception(attribute.name());
        });
        merging.merge(kept.id(), lost.id(), at);
        return merging.result(List.of());
    }

    private static CaseRecord find(IndexedFile file, RecordId id, Invalid otherwise) {
        return file.find(id).orElseThrow(otherwise::exception);
    }

    /** Whether the file says that an id was merged into the record, directly or by way of others. */
    private static boolean isMergedInto(IndexedFile file, CaseRecord record, RecordId id) {
        Set<RecordId> seen = new HashSet<>();
        Deque<RecordId> open = new ArrayDeque<>(record.formerIds());
        while (!open.isEmpty()) {
            RecordId former = open.remove();
            if (former.equals(id)) {
                return true;
            }
            if (seen.add(former)) {
                file.find(former)
                        .filter(other -> other.id().equals(former))
                        .ifPresent(other -> open.addAll(other.formerIds()));
            }
        }
        return false;
    }

    /** The record that has this id now. */
    Optional<CaseRecord> record(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }

    /** The attribute in which the records with these ids contradict each other, unless it is accepted. */
    Optional<AttributeName<?>> contradiction(RecordId one, RecordId other, Set<RecordId> accepted) {
        CaseRecord first = record(one).orElseThrow();
        CaseRecord second = record(other).orElseThrow();
        return Contradiction.between(first, second, this::areSame)
                .filter(attribute -> !Contradiction.isAccepted(accepted, attribute, first, second, this::areSame));
    }

    /** The same for two that somebody names as one: of each something has to be known. */
    Optional<AttributeName<?>> contradictionOfPair(RecordId one, RecordId other, Set<RecordId> accepted) {
        CaseRecord first = record(one).orElseThrow();
        CaseRecord second = record(other).orElseThrow();
        return contradiction(one, other, accepted)
                .or(() -> Contradiction.missing(first, second)
                        .filter(attribute ->
                                !Contradiction.isAccepted(accepted, attribute, first, second, this::areSame)));
    }

    void merge(RecordId keep, RecordId lose, Instant at) {
        CaseRecord kept = record(keep).orElseThrow();
        CaseRecord lost = record(lose).orElseThrow();
        Map<String, String> keys = keys(kept, lost);
        RecordCombining combining =
                new RecordCombining(keep, false, value -> isMatchWithin(value, keep, lose), this::areSame);
        CaseRecord first = keptWith(keys, kept, lose);
        CaseRecord second = lostWith(keys, lost, keep);
        into.put(lose, keep);
        CaseRecord both = RecordCopies.withProvenance(combining.combine(first, second, level), provenance(kept, lost));
        CaseRecord outcome = RecordCopies.with(both, formerIds(kept, lost), kept.revisions());
        KeptMerge before = KeptMerge.of(kept, lost, keys, outcome);
        records.put(
                keep,
                RecordCopies.withRevisions(
                        outcome,
                        Revisions.with(kept.revisions(), at, ChangeKind.MERGED, Optional.of(before.toTree()))));
        records.remove(lose);
        conflicts.addAll(combining.conflicts());
        keys.forEach((old, other) -> newKeys.put(lose.part(old), other));
        Set<String> all = new HashSet<>(referredOf(keep));
        referredOf(lose).forEach(key -> all.add(keys.getOrDefault(key, key)));
        referred.put(keep, all);
    }

    /** The provenance of both; a record of the file's own stays one by its IRI. */
    private List<Provenance> provenance(CaseRecord kept, CaseRecord lost) {
        boolean areOwn = kept.provenance().isEmpty() && lost.provenance().isEmpty();
        Optional<URI> base = file.header().base();
        return areOwn ? List.of() : RecordIris.together(kept, RecordIris.of(lost, base), base);
    }

    static List<RecordId> formerIds(CaseRecord kept, CaseRecord lost) {
        Set<RecordId> former = new LinkedHashSet<>(kept.formerIds());
        former.add(lost.id());
        former.addAll(lost.formerIds());
        former.remove(kept.id());
        return List.copyOf(former);
    }

    /** Whether a value is a possible match between the two records, which says nothing once they are one. */
    private boolean isMatchWithin(Object value, RecordId keep, RecordId lose) {
        return value instanceof PossibleMatch match && (leadsTo(match.person(), keep) || leadsTo(match.person(), lose));
    }

    private Set<String> referredOf(RecordId record) {
        return referred.getOrDefault(record, Set.of());
    }

    /**
     * New keys for parts of the lost record that would be mistaken for parts of the kept one, and for parts that the
     * lost record lacks but references to it name, if the kept record has such a part.
     */
    private Map<String, String> keys(CaseRecord kept, CaseRecord lost) {
        Set<String> ours = Keys.of(kept);
        Set<String> theirs = Keys.of(lost);
        Set<String> used = new HashSet<>(ours);
        used.addAll(theirs);
        used.addAll(referredOf(kept.id()));
        used.addAll(referredOf(lost.id()));
        Keys.Free free = new Keys.Free(used);
        Set<String> other = new TreeSet<>();
        theirs.stream()
                .filter(key -> !ours.contains(key) && referredOf(kept.id()).contains(key))
                .forEach(other::add);
        referredOf(lost.id()).stream()
                .filter(key -> ours.contains(key) && !theirs.contains(key))
                .forEach(other::add);
        Map<String, String> keys = new HashMap<>();
        do {
            other.forEach(key -> keys.put(key, free.like(key)));
            other = Keys.colliding(keptWith(keys, kept, lost.id()), lostWith(keys, lost, kept.id()), false);
        } while (!other.isEmpty());
        return keys;
    }

    private CaseRecord keptWith(Map<String, String> keys, CaseRecord kept, RecordId lose) {
        return Rewriting.ofParts(part -> {
                    PartRef now = current(part);
                    return leadsTo(now.record(), lose) ? renamed(keys, now, now.record()) : now;
                })
                .rewrite(kept);
    }

    /** The lost record with its new keys, and with its references to itself leading to the kept record. */
    private CaseRecord lostWith(Map<String, String> keys, CaseRecord lost, RecordId keep) {
        return new Rewriting(
                        id -> leadsTo(id, lost.id()) ? keep : id,
                        part -> {
                            PartRef now = current(part);
                            return leadsTo(now.record(), lost.id()) ? renamed(keys, now, keep) : now;
                        },
                        keys)
                .rewrite(lost);
    }

    private static PartRef renamed(Map<String, String> keys, PartRef part, RecordId record) {
        return record.part(keys.getOrDefault(part.key(), part.key()));
    }

    private boolean areSame(RecordId one, RecordId other) {
        return leadsTo(one, current(other));
    }

    private boolean leadsTo(RecordId id, RecordId record) {
        return current(id).equals(record);
    }

    /** The id that the record has now. */
    RecordId current(RecordId id) {
        RecordId at = file.find(id).map(CaseRecord::id).orElse(id);
        while (into.containsKey(at)) {
            at = into.get(at);
        }
        return at;
    }

    /** The reference with the present key of its part; the record keeps the id that it was given. */
    private PartRef current(PartRef part) {
        RecordId at = file.find(part.record()).map(CaseRecord::id).orElse(part.record());
        String key = part.key();
        while (into.containsKey(at)) {
            key = newKeys.getOrDefault(at.part(key), key);
            at = into.get(at);
        }
        return key.equals(part.key()) ? part : part.record().part(key);
    }

    MergeResult result(List<Conflict> earlier) {
        List<CaseRecord> all = new ArrayList<>(records.values());
        if (!newKeys.isEmpty()) {
            all.replaceAll(record -> Rewriting.ofParts(this::current).rewrite(record));
        }
        List<Conflict> found = new ArrayList<>(earlier);
        found.addAll(conflicts);
        return new MergeResult(IndexedFile.of(file.header(), all), List.copyOf(found));
    }

    // Undo

    public static IndexedFile undo(IndexedFile file, RecordId lost, Instant at) {
        CaseRecord record =
                file.find(lost).filter(found -> !found.id().equals(lost)).orElseThrow(Invalid.NOT_MERGED::exception);
        int merge = newestMerge(record, lost);
        KeptMerge before = KeptMerge.of(record.revisions().get(merge)).orElseThrow();
        List<Revision> later =
                record.revisions().subList(merge + 1, record.revisions().size());
        if (!areUndone(later) || !KeptMerge.fingerprint(record).equals(before.result())) {
            throw Invalid.CHANGED_SINCE_MERGE.exception();
        }
        return split(file, record, merge, before, at);
    }

    /** Whether the revisions are all merges, with either side, that were undone. */
    static boolean areUndone(List<Revision> revisions) {
        int splits = 0;
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Revision revision = revisions.get(i);
            if (revision.kind().equals(Optional.of(ChangeKind.SPLIT))) {
                splits++;
            } else if (revision.kind().equals(Optional.of(ChangeKind.MERGED))
                    && revision.before().isEmpty()
                    && splits > 0) {
                splits--;
            } else {
                return false;
            }
        }
        return true;
    }

    private static int newestMerge(CaseRecord record, RecordId lost) {
        for (int i = record.revisions().size() - 1; i >= 0; i--) {
            boolean found = KeptMerge.of(record.revisions().get(i))
                    .filter(merge -> merge.merged().id().equals(lost)
                            && merge.kept().id().equals(record.id()))
                    .isPresent();
            if (found) {
                return i;
            }
        }
        throw Invalid.MERGE_NOT_KEPT.exception();
    }

    private static IndexedFile split(IndexedFile file, CaseRecord record, int merge, KeptMerge before, Instant at) {
        List<Revision> revisions = new ArrayList<>(record.revisions());
        revisions.set(
                merge, revisions.get(merge).toBuilder().before(Optional.empty()).build());
        CaseRecord kept = RecordCopies.withRevisions(before.kept(), splitRevision(revisions, at));
        CaseRecord lost = RecordCopies.withRevisions(
                before.merged(), splitRevision(before.merged().revisions(), at));
        Rewriting back = Rewriting.ofParts(new WayBack(file, before)::of);
        List<CaseRecord> all = new ArrayList<>();
        for (CaseRecord other : file.records()) {
            if (other.id().equals(record.id())) {
                all.add(kept);
                all.add(lost);
            } else {
                all.add(back.rewrite(other));
            }
        }
        return IndexedFile.of(file.header(), all);
    }

    private static List<Revision> splitRevision(List<Revision> revisions, Instant at) {
        return Revisions.with(revisions, at, ChangeKind.SPLIT, Optional.empty());
    }

    /** The way back for references to parts that came from the lost record. */
    private static final class WayBack {

        private final IndexedFile file;
        private final RecordId keep;
        private final RecordId lose;
        private final Set<RecordId> lostIds;
        private final Set<String> lostKeys;
        private final Map<String, String> oldKeys = new HashMap<>();

        WayBack(IndexedFile file, KeptMerge merge) {
            this.file = file;
            this.keep = merge.kept().id();
            this.lose = merge.merged().id();
            this.lostIds = new HashSet<>(merge.merged().formerIds());
            lostIds.add(lose);
            this.lostKeys = Keys.of(merge.merged());
            lostKeys.removeAll(Keys.of(merge.kept()));
            lostKeys.removeAll(merge.keys().keySet());
            merge.keys().forEach((old, other) -> oldKeys.put(other, old));
        }

        PartRef of(PartRef part) {
            if (file.find(part.record())
                    .filter(record -> record.id().equals(keep))
                    .isEmpty()) {
                return part;
            }
            String old = oldKeys.get(part.key());
            if (old != null) {
                return (lostIds.contains(part.record()) ? part.record() : lose).part(old);
            }
            boolean lost = lostKeys.contains(part.key()) && part.record().equals(keep);
            return lost ? lose.part(part.key()) : part;
        }
    }
}
