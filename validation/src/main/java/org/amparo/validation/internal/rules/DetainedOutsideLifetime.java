package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.id.PersonId;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a detention of somebody who was certainly not yet born or already dead. */
public final class DetainedOutsideLifetime implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<PersonId, Optional<PartialDate>> deaths = new HashMap<>();
        for (ObjectPlace<Detention> site : layout.sites(Detention.class)) {
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
                Optional<PartialDate> death = deaths.computeIfAbsent(
                        person.get().id(), id -> KillingDeaths.death(person.get(), layout.caseFile()));
                check(detention.period().get(), person.get(), death)
                        .ifPresent(which -> findings.add(which, site.spot(Detention.PERIOD)));
            }
        }
    }

    private static Optional<String> check(Period period, Person person, Optional<PartialDate> death) {
        if (TimeValues.isBefore(period.start(), person.bornOn())) {
            return Optional.of("before-birth");
        }
        boolean diedEarlier = TimeValues.isBefore(death, period.start()) || TimeValues.isBefore(death, period.end());
        boolean goesOn = period.hasOpenEnd() && death.isPresent();
        return diedEarlier || goesOn ? Optional.of("after-death") : Optional.empty();
    }
}
