package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.code.IncidentKind;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/**
 * Finds an incident that was certainly over before a subject was born, and one of the living after a subject's death.
 */
public final class DoneOutsideLifetime implements Rule {

    /**
     * What can be done to the living alone. The dead are slandered, summoned and tried, their homes are searched, their
     * accounts broken into, their bodies stopped at a border, and their families punished.
     */
    private static final Set<IncidentKind> OF_THE_LIVING = Set.of(
            IncidentKind.KILLING,
            IncidentKind.ATTEMPTED_KILLING,
            IncidentKind.ENFORCED_DISAPPEARANCE,
            IncidentKind.TORTURE,
            IncidentKind.ILL_TREATMENT,
            IncidentKind.SEXUAL_VIOLENCE,
            IncidentKind.ASSAULT,
            IncidentKind.THREAT,
            IncidentKind.SURVEILLANCE);

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<PersonId, Optional<PartialDate>> deaths = new HashMap<>();
        for (ObjectPlace<Incident> site : layout.sites(Incident.class)) {
            Incident incident = site.object();
            Optional<Period> period = incident.period().filter(during -> !during.isReversed());
            if (period.isPresent() && !incident.isRetracted() && SupportingEvidence.isAsserted(incident)) {
                for (int i = 0; i < incident.subjects().size(); i++) {
                    Optional<Person> person = person(layout, incident.subjects().get(i));
                    if (person.isPresent()) {
                        Optional<PartialDate> death = deaths.computeIfAbsent(
                                person.get().id(), id -> KillingDeaths.death(person.get(), layout.caseFile()));
                        int item = i;
                        check(incident, period.get(), person.get(), death)
                                .ifPresent(which -> findings.add(which, site.spot(Incident.SUBJECTS, item)));
                    }
                }
            }
        }
    }

    private static Optional<Person> person(CaseLayout layout, SubjectId id) {
        return layout.caseFile()
                .find(id)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> !person.isRetracted());
    }

    /** Something that began before a death may have gone on after it, as a disappearance does. */
    private static Optional<String> check(
            Incident incident, Period period, Person person, Optional<PartialDate> death) {
        if (TimeValues.isBefore(period.end(), person.bornOn())) {
            return Optional.of("before-birth");
        }
        return TimeValues.isBefore(death, period.start())
                        && incident.kinds().stream().anyMatch(OF_THE_LIVING::contains)
                ? Optional.of("after-death")
                : Optional.empty();
    }
}
