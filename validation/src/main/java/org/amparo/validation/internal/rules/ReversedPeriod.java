package org.amparo.validation.internal.rules;

import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a period whose end certainly lies before its start. */
public final class ReversedPeriod implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inValues(ValueKind.TIME, line -> true, (value, setting) -> isReversed(value));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.TIME)) {
            if (isReversed(value.value())) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isReversed(Object value) {
        return value instanceof Period period && period.isReversed();
    }
}
