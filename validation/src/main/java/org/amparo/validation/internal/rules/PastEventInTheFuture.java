package org.amparo.validation.internal.rules;

import org.amparo.shape.Traits;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a date that is reported as past and lies certainly in the future. */
public final class PastEventInTheFuture implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site.Value value : layout.values(ValueKind.TIME)) {
            if (value.attribute().traits().is(Traits.Mark.PAST)
                    && TimeValues.anyDate(
                            value.value(), date -> date.after(layout.today()).isCertain())) {
                findings.add(value.spot());
            }
        }
    }
}
