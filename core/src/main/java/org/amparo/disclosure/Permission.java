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

/** The check whether a person's kind or consent forbids showing anything of the person. In doubt, consent does. */
final class Permission {

    /** The states of consent that forbid nothing. An unknown state may mean anything, even a refusal. */
    private static final Set<ConsentStatus> HARMLESS =
            Set.of(ConsentStatus.GIVEN, ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE);

    /**
     * The uses of which at least one must be allowed, if the consent names any. A profile that is not listed is for the
     * owner alone.
     */
    private static final Map<PublicationProfile, Set<ConsentScope>> SCOPES = Map.of(
            PublicationProfile.PUBLIC, Set.of(ConsentScope.PUBLISH_NAME),
            PublicationProfile.PARTNERS, Set.of(ConsentScope.PUBLISH_NAME, ConsentScope.SHARE_PARTNERS));

    private Permission() {}

    /** The reason that forbids it, if there is one. */
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

    /**
     * Consent that names uses allows no others. Consent to publication without the name is not consent to being named.
     */
    private static boolean isOutOfScope(Consent consent, PublicationProfile profile) {
        List<ConsentScope> scopes = consent.scopes();
        return !scopes.isEmpty()
                && SCOPES.getOrDefault(profile, Set.copyOf(scopes)).stream().noneMatch(scopes::contains);
    }

    private static boolean isYetToCome(Consent consent, LocalDate today) {
        return consent.on().filter(day -> day.after(today).isCertain()).isPresent();
    }

    /** A misspelt member may be the refusal. */
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
