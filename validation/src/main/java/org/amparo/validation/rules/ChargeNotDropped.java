package org.amparo.validation.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Charge;
import org.amparo.custody.Release;

/** D8: the release came about because the charges were dropped, and a charge is not dropped. */
public final class ChargeNotDropped implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
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
                report.add(site.place());
            }
        }
    }

    /** A charge that was brought after the release is another matter. */
    private static boolean endsCharge(Release release, Charge charge) {
        return release.kind().equals(Optional.of(ReleaseKind.CHARGES_DROPPED))
                && Grounds.isClaimed(release)
                && !release.on()
                        .flatMap(on -> charge.broughtOn()
                                .filter(brought -> brought.after(on).isCertain()))
                        .isPresent();
    }

    private static boolean isStanding(Charge charge) {
        return charge.droppedOn().isEmpty()
                && Grounds.isClaimed(charge)
                && !Grounds.saysWhyMissing(charge, Charge.DROPPED_ON);
    }

    private static boolean isReplaced(CaseFile caseFile, Charge charge, Detention detention) {
        return detention.charges().stream()
                .flatMap(other -> other.replaces().stream())
                .flatMap(replaced -> caseFile.find(replaced).stream())
                .anyMatch(charge::equals);
    }
}
