package org.amparo.validation.internal.rules;

import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a person who died certainly before they were born, and an organisation that was dissolved before it was founded. */
public final class DiedBeforeBorn implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Person> site : layout.sites(Person.class)) {
            if (TimeValues.isBefore(site.object().diedOn(), site.object().bornOn())) {
                findings.add("person", site.spot(Person.DIED_ON));
            }
        }
        for (Site<Organisation> site : layout.sites(Organisation.class)) {
            if (TimeValues.isBefore(site.object().dissolvedOn(), site.object().foundedOn())) {
                findings.add("organisation", site.spot(Organisation.DISSOLVED_ON));
            }
        }
    }
}
