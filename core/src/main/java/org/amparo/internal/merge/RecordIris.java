package org.amparo.internal.merge;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.index.IndexedFile;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file by their IRIs: those by which other files know them or, for a record of the file's own, those
 * of its ids. An id that a join gave to a record is none of its IRIs.
 */
public final class RecordIris {

    private final Optional<URI> base;
    private final Map<HashedKey, List<RecordId>> ids = new HashMap<>();
    private final Map<URI, RecordId> iris = new TreeMap<>();
    private @Nullable Map<RecordId, RecordId> nobodies;

    /**
     * The IRIs of a file.
     *
     * @param preferred the content hash of a file whose IRIs count before all others
     */
    RecordIris(IndexedFile file, Optional<String> preferred) {
        this.base = file.header().base();
        for (CaseRecord record : file.records()) {
            for (Provenance one : record.provenance()) {
                if (one.contentHash().isPresent() && one.contentHash().equals(preferred)) {
                    add(one.iri(), idFor(record, one.iri()));
                }
            }
        }
        List<CaseRecord> own = file.records().stream()
                .filter(record -> record.provenance().isEmpty())
                .toList();
        for (URI address : base.stream().toList()) {
            own.forEach(record -> add(record.id().iri(address), record.id()));
            own.forEach(record -> record.formerIds().forEach(former -> add(former.iri(address), former)));
        }
        file.records().forEach(record -> record.provenance().forEach(one -> add(one.iri(), idFor(record, one.iri()))));
    }

    private void add(URI iri, RecordId id) {
        iris.putIfAbsent(iri, id);
        List<RecordId> all = ids.computeIfAbsent(HashedKey.of(iri), same -> new ArrayList<>(1));
        if (!all.contains(id)) {
            all.add(id);
        }
    }

    /**
     * The ids, perhaps former ones, of the records with this IRI. They are several only where one file has used it for
     * two.
     */
    List<RecordId> findAll(URI iri) {
        return ids.getOrDefault(HashedKey.of(iri), List.of());
    }

    /** The id, perhaps a former one, of the first record with this IRI. */
    Optional<RecordId> find(URI iri) {
        return findAll(iri).stream().findFirst();
    }

    /** The id for an id of a file with this base, if the file has the record. */
    Optional<RecordId> find(RecordId id, URI itsBase) {
        return find(id.iri(itsBase)).filter(found -> found.type().equals(id.type()));
    }

    /** The id for that of a record which another file refers to and does not have, if this file has the record. */
    Optional<RecordId> findNobody(RecordId nobody) {
        if (nobody.local().indexOf('~') < 0) {
            return Optional.empty();
        }
        Map<RecordId, RecordId> known = nobodies;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<URI, RecordId> entry : iris.entrySet()) {
                URI iri = entry.getKey();
                for (RecordId id : idIn(iri).stream().toList()) {
                    known.put(IdTranslation.nobody(id, base(iri, id)), entry.getValue());
                }
            }
            nobodies = known;
        }
        return Optional.ofNullable(known.get(nobody));
    }

    /** The IRIs by which a record is known, without those that it has only since it was joined into this file. */
    static List<Provenance> of(CaseRecord record, Optional<URI> base) {
        return record.provenance().isEmpty() ? own(record, base) : record.provenance();
    }

    /** The IRIs of the ids of a record. */
    static List<Provenance> own(CaseRecord record, Optional<URI> base) {
        return base.stream()
                .flatMap(address -> ids(record).map(id -> Provenance.of(id.iri(address))))
                .toList();
    }

    /**
     * The provenance of a record that a file gives. Where that file has it from another, its IRI stays the one there:
     * the id that it got on the way may be somebody else's in another version of that file.
     */
    static List<Provenance> given(CaseRecord record, Provenance file, URI base) {
        List<Provenance> all = new ArrayList<>(record.provenance());
        List<Provenance> iris = record.provenance().isEmpty()
                ? own(record, Optional.of(base))
                : record.provenance().subList(0, 1);
        iris.forEach(one -> all.add(file.toBuilder().iri(one.iri()).build()));
        return all;
    }

    /** The provenance of a record to which another gives something of its own. */
    static List<Provenance> together(CaseRecord record, List<Provenance> more, Optional<URI> base) {
        List<Provenance> known = of(record, base);
        Set<HashedKey> iris = iris(known);
        Set<Provenance> all = new LinkedHashSet<>(record.provenance());
        if (more.stream().anyMatch(one -> !iris.contains(HashedKey.of(one.iri())))) {
            all.addAll(known);
        }
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The id in an IRI. */
    public static Optional<RecordId> idIn(URI iri) {
        String text = iri.toString();
        int local = text.lastIndexOf('/');
        int type = text.lastIndexOf('/', local - 1);
        try {
            return type < 0
                    ? Optional.empty()
                    : Optional.of(RecordId.of(text.substring(type + 1, local), text.substring(local + 1)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The base of the file in which a record has this IRI and id. */
    static URI base(URI iri, RecordId id) {
        String text = iri.toString();
        return URI.create(text.substring(0, text.length() - id.toString().length()));
    }

    static Set<HashedKey> iris(List<Provenance> provenance) {
        Set<HashedKey> iris = new HashSet<>();
        provenance.forEach(one -> iris.add(HashedKey.of(one.iri())));
        return iris;
    }

    private static Stream<RecordId> ids(CaseRecord record) {
        return Stream.concat(Stream.of(record.id()), record.formerIds().stream());
    }

    /** The id under which a record had an IRI: a former one, if it was merged into another that is known by more. */
    private RecordId idFor(CaseRecord record, URI iri) {
        if (record.formerIds().isEmpty()) {
            return record.id();
        }
        return ids(record)
                .filter(id ->
                        base.filter(address -> id.iri(address).equals(iri)).isPresent())
                .findFirst()
                .or(() -> mergedWith(record, iri))
                .or(() -> numbered(record, iri))
                .orElse(record.id());
    }

    private static Optional<RecordId> mergedWith(CaseRecord record, URI iri) {
        for (Revision revision : record.revisions()) {
            Optional<RecordId> merged = KeptMerge.of(revision)
                    .map(KeptMerge::merged)
                    .filter(other -> iris(other.provenance()).contains(HashedKey.of(iri)))
                    .map(CaseRecord::id)
                    .filter(record.formerIds()::contains);
            if (merged.isPresent()) {
                return merged;
            }
        }
        return Optional.empty();
    }

    /** The former id that the name in the IRI may have become, if it is none of the file's own. */
    private Optional<RecordId> numbered(CaseRecord record, URI iri) {
        Set<HashedKey> known = iris(record.provenance());
        String local = iri.toString().substring(iri.toString().lastIndexOf('/') + 1);
        return record.formerIds().stream()
                .filter(former -> former.local().equals(local) || Keys.isLike(former.local(), local))
                .filter(former -> base.filter(address -> known.contains(HashedKey.of(former.iri(address))))
                        .isEmpty())
                .findFirst();
    }
}
