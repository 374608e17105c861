package org.amparo.validation.rules;

/**
 * R6: a record of a type that this version does not know: a later version's, or misspelt. A reference to one needs no rule
 * of its own: it leads to such a record, or nowhere.
 */
public final class UnknownType implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            if (UnknownMember.isOfUnknownType(site)) {
                report.add(site.place("type"));
            }
        }
    }
}
