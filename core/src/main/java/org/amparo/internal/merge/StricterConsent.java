package org.amparo.internal.merge;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.amparo.code.ConsentStatus;
import org.amparo.people.Consent;

/** Which of two consents allows less. They are never mixed: a mixture is a consent that nobody gave. */
final class StricterConsent {

    private StricterConsent() {}

    /**
     * The one that allows nothing that the other does not; empty where each allows something that the other does not.
     * The first where they allow the same.
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

    /** A status that is not in the list may mean anything, also a refusal. */
    private static int rank(Consent consent) {
        ConsentStatus status = consent.status().orElse(ConsentStatus.NOT_SOUGHT);
        if (status.equals(ConsentStatus.GIVEN)) {
            return 0;
        }
        return status.equals(ConsentStatus.NOT_SOUGHT) || status.equals(ConsentStatus.NOT_POSSIBLE) ? 1 : 2;
    }

    /** A list that is empty limits nothing. */
    private static boolean isWithin(Collection<?> limits, Collection<?> others) {
        return others.isEmpty() || (!limits.isEmpty() && others.containsAll(limits));
    }

    private static <D> boolean isNoLooser(Optional<D> day, Optional<D> other, BiPredicate<D, D> stricter) {
        return other.isEmpty()
                || other.equals(day)
                || day.filter(known -> stricter.test(known, other.get())).isPresent();
    }
}
