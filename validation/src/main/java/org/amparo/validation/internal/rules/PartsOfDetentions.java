package org.amparo.validation.internal.rules;

import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.evidence.Annotated;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** The parts of detentions that are claimed: of detentions that are not retracted, and asserted themselves. */
final class PartsOfDetentions {

    private PartsOfDetentions() {}

    /** A part, with the detention that it is directly in. */
    record Part<P>(Site<P> site, Site<Detention> of) {

        P object() {
            return site.object();
        }

        Detention detention() {
            return of.object();
        }
    }

    static <P extends Annotated> Stream<Part<P>> of(CaseLayout layout, Class<P> type) {
        return layout.sites(type).stream()
                .filter(site -> SupportingEvidence.isAsserted(site.object()))
                .flatMap(site -> site.parent().flatMap(parent -> parent.as(Detention.class)).stream()
                        .filter(detention -> !detention.object().isRetracted())
                        .map(detention -> new Part<>(site, detention)));
    }
}
