package org.amparo.validation.internal.rules;

import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a reference to a record that the file does not hold. */
public final class DanglingReference implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.REFERENCE)) {
            if (value.value() instanceof RecordId id
                    && !value.attribute().is(CaseRecord.FORMER_IDS)
                    && layout.caseFile().find(id).isEmpty()) {
                findings.add(value.spot());
            }
        }
    }
}
