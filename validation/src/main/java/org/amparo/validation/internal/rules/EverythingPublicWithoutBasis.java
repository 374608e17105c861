package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.Person;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.people.Consent;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a file of which the rule is that all is public, and somebody named in it has no consent and no other basis. */
public final class EverythingPublicWithoutBasis implements Rule {

    private static final List<ConsentStatus> NOBODY_ASKED =
            List.of(ConsentStatus.NOT_SOUGHT, ConsentStatus.NOT_POSSIBLE);

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<CaseHeader> site : layout.sites(CaseHeader.class)) {
            if (isOwners(site.object()) && PublicSites.areTheRule(site.object()) && isAnybodyWithoutBasis(layout)) {
                findings.add(site.spot(CaseHeader.DEFAULT_MARKING));
            }
        }
    }

    /** Whether it was not made by publishing, which leaves consents out. */
    static boolean isOwners(CaseHeader header) {
        return header.profile().isEmpty();
    }

    private static boolean isAnybodyWithoutBasis(CaseLayout layout) {
        for (ObjectPlace<Person> site : layout.sites(Person.class)) {
            Person person = site.object();
            if (isShownByName(site)
                    && !hasBasis(person)
                    && !SupportingEvidence.saysWhyMissing(person, Person.CONSENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of the person as a whole, and nothing of the names, keeps the name back. */
    private static boolean isShownByName(ObjectPlace<Person> site) {
        Person person = site.object();
        return person.names().stream().anyMatch(PublicSites::isNothingKeptBack)
                && person.marking()
                        .filter(level -> level.isAbove(Marking.PUBLIC))
                        .isEmpty()
                && person.markings().stream()
                        .filter(entry -> entry.attribute().equals(Person.NAMES.name()))
                        .noneMatch(entry -> entry.level().isAbove(Marking.PUBLIC))
                && person.kind().filter(kind -> !kind.equals(PersonKind.NAMED)).isEmpty()
                && !person.isRetracted()
                && site.unknownMembers().members().keySet().stream().noneMatch(site::isSuspect);
    }

    /** Whether there is a consent or another basis. Where nobody was or could be asked, only a basis that is named. */
    private static boolean hasBasis(Person person) {
        if (person.consent().isEmpty()) {
            return false;
        }
        Consent consent = person.consent().get();
        return consent.status().filter(NOBODY_ASKED::contains).isEmpty()
                || consent.lawfulBasis().isPresent();
    }
}
