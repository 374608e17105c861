package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.code.Code;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.Spot;
import org.amparo.validation.internal.wording.Nearest;

/** Finds a code that is not in its list. */
public final class UnknownCode implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.value() instanceof Code code && !code.isKnown()) {
                    add(code, value.spot(), findings);
                }
            }
        }
    }

    private static void add(Code code, Spot spot, Findings findings) {
        String list = code.vocabulary().name();
        List<String> near =
                Nearest.to(code.code(), code.vocabulary().codes().stream().map(Code::code));
        if (near.isEmpty()) {
            findings.add("list", spot, list);
        } else {
            findings.add("near", spot, list, String.join(", ", near));
        }
    }
}
