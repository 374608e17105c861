package org.amparo.internal.merge;

import java.util.LinkedHashSet;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.code.PersonKind;
import org.amparo.data.DataValue;
import org.amparo.internal.marking.Levels;
import org.amparo.people.Consent;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;

/**
 * The places in a record that keep it, or something of it, from readers by other means than a marking or a gap: a consent
 * with limits, a kind without a name, a refusal in a name, a member that nobody has read.
 */
final class RefusalPlaces implements Walk.Visitor {

    /**
     * A place.
     *
     * @param attribute the name of the attribute or the member
     * @param kind the kind of a person; empty for all else
     */
    record Place(Pointer at, String attribute, String kind) {}

    private final Set<Place> places = new LinkedHashSet<>();
    private final boolean isOfPeople;

    private RefusalPlaces(boolean isOfPeople) {
        this.isOfPeople = isOfPeople;
    }

    /** Those in a record, in their order. */
    static Set<Place> in(CaseRecord record) {
        boolean isOfPeople = record instanceof Person || record instanceof Detention || record instanceof Incident;
        RefusalPlaces found = new RefusalPlaces(isOfPeople);
        record.shaped().walk(Pointer.ROOT, found);
        return found.places;
    }

    @Override
    public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
        shape.unknownMembersOf(object).members().forEach((name, value) -> {
            if (hides(shape, name, value)) {
                add(at, name, "");
            }
        });
        if (object instanceof Person person) {
            if (person.consent().filter(RefusalPlaces::limits).isPresent()) {
                add(at, Person.CONSENT.name(), "");
            }
            person.kind()
                    .filter(kind -> !kind.equals(PersonKind.NAMED))
                    .ifPresent(kind -> add(at, Person.KIND.name(), kind.toString()));
            if (person.names().stream().anyMatch(Levels::keepsBack)) {
                add(at, Person.NAMES.name(), "");
            }
        }
    }

    private void add(Pointer object, String attribute, String kind) {
        places.add(new Place(object.member(attribute), attribute, kind));
    }

    private boolean hides(Shape<?, ?> shape, String member, DataValue value) {
        return (isOfPeople && member.indexOf(':') < 0) || Levels.isLimit(shape, member, value);
    }

    /** Whether a consent does not allow everything to everybody for ever. */
    private static boolean limits(Consent consent) {
        return Levels.keepsBack(consent)
                || !consent.scopes().isEmpty()
                || !consent.recipients().isEmpty()
                || consent.on().isPresent()
                || consent.expires().isPresent()
                || consent.withdrawn().isPresent();
    }
}
