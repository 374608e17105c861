package org.amparo.validation.internal.rules;

import org.amparo.CaseRecord;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.id.RecordId;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Role;
import org.amparo.shape.Attribute;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/**
 * Finds an incident that is related to itself, and a person with a role towards themselves or perhaps the same as they.
 */
public final class RelatedToItself implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Incident.class,
                (incident, setting) -> incident.relatedIncidents().stream().anyMatch(id -> isOf(incident, id)));
        signs.inEachWith(
                Person.ROLES,
                Person.class,
                (person, setting) -> person.roles().stream()
                        .anyMatch(role ->
                                role.person().filter(id -> isOf(person, id)).isPresent()));
        signs.inEachWith(
                Person.POSSIBLY_SAME,
                Person.class,
                (person, setting) -> person.possiblySame().stream().anyMatch(match -> isOf(person, match.person())));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.REFERENCE)) {
            if (relates(value.attribute())
                    && value.value() instanceof RecordId id
                    && value.site().record().filter(record -> isOf(record, id)).isPresent()) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean relates(Attribute<?, ?, ?> line) {
        return line.is(Incident.RELATED_INCIDENTS) || line.is(Role.PERSON) || line.is(PossibleMatch.PERSON);
    }

    /** Whether the record has this id, or had it before. */
    private static boolean isOf(CaseRecord record, RecordId id) {
        return record.id().equals(id) || record.formerIds().contains(id);
    }
}
