package org.amparo.disclosure;

import java.util.List;
import java.util.Set;
import org.amparo.Group;
import org.amparo.code.CountQualifier;
import org.amparo.speech.Count;

/**
 * That a list is complete, and what counts it: when an item of the list is withheld, the flag would be false, and
 * the number would give it away.
 *
 * @param flag the attribute that says that the lists are complete
 * @param lists the attributes that it speaks of
 * @param counts the attributes that count them
 */
record Completeness(String flag, Set<String> lists, List<String> counts) {

    static final List<Completeness> RULES = List.of(
            new Completeness("closed", Set.of("members", "subgroups"), List.of("size")),
            new Completeness("breakdownExhaustive", Set.of("breakdown"), List.of("value", "atLeast", "atMost")));

    /** Whether the object gives an exact number, which includes what the lists do not show, be they complete or not. */
    static boolean isExact(Object object) {
        if (object instanceof Group group) {
            return group.size().filter(Completeness::isExact).isPresent();
        }
        return object instanceof Count count && (isOneNumber(count) || isExactValue(count));
    }

    private static boolean isOneNumber(Count count) {
        return count.atLeast().isPresent() && count.atLeast().equals(count.atMost());
    }

    private static boolean isExactValue(Count count) {
        return count.value().isPresent()
                && count.qualifier()
                        .filter(qualifier -> qualifier.isKnown() && !qualifier.equals(CountQualifier.EXACT))
                        .isEmpty();
    }
}
