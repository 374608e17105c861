package org.amparo.validation.internal.rules;

import org.amparo.code.Code;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;

/** Finds a code that is not in its list. */
public final class UnknownCode implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.value() instanceof Code code && !code.isKnown()) {
                    findings.add(value.spot());
                }
            }
        }
    }
}
