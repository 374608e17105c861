package org.amparo.internal.merge;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.amparo.code.ConsentStatus;
import org.amparo.internal.marking.Levels;
import org.amparo.people.Consent;

/**
 * The choice of the stricter of two consents. They are never mixed, since a mixture would be a consent that nobody
 * gave.
 */
final class StricterConsent {

    private StricterConsent() {}

    /**
     * The consent that allows nothing that the other does not; the first if they allow the same; empty if each allows
     * something that the other does not.
     */
    static Optional<Consent> of(Consent first, Consent second) {
        if (allowsNoMore(first, second)) {
            return Optional.of(first);
        }
        return allowsNoMore(second, first) ? Optional.of(second) : Optional.empty();
    }

    private static boolean allowsNoMore(Consent one, Consent other) {
        return rank(one) >= rank(other)
                && isWithin(one.scopes(), other.scopes())
                && isWithin(one.recipients(), other.recipients())
                && isNoLooser(
                        one.on(), other.on(), (day, than) -> day.after(than).isCertain())
                && isNoLooser(
                        one.expires(),
                        other.expires(),
                        (day, than) -> day.before(than).isCertain())
                && isNoLooser(
                        one.withdrawn(),
                        other.withdrawn(),
                        (day, than) -> day.before(than).isCertain());
    }

    /** The rank of strictness. */
    private static int rank(Consent consent) {
        if (Levels.keepsBack(consent)) {
            return 2;
        }
        return consent.status().filter(ConsentStatus.GIVEN::equals).isPresent() ? 0 : 1;
    }

    /** Whether one limit lies within another; an empty list limits nothing. */
    private static boolean isWithin(Collection<?> limits, Collection<?> others) {
        return others.isEmpty() || (!limits.isEmpty() && others.containsAll(limits));
    }

    private static <D> boolean isNoLooser(Optional<D> day, Optional<D> other, BiPredicate<D, D> stricter) {
        return other.isEmpty()
                || other.equals(day)
                || day.filter(known -> stricter.test(known, other.get())).isPresent();
    }
}
