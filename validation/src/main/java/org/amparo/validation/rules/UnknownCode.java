package org.amparo.validation.rules;

import org.amparo.code.Code;

/** V1: a code that is not in its list. */
public final class UnknownCode implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.value() instanceof Code code && !code.isKnown()) {
                    report.add(value.place());
                }
            }
        }
    }
}
