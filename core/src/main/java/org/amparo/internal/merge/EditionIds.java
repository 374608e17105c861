package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.change.Conflict;
import org.amparo.id.RecordId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.shape.AttributeName;

/**
 * The ids that the records of two editions of a list have in a file that was made of the list: their own or, if a
 * record contradicts the one that the file has by its id, that of somebody else, who came in by the same number.
 */
final class EditionIds {

    /** The end of the id of somebody else. The next edition finds them by it again. */
    private static final String OTHER = "-other";

    /** The longest beginning of an id, which leaves room for the end. */
    private static final int LONGEST_STEM = 112;

    private final IndexedFile file;
    private final IndexedFile was;
    private final IndexedFile now;
    private final Set<RecordId> accepted;
    private final Map<RecordId, RecordId> earlier = new HashMap<>();
    private final Map<RecordId, RecordId> newer = new HashMap<>();
    /** The ids that the newer edition has of others. */
    private final Set<RecordId> given = new HashSet<>();

    /** In what the new records of others contradict the one that has their number, by their new ids. */
    private final Map<RecordId, AttributeName<?>> contradictions = new HashMap<>();

    /**
     * The ids of two editions.
     *
     * @param accepted ids under which somebody knows the file and the newer edition to have one record
     */
    EditionIds(IndexedFile file, IndexedFile was, IndexedFile now, Set<RecordId> accepted) {
        this.file = file;
        this.was = was;
        this.now = now;
        this.accepted = accepted;
        // Whose a detention is, is asked of the ids that people have by then.
        for (Predicate<CaseRecord> some :
                List.<Predicate<CaseRecord>>of(one -> !isOfSomebody(one), EditionIds::isOfSomebody)) {
            now.records().stream().filter(some).forEach(this::placeNewer);
            was.records().stream().filter(some).forEach(this::placeEarlier);
        }
    }

    private static boolean isOfSomebody(CaseRecord record) {
        return record instanceof Detention || record instanceof Incident;
    }

    /** The earlier edition with the ids that its records have in the file. */
    IndexedFile was() {
        return renamed(was, earlier);
    }

    /** The newer edition with the ids that its records have in the file. */
    IndexedFile now() {
        return renamed(now, newer);
    }

    private static IndexedFile renamed(IndexedFile edition, Map<RecordId, RecordId> ids) {
        if (ids.isEmpty()) {
            return edition;
        }
        Rewriting rewriting = new Rewriting(
                id -> ids.getOrDefault(id, id),
                part -> ids.getOrDefault(part.record(), part.record()).part(part.key()),
                Map.of());
        return IndexedFile.of(
                edition.header(),
                edition.records().stream().map(rewriting::rewrite).toList());
    }

    /** Whether this is the id of somebody else, who was not in the file. */
    boolean isNew(RecordId id) {
        return contradictions.containsKey(id);
    }

    /** That somebody else came in by a number, told of both who have it. */
    List<Conflict> conflicts() {
        List<Conflict> told = new ArrayList<>();
        for (CaseRecord record : now.records()) {
            RecordId other = newer.getOrDefault(record.id(), record.id());
            AttributeName<?> attribute = contradictions.get(other);
            if (attribute != null) {
                told.add(Contradiction.told(current(record.id()), attribute));
                told.add(Contradiction.told(other, attribute));
            }
        }
        return told;
    }

    private RecordId current(RecordId id) {
        return file.find(id).map(CaseRecord::id).orElse(id);
    }

    private void placeNewer(CaseRecord record) {
        RecordId id = record.id();
        Optional<CaseRecord> before = FileUpdate.itself(was, id);
        Optional<AttributeName<?>> contradiction =
                isThere(id) ? inFile(id, record, newer) : before.flatMap(one -> between(one, record));
        if (isOwn(id, contradiction)) {
            return;
        }
        RecordId other = freeOrKnown(record, newer);
        boolean isKnown = isThere(other);
        if (isKnown || contradiction.isPresent()) {
            newer.put(id, other);
            given.add(other);
        }
        if (!isKnown) {
            contradiction.ifPresent(attribute -> contradictions.put(other, attribute));
        }
    }

    private void placeEarlier(CaseRecord record) {
        RecordId id = record.id();
        Optional<AttributeName<?>> contradiction = inFile(id, record, earlier);
        if (isOwn(id, contradiction)) {
            return;
        }
        Optional<CaseRecord> after =
                FileUpdate.itself(now, id).filter(one -> between(record, one).isEmpty());
        RecordId other = after.isPresent() ? newer.getOrDefault(id, id) : freeOrKnown(record, earlier);
        if (isThere(other) || contradiction.isPresent()) {
            earlier.put(id, other);
        }
    }

    private boolean isThere(RecordId id) {
        return file.find(id).isPresent();
    }

    /** Whether a record of an edition is the one that the file has by its id. */
    private boolean isOwn(RecordId id, Optional<AttributeName<?>> contradiction) {
        return accepted.contains(id) || isThere(id) && contradiction.isEmpty();
    }

    /** The first id of somebody else that is free, or of whom the record may be about. */
    private RecordId freeOrKnown(CaseRecord record, Map<RecordId, RecordId> ids) {
        int number = 1;
        while (isInTheWay(other(record.id(), number), record, ids)) {
            number++;
        }
        return other(record.id(), number);
    }

    private static RecordId other(RecordId id, int number) {
        String local = id.local();
        String stem = local.substring(0, Math.min(local.length(), LONGEST_STEM));
        return RecordId.of(id.type(), stem + OTHER + (number == 1 ? "" : "-" + number));
    }

    /** Whether an id is that of another record, in the file or in an edition. */
    private boolean isInTheWay(RecordId id, CaseRecord record, Map<RecordId, RecordId> ids) {
        return FileUpdate.itself(was, id).isPresent()
                || FileUpdate.itself(now, id).isPresent()
                || !isThere(id) && given.contains(id)
                || inFile(id, record, ids).isPresent();
    }

    /** The attribute in which a record of an edition contradicts what the file has by an id. */
    private Optional<AttributeName<?>> inFile(RecordId id, CaseRecord record, Map<RecordId, RecordId> ids) {
        Optional<CaseRecord> ours = file.find(id);
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        Optional<AttributeName<?>> found = inFile(ours.get(), record, ids);
        return found.isEmpty() ? found : inFile(KeptMerge.before(ours.get(), id), record, ids);
    }

    private Optional<AttributeName<?>> inFile(CaseRecord ours, CaseRecord record, Map<RecordId, RecordId> ids) {
        return Contradiction.betweenEditions(
                ours, record, (one, other) -> current(one).equals(current(ids.getOrDefault(other, other))));
    }

    /** The attribute in which the two editions contradict each other. */
    private Optional<AttributeName<?>> between(CaseRecord before, CaseRecord after) {
        return Contradiction.betweenEditions(
                before,
                after,
                (one, other) ->
                        current(earlier.getOrDefault(one, one)).equals(current(newer.getOrDefault(other, other))));
    }
}
