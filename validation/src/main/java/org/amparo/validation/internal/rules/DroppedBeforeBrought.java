package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.custody.Charge;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;

/** Finds a charge that was dropped certainly before it was brought. */
public final class DroppedBeforeBrought implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        PartsOfDetentions.of(layout, Charge.class)
                .filter(part ->
                        isBefore(part.object().droppedOn(), part.object().broughtOn()))
                .forEach(part -> findings.add(part.site().spot(Charge.DROPPED_ON)));
    }

    private static boolean isBefore(Optional<PartialDate> dropped, Optional<PartialDate> brought) {
        return dropped.isPresent()
                && brought.isPresent()
                && dropped.get().before(brought.get()).isCertain();
    }
}
