package org.amparo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
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

    /** The time zones in which a day begins first and last. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private final PublicationProfile profile;
    private final UnreadMembers unread;
    private final Marking recordLevel;
    /** The day that has begun somewhere on earth, and the day that has begun everywhere. */
    private final LocalDate somewhere;

    private final LocalDate everywhere;

    /**
     * The check at a moment.
     *
     * @param recordLevel the level of persons who have no marking of their own
     */
    Permission(PublicationProfile profile, Instant now, UnreadMembers unread, Marking recordLevel) {
        this.recordLevel = recordLevel;
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
        boolean isMissing = !profile.mayShowByMark(level(person)) && !consents(person);
        return isForbidden || isMissing || isInName || isConsentKeptBack(person)
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
                || !profile.isReadBy(consent.recipients())
                || (!allowsName(consent) && !allowsCase(consent))
                || (profile.needsConsent() && !isGiven(consent))
                || isYetToCome(consent)
                || isWithdrawn(consent)
                || isExpired(consent);
    }

    /** The attributes of a person who is shown that are kept back by the kind or by consent, each with the reason. */
    Map<String, WithheldReason> keptBack(Person person) {
        Map<String, WithheldReason> keptBack = new HashMap<>();
        if (person.consent()
                .filter(consent -> !profile.allowsPictures(consent.scopes()))
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
        return profile.allowsName(consent.scopes());
    }

    /** Whether it allows to show the case without the name; where nobody is shown without consent, that is not enough. */
    private boolean allowsCase(Consent consent) {
        return !profile.needsConsent() && consent.scopes().contains(ConsentScope.PUBLISH_ANONYMOUS);
    }

    private Marking level(Person person) {
        return Levels.of(Person.SHAPE, person, recordLevel).effective();
    }

    /** Whether the person has a consent in force that was given and names the uses of the profile. */
    boolean consents(Person person) {
        return person.consent()
                .filter(consent -> !isMisread(person, consent) && !forbids(consent))
                .filter(consent -> isGiven(consent) && profile.isNamedBy(consent.scopes()))
                .isPresent();
    }

    /** Whether somebody said yes, and it is not only said that nobody was asked. */
    static boolean isGiven(Consent consent) {
        return consent.status().equals(Optional.of(ConsentStatus.GIVEN))
                && consent.giver().filter(ConsentGiver.NONE::equals).isEmpty();
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
