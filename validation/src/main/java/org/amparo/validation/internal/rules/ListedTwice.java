package org.amparo.validation.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.Incident;
import org.amparo.shape.AttributeName;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a kind, a subject, a consequence or a related incident that an incident lists again. */
public final class ListedTwice implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Incident.class,
                (incident, setting) -> hasTwice(incident.kinds())
                        || hasTwice(incident.subjects())
                        || hasTwice(incident.consequences())
                        || hasTwice(incident.relatedIncidents()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Incident> site : layout.sites(Incident.class)) {
            Incident incident = site.object();
            find(site, Incident.KINDS, incident.kinds(), findings);
            find(site, Incident.SUBJECTS, incident.subjects(), findings);
            find(site, Incident.CONSEQUENCES, incident.consequences(), findings);
            find(site, Incident.RELATED_INCIDENTS, incident.relatedIncidents(), findings);
        }
    }

    private static void find(
            ObjectPlace<Incident> site, AttributeName<?> attribute, List<?> values, Findings findings) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                findings.add(site.spot(attribute, i));
            }
        }
    }

    private static boolean hasTwice(List<?> values) {
        return values.size() > 1 && new HashSet<>(values).size() < values.size();
    }
}
