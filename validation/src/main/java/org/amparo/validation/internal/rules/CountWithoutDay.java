package org.amparo.validation.internal.rules;

import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.speech.Count;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a number of people that is given without the day on which it held. */
public final class CountWithoutDay implements RecordRule {

    @Override
    public void signs(Signs signs) {
        // Numbers within a number are left out.
        signs.inEach(
                Group.class,
                (group, setting) ->
                        group.size().filter(CountWithoutDay::isWithoutDay).isPresent());
        signs.inEach(
                Statement.class,
                (statement, setting) -> statement.counts().stream().anyMatch(CountWithoutDay::isWithoutDay));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Count> site : layout.sites(Count.class)) {
            if (isWithoutDay(site.object()) && site.enclosing().noneMatch(outer -> outer.is(Count.class))) {
                findings.add(site.spot());
            }
        }
    }

    private static boolean isWithoutDay(Count count) {
        return isNumber(count) && count.asOf().isEmpty() && !SupportingEvidence.saysWhyMissing(count, Count.AS_OF);
    }

    /** Whether there is a number at all; "many" holds on no particular day. */
    static boolean isNumber(Count count) {
        return count.value().isPresent()
                || count.atLeast().isPresent()
                || count.atMost().isPresent();
    }
}
