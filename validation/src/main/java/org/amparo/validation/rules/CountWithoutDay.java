package org.amparo.validation.rules;

import org.amparo.speech.Count;

/** C2: a number of people, and not on what day it held. */
public final class CountWithoutDay implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<Count> site : layout.sites(Count.class)) {
            Count count = site.object();
            if (isNumber(count)
                    && count.asOf().isEmpty()
                    && !Grounds.saysWhyMissing(count, Count.AS_OF)
                    && site.enclosing().noneMatch(outer -> outer.is(Count.class))) {
                report.add(site.place());
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
