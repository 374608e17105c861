package org.amparo.validation.internal.rules;

import org.amparo.CaseHeader;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.custody.Argument;
import org.amparo.custody.Narrative;
import org.amparo.people.Consent;
import org.amparo.record.Place;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/**
 * Finds an incident with neither a kind or a subject nor words, an account without words, a place of which nothing is
 * said, and a consent that is no permission since it does not say enough. One that says why something is missing is left alone, one with members that this version does not know, and
 * an incident that is retracted or a mere draft. In a publication nothing is found, since the rest may be withheld.
 */
public final class SaysTooLittle implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Incident.class,
                (incident, setting) -> isWhole(setting.header()) && (hasNoKind(incident) || hasNoSubject(incident)));
        signs.inEach(Narrative.class, (account, setting) -> isWhole(setting.header()) && hasNoWords(account));
        signs.inEach(Argument.class, (argument, setting) -> isWhole(setting.header()) && hasNoWords(argument));
        signs.inEach(Place.class, (place, setting) -> isWhole(setting.header()) && isNowhere(place));
        signs.inEach(Consent.class, (consent, setting) -> isWhole(setting.header()) && consent.saysTooLittle());
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        if (!isWhole(layout.header())) {
            return;
        }
        for (ObjectPlace<Incident> site : layout.sites(Incident.class)) {
            if (hasNoKind(site.object())) {
                findings.add("kind", site.spot());
            }
            if (hasNoSubject(site.object())) {
                findings.add("subject", site.spot());
            }
        }
        for (ObjectPlace<Narrative> site : layout.sites(Narrative.class)) {
            if (hasNoWords(site.object())) {
                findings.add("account", site.spot());
            }
        }
        for (ObjectPlace<Argument> site : layout.sites(Argument.class)) {
            if (hasNoWords(site.object())) {
                findings.add("argument", site.spot());
            }
        }
        for (ObjectPlace<Place> site : layout.sites(Place.class)) {
            if (isNowhere(site.object())) {
                findings.add("place", site.spot());
            }
        }
        for (ObjectPlace<Consent> site : layout.sites(Consent.class)) {
            if (site.object().saysTooLittle()) {
                findings.add("consent", site.spot());
            }
        }
    }

    /** Whether the file is no publication, from which the rest may have been withheld. */
    private static boolean isWhole(CaseHeader header) {
        return header.profile().isEmpty();
    }

    private static boolean hasNoKind(Incident incident) {
        return incident.kinds().isEmpty()
                && isMore(incident)
                && incident.description().isEmpty()
                && incident.unknownMembers().isEmpty()
                && !SupportingEvidence.saysWhyMissing(incident, Incident.KINDS);
    }

    private static boolean hasNoSubject(Incident incident) {
        return incident.subjects().isEmpty()
                && isMore(incident)
                && incident.description().isEmpty()
                && incident.unknownMembers().isEmpty()
                && !SupportingEvidence.saysWhyMissing(incident, Incident.SUBJECTS);
    }

    /** Whether it is claimed and no mere draft: a record for which only an id was made yet is no mistake. */
    private static boolean isMore(Incident incident) {
        return !incident.isRetracted()
                && !(incident.kinds().isEmpty()
                        && incident.subjects().isEmpty()
                        && incident.period().isEmpty()
                        && Claim.of(incident.shaped()).isWithoutEvidence());
    }

    private static boolean hasNoWords(Narrative account) {
        return account.description().isEmpty()
                && account.unknownMembers().isEmpty()
                && !SupportingEvidence.saysWhyMissing(account, Narrative.DESCRIPTION);
    }

    private static boolean hasNoWords(Argument argument) {
        return argument.description().isEmpty()
                && argument.unknownMembers().isEmpty()
                && !SupportingEvidence.saysWhyMissing(argument, Argument.DESCRIPTION);
    }

    private static boolean isNowhere(Place place) {
        return place.name().isEmpty()
                && place.country().isEmpty()
                && place.region().isEmpty()
                && place.facility().isEmpty()
                && place.coordinates().isEmpty()
                && place.unknownMembers().isEmpty()
                && place.missing().isEmpty();
    }
}
