package org.amparo.internal.merge;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.data.DataString;
import org.amparo.id.RecordId;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.index.IndexedFile;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;

/**
 * The records of another file with the ids that they have in ours. A record that ours has by its IRI gets the id there.
 * Any other keeps its id if that is free, and else gets a new one. References follow, whether or not they lead to a
 * record.
 */
final class IdTranslation {

    /** The digits of a hash in the id of a record that no file has. */
    private static final int DIGITS = 12;

    /** The name of such a record. */
    private static final Pattern NOBODY = Pattern.compile(".+~[0-9a-f]{12}");

    /** The longest stem of an id, which leaves room for what makes it new. */
    private static final int LONGEST_STEM = 112;

    private final IndexedFile ours;
    private final IndexedFile theirs;
    private final URI ourBase;
    private final URI theirBase;
    private final Provenance file;
    private final RecordIris known;
    private final Set<RecordId> ourIds;
    private final Set<RecordId> theirIds;

    private final Map<RecordId, RecordId> ids = new HashMap<>();

    private final Set<RecordId> used = new HashSet<>();
    private final List<CaseRecord> records = new ArrayList<>();
    private final Map<RecordId, CaseRecord> originals = new HashMap<>();
    private final List<RecordId> renamed = new ArrayList<>();
    private final Map<RecordId, RecordId> merges = new LinkedHashMap<>();
    private final Set<RecordId> accepted;

    /** The records of theirs that contradict each of ours that have their IRI, with the first of these. */
    private final Map<RecordId, RecordId> contradicted = new LinkedHashMap<>();

    /**
     * A translation.
     *
     * @param file what is said of their file in its records, with any IRI
     * @param accepted ids of records that are one with the other of their IRI, although the two contradict each other
     */
    IdTranslation(IndexedFile ours, IndexedFile theirs, Provenance file, Set<RecordId> accepted) {
        this.accepted = accepted;
        this.ours = ours;
        this.theirs = theirs;
        this.ourBase = ours.header().base().orElseThrow();
        this.theirBase = theirs.header().base().orElseThrow();
        this.file = file;
        this.known = new RecordIris(ours, file.contentHash());
        this.ourIds = ReferredKeys.idsOf(ours);
        this.theirIds = ReferredKeys.idsOf(theirs);
        place(theirs.records().stream().filter(record -> !isOfPeople(record)).toList());
        place(theirs.records().stream().filter(Statement.class::isInstance).toList());
        place(theirs.records().stream().filter(IdTranslation::isOfSubjects).toList());
        theirs.records().forEach(this::giveFormers);
        theirs.records().forEach(this::add);
    }

    /** Whether those whose record or words it is decide which one it is, so that they have to be found first. */
    private static boolean isOfPeople(CaseRecord record) {
        return isOfSubjects(record) || record instanceof Statement;
    }

    private static boolean isOfSubjects(CaseRecord record) {
        return record instanceof Detention || record instanceof Incident;
    }

    private void place(List<CaseRecord> some) {
        List<CaseRecord> rest = new ArrayList<>(some);
        rest.removeIf(this::findCurrent);
        rest.removeIf(this::findFormer);
        rest.forEach(this::giveNew);
    }

    /** Their records, with the ids of ours. */
    List<CaseRecord> records() {
        return records;
    }

    /** The record as their file has it, by its id in ours. */
    CaseRecord original(RecordId id) {
        return Objects.requireNonNull(originals.get(id));
    }

    /** The provenance that a record has in their file, and then what their file is to it. */
    List<Provenance> provenance(RecordId id) {
        return RecordIris.given(original(id), file, theirBase);
    }

    /** The IRI of the record in their file, with what is said of the file. */
    Provenance from(RecordId id) {
        return file.toBuilder().iri(original(id).id().iri(theirBase)).build();
    }

    /** The new ids of records that did not keep their own. */
    List<RecordId> renamed() {
        return renamed;
    }

    /** Whether ours has or names this id. */
    boolean isNamedByOurs(RecordId id) {
        return ourIds.contains(id);
    }

    /** Records of theirs that are one in ours, by their new ids, with the id of the one there. */
    Map<RecordId, RecordId> merges() {
        return merges;
    }

    /** Tells of the records that have one IRI, and are not one since they contradict each other. */
    void tellContradicted(BiConsumer<RecordId, AttributeName<?>> tell) {
        contradicted.forEach((their, our) -> {
            CaseRecord record = theirs.find(their).orElseThrow();
            contradiction(our, record).ifPresent(attribute -> {
                tell.accept(our, attribute);
                tell.accept(of(their), attribute);
            });
        });
    }

    // Ids

    /** The ids of ours that the record may have by its IRIs, without those of records that it contradicts. */
    private List<RecordId> known(CaseRecord record) {
        List<RecordId> found = new ArrayList<>();
        if (record.provenance().isEmpty()) {
            found.addAll(known.findAll(record.id().iri(theirBase)));
        } else {
            record.provenance().forEach(one -> found.addAll(known.findAll(one.iri())));
        }
        found.removeIf(id -> !id.type().equals(record.id().type()));
        List<RecordId> possible = new ArrayList<>(found);
        possible.removeIf(id -> contradiction(id, record).isPresent());
        if (possible.isEmpty() && !found.isEmpty()) {
            contradicted.put(record.id(), ours(found.get(0)).id());
        }
        return possible;
    }

    private CaseRecord ours(RecordId id) {
        return ours.find(id).orElseThrow();
    }

    private Optional<AttributeName<?>> contradiction(RecordId id, CaseRecord record) {
        CaseRecord their = isOfPeople(record) ? moved(record, id) : record;
        Optional<AttributeName<?>> found = Contradiction.betweenFiles(ours(id), their, ours.index()::same);
        return found.filter(attribute -> !Contradiction.isAccepted(
                        accepted, attribute, ours(id), record, RecordId::equals)
                && !Contradiction.isAccepted(accepted, attribute, ours(id), moved(record, id), ours.index()::same)
                && !isVersionOfMerged(id, record, their, attribute));
    }

    /**
     * Whether one of ours was made of a version of the record that it does not contradict, and that contradicts ours in
     * the same attribute: somebody has accepted it. A version that said nothing there was never accepted for it.
     */
    private boolean isVersionOfMerged(RecordId id, CaseRecord record, CaseRecord their, AttributeName<?> attribute) {
        Set<HashedKey> iris = RecordIris.iris(RecordIris.of(record, Optional.of(theirBase)));
        for (Revision revision : ours(id).revisions()) {
            KeptMerge kept = KeptMerge.read(revision).orElse(null);
            if (kept == null) {
                continue;
            }
            Optional<URI> base = kept.from()
                    .map(one -> RecordIris.base(one.iri(), kept.merged().id()));
            List<Provenance> from = RecordIris.of(kept.merged(), base);
            CaseRecord version =
                    base.map(address -> inOurs(kept.merged(), address)).orElse(kept.merged());
            boolean isAccepted = Contradiction.betweenFiles(ours(id), version, ours.index()::same)
                    .equals(Optional.of(attribute));
            if (isAccepted
                    && !Collections.disjoint(iris, RecordIris.iris(from))
                    && Contradiction.betweenFiles(version, their, ours.index()::same)
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A version of a record with the ids of a file of this base, with those of ours in their place. */
    private CaseRecord inOurs(CaseRecord version, URI base) {
        return new Rewriting(
                        id -> known.find(id, base).orElseGet(() -> ofNoRecord(id, base, ours)), part -> part, Map.of())
                .rewrite(version);
    }

    /** Finds a record by an IRI of one of ours, unless that has become another one of theirs already. */
    private boolean findCurrent(CaseRecord record) {
        for (RecordId id : known(record)) {
            if (ours(id).id().equals(id) && used.add(id)) {
                ids.put(record.id(), id);
                return true;
            }
        }
        return false;
    }

    /** Finds a record by an IRI of one that was merged into one of ours. */
    private boolean findFormer(CaseRecord record) {
        List<RecordId> found = known(record);
        if (found.isEmpty()) {
            return false;
        }
        RecordId first = found.get(0);
        RecordId now = ours(first).id();
        boolean free = !first.equals(now) && used.add(first);
        RecordId id = free ? first : fresh(record.id());
        ids.put(record.id(), id);
        if (!free) {
            renamed.add(id);
            merges.put(id, now);
        }
        return true;
    }

    private void giveNew(CaseRecord record) {
        RecordId id = RecordIris.of(record, Optional.of(theirBase)).stream()
                .flatMap(one -> awaited(one.iri()).stream())
                .findFirst()
                .orElseGet(() -> mint(record.id()));
        ids.put(record.id(), id);
        if (!id.equals(record.id())) {
            renamed.add(id);
        }
    }

    private void giveFormers(CaseRecord record) {
        for (RecordId former : record.formerIds()) {
            if (!ids.containsKey(former)) {
                Optional<RecordId> known = foundAsFormer(record, former);
                Optional<RecordId> awaited =
                        known.isEmpty() && record.provenance().isEmpty()
                                ? awaited(former.iri(theirBase))
                                : Optional.empty();
                ids.put(former, known.or(() -> awaited).orElseGet(() -> mint(former)));
            }
        }
    }

    /** The record of ours that a record of theirs was once, unless it is somebody else: then what refers to it does not. */
    private Optional<RecordId> foundAsFormer(CaseRecord record, RecordId former) {
        Optional<RecordId> found = known.find(former, theirBase);
        boolean isElse =
                found.filter(id -> contradiction(id, record).isPresent()).isPresent();
        if (isElse) {
            contradicted.putIfAbsent(record.id(), ours(found.get()).id());
        }
        return isElse ? Optional.empty() : found;
    }

    /** The id by which ours refers to a record that it does not have. */
    private Optional<RecordId> awaited(URI iri) {
        return RecordIris.idIn(iri)
                .map(id -> RecordIris.base(iri, id).equals(ourBase) ? id : nobody(id, RecordIris.base(iri, id)))
                .filter(id -> ourIds.contains(id) && ours.find(id).isEmpty() && used.add(id));
    }

    /** The id for a record of theirs, present or former, that ours does not have. */
    private RecordId mint(RecordId id) {
        return !ourIds.contains(id) && used.add(id) ? id : fresh(id);
    }

    private RecordId fresh(RecordId id) {
        String local = id.local();
        String stem = local.substring(0, Math.min(local.length(), LONGEST_STEM)) + "-";
        int number = 2;
        RecordId other = RecordId.of(id.type(), stem + number);
        while (ourIds.contains(other) || theirIds.contains(other) || !used.add(other)) {
            number++;
            other = RecordId.of(id.type(), stem + number);
        }
        return other;
    }

    /** The id in ours for an id in theirs, whether or not there is such a record. */
    RecordId of(RecordId id) {
        RecordId given = ids.get(id);
        return given != null
                ? given
                : known.find(id, theirBase).or(() -> known.findNobody(id)).orElseGet(() -> ofNoRecord(id));
    }

    /**
     * The id for a reference of theirs to nothing. It has no record that could keep its IRI, so it is made of the IRI,
     * and each join makes the same.
     */
    private RecordId ofNoRecord(RecordId id) {
        RecordId other = ofNoRecord(id, theirBase, ours);
        // The id in ours that it would have is given to another record of theirs.
        return used.contains(other)
                        && !ourBase.equals(theirBase)
                        && !NOBODY.matcher(other.local()).matches()
                ? id
                : other;
    }

    static RecordId ofNoRecord(RecordId id, URI base, IndexedFile ours) {
        boolean isOurs = ours.header().base().filter(base::equals).isPresent();
        if (isOurs && ours.find(id).isEmpty()) {
            return id;
        }
        if (!NOBODY.matcher(id.local()).matches() || ours.find(id).isPresent()) {
            return nobody(id, base);
        }
        RecordId own = RecordId.of(id.type(), id.local().substring(0, id.local().lastIndexOf('~')));
        boolean isOwn = ours.header()
                .base()
                .filter(address -> nobody(own, address).equals(id))
                .isPresent();
        return isOwn && ours.find(own).isEmpty() ? own : id;
    }

    /** The id of a record that no file has, made of its IRI: whoever hands it on leaves it as it is. */
    static RecordId nobody(RecordId id, URI base) {
        String local = id.local();
        String stem = local.substring(0, Math.min(local.length(), LONGEST_STEM));
        String hash = TreeFingerprint.of(new DataString(id.iri(base).toString()));
        return RecordId.of(id.type(), stem + "~" + hash.substring(0, DIGITS));
    }

    // Records

    private void add(CaseRecord record) {
        RecordId id = of(record.id());
        CaseRecord translated = translated(record, id);
        Optional<CaseRecord> now = ours.find(id).filter(one -> !one.id().equals(id));
        if (now.filter(one -> isMergedAlready(one, translated)).isPresent()) {
            return;
        }
        // A later version of what was merged meets the one that it became, by the keys that its parts have there.
        boolean isLater = now.isPresent()
                && !now.get().provenance().isEmpty()
                && used.add(now.get().id());
        CaseRecord added = isLater ? translated(record, now.get().id()) : translated;
        records.add(added);
        originals.put(added.id(), record);
    }

    private CaseRecord translated(CaseRecord record, RecordId id) {
        CaseRecord moved = moved(record, id);
        Map<String, String> results = new HashMap<>();
        results.put(KeptMerge.fingerprint(record), KeptMerge.fingerprint(moved));
        return withHistory(moved, results);
    }

    /** A record that their file alone has, with its provenance. */
    CaseRecord given(CaseRecord record) {
        CaseRecord given = RecordCopies.withProvenance(record, provenance(record.id()));
        String was = KeptMerge.fingerprint(record);
        String is = KeptMerge.fingerprint(given);
        List<Revision> revisions = given.revisions().stream()
                .map(revision -> KeptMerge.withResult(revision, was, is))
                .toList();
        return RecordCopies.withRevisions(given, revisions);
    }

    /** The record under another id, with all references in it. */
    private CaseRecord moved(CaseRecord record, RecordId id) {
        CaseRecord moved = new Rewriting(
                        other -> other.equals(record.id()) ? id : of(other),
                        part -> (part.record().equals(record.id()) ? id : of(part.record())).part(part.key()),
                        Map.of())
                .rewrite(record);
        List<RecordId> former = record.formerIds().stream()
                .map(this::of)
                .filter(other -> !other.equals(id))
                .toList();
        return former.equals(record.formerIds()) ? moved : RecordCopies.with(moved, former, moved.revisions());
    }

    /** The record with the states that its revisions keep translated, too, so that its merges can still be undone. */
    private CaseRecord withHistory(CaseRecord record, Map<String, String> results) {
        for (Revision revision : record.revisions()) {
            KeptMerge.read(revision)
                    .map(KeptMerge::kept)
                    .ifPresent(kept -> results.put(KeptMerge.fingerprint(kept), KeptMerge.fingerprint(moved(kept))));
        }
        List<Revision> revisions = new ArrayList<>();
        for (Revision revision : record.revisions()) {
            revisions.add(KeptMerge.read(revision)
                    .map(merge -> translated(merge, results).in(revision))
                    .orElse(revision));
        }
        return RecordCopies.withRevisions(record, revisions);
    }

    private CaseRecord moved(CaseRecord record) {
        return moved(record, of(record.id()));
    }

    private KeptMerge translated(KeptMerge merge, Map<String, String> results) {
        String result = results.getOrDefault(merge.result(), merge.result());
        CaseRecord kept = moved(merge.kept());
        if (merge.from().isPresent()) {
            return new KeptMerge(kept, merge.merged(), merge.keys(), result, merge.from());
        }
        List<Provenance> iris = RecordIris.of(merge.merged(), Optional.of(theirBase));
        CaseRecord merged = moved(merge.merged());
        CaseRecord known = ourBase.equals(theirBase) ? merged : RecordCopies.withProvenance(merged, iris);
        Map<String, String> own = new HashMap<>();
        own.put(KeptMerge.fingerprint(merge.merged()), KeptMerge.fingerprint(known));
        return new KeptMerge(kept, withHistory(known, own), merge.keys(), result, merge.from());
    }

    /** Whether one of ours has been merged with the record as it is. */
    private static boolean isMergedAlready(CaseRecord now, CaseRecord record) {
        for (Revision revision : now.revisions()) {
            Optional<CaseRecord> merged = KeptMerge.of(revision).map(KeptMerge::merged);
            if (merged.filter(one -> one.isRetracted() == record.isRetracted())
                    .filter(one -> RecordCopies.bare(one).equals(RecordCopies.bare(record)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
