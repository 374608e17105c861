package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.change.Conflict;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shaped;

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
    /** The ids in the file that are not the own ones. */
    private final Map<RecordId, RecordId> earlier = new HashMap<>();

    private final Map<RecordId, RecordId> newer = new HashMap<>();
    /** The new ids of others. */
    private final Set<RecordId> given = new HashSet<>();

    /** In what others contradict the record of the file that has their number, by the ids of the others there. */
    private final Map<RecordId, Contradicted> contradictions = new HashMap<>();

    /** The record of the file that somebody else contradicts in an attribute. */
    private record Contradicted(RecordId record, AttributeName<?> attribute) {}

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
        place(false);
        place(true);
    }

    private void place(boolean ofSomebody) {
        List<CaseRecord> left = new ArrayList<>();
        for (CaseRecord record : was.records()) {
            if (isOfSomebody(record) == ofSomebody && !isFound(record)) {
                left.add(record);
            }
        }
        for (CaseRecord record : now.records()) {
            if (isOfSomebody(record) == ofSomebody) {
                placeNewer(record);
            }
        }
        left.forEach(this::placeEarlier);
        placeFormers(was, ofSomebody, earlier);
        placeFormers(now, ofSomebody, newer).forEach(contradictions::putIfAbsent);
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
        List<CaseRecord> records = new ArrayList<>();
        Rewriting rewriting = new Rewriting(
                id -> ids.getOrDefault(id, id),
                part -> ids.getOrDefault(part.record(), part.record()).part(part.key()),
                Map.of());
        for (CaseRecord record : edition.records()) {
            List<RecordId> formers = new ArrayList<>(record.formerIds());
            boolean isOfAnother = formers.removeIf(ids::containsKey);
            CaseRecord rewritten = rewriting.rewrite(record);
            records.add(isOfAnother ? RecordCopies.with(rewritten, formers, rewritten.revisions()) : rewritten);
        }
        return IndexedFile.of(edition.header(), records);
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
            Contradicted ours = contradictions.get(other);
            if (ours != null) {
                told.add(Contradiction.told(ours.record(), ours.attribute()));
                told.add(Contradiction.told(other, ours.attribute()));
            }
        }
        return told;
    }

    private RecordId current(RecordId id) {
        return file.find(id).map(CaseRecord::id).orElse(id);
    }

    /** Finds the record of the file that was made of one of the earlier edition. */
    private boolean isFound(CaseRecord record) {
        List<RecordId> found = found(record, earlier);
        if (found.isEmpty()) {
            return false;
        }
        RecordId first = found.get(0);
        // Somebody whom the list does not name may be either; it is the one of whom this edition tells.
        Set<StatementId> told = FileUpdate.cited(record);
        RecordId id = found.stream()
                .filter(one -> found.size() > 1 && !Collections.disjoint(told, FileUpdate.cited(ours(one))))
                .findFirst()
                .orElse(first);
        give(earlier, record.id(), id);
        return true;
    }

    private void placeNewer(CaseRecord record) {
        RecordId id = record.id();
        List<RecordId> found = new ArrayList<>(found(record, newer));
        Optional<CaseRecord> before = FileUpdate.itself(was, id);
        Optional<AttributeName<?>> change = before.flatMap(one -> between(one, record));
        RecordId last = earlier.getOrDefault(id, id);
        boolean isElse = change.isPresent() && !isAccepted(change.get(), before.orElseThrow(), record);
        if (isElse) {
            // Whoever was removed from the record tells nothing for somebody else.
            found.removeIf(one -> one.equals(last)
                    && (!tellsApart(ours(one), change.get(), before.orElseThrow())
                            || goesOnAgain(ours(one), record).isPresent()));
        }
        if (!found.isEmpty()) {
            give(newer, id, change.isEmpty() && found.contains(last) ? last : found.get(0));
            return;
        }
        Optional<AttributeName<?>> contradiction =
                isThere(id) ? inFile(id, record, newer).or(() -> change) : change;
        if (contradiction.isPresent()) {
            RecordId other = free(id);
            newer.put(id, other);
            contradictions.put(other, new Contradicted(current(id), contradiction.get()));
        }
    }

    private boolean isAccepted(AttributeName<?> attribute, CaseRecord one, CaseRecord other) {
        return Contradiction.isAccepted(
                accepted, attribute, one, other, (ours, theirs) -> current(ours).equals(current(theirs)));
    }

    /**
     * Whether a record of the file tells by an attribute that it is not what the earlier edition had. A list may have
     * what both say; one value that is as possible for either, such as a death that is not certain, tells nothing.
     */
    private boolean tellsApart(CaseRecord ours, AttributeName<?> attribute, CaseRecord before) {
        return line(ours.shaped(), attribute)
                .filter(line -> line.isList() || inFile(ours, before, earlier).isPresent())
                .isPresent();
    }

    /** The line of an attribute of which a record says something. */
    private static <T extends CaseRecord> Optional<Attribute<T, ?, ?>> line(
            Shaped<T> record, AttributeName<?> attribute) {
        for (Attribute<T, ?, ?> line : record.shape().lines()) {
            if (line.is(attribute) && !line.values(record.object()).isEmpty()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Places a record of the earlier edition that the file does not have as it was, with the one that it is now. */
    private void placeEarlier(CaseRecord record) {
        RecordId id = record.id();
        Optional<CaseRecord> after =
                FileUpdate.itself(now, id).filter(one -> between(record, one).isEmpty());
        if (after.isPresent()) {
            give(earlier, id, newer.getOrDefault(id, id));
        } else if (isThere(id)) {
            earlier.put(id, free(id));
        }
    }

    /**
     * Leads the former ids of records of an edition to these records, where the file has somebody else by them: what refers
     * to them does not tell of that one.
     */
    private Map<RecordId, Contradicted> placeFormers(
            IndexedFile edition, boolean ofSomebody, Map<RecordId, RecordId> ids) {
        Map<RecordId, Contradicted> found = new HashMap<>();
        for (CaseRecord record : edition.records()) {
            List<RecordId> formers = isOfSomebody(record) == ofSomebody ? record.formerIds() : List.of();
            RecordId place = ids.getOrDefault(record.id(), record.id());
            for (RecordId former : formers) {
                boolean isAnother = isThere(former)
                        && !current(former).equals(current(place))
                        && FileUpdate.itself(edition, former).isEmpty();
                Optional<AttributeName<?>> attribute = isAnother
                        ? inFile(former, record, ids).filter(one -> !isAccepted(one, ours(former), record))
                        : Optional.empty();
                if (attribute.isPresent()) {
                    ids.put(former, place);
                    found.putIfAbsent(place, new Contradicted(current(former), attribute.get()));
                }
            }
        }
        return found;
    }

    private static void give(Map<RecordId, RecordId> ids, RecordId own, RecordId id) {
        if (!id.equals(own)) {
            ids.put(own, id);
        }
    }

    private boolean isThere(RecordId id) {
        return file.find(id).isPresent();
    }

    private CaseRecord ours(RecordId id) {
        return file.find(id).orElseThrow();
    }

    /** The ids by which the file has records that one of an edition may be about. */
    private List<RecordId> found(CaseRecord record, Map<RecordId, RecordId> ids) {
        RecordId own = record.id();
        if (isThere(own)
                && accepted.contains(own)
                && inFile(own, record, ids)
                        .filter(attribute -> !isAccepted(attribute, ours(own), record))
                        .isEmpty()) {
            return List.of(own);
        }
        List<RecordId> found = new ArrayList<>();
        RecordId id = own;
        for (int number = 1; number == 1 || isThere(id) || isOfAnEdition(id); number++) {
            boolean isAnother = !id.equals(own) && isOfAnEdition(id);
            if (isThere(id) && !isAnother && inFile(id, record, ids).isEmpty()) {
                found.add(id);
            }
            id = other(own, number);
        }
        return found;
    }

    /** The first id of somebody else that nobody has. */
    private RecordId free(RecordId own) {
        int number = 1;
        while (isThere(other(own, number)) || isOfAnEdition(other(own, number)) || !given.add(other(own, number))) {
            number++;
        }
        return other(own, number);
    }

    private static RecordId other(RecordId id, int number) {
        String local = id.local();
        String stem = local.substring(0, Math.min(local.length(), LONGEST_STEM));
        return RecordId.of(id.type(), stem + OTHER + (number == 1 ? "" : "-" + number));
    }

    private boolean isOfAnEdition(RecordId id) {
        return FileUpdate.itself(was, id).isPresent()
                || FileUpdate.itself(now, id).isPresent();
    }

    /** The attribute in which a record of an edition contradicts what the file has by an id. */
    private Optional<AttributeName<?>> inFile(RecordId id, CaseRecord record, Map<RecordId, RecordId> ids) {
        CaseRecord ours = ours(id);
        Optional<AttributeName<?>> found = inFile(ours, record, ids);
        CaseRecord before = KeptMerge.before(ours, id);
        // Who merged the two that contradict each other has accepted it, of what the record said then.
        boolean isAccepted = found.isPresent() && inFile(ours, before, Map.of()).equals(found);
        return isAccepted ? inFile(before, record, ids) : found;
    }

    private Optional<AttributeName<?>> inFile(CaseRecord ours, CaseRecord record, Map<RecordId, RecordId> ids) {
        return Contradiction.betweenEditions(
                ours, record, (one, other) -> current(one).equals(current(ids.getOrDefault(other, other))));
    }

    /** The attribute in which the two editions contradict each other. */
    private Optional<AttributeName<?>> between(CaseRecord before, CaseRecord after) {
        Optional<AttributeName<?>> found = Contradiction.betweenEditions(
                before,
                after,
                (one, other) ->
                        current(earlier.getOrDefault(one, one)).equals(current(newer.getOrDefault(other, other))));
        return found.or(() -> goesOnAgain(before, after));
    }

    private static Optional<AttributeName<?>> goesOnAgain(CaseRecord before, CaseRecord after) {
        return before instanceof Detention earlier && after instanceof Detention newer
                ? EpisodeOrder.goesOnAgain(earlier, newer)
                : Optional.empty();
    }
}
