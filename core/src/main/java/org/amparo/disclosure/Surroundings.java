package org.amparo.disclosure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.amparo.status.DanglingReference;

/**
 * The references of every record of a case file, which tell the texts that speak of somebody: those of the records that
 * refer to them, and the statements on which these, or their own record, rest.
 */
final class Surroundings {

    private final Map<RecordId, List<RecordId>> references = new LinkedHashMap<>();
    private final Set<PersonId> missing = new LinkedHashSet<>();
    private final Set<RecordId> referredToByPart = new HashSet<>();

    Surroundings(CaseFile original) {
        original.dangling().stream()
                .map(DanglingReference::target)
                .filter(PersonId.class::isInstance)
                .forEach(target -> missing.add((PersonId) target));
        original.records().forEach(record -> references.put(record.id(), of(original, record.shaped())));
    }

    /** The persons to whom references, or references to their parts, lead in vain. */
    Set<PersonId> missing() {
        return missing;
    }

    /** The records to which a record refers, by their present ids. */
    List<RecordId> referencesOf(RecordId record) {
        return references.getOrDefault(record, List.of());
    }

    /** Whether any reference leads to a part of the record. */
    boolean isReferredToByPart(RecordId record) {
        return referredToByPart.contains(record);
    }

    private <T extends CaseRecord> List<RecordId> of(CaseFile original, Shaped<T> record) {
        Set<RecordId> found = new HashSet<>();
        Walk.over(Pointer.ROOT, record.shape(), record.object(), new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof RecordId || value instanceof PartRef) {
                    RecordId id = value instanceof PartRef part ? part.record() : (RecordId) value;
                    RecordId present = original.find(id).map(CaseRecord::id).orElse(id);
                    found.add(present);
                    if (value instanceof PartRef) {
                        referredToByPart.add(present);
                    }
                }
            }
        });
        return List.copyOf(found);
    }

    /**
     * The statements on which records rest, or records that refer to these, and the statements that refer to them. So a
     * prize is among the latter, and what it rests on, if one of its recipients is among the former.
     *
     * @param left the records that count: one that is gone says nothing of others
     */
    Set<RecordId> sourcesOf(Set<RecordId> records, CaseFile left) {
        Set<RecordId> sources = new HashSet<>();
        if (!records.isEmpty()) {
            references.forEach((record, others) -> {
                boolean tellsOfThem =
                        records.contains(record) || others.stream().anyMatch(records::contains);
                if (tellsOfThem && left.find(record).isPresent()) {
                    sources.add(record);
                    sources.addAll(others);
                }
            });
        }
        sources.removeIf(id -> !(id instanceof StatementId));
        return sources;
    }

    /**
     * The records whose texts speak of somebody who lost a name, is gone, or was never in the file. Records of persons
     * are none: a father is not to lose his name because his daughter is withheld.
     */
    Set<RecordId> ofHidden(CaseFile original, CaseFile left) {
        Set<RecordId> hidden = new HashSet<>();
        for (Person person : original.records(Person.class)) {
            List<Name> names = NameSearch.withoutEvidence(person.names());
            if (!left.find(person.id())
                    .map(Person::names)
                    .map(NameSearch::withoutEvidence)
                    .filter(names::equals)
                    .isPresent()) {
                hidden.add(person.id());
            }
        }
        hidden.addAll(missing);
        Set<RecordId> around = new HashSet<>();
        if (!hidden.isEmpty()) {
            references.forEach((record, others) -> {
                if (hidden.contains(record) || others.stream().anyMatch(hidden::contains)) {
                    around.add(record);
                    others.stream().filter(StatementId.class::isInstance).forEach(around::add);
                }
            });
        }
        around.removeIf(PersonId.class::isInstance);
        return around;
    }
}
