package org.amparo.validation.internal.rules;

import org.amparo.speech.Count;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a number of people that is given without the day on which it held. */
public final class CountWithoutDay implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Count> site : layout.sites(Count.class)) {
            Count count = site.object();
            if (isNumber(count)
                    && count.asOf().isEmpty()
                    && !SupportingEvidence.saysWhyMissing(count, Count.AS_OF)
                    && site.enclosing().noneMatch(outer -> outer.is(Count.class))) {
                findings.add(site.spot());
            }
        }
    }

    /** Whether there is a number at all; "many" holds on no particular day. */
    static boolean isNumber(Count count) {
        return count.value().isPresent()
                || count.atLeast().isPresent()
                || count.atMost().isPresent();
    }
}
