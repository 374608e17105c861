package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a detention of somebody who was certainly not yet born or already dead. */
public final class DetainedOutsideLifetime implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Detention> site : layout.sites(Detention.class)) {
            Detention detention = site.object();
            Optional<Person> person = layout.caseFile()
                    .find(detention.detainee())
                    .filter(Person.class::isInstance)
                    .map(Person.class::cast)
                    .filter(one -> !one.isRetracted());
            if (person.isPresent()
                    && detention.period().isPresent()
                    && !detention.isRetracted()
                    && SupportingEvidence.isAsserted(detention)) {
                check(detention.period().get(), person.get())
                        .ifPresent(which -> findings.add(which, site.spot(Detention.PERIOD)));
            }
        }
    }

    private static Optional<String> check(Period period, Person person) {
        if (TimeValues.isBefore(period.start(), person.bornOn())) {
            return Optional.of("before-birth");
        }
        boolean diedEarlier = TimeValues.isBefore(person.diedOn(), period.start())
                || TimeValues.isBefore(person.diedOn(), period.end());
        boolean goesOn = period.hasOpenEnd() && person.diedOn().isPresent();
        return diedEarlier || goesOn ? Optional.of("after-death") : Optional.empty();
    }
}
