package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.wording.TimeWords;

/** Finds evidence for a date in words that are relative to when they were said, where nothing says when that was. */
public final class RelativeWordingWithoutAnchor implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(Annotated.EVIDENCE, Annotated.class, table -> {
            boolean hasTimes = table.lines().stream().anyMatch(TimeValues::isTime);
            return (object, setting) -> hasTimes && isSign(object.evidence(), table, setting);
        });
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        IdentityHashMap<Object, Boolean> wholes = new IdentityHashMap<>();
        // Many pieces of evidence quote the same words.
        Map<String, Boolean> relative = new HashMap<>();
        for (ObjectPlace<Evidence> site : layout.sites(Evidence.class)) {
            Evidence evidence = site.object();
            ObjectPlace<?> object = site.parent().orElseThrow();
            if (mayBeForATime(evidence, object.shape())
                    && relative.computeIfAbsent(evidence.wording().get(), TimeWords::areRelative)
                    && isForATime(evidence, object, wholes)) {
                findings.add(site.spot(Evidence.WORDING));
            }
        }
    }

    private static boolean isSign(List<Evidence> evidence, Shape<?, ?> table, Sign.Setting setting) {
        for (int i = 0; i < evidence.size(); i++) {
            if (mayBeForATime(evidence.get(i), table)
                    && setting.isFirst(evidence.get(i).wording().get())
                    && TimeWords.areRelative(evidence.get(i).wording().get())) {
                return true;
            }
        }
        return false;
    }

    /** What can be said at once, before the words are looked at. */
    private static boolean mayBeForATime(Evidence evidence, Shape<?, ?> table) {
        if (evidence.anchor().isPresent() || evidence.wording().isEmpty()) {
            return false;
        }
        if (evidence.about().isEmpty()) {
            return evidence.supports();
        }
        Attribute<?, ?, ?> attribute = table.attributes().get(evidence.about().get());
        return attribute != null && TimeValues.isTime(attribute);
    }

    private static boolean isForATime(
            Evidence evidence, ObjectPlace<?> object, IdentityHashMap<Object, Boolean> wholes) {
        return evidence.about().isPresent() || wholes.computeIfAbsent(object.object(), same -> isWholeForATime(object));
    }

    /** Whether the evidence for an object as a whole is for a date or period, since that has none of its own. */
    private static boolean isWholeForATime(ObjectPlace<?> object) {
        return object.values().stream()
                .filter(value -> TimeValues.isTime(value.attribute()))
                .anyMatch(value -> SupportingEvidence.own(object, value.name()).stream()
                        .anyMatch(own -> own.about().isEmpty()));
    }
}
