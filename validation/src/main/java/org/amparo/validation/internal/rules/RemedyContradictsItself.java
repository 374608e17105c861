package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Remedy;
import org.amparo.shape.AttributeName;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/**
 * Finds a domestic remedy that was decided certainly before it was filed, one that was not taken and has a day of filing
 * or decision, and one that is pending and decided.
 */
public final class RemedyContradictsItself implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Remedy.class,
                (remedy, setting) -> isReversed(remedy) || denied(remedy).isPresent());
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Remedy> part : PartsOfDetentions.of(layout, Remedy.class)) {
            if (isReversed(part.object())) {
                findings.add("order", part.site().spot(Remedy.DECIDED_ON));
            }
            denied(part.object())
                    .ifPresent(attribute -> findings.add("outcome", part.site().spot(attribute)));
        }
    }

    private static boolean isReversed(Remedy remedy) {
        return TimeValues.isBefore(remedy.decidedOn(), remedy.filedOn());
    }

    /** The day that is ruled out by the outcome. */
    private static Optional<AttributeName<?>> denied(Remedy remedy) {
        boolean isUntaken =
                remedy.outcome().filter(RemedyOutcome.NOT_TAKEN::equals).isPresent();
        boolean isPending =
                remedy.outcome().filter(RemedyOutcome.PENDING::equals).isPresent();
        if (isUntaken && remedy.filedOn().isPresent()) {
            return Optional.of(Remedy.FILED_ON);
        }
        return (isUntaken || isPending) && remedy.decidedOn().isPresent()
                ? Optional.of(Remedy.DECIDED_ON)
                : Optional.empty();
    }
}
