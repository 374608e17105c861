package org.amparo.validation.internal.rules;

import org.amparo.honours.Conferral;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds an award that was conferred certainly before its recipient was selected. */
public final class ConferredBeforeSelected implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Conferral.class,
                (conferral, setting) -> TimeValues.isBefore(conferral.conferredOn(), conferral.selectedOn()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Conferral> site : layout.sites(Conferral.class)) {
            Conferral conferral = site.object();
            if (SupportingEvidence.isAsserted(conferral)
                    && TimeValues.isBefore(conferral.conferredOn(), conferral.selectedOn())) {
                findings.add(site.spot(Conferral.CONFERRED_ON));
            }
        }
    }
}
