package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.Person;
import org.amparo.code.PersonKind;
import org.amparo.evidence.Marked;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a file in which everything is public, and no consent and no lawful basis is recorded for anybody. */
public final class EverythingPublicWithoutBasis implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<CaseHeader> site : layout.sites(CaseHeader.class)) {
            if (isOwners(site.object())
                    && PublicSites.areTheRule(site.object())
                    && layout.sitesOfAny(Marked.class).stream()
                            .map(Site::object)
                            .allMatch(PublicSites::isNothingKeptBack)
                    && layout.sites().stream().noneMatch(EverythingPublicWithoutBasis::isPerhapsMarked)
                    && isSilentOnBasis(layout)) {
                findings.add(site.spot(CaseHeader.DEFAULT_MARKING));
            }
        }
    }

    /** Whether it was not made by publishing, which leaves consents out. */
    static boolean isOwners(CaseHeader header) {
        return header.profile().isEmpty();
    }

    private static boolean isPerhapsMarked(Site<?> site) {
        return site.unknownMembers().members().keySet().stream().anyMatch(site::isSuspect);
    }

    private static boolean isSilentOnBasis(CaseLayout layout) {
        return layout.sites(Person.class).stream()
                        .map(Site::object)
                        .anyMatch(person -> !person.names().isEmpty())
                && layout.sites(Person.class).stream()
                        .map(Site::object)
                        .allMatch(person -> person.consent().isEmpty()
                                && !SupportingEvidence.saysWhyMissing(person, Person.CONSENT)
                                && !person.kind().equals(Optional.of(PersonKind.WITHHELD)));
    }
}
