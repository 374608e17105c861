package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.disclosure.SuspectMembers;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.people.Name;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.wording.UsualNames;

/**
 * Finds an unknown member that is perhaps a misspelt one which says who may see the object, or a refusal in other words, as a member or in a name. Disclosure withholds the object, whatever its type and the version of the
 * file, so this rule does not spare those of a later version.
 */
public final class MemberLikeAMarking implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWithUnknownMembers((object, setting) -> UnknownMember.hasAny(object));
        signs.inEach(Name.class, (name, setting) -> isRefusal(setting.record(), name));
        signs.inEachWith(
                Annotated.EVIDENCE,
                Annotated.class,
                (object, setting) -> object.evidence().stream()
                        .anyMatch(evidence -> evidence.rival().isPresent()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<?> site : layout.sitesWithUnknownMembers()) {
            for (String name : site.unknownMembers().members().keySet()) {
                if (site.isSuspect(name)) {
                    add(name, site, layout.header(), findings);
                }
            }
        }
        for (ObjectPlace<Name> site : layout.sites(Name.class)) {
            if (isRefusal(site.record(), site.object())) {
                findings.add("name", site.spot());
            }
        }
        for (ObjectPlace<Evidence> site : layout.sites(Evidence.class)) {
            if (hasUnreadRival(layout.header(), site)) {
                findings.add(site.spot(Evidence.RIVAL));
            }
        }
    }

    private static boolean isRefusal(Optional<CaseRecord> of, Name name) {
        return of.filter(record -> SuspectMembers.isRefusal(record.id(), name)).isPresent();
    }

    /** Whether the rival value of evidence has a member that hides it. */
    private static boolean hasUnreadRival(CaseHeader header, ObjectPlace<Evidence> site) {
        Optional<CaseRecord> record = site.record();
        Optional<ObjectPlace<?>> of = site.parent();
        return record.isPresent()
                && of.isPresent()
                && SuspectMembers.areInRival(header, record.get().id(), of.get().shape(), site.object());
    }

    private static void add(String name, ObjectPlace<?> site, CaseHeader header, Findings findings) {
        List<String> near = meant(name, site, header);
        if (near.isEmpty()) {
            findings.add(site.spot(name));
        } else {
            findings.add("near", site.spot(name), String.join(", ", near));
        }
    }

    /** The members that were perhaps meant. What is not about people has no consent, and a marking does the same. */
    private static List<String> meant(String name, ObjectPlace<?> site, CaseHeader header) {
        Set<String> members = site.shape().attributes().keySet();
        if (!site.isRefusal(name)) {
            return UsualNames.meant(name, members);
        }
        return List.of(site.isUnread(header, name) ? UsualNames.ofConsent(members) : Marked.MARKING.name());
    }
}
