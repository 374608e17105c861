package org.amparo.validation.internal.rules;

import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;

/**
 * Finds an unknown member that is perhaps a misspelt one which says who may see the object. Disclosure withholds the
 * object, whatever its type and the version of the file, so this rule does not spare those of a later version.
 */
public final class MemberLikeAMarking implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<?> site : layout.sitesWithUnknownMembers()) {
            for (String name : site.unknownMembers().members().keySet()) {
                if (site.isSuspect(name)) {
                    findings.add(site.spot(name));
                }
            }
        }
    }
}
