package org.amparo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Person;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.PersonKind;
import org.amparo.internal.marking.Levels;
import org.amparo.people.Consent;
import org.amparo.time.Certainty;

/** Whether a person's kind or consent forbids to show anything of the person. In doubt consent does. */
final class Permission {

    /** What forbids nothing. A status that is not in the list may mean anything, also a refusal. */
    private static final Set<ConsentStatus> HARMLESS =
            Set.of(ConsentStatus.GIVEN, ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE);

    /** What has to be allowed, where the consent says what is; one of these is enough. What is not listed is for the owner alone. */
    private static final Map<PublicationProfile, Set<ConsentScope>> SCOPES = Map.of(
            PublicationProfile.PUBLIC, Set.of(ConsentScope.PUBLISH_NAME),
            PublicationProfile.PARTNERS, Set.of(ConsentScope.PUBLISH_NAME, ConsentScope.SHARE_PARTNERS));

    private Permission() {}

    /** What forbids it, if anything does. */
    static Optional<WithheldReason> denial(Person person, PublicationProfile profile, LocalDate today) {
        if (person.kind().filter(PersonKind.WITHHELD::equals).isPresent()) {
            return Optional.of(WithheldReason.DECLARED_WITHHELD);
        }
        return isDenied(person, profile, today) ? Optional.of(WithheldReason.CONSENT) : Optional.empty();
    }

    private static boolean isDenied(Person person, PublicationProfile profile, LocalDate today) {
        return person.consent()
                .filter(consent -> isMisread(consent)
                        || isRefused(consent)
                        || isOutOfScope(consent, profile)
                        || isYetToCome(consent, today)
                        || isWithdrawn(consent, today)
                        || isExpired(consent, today))
                .isPresent();
    }

    /** Whoever names what is allowed allows nothing else. Consent to be published without the name is not one to be named. */
    private static boolean isOutOfScope(Consent consent, PublicationProfile profile) {
        List<ConsentScope> scopes = consent.scopes();
        return !scopes.isEmpty()
                && SCOPES.getOrDefault(profile, Set.copyOf(scopes)).stream().noneMatch(scopes::contains);
    }

    private static boolean isYetToCome(Consent consent, LocalDate today) {
        return consent.on().filter(day -> day.after(today).isCertain()).isPresent();
    }

    /** What was misspelt may be the refusal. */
    private static boolean isMisread(Consent consent) {
        return Levels.isMisread(Consent.SHAPE, consent);
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
