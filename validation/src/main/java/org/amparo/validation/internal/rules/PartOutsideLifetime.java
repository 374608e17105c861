package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.evidence.Annotated;
import org.amparo.people.Capacity;
import org.amparo.people.Nationality;
import org.amparo.people.ParentBody;
import org.amparo.people.Photo;
import org.amparo.people.Role;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/**
 * Finds a picture, a role, a capacity or a nationality of somebody that begins certainly before their birth, and a
 * parent of an organisation for a period in which it certainly did not exist.
 */
public final class PartOutsideLifetime implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Person.class, (person, setting) -> person.bornOn().isPresent() && hasEarly(person));
        signs.inEachWith(
                Organisation.PARENTS,
                Organisation.class,
                (organisation, setting) ->
                        organisation.parents().stream().anyMatch(parent -> isOutside(parent, organisation)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Photo> site : layout.sites(Photo.class)) {
            findEarly(site, site.object().takenOn(), Photo.TAKEN_ON, findings);
        }
        for (ObjectPlace<Role> site : layout.sites(Role.class)) {
            findEarly(site, start(site.object().period()), Role.PERIOD, findings);
        }
        for (ObjectPlace<Capacity> site : layout.sites(Capacity.class)) {
            findEarly(site, start(site.object().period()), Capacity.PERIOD, findings);
        }
        for (ObjectPlace<Nationality> site : layout.sites(Nationality.class)) {
            findEarly(site, start(site.object().period()), Nationality.PERIOD, findings);
        }
        for (ObjectPlace<ParentBody> site : layout.sites(ParentBody.class)) {
            Optional<Organisation> organisation =
                    site.parent().flatMap(of -> of.as(Organisation.class)).map(ObjectPlace::object);
            if (organisation.isPresent()
                    && SupportingEvidence.isAsserted(site.object())
                    && isOutside(site.object(), organisation.get())) {
                findings.add("organisation", site.spot(ParentBody.PERIOD));
            }
        }
    }

    private static void findEarly(
            ObjectPlace<? extends Annotated> site,
            Optional<PartialDate> day,
            AttributeName<?> attribute,
            Findings findings) {
        Optional<Person> person =
                site.parent().flatMap(of -> of.as(Person.class)).map(ObjectPlace::object);
        if (person.isPresent()
                && SupportingEvidence.isAsserted(site.object())
                && TimeValues.isBefore(day, person.get().bornOn())) {
            findings.add("person", site.spot(attribute));
        }
    }

    private static boolean hasEarly(Person person) {
        Optional<PartialDate> born = person.bornOn();
        return person.photos().stream().anyMatch(photo -> TimeValues.isBefore(photo.takenOn(), born))
                || person.roles().stream().anyMatch(role -> TimeValues.isBefore(start(role.period()), born))
                || person.capacities().stream()
                        .anyMatch(capacity -> TimeValues.isBefore(start(capacity.period()), born))
                || person.nationalities().stream()
                        .anyMatch(nationality -> TimeValues.isBefore(start(nationality.period()), born));
    }

    private static Optional<PartialDate> start(Optional<Period> period) {
        return period.flatMap(Period::start);
    }

    private static boolean isOutside(ParentBody parent, Organisation organisation) {
        return TimeValues.isBefore(parent.period().flatMap(Period::end), organisation.foundedOn())
                || TimeValues.isBefore(organisation.dissolvedOn(), start(parent.period()));
    }
}
