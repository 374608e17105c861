package org.amparo.validation.internal.rules;

import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a person who died certainly before they were born, and an organisation that was dissolved before it was founded. */
public final class DiedBeforeBorn implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Person.class, (person, setting) -> isReversed(person));
        signs.inEach(Organisation.class, (organisation, setting) -> isReversed(organisation));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Person> site : layout.sites(Person.class)) {
            if (isReversed(site.object())) {
                findings.add("person", site.spot(Person.DIED_ON));
            }
        }
        for (ObjectPlace<Organisation> site : layout.sites(Organisation.class)) {
            if (isReversed(site.object())) {
                findings.add("organisation", site.spot(Organisation.DISSOLVED_ON));
            }
        }
    }

    private static boolean isReversed(Person person) {
        return TimeValues.isBefore(person.diedOn(), person.bornOn());
    }

    private static boolean isReversed(Organisation organisation) {
        return TimeValues.isBefore(organisation.dissolvedOn(), organisation.foundedOn());
    }
}
