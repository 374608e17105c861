package org.amparo.validation.rules;

import org.amparo.code.Code;

/** V2: a code that an earlier version offered and this one does not. */
public final class RetiredCode implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.value() instanceof Code code && code.isRetired()) {
                    report.add(code.successor().isPresent() ? Report.THE_ONE_THING : "alone", value.place());
                }
            }
        }
    }
}
