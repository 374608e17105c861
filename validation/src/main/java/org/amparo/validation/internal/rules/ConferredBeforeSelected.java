package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.honours.Conferral;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds an award that was conferred certainly before its recipient was selected. */
public final class ConferredBeforeSelected implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Conferral> site : layout.sites(Conferral.class)) {
            Conferral conferral = site.object();
            if (SupportingEvidence.isAsserted(conferral) && isBefore(conferral.conferredOn(), conferral.selectedOn())) {
                findings.add(site.spot(Conferral.CONFERRED_ON));
            }
        }
    }

    private static boolean isBefore(Optional<PartialDate> conferred, Optional<PartialDate> selected) {
        return conferred.isPresent()
                && selected.isPresent()
                && conferred.get().before(selected.get()).isCertain();
    }
}
