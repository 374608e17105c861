package org.amparo.internal.merge;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.code.ChangeKind;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.problem.Invalid;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;

/** The undoing of what a join did to one record: the record of either file stands by itself again. */
public final class JoinUndoing {

    private final IndexedFile file;
    private final CaseRecord record;
    private final RecordId other;
    private final KeptMerge before;
    private final Provenance from;
    private final RecordIris iris;

    private JoinUndoing(IndexedFile file, CaseRecord record, RecordId other, KeptMerge before) {
        this.file = file;
        this.record = record;
        this.other = other;
        this.before = before;
        this.from = before.from().orElseThrow();
        this.iris = new RecordIris(file, from.contentHash());
    }

    /**
     * Undoes the newest join that combined a record with one of another file.
     *
     * @param other the id for that one
     */
    public static IndexedFile undo(IndexedFile file, RecordId joined, RecordId other, Instant at) {
        CaseRecord record = file.find(joined).orElseThrow(Invalid.UNKNOWN_RECORD_TO_KEEP::exception);
        if (!other.type().equals(record.id().type())) {
            throw Invalid.DIFFERENT_TYPES.exception();
        }
        if (ReferredKeys.idsOf(file).contains(other)) {
            throw Invalid.ID_IN_USE.exception();
        }
        int join = newestJoin(record);
        KeptMerge before = KeptMerge.ofJoin(record.revisions().get(join)).orElseThrow();
        List<Revision> later =
                record.revisions().subList(join + 1, record.revisions().size());
        if (!RecordMerge.areUndone(later) || !KeptMerge.fingerprint(record).equals(before.result())) {
            throw Invalid.CHANGED_SINCE_MERGE.exception();
        }
        return new JoinUndoing(file, record, other, before).split(join, at);
    }

    private static int newestJoin(CaseRecord record) {
        for (int i = record.revisions().size() - 1; i >= 0; i--) {
            if (KeptMerge.ofJoin(record.revisions().get(i)).isPresent()) {
                return i;
            }
        }
        throw Invalid.JOIN_NOT_KEPT.exception();
    }

    private IndexedFile split(int join, Instant at) {
        List<Revision> revisions = new ArrayList<>(record.revisions());
        revisions.set(
                join, revisions.get(join).toBuilder().before(Optional.empty()).build());
        Set<HashedKey> theirs = identities(before.merged());
        theirs.removeAll(identities(before.kept()));
        List<Revision> ours = new ArrayList<>(revisions);
        ours.removeIf(revision -> theirs.contains(Revisions.identity(revision)));
        CaseRecord kept = RecordCopies.withRevisions(before.kept(), split(ours, at));
        CaseRecord back = back(revisions, at);
        Rewriting references = new Rewriting(this::toOther, this::toOther, Map.of());
        List<CaseRecord> all = new ArrayList<>();
        for (CaseRecord one : file.records()) {
            if (one.id().equals(record.id())) {
                all.add(kept);
                all.add(back);
            } else {
                all.add(isOfFile(one) ? references.rewrite(one) : one);
            }
        }
        return IndexedFile.of(file.header(), all);
    }

    private static Set<HashedKey> identities(CaseRecord version) {
        Set<HashedKey> identities = new HashSet<>();
        version.revisions().forEach(revision -> identities.add(Revisions.identity(revision)));
        return identities;
    }

    private static List<Revision> split(List<Revision> revisions, Instant at) {
        return Revisions.with(revisions, at, ChangeKind.SPLIT, Optional.empty());
    }

    // The record of the other file

    private CaseRecord back(List<Revision> revisions, Instant at) {
        CaseRecord merged = before.merged();
        URI base = RecordIris.base(from.iri(), merged.id());
        Rewriting translation = new Rewriting(
                id -> id.equals(merged.id()) ? other : ours(id, base),
                part -> (part.record().equals(merged.id()) ? other : ours(part.record(), base)).part(part.key()),
                Map.of());
        Map<HashedKey, Revision> now = new HashMap<>();
        revisions.forEach(revision -> now.put(Revisions.identity(revision), revision));
        List<Revision> history = merged.revisions().stream()
                .map(revision -> now.getOrDefault(Revisions.identity(revision), revision))
                .toList();
        List<Provenance> provenance = RecordIris.given(merged, from, base);
        List<RecordId> former = new ArrayList<>(record.formerIds());
        former.removeAll(before.kept().formerIds());
        CaseRecord back = RecordCopies.with(translation.rewrite(merged), former, split(history, at));
        return RecordCopies.withProvenance(back, provenance);
    }

    /** The id here for an id of the other file. */
    private RecordId ours(RecordId id, URI base) {
        return iris.find(id, base).orElseGet(() -> IdTranslation.ofNoRecord(id, base, file));
    }

    // References

    /** Whether the same file gave the record, and no join has combined it with another. */
    private boolean isOfFile(CaseRecord one) {
        return one.provenance().stream().anyMatch(given -> given.contentHash().equals(from.contentHash()))
                && one.revisions().stream()
                        .allMatch(revision -> KeptMerge.ofJoin(revision).isEmpty());
    }

    private RecordId toOther(RecordId id) {
        boolean leads =
                file.find(id).filter(one -> one.id().equals(record.id())).isPresent();
        return leads ? other : id;
    }

    private PartRef toOther(PartRef part) {
        RecordId to = toOther(part.record());
        if (to.equals(part.record())) {
            return part;
        }
        return to.part(before.keys().entrySet().stream()
                .filter(given -> given.getValue().equals(part.key()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(part.key()));
    }
}
