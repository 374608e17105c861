package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.evidence.Extensible;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.wording.UsualNames;

/**
 * Finds a member that this version does not know and whose name has no colon: misspelt, or from a later version whose
 * header does not declare it.
 * Members that are like a marking are left to {@link MemberLikeAMarking}, and those that hide somebody to {@link
 * UnreadMember}.
 */
public final class UnknownMember implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWithUnknownMembers((object, setting) -> hasAny(object));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<?> site : layout.sitesWithUnknownMembers()) {
            if (isOfUnknownType(site)) {
                continue;
            }
            for (String name : site.unknownMembers().members().keySet()) {
                boolean isOther = site.isSuspect(name)
                        || site.isUnread(layout.header(), name)
                        || layout.header().declares(site.shape(), name);
                if (name.indexOf(':') < 0 && !isOther) {
                    add(name, site, findings);
                }
            }
        }
    }

    /** Whether an object has unknown members other than those of a house, which have a colon. */
    static boolean hasAny(Extensible object) {
        return object.unknownMembers().members().keySet().stream().anyMatch(name -> name.indexOf(':') < 0);
    }

    /** Adds a finding, with what was perhaps meant. */
    static void add(String name, ObjectPlace<?> site, Findings findings) {
        List<String> near = UsualNames.meant(name, site.shape().attributes().keySet());
        if (near.isEmpty()) {
            findings.add(site.spot(name));
        } else {
            findings.add("near", site.spot(name), String.join(", ", near));
        }
    }

    /** Whether it is a record of a type of a later version, of which this version knows no member. */
    static boolean isOfUnknownType(ObjectPlace<?> site) {
        return site.object() instanceof CaseRecord record
                && !CaseRecord.shapes().containsKey(record.id().type());
    }
}
