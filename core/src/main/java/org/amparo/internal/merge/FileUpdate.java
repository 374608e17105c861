package org.amparo.internal.merge;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.internal.problem.Invalid;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.time.PartialDate;

/**
 * The taking over of a newer edition of a list into a file that was made of an earlier edition and then worked on. The
 * earlier edition, as it came in, tells what the source changed from what the owner did.
 */
public final class FileUpdate {

    private final IndexedFile file;
    private final IndexedFile was;
    private final IndexedFile now;
    private final EditionIds ids;
    private final Instant at;
    private final Set<StatementId> earlier = new HashSet<>();
    private final Set<StatementId> editions = new HashSet<>();
    /**
     * The persons who were removed from the file or hidden in it, and whom the newer edition has by another id, if at
     * all.
     */
    private final ReturnedPersons returned;

    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<RecordId> leftOut = new ArrayList<>();
    private final List<RecordId> returnedIds = new ArrayList<>();

    private FileUpdate(IndexedFile file, EditionIds ids, Set<StatementId> earlier, Instant at) {
        this.file = file;
        this.was = ids.was();
        this.now = ids.now();
        this.ids = ids;
        this.at = at;
        this.earlier.addAll(earlier);
        this.returned = new ReturnedPersons(file, was, now);
    }

    /**
     * Takes a newer edition over.
     *
     * @param was the earlier edition as it came in
     * @param now the newer edition as it came in
     * @param earlier statements that are still earlier editions
     * @param accepted ids under which the file and the newer edition have one record, whatever the two say
     * @throws org.amparo.problem.InvalidValueException {@code same-statement}; {@code other-base};
     *     {@code older-edition}; {@code shown-again}
     */
    public static UpdateResult update(
            IndexedFile file,
            IndexedFile was,
            IndexedFile now,
            Set<StatementId> earlier,
            Set<RecordId> accepted,
            Instant at) {
        FileUpdate update = of(file, was, now, earlier, accepted, at);
        update.requireNoLoosening(accepted);
        return update.update();
    }

    /** The update of a file that may show more than the earlier edition does. */
    static FileUpdate of(
            IndexedFile file,
            IndexedFile was,
            IndexedFile now,
            Set<StatementId> earlier,
            Set<RecordId> accepted,
            Instant at) {
        requireOneBase(file, was);
        requireOneBase(file, now);
        requireOneBase(was, now);
        requireNewer(was, now);
        cited(now).forEach(statement -> requireOwn(was, now, statement));
        return new FileUpdate(file, new EditionIds(file, was, now, accepted), earlier, at);
    }

    UpdateResult update() {
        earlier.addAll(cited(was));
        editions.addAll(cited(now));
        editions.addAll(earlier);
        conflicts.addAll(ids.conflicts());
        Map<RecordId, CaseRecord> records = new LinkedHashMap<>();
        file.records().forEach(record -> records.put(record.id(), record));
        Map<String, Set<RecordId>> hidden = hiddenSubjects();
        List<CaseRecord> added = new ArrayList<>();
        for (CaseRecord record : now.records()) {
            Optional<CaseRecord> before = itself(was, record.id());
            CaseRecord ours =
                    file.find(record.id()).map(found -> records.get(found.id())).orElse(null);
            if (ours == null && before.isEmpty()) {
                added.add(asNew(record, hidden));
            } else if (ours == null || ours.isRetracted()) {
                leftOut.add(record.id());
            } else {
                records.put(ours.id(), updated(ours, before, record));
            }
        }
        List<CaseRecord> all = new ArrayList<>(records.values());
        all.addAll(added);
        return new UpdateResult(
                IndexedFile.of(file.header(), all),
                List.copyOf(conflicts),
                added.stream().map(CaseRecord::id).toList(),
                gone(),
                List.copyOf(leftOut),
                List.copyOf(returnedIds));
    }

    /** The statements on which the evidence in a file rests. */
    private static Set<StatementId> cited(IndexedFile edition) {
        Set<StatementId> cited = new HashSet<>();
        edition.records().forEach(record -> cited.addAll(cited(record)));
        return cited;
    }

    /** The statements on which the evidence in a record rests. */
    static Set<StatementId> cited(CaseRecord record) {
        Set<StatementId> cited = new HashSet<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    cited.add(evidence.statement());
                }
            }
        });
        return cited;
    }

    /** Refuses two files of two bases, in which one id is that of two records. A file without a base may have any. */
    private static void requireOneBase(IndexedFile one, IndexedFile other) {
        Optional<URI> base = one.header().base();
        Optional<URI> second = other.header().base();
        if (base.isPresent() && second.isPresent() && !base.equals(second)) {
            throw Invalid.OTHER_BASE.exception();
        }
    }

    /** Refuses editions in the wrong order, by which what was mended long ago would supersede what is known today. */
    private static void requireNewer(IndexedFile was, IndexedFile now) {
        List<PartialDate> before = published(was);
        List<PartialDate> after = published(now);
        boolean isOlder = !before.isEmpty()
                && !after.isEmpty()
                && after.stream()
                        .allMatch(day -> before.stream()
                                .allMatch(earlier -> earlier.after(day).isCertain()));
        if (isOlder) {
            throw Invalid.OLDER_EDITION.exception();
        }
    }

    /**
     * Refuses a file that shows what the earlier edition keeps back: it is rather the edition, and the other the file
     * that was made of it.
     */
    private void requireNoLoosening(Set<RecordId> accepted) {
        Set<String> shown = new LinkedHashSet<>();
        for (CaseRecord before : was.records()) {
            CaseRecord ours = file.find(before.id()).orElse(null);
            if (ours != null && !accepted.contains(ours.id())) {
                CaseRecord then = asOurs(before, ours.id(), Map.of());
                if (Loosening.isIn(then, ours, level(file))) {
                    shown.add(ours.id().toString());
                } else if (Loosening.isIn(then, level(was), ours, level(file))) {
                    shown.add("the header");
                }
            }
        }
        if (!shown.isEmpty()) {
            throw Invalid.SHOWN_AGAIN.exception(String.join(", ", shown));
        }
    }

    /** When the statements were published on which the evidence in an edition rests. */
    private static List<PartialDate> published(IndexedFile edition) {
        List<PartialDate> published = new ArrayList<>();
        for (StatementId id : cited(edition)) {
            itself(edition, id)
                    .map(Statement.class::cast)
                    .flatMap(Statement::publishedOn)
                    .ifPresent(published::add);
        }
        return published;
    }

    /** Refuses a statement that has two contents, since what the earlier edition told would be told by the newer. */
    private static void requireOwn(IndexedFile was, IndexedFile now, StatementId id) {
        Optional<Statement> before = itself(was, id).map(Statement.class::cast);
        Optional<Statement> after = itself(now, id).map(Statement.class::cast);
        boolean differs = before.isPresent()
                && after.isPresent()
                && !Content.claimed(Statement.SHAPE, before.get())
                        .equals(Content.claimed(Statement.SHAPE, after.get()));
        if (differs) {
            throw Invalid.SAME_STATEMENT.exception(id.toString());
        }
    }

    static Optional<CaseRecord> itself(IndexedFile in, RecordId id) {
        return in.find(id).filter(record -> record.id().equals(id));
    }

    private List<RecordId> gone() {
        return was.records().stream()
                .map(CaseRecord::id)
                .filter(id -> !(id instanceof StatementId statement && editions.contains(statement)))
                .filter(id -> itself(now, id).isEmpty() && file.find(id).isPresent())
                .toList();
    }

    // Records that are new

    private CaseRecord asNew(CaseRecord record, Map<String, Set<RecordId>> hidden) {
        Set<RecordId> subjects = hidden.getOrDefault(record.id().type(), Set.of());
        boolean isReturned = returned.has(record);
        if (isReturned) {
            returnedIds.add(record.id());
        }
        if (isReturned || subjects(record).stream().anyMatch(subjects::contains)) {
            // Perhaps one that was hidden, by another id: somebody has to look before anybody sees it.
            conflicts.add(Conflict.builder()
                    .record(record.id())
                    .attribute(Marked.MARKING.name())
                    .at(Pointer.ROOT.member(Marked.MARKING.name()))
                    .settlement(Settlement.STRICTER)
                    .build());
            return RecordCopies.withMarking(returned.withMatches(record), Marking.SECRET);
        }
        if (ids.isNew(record.id())) {
            // Perhaps the one who has the number, with something corrected, and hidden in the file.
            return RecordCopies.withMarking(record, Marking.SECRET);
        }
        return pinned(record, level(file));
    }

    /** The record with the default of its edition as its own marking, if that is stricter than the level. */
    private CaseRecord pinned(CaseRecord record, Marking level) {
        return record.marking().isEmpty() && level(now).isAbove(level)
                ? RecordCopies.withMarking(record, level(now))
                : record;
    }

    private static Marking level(IndexedFile in) {
        return Levels.ofRecords(in.header());
    }

    /**
     * By type, the persons and groups of records that the newer edition does not have, and that were removed from the
     * file or of which something is hidden.
     */
    private Map<String, Set<RecordId>> hiddenSubjects() {
        Map<String, Set<RecordId>> hidden = new HashMap<>();
        for (CaseRecord record : was.records()) {
            boolean isHidden = file.find(record.id())
                    .map(ours -> OwnMarkings.added(ours, record).isAbove(Marking.PUBLIC))
                    .orElse(true);
            if (isHidden && itself(now, record.id()).isEmpty()) {
                hidden.computeIfAbsent(record.id().type(), type -> new HashSet<>())
                        .addAll(subjects(record));
            }
        }
        return hidden;
    }

    private Set<RecordId> subjects(CaseRecord record) {
        Set<RecordId> subjects = new HashSet<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof SubjectId id && !id.equals(record.id())) {
                    subjects.add(current(id));
                }
            }
        });
        return subjects;
    }

    private RecordId current(RecordId id) {
        return file.find(id).map(CaseRecord::id).orElse(id);
    }

    // Records that are there

    private CaseRecord updated(CaseRecord ours, Optional<CaseRecord> before, CaseRecord after) {
        Map<String, String> keys = keysSince(ours, after.id(), before, after);
        CaseRecord newer = asOurs(level(now).isAbove(level(was)) ? pinned(after, level(was)) : after, ours.id(), keys);
        RecordUpdate update = new RecordUpdate(ours.id(), editions::contains, earlier::contains, this::current);
        CaseRecord changed =
                update.update(ours, before.map(record -> asOurs(record, ours.id(), keys)), newer, level(file));
        conflicts.addAll(update.conflicts());
        tellRefusals(ours, changed, update.conflicts());
        boolean retracts =
                after.isRetracted() && !before.map(CaseRecord::isRetracted).orElse(false);
        if (changed.equals(ours) && !retracts) {
            return ours;
        }
        if (retracts) {
            conflicts.add(Conflict.builder()
                    .record(ours.id())
                    .attribute(CaseRecord.REVISIONS.name())
                    .at(Pointer.ROOT.member(CaseRecord.REVISIONS.name()))
                    .settlement(Settlement.STRICTER)
                    .build());
        }
        boolean says = retracts || !claims(changed).equals(claims(ours));
        List<Revision> revisions = says
                ? Revisions.with(
                        ours.revisions(), at, retracts ? ChangeKind.RETRACTED : ChangeKind.CHANGED, Optional.empty())
                : ours.revisions();
        return RecordCopies.withRevisions(changed, revisions);
    }

    /** Tells of each place by which a record, or something of it, may no longer be shown, and of which nothing tells yet. */
    private void tellRefusals(CaseRecord ours, CaseRecord changed, List<Conflict> told) {
        Set<RefusalPlaces.Place> refusals = RefusalPlaces.in(changed);
        refusals.removeAll(RefusalPlaces.in(ours));
        for (Conflict one : told) {
            if (one.settlement() == Settlement.STRICTER) {
                refusals.removeIf(place -> place.at().equals(one.at()));
            }
        }
        for (RefusalPlaces.Place place : refusals) {
            conflicts.add(Conflict.builder()
                    .record(ours.id())
                    .attribute(place.attribute())
                    .at(place.at())
                    .settlement(Settlement.STRICTER)
                    .build());
        }
    }

    private static Object claims(CaseRecord record) {
        return claims(record.shaped());
    }

    private static <T extends CaseRecord> Object claims(Shaped<T> record) {
        return Content.claimed(record.shape(), record.object());
    }

    /** A record of an edition under the id and the keys that it has since it was merged into another. */
    private static CaseRecord asOurs(CaseRecord record, RecordId id, Map<String, String> keys) {
        if (record.id().equals(id)) {
            return record;
        }
        RecordId former = record.id();
        return new Rewriting(
                        other -> other.equals(former) ? id : other,
                        part -> part.record().equals(former)
                                ? id.part(keys.getOrDefault(part.key(), part.key()))
                                : part,
                        keys)
                .rewrite(record);
    }

    /** The keys that parts of a record have since it was merged into another, by the keys that they had. */
    private static Map<String, String> keysSince(
            CaseRecord ours, RecordId former, Optional<CaseRecord> before, CaseRecord after) {
        if (ours.id().equals(former)) {
            return Map.of();
        }
        Set<String> all = new HashSet<>(Keys.of(after));
        before.map(Keys::of).ifPresent(all::addAll);
        Map<String, String> keys = new HashMap<>();
        all.forEach(key -> keys.put(key, keySince(ours, former, key)));
        return keys;
    }

    private static String keySince(CaseRecord ours, RecordId former, String key) {
        for (int i = ours.revisions().size() - 1; i >= 0; i--) {
            Optional<KeptMerge> merge = KeptMerge.of(ours.revisions().get(i));
            if (merge.isPresent()) {
                CaseRecord merged = merge.get().merged();
                boolean isIt = merged.id().equals(former);
                if (isIt || merged.formerIds().contains(former)) {
                    String then = isIt ? key : keySince(merged, former, key);
                    return merge.get().keys().getOrDefault(then, then);
                }
            }
        }
        return key;
    }
}
