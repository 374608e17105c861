package org.amparo.validation.rules;

import org.amparo.CaseRecord;

/**
 * R7: a member that this version does not know and whose name has no colon: a later version's, or misspelt. Of those that
 * are like a marking R8 speaks.
 */
public final class UnknownMember implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            if (isOfUnknownType(site)) {
                continue;
            }
            for (String name : site.unknownMembers().members().keySet()) {
                if (name.indexOf(':') < 0 && !site.isSuspect(name)) {
                    report.add(site.place(name));
                }
            }
        }
    }

    /** Whether it is a record of a later version's type, of which this version knows no member. */
    static boolean isOfUnknownType(Site<?> site) {
        return site.object() instanceof CaseRecord record
                && !CaseRecord.shapes().containsKey(record.id().type());
    }
}
