package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.code.RoleRelation;
import org.amparo.evidence.Annotated;
import org.amparo.people.Consent;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/**
 * Finds a child who is public by name, and a family tie, an exact position, or somebody's health, contacts or addresses
 * that are marked as public by name. A child who was
 * killed by another record is left alone only where that is at hand, in a whole file.
 */
public final class ExposedToEverybody implements RecordRule {

    private static final int ADULT = 18;

    /** What of private life a person may have. The message for each has its name. */
    private static final List<AttributeName<?>> PRIVATE_LIFE =
            List.of(Person.CONTACTS, Person.ADDRESSES, Person.HEALTH);

    private static final List<ConsentStatus> NOT_GIVEN = List.of(ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE);

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Person.class,
                (person, setting) -> EverythingPublicWithoutBasis.isOwners(setting.header())
                        && isUnprotectedChild(person, setting.today()));
        signs.inEach(
                Person.class,
                (person, setting) -> PRIVATE_LIFE.stream().anyMatch(attribute -> isOpen(person, attribute)));
        signs.inEach(Role.class, (role, setting) -> isFamily(role) && isPublicByName(role, Role.PERSON));
        signs.inEach(Place.class, (place, setting) -> isExact(place) && isPublicByName(place, Place.COORDINATES));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        if (EverythingPublicWithoutBasis.isOwners(layout.header())) {
            for (ObjectPlace<Person> site : layout.sites(Person.class)) {
                if (isUnprotectedChild(site.object(), layout.today())
                        && PublicSites.include(layout.header(), site)
                        && KillingDeaths.of(site.object(), layout.caseFile(), layout.today())
                                .findAny()
                                .isEmpty()) {
                    findings.add("minor", site.spot(Person.NAMES));
                }
            }
        }
        for (ObjectPlace<Person> site : layout.sites(Person.class)) {
            for (AttributeName<?> attribute : PRIVATE_LIFE) {
                if (isOpen(site.object(), attribute) && PublicSites.include(layout.header(), site)) {
                    findings.add(attribute.name(), site.spot(attribute));
                }
            }
        }
        for (ObjectPlace<Role> site : layout.sites(Role.class)) {
            if (isFamily(site.object())
                    && isPublicByName(site.object(), Role.PERSON)
                    && PublicSites.include(layout.header(), site)) {
                findings.add("family", site.spot(Role.PERSON));
            }
        }
        for (ObjectPlace<Place> site : layout.sites(Place.class)) {
            if (isExact(site.object())
                    && isPublicByName(site.object(), Place.COORDINATES)
                    && PublicSites.include(layout.header(), site)) {
                findings.add("position", site.spot(Place.COORDINATES));
            }
        }
    }

    /** Whether the attribute, which is kept back unless its object says otherwise, is said to be public. */
    private static boolean isPublicByName(Annotated object, AttributeName<?> attribute) {
        return object.markings().stream()
                .anyMatch(entry -> entry.attribute().equals(attribute.name())
                        && entry.level().equals(Marking.PUBLIC));
    }

    private static boolean isOpen(Person person, AttributeName<?> attribute) {
        return isPublicByName(person, attribute)
                && !Person.SHAPE.line(attribute).values(person).isEmpty()
                && !person.isRetracted();
    }

    private static boolean isFamily(Role role) {
        return role.person().isPresent() && role.relation().equals(Optional.of(RoleRelation.RELATIVE_OF));
    }

    private static boolean isExact(Place place) {
        return place.coordinates().isPresent() && place.facility().isEmpty();
    }

    private static boolean isUnprotectedChild(Person person, LocalDate today) {
        return isUnderAge(person, today) && isNamedWithoutGuardian(person, today);
    }

    /** Whether the person is certainly a child today, and nothing says that the date of birth is another. */
    private static boolean isUnderAge(Person person, LocalDate today) {
        LocalDate adults = today.minusYears(ADULT).plusDays(1);
        return person.bornOn().filter(born -> born.after(adults).isCertain()).isPresent()
                && person.diedOn().isEmpty()
                && isUndisputed(Claim.of(person.shaped()).attribute(Person.BORN_ON))
                && isClaimed(person);
    }

    private static boolean isUndisputed(Claim claim) {
        return claim.isTold() && !claim.isDisputed();
    }

    private static boolean isClaimed(Person person) {
        return !person.isRetracted()
                && isUndisputed(Claim.of(person.shaped()))
                && person.kind().filter(kind -> !kind.equals(PersonKind.NAMED)).isEmpty();
    }

    private static boolean isNamedWithoutGuardian(Person person, LocalDate today) {
        return !person.names().isEmpty()
                && !SupportingEvidence.saysWhyMissing(person, Person.CONSENT)
                && person.consent()
                        .filter(consent -> !isTheChildsAlone(consent, today))
                        .isEmpty();
    }

    /** Whether the consent lets the name be published, and nobody but the child can have given it. */
    private static boolean isTheChildsAlone(Consent consent, LocalDate today) {
        boolean asked = consent.status().equals(Optional.of(ConsentStatus.GIVEN))
                && consent.giver().equals(Optional.of(ConsentGiver.SUBJECT));
        return (asked || consent.status().filter(NOT_GIVEN::contains).isPresent())
                && consent.lawfulBasis()
                        .filter(basis -> !basis.equals(LawfulBasis.CONSENT))
                        .isEmpty()
                && (consent.scopes().isEmpty() || consent.scopes().contains(ConsentScope.PUBLISH_NAME))
                && consent.recipients().isEmpty()
                && consent.on().filter(day -> !day.before(today).isCertain()).isEmpty()
                && consent.expires().isEmpty()
                && consent.withdrawn().isEmpty();
    }
}
