package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LawfulBasis;
import org.amparo.people.Consent;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a consent that is named as the lawful basis, where it is said that nobody has given it. */
public final class ConsentThatNobodyGave implements RecordRule {

    private static final List<ConsentStatus> NEVER_GIVEN =
            List.of(ConsentStatus.REFUSED, ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE);

    @Override
    public void signs(Signs signs) {
        signs.inEach(Consent.class, (consent, setting) -> isContradictory(consent));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Consent> site : layout.sites(Consent.class)) {
            if (isContradictory(site.object())) {
                findings.add(site.spot(Consent.LAWFUL_BASIS));
            }
        }
    }

    private static boolean isContradictory(Consent consent) {
        return consent.lawfulBasis().equals(Optional.of(LawfulBasis.CONSENT)) && isDenied(consent);
    }

    private static boolean isDenied(Consent consent) {
        return consent.status().filter(NEVER_GIVEN::contains).isPresent()
                || consent.giver().equals(Optional.of(ConsentGiver.NONE));
    }
}
