package org.amparo.validation.internal.rules;

import java.util.Set;
import org.amparo.code.DemandOutcome;
import org.amparo.evidence.Evidence;
import org.amparo.speech.Outcome;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a demand that is said to be met, wholly or in part, without evidence of its own. */
public final class MetWithoutEvidence implements RecordRule {

    private static final Set<DemandOutcome> MET =
            Set.of(DemandOutcome.MET, DemandOutcome.PARTLY_MET, DemandOutcome.MET_THEN_REVERSED);

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Outcome.class,
                (outcome, setting) -> MET.contains(outcome.state())
                        && outcome.evidence().stream().noneMatch(MetWithoutEvidence::isOwn));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Outcome> site : layout.sites(Outcome.class)) {
            Outcome outcome = site.object();
            if (MET.contains(outcome.state())
                    && SupportingEvidence.own(site, Outcome.STATE.name()).isEmpty()
                    && !SupportingEvidence.saysWhyMissing(outcome, Outcome.EVIDENCE)) {
                findings.add(site.spot());
            }
        }
    }

    private static boolean isOwn(Evidence evidence) {
        return evidence.supports() && (evidence.about().isEmpty() || evidence.isAbout(Outcome.STATE));
    }
}
