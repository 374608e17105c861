package org.amparo.validation.rules;

import org.amparo.time.Period;

/** T2: a period whose end certainly lies before its start. */
public final class ReversedPeriod implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.value() instanceof Period period && period.isReversed()) {
                    report.add(value.place());
                }
            }
        }
    }
}
