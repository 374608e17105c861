package org.amparo.validation.internal.rules;

import org.amparo.code.Code;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a code that an earlier version offered and this one does not. */
public final class RetiredCode implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inValues(
                ValueKind.CODE, line -> true, (value, setting) -> value instanceof Code code && code.isRetired());
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.CODE)) {
            if (value.value() instanceof Code code && code.isRetired()) {
                findings.add(code.successor().isPresent() ? Findings.THE_ONE_MESSAGE : "alone", value.spot());
            }
        }
    }
}
