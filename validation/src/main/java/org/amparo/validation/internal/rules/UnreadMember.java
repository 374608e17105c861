package org.amparo.validation.internal.rules;

import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/**
 * Finds a member of a person, a detention, an incident or a part of one that this version does not know, whose name has
 * no colon, and which no header of a later version declares. Disclosure withholds what it stands in until it is accepted.
 * Members that are never accepted are left to {@link MemberLikeAMarking}.
 */
public final class UnreadMember implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWithUnknownMembers((object, setting) -> UnknownMember.hasAny(object));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<?> site : layout.sitesWithUnknownMembers()) {
            for (String name : site.unknownMembers().members().keySet()) {
                if (site.isUnread(layout.header(), name) && !site.isSuspect(name)) {
                    UnknownMember.add(name, site, findings);
                }
            }
        }
    }
}
