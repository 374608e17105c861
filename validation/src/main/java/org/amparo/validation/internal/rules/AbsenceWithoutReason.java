package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.code.ConferralMode;
import org.amparo.honours.Conferral;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds an award conferred in absentia without a reason for the absence. */
public final class AbsenceWithoutReason implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Conferral.class, (conferral, setting) -> isUnexplained(conferral));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Conferral> site : layout.sites(Conferral.class)) {
            if (isUnexplained(site.object())) {
                findings.add(site.spot(Conferral.MODE));
            }
        }
    }

    private static boolean isUnexplained(Conferral conferral) {
        return conferral.mode().equals(Optional.of(ConferralMode.IN_ABSENTIA))
                && conferral.absenceReason().isEmpty()
                && !SupportingEvidence.saysWhyMissing(conferral, Conferral.ABSENCE_REASON);
    }
}
