package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.code.CountScope;
import org.amparo.speech.Count;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a number of all ever that is said to be one of the parts which make up a number of those at one time. */
public final class CumulativeWithinCurrent implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Count.class,
                (count, setting) -> isMadeUpOfParts(count)
                        && count.breakdown().stream().anyMatch(CumulativeWithinCurrent::isCumulative));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Count> site : layout.sites(Count.class)) {
            Count part = site.object();
            if (isCumulative(part)
                    && site.parent()
                            .flatMap(whole -> whole.as(Count.class))
                            .filter(whole -> isMadeUpOfParts(whole.object()))
                            .isPresent()) {
                findings.add(site.spot(Count.SCOPE));
            }
        }
    }

    private static boolean isCumulative(Count part) {
        return part.scope().equals(Optional.of(CountScope.CUMULATIVE));
    }

    private static boolean isMadeUpOfParts(Count whole) {
        return whole.scope().equals(Optional.of(CountScope.CURRENT))
                && whole.breakdownExhaustive().orElse(false)
                && !whole.breakdownOverlapping().orElse(false);
    }
}
