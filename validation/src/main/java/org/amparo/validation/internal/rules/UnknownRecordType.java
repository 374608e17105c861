package org.amparo.validation.internal.rules;

import org.amparo.CaseRecord;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/**
 * Finds a record of a type that this version does not know: from a later version, or misspelt. A reference to one needs
 * no rule of its own: it leads to such a record, or nowhere.
 */
public final class UnknownRecordType implements RecordRule {

    private static final String TYPES = String.join(", ", CaseRecord.shapes().keySet());

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                CaseRecord.class,
                (record, setting) ->
                        !CaseRecord.shapes().containsKey(record.id().type()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<CaseRecord> site : layout.sites(CaseRecord.class)) {
            if (UnknownMember.isOfUnknownType(site)) {
                findings.add("types", site.spot("type"), TYPES);
            }
        }
    }
}
