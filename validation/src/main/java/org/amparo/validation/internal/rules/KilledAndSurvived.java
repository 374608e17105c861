package org.amparo.validation.internal.rules;

import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds an incident that is a killing and an attempted one, which all of its subjects would have survived. */
public final class KilledAndSurvived implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Incident.class, (incident, setting) -> isBoth(incident));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Incident> site : layout.sites(Incident.class)) {
            if (isBoth(site.object())) {
                findings.add(site.spot(Incident.KINDS));
            }
        }
    }

    private static boolean isBoth(Incident incident) {
        return incident.kinds().contains(IncidentKind.KILLING)
                && incident.kinds().contains(IncidentKind.ATTEMPTED_KILLING);
    }
}
