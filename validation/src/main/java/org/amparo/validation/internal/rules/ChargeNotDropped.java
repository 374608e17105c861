package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Charge;
import org.amparo.custody.Release;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a charge that is not dropped though the release came about because the charges were. */
public final class ChargeNotDropped implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.RELEASE,
                Detention.class,
                (detention, setting) ->
                        detention.charges().stream().anyMatch(charge -> isLeftStanding(charge, detention)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Charge> site : layout.sites(Charge.class)) {
            Optional<Detention> detention =
                    site.parent().flatMap(parent -> parent.as(Detention.class)).map(ObjectPlace::object);
            if (detention.isPresent()
                    && !detention.get().isRetracted()
                    && isLeftStanding(site.object(), detention.get())
                    && !isReplaced(layout.caseFile(), site.object(), detention.get())) {
                findings.add(site.spot());
            }
        }
    }

    private static boolean isLeftStanding(Charge charge, Detention detention) {
        return detention
                        .release()
                        .filter(release -> endsCharge(release, charge))
                        .isPresent()
                && isStanding(charge);
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
