package org.amparo.disclosure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
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

    private final Map<RecordId, Set<RecordId>> references = new LinkedHashMap<>();

    Surroundings(CaseFile original) {
        original.records().forEach(record -> references.put(record.id(), of(original, record.shaped())));
    }

    private static <T extends CaseRecord> Set<RecordId> of(CaseFile original, Shaped<T> record) {
        Set<RecordId> found = new HashSet<>();
        Walk.over(Pointer.ROOT, record.shape(), record.object(), new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof RecordId || value instanceof PartRef) {
                    RecordId id = value instanceof PartRef part ? part.record() : (RecordId) value;
                    found.add(original.find(id).map(CaseRecord::id).orElse(id));
                }
            }
        });
        return found;
    }

    /**
     * The records whose texts speak of somebody who lost a name, is gone, or was never in the file. Records of persons
     * are none: a father is not to lose his name because his daughter is withheld.
     */
    Set<RecordId> ofHidden(CaseFile original, CaseFile left) {
        Set<RecordId> hidden = new HashSet<>();
        for (Person person : original.records(Person.class)) {
            if (!left.find(person.id())
                    .map(Person::names)
                    .filter(person.names()::equals)
                    .isPresent()) {
                hidden.add(person.id());
            }
        }
        original.dangling().stream()
                .map(DanglingReference::target)
                .filter(PersonId.class::isInstance)
                .forEach(hidden::add);
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
