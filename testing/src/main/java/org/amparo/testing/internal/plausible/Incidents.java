package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import org.amparo.Incident;
import org.amparo.code.Consequence;
import org.amparo.code.IncidentKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.PerpetratorType;
import org.amparo.custody.Involvement;
import org.amparo.record.Place;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * Makes the incidents of a plan, two to an episode: a raid before the arrest, and ill-treatment after it, which belongs
 * together with the raid. Nobody is killed, so that no status changes.
 */
final class Incidents {

    private final Plan plan;
    private final Telling telling;

    Incidents(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    Incident incident(int position) {
        int detention = plan.detentionOfIncident(position);
        Dice dice = plan.dice("incident", position);
        Incident.Builder incident = Incident.builder()
                .id(plan.incident(position))
                .addSubject(plan.subject(detention))
                .place(Place.builder().country(dice.oneOf(Specimens.COUNTRIES)).build())
                .addEvidence(telling.evidence(plan.update(detention)).build());
        LocalDate arrest = plan.episode(detention).start();
        if (Plan.isRaid(position)) {
            incident.addKind(IncidentKind.RAID)
                    .period(on(arrest.minusDays(dice.between(2, 20))))
                    .addConsequence(Consequence.LOSS_OF_PROPERTY);
        } else {
            incident.addKind(IncidentKind.ILL_TREATMENT)
                    .period(on(arrest.plusDays(1)))
                    .detention(plan.detention(detention))
                    .addRelatedIncident(plan.incident(position - 1));
        }
        if (dice.percent(50)) {
            incident.addInvolvement(Involvement.builder()
                    .key("police")
                    .perpetratorType(PerpetratorType.POLICE)
                    .degree(InvolvementDegree.SUSPECTED)
                    .addEvidence(telling.evidence(plan.update(detention)).build())
                    .build());
        }
        return incident.addAllRevisions(PlausibleRevisions.of(dice)).build();
    }

    private static Period on(LocalDate day) {
        return Period.of(PartialDate.of(day), PartialDate.of(day));
    }
}
