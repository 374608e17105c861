package org.amparo.internal.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.CaseRecord;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.RecordId;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;

/**
 * The state that the revision of a merge keeps, so that the case file alone is enough to undo it.
 *
 * @param kept the record that stayed, as it was before, without its revisions, which it still has
 * @param merged the whole record that was merged into it
 * @param keys the new keys of parts of the merged record by their old keys
 * @param result the fingerprint that tells whether the record is still as the merge made it
 * @param from for a join, the file from which the merged record came, which is as it was there, with the ids of that
 *     file; both have their revisions then, but not what these keep
 */
record KeptMerge(
        CaseRecord kept, CaseRecord merged, Map<String, String> keys, String result, Optional<Provenance> from) {

    private static final String KEPT = "kept";
    private static final String MERGED = "merged";
    private static final String KEYS = "keys";
    private static final String RESULT = "result";
    private static final String JOINED = "joined";
    private static final String FROM = "from";

    /** The state to keep for a merge with this outcome, whose revisions do not matter. */
    static KeptMerge of(CaseRecord kept, CaseRecord merged, Map<String, String> keys, CaseRecord outcome) {
        return new KeptMerge(
                RecordCopies.withRevisions(kept, List.of()), merged, keys, fingerprint(outcome), Optional.empty());
    }

    /**
     * The state to keep for a join with this outcome. What the revisions keep stands in those of the outcome.
     *
     * @param joined the record as the other file has it
     * @param from that file
     */
    static KeptMerge ofJoin(
            CaseRecord kept, CaseRecord joined, Map<String, String> keys, CaseRecord outcome, Provenance from) {
        return new KeptMerge(withoutStates(kept), withoutStates(joined), keys, fingerprint(outcome), Optional.of(from));
    }

    private static CaseRecord withoutStates(CaseRecord record) {
        return RecordCopies.withRevisions(
                record,
                record.revisions().stream()
                        .map(revision ->
                                revision.toBuilder().before(Optional.empty()).build())
                        .toList());
    }

    DataObject toTree() {
        DataObject tree = DataObject.EMPTY.with(KEPT, tree(kept)).with(MERGED, tree(merged));
        if (!keys.isEmpty()) {
            Map<String, DataValue> renamed = new LinkedHashMap<>();
            new TreeMap<>(keys).forEach((old, other) -> renamed.put(old, new DataString(other)));
            tree = tree.with(KEYS, new DataObject(renamed));
        }
        if (from.isPresent()) {
            tree = tree.with(FROM, TreeCodec.write(Provenance.SHAPE, from.get()));
        }
        return tree.with(RESULT, new DataString(result));
    }

    /** The revision of a merge or a join with this state in the place of the one that it keeps. */
    Revision in(Revision revision) {
        DataObject before = (DataObject) revision.before().orElseThrow();
        for (Map.Entry<String, DataValue> member : toTree().members().entrySet()) {
            before = before.with(member.getKey(), member.getValue());
        }
        return revision.toBuilder().before(before).build();
    }

    /**
     * The state that the revision of a join keeps: the versions, and the hashes that recognise the same record when
     * it arrives again.
     */
    static DataObject joined(DataObject versions, String arrived, CaseRecord outcome) {
        return versions.with(JOINED, new DataString(arrived)).with(RESULT, new DataString(fingerprint(outcome)));
    }

    /** The revision with another outcome, if it tells of this one. */
    static Revision withResult(Revision revision, String was, String is) {
        if (!(revision.before().orElse(DataObject.EMPTY) instanceof DataObject kept)
                || !kept.member(RESULT).equals(Optional.of(new DataString(was)))) {
            return revision;
        }
        return revision.toBuilder()
                .before(kept.with(RESULT, new DataString(is)))
                .build();
    }

    /** The revision without its claims about a join, which only the file that made it may believe. */
    static Revision asTold(Revision revision) {
        if (!(revision.before().orElse(DataObject.EMPTY) instanceof DataObject kept)
                || kept.member(JOINED).isEmpty()) {
            return revision;
        }
        Map<String, DataValue> members = new LinkedHashMap<>(kept.members());
        members.remove(JOINED);
        return revision.toBuilder().before(new DataObject(members)).build();
    }

    /**
     * Whether a record is still as a join made it of itself and the arrived record, or as later merges and joins made
     * it. After any other change, it is not known which parts were meant to be removed.
     */
    static boolean hasTaken(CaseRecord record, String arrived) {
        DataValue outcome = new DataString(fingerprint(record));
        boolean unchanged = false;
        boolean taken = false;
        for (int i = record.revisions().size() - 1; i >= 0 && !(unchanged && taken); i--) {
            DataValue before = record.revisions().get(i).before().orElse(DataObject.EMPTY);
            if (!(before instanceof DataObject kept) || kept.member(RESULT).isEmpty()) {
                return false;
            }
            unchanged |= kept.member(RESULT).equals(Optional.of(outcome));
            taken |= unchanged && kept.member(JOINED).equals(Optional.of(new DataString(arrived)));
        }
        return unchanged && taken;
    }

    /** A record in its JSON form. */
    static DataObject tree(CaseRecord record) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("type", new DataString(record.id().type()));
        members.putAll(attributes(record.shaped()).members());
        return new DataObject(members);
    }

    private static <T extends CaseRecord> DataObject attributes(Shaped<T> record) {
        return TreeCodec.write(record.shape(), record.object());
    }

    /** The state that a revision keeps of a merge, if it can be read. */
    static Optional<KeptMerge> of(Revision revision) {
        return read(revision).filter(kept -> kept.from().isEmpty());
    }

    /** The state that a revision keeps of a join, if it can be read. */
    static Optional<KeptMerge> ofJoin(Revision revision) {
        return read(revision).filter(kept -> kept.from().isPresent());
    }

    /** The state that a revision keeps of a merge or a join, if it can be read. */
    static Optional<KeptMerge> read(Revision revision) {
        try {
            return revision.before()
                    .filter(DataObject.class::isInstance)
                    .map(DataObject.class::cast)
                    .map(KeptMerge::read);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** What a record was under an id before it was merged into this one; this one itself if it has the id. */
    static CaseRecord before(CaseRecord record, RecordId id) {
        for (Revision revision : record.revisions()) {
            Optional<CaseRecord> merged = of(revision).map(KeptMerge::merged);
            if (merged.filter(one -> one.id().equals(id)).isPresent()) {
                return merged.get();
            }
        }
        return record;
    }

    private static KeptMerge read(DataObject tree) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (tree.member(KEYS).orElse(DataObject.EMPTY) instanceof DataObject renamed) {
            renamed.members().forEach((old, other) -> keys.put(old, text(Optional.of(other))));
        }
        Optional<Provenance> from = tree.member(FROM)
                .filter(DataObject.class::isInstance)
                .map(members -> TreeCodec.read(Provenance.SHAPE, (DataObject) members));
        return new KeptMerge(
                record(tree.member(KEPT)), record(tree.member(MERGED)), keys, text(tree.member(RESULT)), from);
    }

    private static CaseRecord record(Optional<DataValue> tree) {
        DataObject members = tree.filter(DataObject.class::isInstance)
                .map(DataObject.class::cast)
                .orElseThrow(KeptMerge::unreadable);
        RecordId id = RecordId.parse(text(members.member("id")));
        return TreeCodec.read(CaseRecord.shapeOf(id.type()), members);
    }

    private static String text(Optional<DataValue> value) {
        return value.filter(DataString.class::isInstance)
                .map(DataString.class::cast)
                .orElseThrow(KeptMerge::unreadable)
                .text();
    }

    private static InvalidValueException unreadable() {
        return Invalid.TREE_TYPE.exception("what a merge keeps");
    }

    /** A fingerprint, equal for records that differ only in their revisions and in the order of unknown members. */
    static String fingerprint(CaseRecord record) {
        return TreeFingerprint.of(tree(RecordCopies.withRevisions(record, List.of())));
    }
}
