package org.amparo.validation.rules;

import java.util.Optional;
import org.amparo.code.ConferralMode;
import org.amparo.honours.Conferral;

/** A1: an award conferred in absentia, and why the recipient was absent is not said. */
public final class AbsentWithoutReason implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<Conferral> site : layout.sites(Conferral.class)) {
            Conferral conferral = site.object();
            if (conferral.mode().equals(Optional.of(ConferralMode.IN_ABSENTIA))
                    && conferral.absenceReason().isEmpty()
                    && !Grounds.saysWhyMissing(conferral, Conferral.ABSENCE_REASON)) {
                report.add(site.place(Conferral.MODE));
            }
        }
    }
}
