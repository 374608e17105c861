package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.id.GroupId;
import org.amparo.id.RecordId;
import org.amparo.people.GroupMember;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.Spot;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds organisations that are their own parent, and groups that are in themselves, at any distance. */
public final class PartOfItself implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<RecordId, Set<RecordId>> within = new HashMap<>();
        Map<Spot, List<RecordId>> steps = new LinkedHashMap<>();
        for (Site.Value value : layout.values(ValueKind.REFERENCE)) {
            if (leadsOut(value) && value.value() instanceof RecordId other) {
                RecordId from = value.site().record().orElseThrow().id();
                RecordId to = layout.caseFile().find(other).map(CaseRecord::id).orElse(other);
                within.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
                steps.put(value.spot(), List.of(from, to));
            }
        }
        Circles<RecordId> circles = Circles.of(within);
        steps.forEach((spot, step) -> {
            if (circles.hold(step.get(0), step.get(1))) {
                findings.add(spot);
            }
        });
    }

    private static boolean leadsOut(Site.Value value) {
        Site<?> site = value.site();
        return (site.is(Organisation.class) && value.attribute().is(Organisation.PARENT))
                || (site.is(Group.class) && value.attribute().is(Group.SUBGROUPS))
                || (site.is(GroupMember.class)
                        && value.attribute().is(GroupMember.MEMBER)
                        && value.value() instanceof GroupId);
    }
}
