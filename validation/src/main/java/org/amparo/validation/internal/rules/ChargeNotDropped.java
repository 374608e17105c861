package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Charge;
import org.amparo.custody.Release;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a charge that is not dropped though the release came about because the charges were. */
public final class ChargeNotDropped implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Charge> site : layout.sites(Charge.class)) {
            Optional<Detention> detention =
                    site.parent().flatMap(parent -> parent.as(Detention.class)).map(Site::object);
            if (detention.isPresent()
                    && !detention.get().isRetracted()
                    && detention
                            .get()
                            .release()
                            .filter(release -> endsCharge(release, site.object()))
                            .isPresent()
                    && isStanding(site.object())
                    && !isReplaced(layout.caseFile(), site.object(), detention.get())) {
                findings.add(site.spot());
            }
        }
    }

    /** A charge that was brought after the release is another matter. */
    private static boolean endsCharge(Release release, Charge charge) {
        return release.kind().equals(Optional.of(ReleaseKind.CHARGES_DROPPED))
                && SupportingEvidence.isAsserted(release)
                && !release.on()
                        .flatMap(on -> charge.broughtOn()
                                .filter(brought -> brought.after(on).isCertain()))
                        .isPresent();
    }

    private static boolean isStanding(Charge charge) {
        return charge.droppedOn().isEmpty()
                && SupportingEvidence.isAsserted(charge)
                && !SupportingEvidence.saysWhyMissing(charge, Charge.DROPPED_ON);
    }

    private static boolean isReplaced(CaseFile caseFile, Charge charge, Detention detention) {
        return detention.charges().stream()
                .flatMap(other -> other.replaces().stream())
                .flatMap(replaced -> caseFile.find(replaced).stream())
                .anyMatch(charge::equals);
    }
}
