package org.amparo.validation.rules;

import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;

/** T5: evidence for a date whose words count from when they were said, and nothing says when that was. */
public final class RelativeWording implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<Evidence> site : layout.sites(Evidence.class)) {
            Evidence evidence = site.object();
            if (evidence.anchor().isEmpty()
                    && evidence.wording().isPresent()
                    && site.parent()
                            .filter(parent -> isForATime(evidence, parent))
                            .isPresent()
                    && TimeWords.areRelative(evidence.wording().get())) {
                report.add(site.place(Evidence.WORDING));
            }
        }
    }

    private static boolean isForATime(Evidence evidence, Site<?> object) {
        if (evidence.about().isPresent()) {
            Attribute<?, ?, ?> attribute =
                    object.shape().attributes().get(evidence.about().get());
            return attribute != null && Grounds.isTime(attribute);
        }
        return object.values().stream()
                .filter(value -> Grounds.isTime(value.attribute()))
                .anyMatch(value -> Grounds.own(object, value.name()).contains(evidence));
    }
}
