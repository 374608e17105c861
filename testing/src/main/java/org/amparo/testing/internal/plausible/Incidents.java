package org.amparo.testing.internal.plausible;

import java.util.List;
import org.amparo.Incident;
import org.amparo.code.Consequence;
import org.amparo.code.IncidentKind;
import org.amparo.code.MissingReason;
import org.amparo.code.OrganisationKind;
import org.amparo.evidence.Missing;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes the incidents of a plan: in custody, before an arrest, or to people and bodies that are never detained. */
final class Incidents {

    private static final List<IncidentKind> IN_CUSTODY = List.of(
            IncidentKind.ILL_TREATMENT,
            IncidentKind.ILL_TREATMENT,
            IncidentKind.TORTURE,
            IncidentKind.THREAT,
            IncidentKind.SEXUAL_VIOLENCE);
    private static final List<IncidentKind> BEFORE_ARREST =
            List.of(IncidentKind.SUMMONS, IncidentKind.TRAVEL_STOP, IncidentKind.SURVEILLANCE, IncidentKind.SMEAR);
    private static final List<IncidentKind> OF_BYSTANDERS = List.of(
            IncidentKind.THREAT,
            IncidentKind.ASSAULT,
            IncidentKind.ONLINE_ATTACK,
            IncidentKind.REPRISAL,
            IncidentKind.ATTEMPTED_KILLING);
    private static final List<Consequence> CONSEQUENCES =
            List.of(Consequence.INJURY, Consequence.EXILE, Consequence.DISMISSAL);

    private final Plan plan;
    private final Telling telling;
    private final Allegations allegations;

    Incidents(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
        this.allegations = new Allegations(plan, telling);
    }

    Incident incident(int position) {
        Dice dice = plan.dice("incident", position);
        Plan.Setting setting = plan.setting(position);
        Incident.Builder incident = Incident.builder()
                .id(plan.incident(position))
                .addKind(kind(dice, position))
                .addSubject(plan.subjectOf(position))
                .addEvidence(telling.found(plan.teller(position)).build());
        addTimeAndPlace(dice, position, incident);
        if (setting == Plan.Setting.CUSTODY) {
            incident.detention(plan.detention(plan.custodyOf(position)));
        }
        plan.related(position).ifPresent(other -> incident.addRelatedIncident(plan.incident(other)));
        if (setting == Plan.Setting.BODY) {
            incident.addConsequence(dice.percent(50) ? Consequence.LOSS_OF_PROPERTY : Consequence.CLOSURE);
        } else if (!plan.isDeadly(position) && dice.percent(30)) {
            incident.addConsequence(dice.oneOf(CONSEQUENCES));
        }
        addClaims(dice, position, incident);
        if (dice.percent(40)) {
            incident.revisions(PlausibleRevisions.of(dice, Incident.PERIOD, Incident.PLACE));
        }
        return incident.build();
    }

    private IncidentKind kind(Dice dice, int position) {
        if (plan.isDeadly(position)) {
            return IncidentKind.KILLING;
        }
        return switch (plan.setting(position)) {
            case CUSTODY -> dice.oneOf(IN_CUSTODY);
            case BODY -> dice.percent(60) ? IncidentKind.RAID : IncidentKind.SEIZURE;
            case BEFORE_ARREST -> dice.oneOf(BEFORE_ARREST);
            default -> dice.oneOf(OF_BYSTANDERS);
        };
    }

    /** Adds the day, or the month, or the reason why there is neither; a killing always has its day. */
    private void addTimeAndPlace(Dice dice, int position, Incident.Builder incident) {
        PartialDate day = PartialDate.of(plan.happened(position));
        if (plan.isDeadly(position) || dice.percent(70)) {
            incident.period(Period.of(day, day));
        } else if (dice.percent(70)) {
            PartialDate month = PartialDate.parse(day.toString().substring(0, "2020-02".length()));
            // The source says "last month" or the like, which counts from its own day.
            incident.period(Period.of(month, month))
                    .addEvidence(telling.found(plan.teller(position))
                            .about(Incident.PERIOD)
                            .anchor(plan.statement(plan.teller(position)))
                            .build());
        } else {
            incident.addMissing(Missing.of(Incident.PERIOD, MissingReason.NOT_STATED));
        }
        if (dice.percent(50)) {
            incident.place(
                    Places.named("A square in Nowhere", plan.body(OrganisationKind.POLICE, dice.between(0, 9)), dice));
        }
    }

    private void addClaims(Dice dice, int position, Incident.Builder incident) {
        if (dice.percent(50)) {
            incident.description(LocalizedText.english("What nobody did to anybody, in a town that is on no map"));
        }
        if (dice.percent(50)) {
            incident.addMotive(allegations.motive(dice, position, telling.found(plan.teller(position))));
        }
        if (dice.percent(60)) {
            incident.addInvolvement(allegations.involvement(dice, position, telling.found(plan.teller(position))));
        }
    }
}
