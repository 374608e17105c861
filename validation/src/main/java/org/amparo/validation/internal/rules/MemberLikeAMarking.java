package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.wording.UsualNames;

/**
 * Finds an unknown member that is perhaps a misspelt one which says who may see the object. Disclosure withholds the
 * object, whatever its type and the version of the file, so this rule does not spare those of a later version.
 */
public final class MemberLikeAMarking implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWithUnknownMembers((object, setting) -> UnknownMember.hasAny(object));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<?> site : layout.sitesWithUnknownMembers()) {
            for (String name : site.unknownMembers().members().keySet()) {
                if (site.isSuspect(name)) {
                    add(name, site, findings);
                }
            }
        }
    }

    private static void add(String name, Site<?> site, Findings findings) {
        List<String> near = UsualNames.meant(name, site.shape().attributes().keySet());
        if (near.isEmpty()) {
            findings.add(site.spot(name));
        } else {
            findings.add("near", site.spot(name), String.join(", ", near));
        }
    }
}
