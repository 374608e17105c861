package org.amparo.disclosure;

import org.amparo.Group;
import org.amparo.code.CountQualifier;
import org.amparo.speech.Count;

/**
 * Exact numbers of people. When a person included in such a number is withheld, counting the others gives that person
 * away. The tables say which attributes count which lists.
 */
final class ExactNumbers {

    private ExactNumbers() {}

    /**
     * Whether the object gives an exact number. Such a number includes people whom the lists do not show, whether or
     * not they are complete.
     */
    static boolean isExact(Object object) {
        if (object instanceof Group group) {
            return group.size().filter(ExactNumbers::isExact).isPresent();
        }
        return object instanceof Count count && (isOneNumber(count) || isExactValue(count));
    }

    private static boolean isOneNumber(Count count) {
        return count.atLeast().isPresent() && count.atLeast().equals(count.atMost());
    }

    /** A count that has lost its number may have had an exact one. */
    private static boolean isExactValue(Count count) {
        boolean isBounded = count.atLeast().isPresent() || count.atMost().isPresent();
        return (count.value().isPresent() || !isBounded)
                && count.qualifier()
                        .filter(qualifier -> qualifier.isKnown() && !qualifier.equals(CountQualifier.EXACT))
                        .isEmpty();
    }
}
