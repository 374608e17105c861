package org.amparo.validation.rules;

import org.amparo.CaseRecord;
import org.amparo.id.RecordId;

/** R1: a reference to a record that the file does not hold. */
public final class DanglingReference implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.value() instanceof RecordId id
                        && !value.attribute().is(CaseRecord.FORMER_IDS)
                        && layout.caseFile().find(id).isEmpty()) {
                    report.add(value.place());
                }
            }
        }
    }
}
