package org.amparo.internal.merge;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.amparo.change.IriPair;
import org.amparo.change.Settlement;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.id.RecordId;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.internal.problem.Invalid;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The joining of two case files into one: first the records with the same IRI, then those that either file says are
 * one.
 */
public final class FileJoin {

    private final IndexedFile first;
    private final IdTranslation translation;

    /** The second file, with the ids of the first. */
    private final IndexedFile second;

    private final Optional<URI> base;
    private final Set<RecordId> accepted;
    private final Instant at;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<RecordId, Map<String, String>> newKeys = new HashMap<>();
    private @Nullable List<Map<RecordId, Set<String>>> referred;

    private FileJoin(IndexedFile first, IndexedFile theirs, Set<RecordId> accepted, Instant at) {
        this.first = first;
        this.base = first.header().base();
        this.accepted = accepted;
        this.at = at;
        Provenance file = Provenance.builder()
                .iri(theirs.header().base().orElseThrow())
                .contentHash(contentHash(theirs))
                .on(PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate()))
                .build();
        this.translation = new IdTranslation(first, theirs, file, accepted);
        this.second = IndexedFile.of(theirs.header(), translation.records());
    }

    /**
     * Joins two files that both have a base.
     *
     * @param same pairs of IRIs of records that somebody says are one
     * @param accepted ids of records that are one with the other although the two contradict each other
     */
    public static MergeResult join(
            IndexedFile first, IndexedFile second, List<IriPair> same, Set<RecordId> accepted, Instant at) {
        if (first.header().base().isEmpty() || second.header().base().isEmpty()) {
            throw Invalid.MISSING_BASE.exception();
        }
        return new FileJoin(first, second, accepted, at).join(same);
    }

    private static String contentHash(IndexedFile file) {
        List<DataValue> records = new ArrayList<>();
        file.records().forEach(record -> records.add(KeptMerge.tree(record)));
        return TreeFingerprint.of(
                TreeCodec.write(CaseHeader.SHAPE, file.header()).with("records", new DataArray(records)));
    }

    private MergeResult join(List<IriPair> same) {
        JoinedHeader joined = new JoinedHeader(first.header(), second.header());
        CaseHeader header = joined.join();
        conflicts.addAll(joined.conflicts());
        Marking level = Levels.ofRecords(header);
        translation.renamed().forEach(id -> tell(id, "id", Settlement.RENAMED));
        translation.tellContradicted((id, attribute) -> tell(id, attribute.name(), Settlement.NOT_ONE));
        Map<RecordId, CaseRecord> theirs = new LinkedHashMap<>();
        ownKeys().forEach(record -> theirs.put(record.id(), pinned(asTold(record), second, first)));
        List<CaseRecord> all = new ArrayList<>();
        for (CaseRecord record : first.records()) {
            CaseRecord ours = pinned(record, first, second);
            CaseRecord other = theirs.remove(record.id());
            all.add(other == null ? ours : one(ours, other, level));
        }
        for (CaseRecord record : theirs.values()) {
            if (record.isRetracted()
                    && translation.isNamedByOurs(record.id())
                    && first.find(record.id()).isEmpty()) {
                // The first file rests on it, and does not know that it was taken back.
                tell(record.id(), CaseRecord.REVISIONS.name(), Settlement.STRICTER);
            }
            all.add(translation.given(record));
        }
        IndexedFile file = IndexedFile.of(header, all);
        RecordMerge merging = new RecordMerge(file);
        all.forEach(record -> mergeFormer(merging, record.id()));
        translation.merges().forEach((id, into) -> mergeTwo(merging, into, id));
        mergeSame(merging, file, same);
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
                : RecordCopies.withMarking(record, level);
    }

    /** The second file's record, without its claims about joins that the first file has not made. */
    private CaseRecord asTold(CaseRecord record) {
        Set<HashedKey> ours =
                first.find(record.id()).map(our -> hashed(our.revisions())).orElse(Set.of());
        List<Revision> told = record.revisions().stream()
                .map(revision ->
                        ours.contains(HashedKey.of(Revision.SHAPE, revision)) ? revision : KeptMerge.asTold(revision))
                .toList();
        return told.equals(record.revisions()) ? record : RecordCopies.withRevisions(record, told);
    }

    /** A fingerprint of the second file's record, which tells it from any with other content or other markings. */
    private String arrived(RecordId id) {
        CaseRecord record = translation.original(id);
        return KeptMerge.fingerprint(RecordCopies.withMarking(record, level(record)));
    }

    private Marking level(CaseRecord record) {
        return record.marking().orElse(Levels.ofRecords(second.header()));
    }

    // Keys

    /** The records of the second file, with new keys for parts that would be mistaken for parts of the first. */
    private List<CaseRecord> ownKeys() {
        Map<RecordId, CaseRecord> ours = new HashMap<>();
        first.records().forEach(record -> ours.put(record.id(), record));
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
                    newKeys.put(record.id(), names.keys());
                    changed = true;
                }
            }
            if (changed) {
                theirs = second.records().stream().map(this::withKeys).toList();
            }
        }
        return theirs;
    }

    private CaseRecord withKeys(CaseRecord record) {
        return new Rewriting(
                        id -> id,
                        part -> {
                            RecordId id = second.find(part.record())
                                    .map(CaseRecord::id)
                                    .orElse(part.record());
                            String key = newKeys.getOrDefault(id, Map.of()).get(part.key());
                            return key == null ? part : part.record().part(key);
                        },
                        newKeys.getOrDefault(record.id(), Map.of()))
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

    // Records with the same IRI

    private CaseRecord one(CaseRecord ours, CaseRecord theirs, Marking level) {
        CaseRecord bare = RecordCopies.bare(ours);
        CaseRecord other = RecordCopies.bare(theirs);
        List<Revision> revisions = revisions(ours, theirs, level);
        CaseRecord known = RecordCopies.with(ours, formerIds(ours, theirs), revisions);
        boolean retracted = isRetracted(ours, theirs) || isRetracted(theirs, ours);
        boolean saysTheSame = said(bare).equals(said(other)) || KeptMerge.hasTaken(ours, arrived(theirs.id()));
        if (retracted && ours.isRetracted() != theirs.isRetracted()) {
            tell(ours.id(), CaseRecord.REVISIONS.name(), Settlement.STRICTER);
        }
        if (saysTheSame && retracted == known.isRetracted()) {
            return withProvenance(known, newIris(ours, theirs));
        }
        RecordCombining combining = new RecordCombining(ours.id(), true, value -> false, (one, two) -> false);
        CaseRecord both = combining.combine(bare, other, level);
        conflicts.addAll(combining.conflicts());
        CaseRecord original = pinned(translation.original(theirs.id()), second, first);
        boolean addsNothing = both.equals(bare) && (isKept(revisions, original) || isKept(revisions, theirs));
        boolean isTheirs = both.equals(other) && !combining.isLossy() && isKept(revisions, ours);
        List<Provenance> provenance = addsNothing ? newIris(ours, theirs) : newFiles(ours, theirs);
        CaseRecord one = withProvenance(RecordCopies.with(both, formerIds(ours, theirs), revisions), ours, provenance);
        if ((addsNothing || isTheirs) && retracted == one.isRetracted()) {
            return one;
        }
        ChangeKind kind = retracted ? ChangeKind.RETRACTED : ChangeKind.MERGED;
        KeptMerge kept = KeptMerge.ofJoin(
                ours, original, newKeys.getOrDefault(theirs.id(), Map.of()), one, translation.from(theirs.id()));
        DataObject before = KeptMerge.joined(kept.toTree(), arrived(theirs.id()), one);
        return RecordCopies.withRevisions(one, Revisions.with(revisions, at, kind, Optional.of(before)));
    }

    private static HashedKey said(CaseRecord record) {
        return said(record.shaped());
    }

    private static <T extends CaseRecord> HashedKey said(Shaped<T> record) {
        return Content.said(record.shape(), record.object());
    }

    /** The IRIs of the other record that ours does not have. */
    private List<Provenance> newIris(CaseRecord ours, CaseRecord theirs) {
        Set<HashedKey> iris = RecordIris.iris(RecordIris.of(ours, base));
        return translation.provenance(theirs.id()).stream()
                .filter(one -> !iris.contains(HashedKey.of(one.iri())))
                .toList();
    }

    /** The files that gave the other record, without those that gave it to ours. */
    private List<Provenance> newFiles(CaseRecord ours, CaseRecord theirs) {
        return translation.provenance(theirs.id()).stream()
                .filter(one -> ours.provenance().stream()
                        .noneMatch(known -> known.iri().equals(one.iri())
                                && known.contentHash().equals(one.contentHash())))
                .toList();
    }

    private CaseRecord withProvenance(CaseRecord one, List<Provenance> more) {
        return withProvenance(one, one, more);
    }

    private CaseRecord withProvenance(CaseRecord one, CaseRecord ours, List<Provenance> more) {
        return RecordCopies.withProvenance(
                one, more.isEmpty() ? ours.provenance() : RecordIris.together(ours, more, base));
    }

    private static List<RecordId> formerIds(CaseRecord ours, CaseRecord theirs) {
        List<RecordId> former = new ArrayList<>(RecordMerge.formerIds(ours, theirs));
        former.remove(ours.id());
        return former;
    }

    /** Whether a revision already keeps this version. */
    private static boolean isKept(List<Revision> revisions, CaseRecord version) {
        CaseRecord bare = RecordCopies.bare(version);
        return revisions.stream()
                .flatMap(revision -> KeptMerge.read(revision).stream())
                .anyMatch(kept -> RecordCopies.bare(kept.kept()).equals(bare)
                        || RecordCopies.bare(kept.merged()).equals(bare));
    }

    /** Whether a record is retracted and the other does not have the retraction. */
    private static boolean isRetracted(CaseRecord record, CaseRecord other) {
        if (!record.isRetracted()) {
            return false;
        }
        HashedKey retraction =
                Revisions.identity(record.revisions().get(record.revisions().size() - 1));
        return other.isRetracted()
                || other.revisions().stream().map(Revisions::identity).noneMatch(retraction::equals);
    }

    private static Set<HashedKey> hashed(List<Revision> revisions) {
        Set<HashedKey> hashed = new HashSet<>();
        revisions.forEach(revision -> hashed.add(HashedKey.of(Revision.SHAPE, revision)));
        return hashed;
    }

    /** The revisions of both by time, with two accounts of one revision that agree counted once. */
    private static List<Revision> revisions(CaseRecord ours, CaseRecord theirs, Marking level) {
        Map<HashedKey, Integer> known = new HashMap<>();
        List<Revision> revisions = new ArrayList<>();
        for (Revision revision : ours.revisions()) {
            known.putIfAbsent(Revisions.identity(revision), revisions.size());
            revisions.add(revision);
        }
        boolean more = false;
        Set<HashedKey> seen = hashed(revisions);
        for (Revision revision : theirs.revisions()) {
            Integer position = known.get(Revisions.identity(revision));
            boolean ownWord = position != null && revision.equals(KeptMerge.asTold(revisions.get(position)));
            if (seen.add(HashedKey.of(Revision.SHAPE, revision)) && !ownWord) {
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

    /** Merges a record of theirs into the one of ours that has become another of theirs already. */
    private void mergeTwo(RecordMerge merging, RecordId into, RecordId id) {
        if (merging.record(into).isPresent() && merging.record(id).isPresent() && areOne(merging, into, id)) {
            merging.merge(into, id, at);
        }
    }

    /** Merges pairs of records, one after the other. Of two records the one that comes first in the file stays. */
    private void mergeSame(RecordMerge merging, IndexedFile file, List<IriPair> same) {
        RecordIris iris = new RecordIris(file, Optional.empty());
        Map<RecordId, Integer> order = new HashMap<>();
        file.records().forEach(record -> order.put(record.id(), order.size()));
        for (int i = 0; i < same.size(); i++) {
            String number = Integer.toString(i + 1);
            CaseRecord one = find(merging, iris, same.get(i).one(), number);
            CaseRecord other = find(merging, iris, same.get(i).other(), number);
            if (!one.id().type().equals(other.id().type())) {
                throw Invalid.DIFFERENT_TYPES_IN_PAIR.exception(number);
            }
            if (one.isRetracted() || other.isRetracted()) {
                throw Invalid.RETRACTED_RECORD_IN_PAIR.exception(number);
            }
            boolean inOrder = order.getOrDefault(one.id(), 0) < order.getOrDefault(other.id(), 0);
            RecordId keep = inOrder ? one.id() : other.id();
            RecordId lose = inOrder ? other.id() : one.id();
            if (!keep.equals(lose) && mayBeOne(keep, lose, merging.contradictionOfPair(keep, lose, accepted))) {
                merging.merge(keep, lose, at);
            }
        }
    }

    private static CaseRecord find(RecordMerge merging, RecordIris iris, URI iri, String number) {
        return iris.find(iri)
                .map(merging::current)
                .flatMap(merging::record)
                .orElseThrow(() -> Invalid.UNKNOWN_IRI.exception(number));
    }

    private boolean areOne(RecordMerge merging, RecordId id, RecordId former) {
        if (!id.type().equals(former.type()) || holdsBoth(first, id, former) || holdsBoth(second, id, former)) {
            return false;
        }
        boolean retracted = merging.record(id).filter(CaseRecord::isRetracted).isPresent()
                || merging.record(former).filter(CaseRecord::isRetracted).isPresent();
        if (retracted) {
            // A retracted record must not become valid again, or make a valid one retracted.
            tell(id, CaseRecord.FORMER_IDS.name(), Settlement.FIRST_ONE);
        }
        return !retracted && mayBeOne(id, former, merging.contradiction(id, former, accepted));
    }

    /** Whether nothing speaks against two records being one; else it is told of both. */
    private boolean mayBeOne(RecordId one, RecordId other, Optional<AttributeName<?>> contradiction) {
        contradiction.ifPresent(attribute -> {
            tell(one, attribute.name(), Settlement.NOT_ONE);
            tell(other, attribute.name(), Settlement.NOT_ONE);
        });
        return contradiction.isEmpty();
    }

    private void tell(RecordId id, String attribute, Settlement settlement) {
        conflicts.add(Conflict.builder()
                .record(id)
                .attribute(attribute)
                .at(Pointer.ROOT.member(attribute))
                .settlement(settlement)
                .build());
    }

    /** Whether a file says that a record was merged but still has it, which is its own affair. */
    private static boolean holdsBoth(IndexedFile file, RecordId id, RecordId former) {
        Optional<CaseRecord> record = file.find(id).filter(one -> one.id().equals(id));
        return record.filter(one -> one.formerIds().contains(former)).isPresent()
                && file.find(former).filter(one -> one.id().equals(former)).isPresent();
    }
}
