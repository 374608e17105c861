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
 */
record KeptMerge(CaseRecord kept, CaseRecord merged, Map<String, String> keys, String result) {

    private static final String KEPT = "kept";
    private static final String MERGED = "merged";
    private static final String KEYS = "keys";
    private static final String RESULT = "result";
    private static final String JOINED = "joined";

    /** The state to keep for a merge with this outcome, whose revisions do not matter. */
    static KeptMerge of(CaseRecord kept, CaseRecord merged, Map<String, String> keys, CaseRecord outcome) {
        return new KeptMerge(Rebuilt.withRevisions(kept, List.of()), merged, keys, fingerprint(outcome));
    }

    DataObject toTree() {
        DataObject tree = records(kept, merged);
        if (!keys.isEmpty()) {
            Map<String, DataValue> renamed = new LinkedHashMap<>();
            new TreeMap<>(keys).forEach((old, other) -> renamed.put(old, new DataString(other)));
            tree = tree.with(KEYS, new DataObject(renamed));
        }
        return tree.with(RESULT, new DataString(result));
    }

    /** Two versions of a record, to be kept by a revision that cannot be undone. */
    static DataObject records(CaseRecord kept, CaseRecord merged) {
        return DataObject.EMPTY.with(KEPT, tree(kept)).with(MERGED, tree(merged));
    }

    /**
     * The state that the revision of a join keeps: the versions, and the hashes that recognise the same record when
     * it arrives again.
     */
    static DataObject joined(DataObject versions, String arrived, CaseRecord outcome) {
        return versions.with(JOINED, new DataString(arrived)).with(RESULT, new DataString(fingerprint(outcome)));
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
        return new KeptMerge(record(tree.member(KEPT)), record(tree.member(MERGED)), keys, text(tree.member(RESULT)));
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
        return Fingerprint.of(tree(Rebuilt.withRevisions(record, List.of())));
    }
}
