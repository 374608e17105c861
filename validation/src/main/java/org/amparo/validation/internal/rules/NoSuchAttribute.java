package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.ValueKind;
import org.amparo.validation.internal.wording.UsualNames;

/** Finds evidence, a gap or a marking that names an attribute which its object does not have. */
public final class NoSuchAttribute implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        if (!layout.header().amparo().equals(CaseHeader.FORMAT_VERSION)) {
            return; // The names may be those of the later version.
        }
        for (Site.Value value : layout.values(ValueKind.ATTRIBUTE)) {
            value.site()
                    .parent()
                    .filter(object -> !UnknownMember.isOfUnknownType(object))
                    .filter(object -> !object.hasAttribute(value.value().toString()))
                    .ifPresent(object -> add(value, object, findings));
        }
    }

    private static void add(Site.Value value, Site<?> object, Findings findings) {
        List<String> near = UsualNames.meant(
                value.value().toString(), object.shape().attributes().keySet());
        if (near.isEmpty()) {
            findings.add(value.spot());
        } else {
            findings.add("near", value.spot(), String.join(", ", near));
        }
    }
}
