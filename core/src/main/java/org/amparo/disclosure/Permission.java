package org.amparo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.code.ConsentScope;
import org.amparo.code.PersonKind;
import org.amparo.internal.marking.Levels;
import org.amparo.people.Consent;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Essential;
import org.amparo.shape.Pointer;
import org.amparo.shape.Traits;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/**
 * The check what a person's kind and consent allow to be shown of the person under a profile, at a moment. In doubt,
 * they forbid it.
 */
final class Permission {

    /**
     * The uses of which at least one must be allowed, if the consent names any. A profile that is not listed is for the
     * owner alone, and any use that this version knows will do.
     */
    private static final Map<PublicationProfile, Set<ConsentScope>> SCOPES = Map.of(
            PublicationProfile.PUBLIC, Set.of(ConsentScope.PUBLISH_NAME),
            PublicationProfile.PARTNERS, Set.of(ConsentScope.PUBLISH_NAME, ConsentScope.SHARE_PARTNERS));

    /** The same for pictures: who may be named may not therefore be shown. */
    private static final Map<PublicationProfile, Set<ConsentScope>> SCOPES_FOR_PICTURES = Map.of(
            PublicationProfile.PUBLIC, Set.of(ConsentScope.PUBLISH_IMAGE),
            PublicationProfile.PARTNERS, Set.of(ConsentScope.PUBLISH_IMAGE, ConsentScope.SHARE_PARTNERS));

    /** The time zones in which a day begins first and last. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private final PublicationProfile profile;
    private final UnreadMembers unread;
    /** The day that has begun somewhere on earth, and the day that has begun everywhere. */
    private final LocalDate somewhere;

    private final LocalDate everywhere;

    Permission(PublicationProfile profile, Instant now, UnreadMembers unread) {
        this.profile = profile;
        this.unread = unread;
        this.somewhere = LocalDate.ofInstant(now, EARLIEST);
        this.everywhere = LocalDate.ofInstant(now, LATEST);
    }

    /** The reason that forbids to show anything of the person, if there is one. */
    Optional<WithheldReason> denial(Person person) {
        if (person.kind().filter(Levels::keepsBack).isPresent()) {
            return Optional.of(WithheldReason.DECLARED_WITHHELD);
        }
        boolean isForbidden = person.consent()
                .filter(consent -> isMisread(person, consent) || forbids(consent))
                .isPresent();
        boolean isInName = person.names().stream().anyMatch(Levels::keepsBack);
        return isForbidden || isInName || isConsentKeptBack(person)
                ? Optional.of(WithheldReason.CONSENT)
                : Optional.empty();
    }

    /** Whether a gap says that the consent must not be told, and so, perhaps, that there is none. */
    private static boolean isConsentKeptBack(Person person) {
        return person.missing().stream()
                .anyMatch(gap -> gap.attribute().equals(Person.CONSENT.name()) && Levels.keepsBack(gap));
    }

    private boolean forbids(Consent consent) {
        return Levels.keepsBack(consent)
                || isForOthers(consent)
                || (!allowsName(consent) && !consent.scopes().contains(ConsentScope.PUBLISH_ANONYMOUS))
                || isYetToCome(consent)
                || isWithdrawn(consent)
                || isExpired(consent);
    }

    /** The attributes of a person who is shown that are kept back by the kind or by consent, each with the reason. */
    Map<String, WithheldReason> keptBack(Person person) {
        Map<String, WithheldReason> keptBack = new HashMap<>();
        if (person.consent()
                .filter(consent -> !allows(SCOPES_FOR_PICTURES, consent))
                .isPresent()) {
            keptBack.put(Person.PHOTOS.name(), WithheldReason.CONSENT);
        }
        if (person.consent().filter(consent -> !allowsName(consent)).isPresent()) {
            Person.SHAPE.lines().stream()
                    .filter(Permission::mayTellWho)
                    .forEach(line -> keptBack.put(line.name(), WithheldReason.CONSENT));
        }
        if (person.kind().filter(Levels::isNameless).isPresent()) {
            keptBack.put(Person.NAMES.name(), WithheldReason.DECLARED_WITHHELD);
        }
        return keptBack;
    }

    /** Somebody who is shown without the name by consent is shown as unnamed, so that something is said of them. */
    Person asShown(Person original, Person left) {
        if (left.isRetracted()
                || original.consent().filter(consent -> !allowsName(consent)).isEmpty()) {
            return left;
        }
        return left.toBuilder()
                .kind(PersonKind.UNNAMED)
                .missing(left.missing().stream()
                        .filter(gap -> !gap.attribute().equals(Person.KIND.name()))
                        .toList())
                .build();
    }

    private static boolean mayTellWho(Attribute<?, ?, ?> line) {
        AttributeRole role = line.traits().role();
        return !line.isRequired()
                && !line.traits().is(Traits.Mark.ANONYMOUS)
                && (role == AttributeRole.CLAIM || role == AttributeRole.IDENTITY);
    }

    /** Consent that names uses allows no others. */
    private boolean allowsName(Consent consent) {
        return allows(SCOPES, consent);
    }

    private boolean allows(Map<PublicationProfile, Set<ConsentScope>> uses, Consent consent) {
        List<ConsentScope> scopes = consent.scopes();
        return scopes.isEmpty()
                || uses.getOrDefault(profile, Set.copyOf(ConsentScope.VOCABULARY.codes())).stream()
                        .anyMatch(scopes::contains);
    }

    /** Whether it names recipients. Nobody knows whether those who read a publication are among them. */
    private boolean isForOthers(Consent consent) {
        return SCOPES.containsKey(profile) && !consent.recipients().isEmpty();
    }

    /** Whether its day has perhaps not begun everywhere. */
    private boolean isYetToCome(Consent consent) {
        return consent.on().filter(day -> day.after(everywhere) != Certainty.NO).isPresent();
    }

    /** A misspelt member, or any other that nobody has read, may be the refusal. */
    private boolean isMisread(Person person, Consent consent) {
        return Levels.isMisread(Consent.SHAPE, consent)
                || unread.areIn(
                        Optional.of(person.id()), Pointer.ROOT.member(Person.CONSENT.name()), Consent.SHAPE, consent);
    }

    private boolean isWithdrawn(Consent consent) {
        return consent.withdrawn()
                .filter(day -> day.after(somewhere) != Certainty.CERTAIN)
                .isPresent();
    }

    private boolean isExpired(Consent consent) {
        return consent.expires()
                .filter(day -> day.before(somewhere).isPossible())
                .isPresent();
    }

    /**
     * Whether the person that is left has lost limits of the consent. The public is told none, and cannot pass on more
     * than it has.
     */
    boolean losesLimits(Person original, Person left) {
        return !profile.isPublic()
                && left.consent().isEmpty()
                && original.consent().filter(Permission::limits).isPresent();
    }

    private static boolean limits(Consent consent) {
        return Consent.SHAPE.lines().stream()
                .anyMatch(line -> line.traits().essential() == Essential.ONE
                        && !line.values(consent).isEmpty());
    }

    /** The first moment at which the consent has possibly ended somewhere on earth. */
    Optional<Instant> end(Person person) {
        return person.consent().stream()
                .flatMap(consent -> Stream.of(
                        consent.withdrawn().flatMap(PartialDate::earliest),
                        consent.expires().flatMap(PartialDate::earliest).map(day -> day.plusDays(1))))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(EARLIEST).toInstant());
    }
}
