package org.amparo.disclosure;

import org.amparo.Group;
import org.amparo.code.CountQualifier;
import org.amparo.speech.Count;

/**
 * Exact numbers of people: when somebody whom such a number includes is withheld, it gives the withheld one away to
 * whoever counts the others. Which attributes count which lists stands in the tables.
 */
final class ExactNumbers {

    private ExactNumbers() {}

    /** Whether the object gives an exact number, which includes what the lists do not show, be they complete or not. */
    static boolean isExact(Object object) {
        if (object instanceof Group group) {
            return group.size().filter(ExactNumbers::isExact).isPresent();
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
