package org.amparo.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.amparo.Person;
import org.amparo.code.ConsentStatus;
import org.amparo.people.Consent;
import org.amparo.time.Certainty;

/** Whether a person's consent forbids to show anything of the person. In doubt it does. */
final class Permission {

    /** What forbids nothing. A status that is not in the list may mean anything, also a refusal. */
    private static final Set<ConsentStatus> HARMLESS =
            Set.of(ConsentStatus.GIVEN, ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE);

    private Permission() {}

    static boolean isDenied(Person person, LocalDate today) {
        return person.consent()
                .filter(consent -> isRefused(consent) || isWithdrawn(consent, today) || isExpired(consent, today))
                .isPresent();
    }

    private static boolean isRefused(Consent consent) {
        return consent.status().filter(status -> !HARMLESS.contains(status)).isPresent();
    }

    private static boolean isWithdrawn(Consent consent, LocalDate today) {
        return consent.withdrawn()
                .filter(day -> day.after(today) != Certainty.CERTAIN)
                .isPresent();
    }

    private static boolean isExpired(Consent consent, LocalDate today) {
        return consent.expires().filter(day -> day.before(today).isPossible()).isPresent();
    }
}
