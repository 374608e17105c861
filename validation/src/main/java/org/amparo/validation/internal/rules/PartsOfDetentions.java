package org.amparo.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.evidence.Annotated;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** The parts of detentions that are claimed: of detentions that are not retracted, and asserted themselves. */
final class PartsOfDetentions {

    private PartsOfDetentions() {}

    /** A part, with the detention that it is directly in. */
    record Part<P>(ObjectPlace<P> site, ObjectPlace<Detention> of) {

        P object() {
            return site.object();
        }

        Detention detention() {
            return of.object();
        }
    }

    static <P extends Annotated> List<Part<P>> of(CaseLayout layout, Class<P> type) {
        List<Part<P>> parts = new ArrayList<>(0);
        for (ObjectPlace<P> site : layout.sites(type)) {
            Optional<ObjectPlace<Detention>> detention = site.parent().flatMap(parent -> parent.as(Detention.class));
            if (detention.isPresent()
                    && !detention.get().object().isRetracted()
                    && SupportingEvidence.isAsserted(site.object())) {
                parts.add(new Part<>(site, detention.get()));
            }
        }
        return parts;
    }
}
