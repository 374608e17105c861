package org.amparo.validation.internal.rules;

import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.wording.TimeWords;

/** Finds evidence for a date in words that are relative to when they were said, where nothing says when that was. */
public final class RelativeWordingWithoutAnchor implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Evidence> site : layout.sites(Evidence.class)) {
            Evidence evidence = site.object();
            if (evidence.anchor().isEmpty()
                    && evidence.wording().isPresent()
                    && site.parent()
                            .filter(parent -> isForATime(evidence, parent))
                            .isPresent()
                    && TimeWords.areRelative(evidence.wording().get())) {
                findings.add(site.spot(Evidence.WORDING));
            }
        }
    }

    private static boolean isForATime(Evidence evidence, Site<?> object) {
        if (evidence.about().isPresent()) {
            Attribute<?, ?, ?> attribute =
                    object.shape().attributes().get(evidence.about().get());
            return attribute != null && TimeValues.isTime(attribute);
        }
        return object.values().stream()
                .filter(value -> TimeValues.isTime(value.attribute()))
                .anyMatch(value -> SupportingEvidence.own(object, value.name()).contains(evidence));
    }
}
