package org.amparo.validation.internal.rules;

import org.amparo.custody.Charge;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a charge that was dropped certainly before it was brought. */
public final class DroppedBeforeBrought implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Charge.class, (charge, setting) -> isReversed(charge));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Charge> part : PartsOfDetentions.of(layout, Charge.class)) {
            if (isReversed(part.object())) {
                findings.add(part.site().spot(Charge.DROPPED_ON));
            }
        }
    }

    private static boolean isReversed(Charge charge) {
        return TimeValues.isBefore(charge.droppedOn(), charge.broughtOn());
    }
}
