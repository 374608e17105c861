package org.amparo.validation.rules;

/**
 * R8: an unknown member that is perhaps a misspelt one which says who may see the object. Disclosure withholds the object,
 * whatever its type and the version of the file, so this rule does not spare those of a later version.
 */
public final class SuspectMember implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (String name : site.unknownMembers().members().keySet()) {
                if (site.isSuspect(name)) {
                    report.add(site.place(name));
                }
            }
        }
    }
}
