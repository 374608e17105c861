package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a detention of somebody who was certainly not yet born or already dead. */
public final class DetainedOutsideLifetime implements Rule {

    /** A day after every day of which a file tells. */
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

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
                check(detention.period().get(), person.get(), death(layout.caseFile(), person.get()))
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

    /** The day on which the person died, or by which they were certainly killed. */
    private static Optional<PartialDate> death(CaseFile caseFile, Person person) {
        return person.diedOn()
                .or(() -> Killings.of(person, caseFile, AFTER_ALL)
                        .flatMap(killing -> killing.period().flatMap(Period::end).stream())
                        .findFirst());
    }
}
