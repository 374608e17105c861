package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.amparo.code.ClaimStatus;
import org.amparo.custody.Argument;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.custody.Narrative;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.people.Recognition;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/**
 * Finds an accusation, an alleged motive, an account or a recognition that no source makes. Evidence for the whole detention or
 * person does not count.
 */
public final class AccusationWithoutEvidence implements RecordRule {

    private static final List<Class<? extends Annotated>> KINDS =
            List.of(Motive.class, Narrative.class, Argument.class, Involvement.class, Recognition.class);

    @Override
    public void signs(Signs signs) {
        KINDS.forEach(kind -> signs.inEach(kind, (claim, setting) -> isUnsupported(claim)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        KINDS.forEach(kind -> layout.sites(kind).forEach(site -> check(site, findings)));
    }

    private static void check(ObjectPlace<? extends Annotated> site, Findings findings) {
        if (isUnsupported(site.object()) && !isNamedByOwner(site)) {
            findings.add(message(site), site.spot());
        }
    }

    private static boolean isUnsupported(Annotated claim) {
        List<Evidence> evidence = claim.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).supports()) {
                return false;
            }
        }
        return true;
    }

    private static String message(ObjectPlace<? extends Annotated> site) {
        List<Evidence> evidence = site.object().evidence();
        if (!evidence.isEmpty() && evidence.stream().allMatch(AccusationWithoutEvidence::isRetracted)) {
            return "retracted";
        }
        if (evidence.stream().anyMatch(Evidence::stands)
                && evidence.stream().filter(Evidence::stands).allMatch(Evidence::denies)) {
            return "denied";
        }
        return site.as(Involvement.class)
                        .flatMap(involvement -> involvement.object().agent())
                        .isPresent()
                ? "by-name"
                : Findings.THE_ONE_MESSAGE;
    }

    private static boolean isRetracted(Evidence evidence) {
        return evidence.status().equals(Optional.of(ClaimStatus.RETRACTED));
    }

    /** Whether the record has evidence about the list that the claim is in. */
    private static boolean isNamedByOwner(ObjectPlace<? extends Annotated> site) {
        String list = site.inRecord().toString().split("/", -1)[1];
        return site.parent()
                .filter(parent -> !parent.supporting(Optional.of(list)).isEmpty())
                .isPresent();
    }
}
