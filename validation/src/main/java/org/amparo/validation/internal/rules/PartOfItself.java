package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.code.OrganisationRelation;
import org.amparo.id.GroupId;
import org.amparo.id.RecordId;
import org.amparo.people.GroupMember;
import org.amparo.people.ParentBody;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.Spot;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.ValueKind;

/**
 * Finds organisations that are their own parent, and groups that are in themselves, at any distance. A circle of parents
 * with periods is one only if all of it certainly holds on one day: who was above whom may have changed.
 */
public final class PartOfItself implements Rule {

    /** The relations in which no body can be above itself by way of others; two may well own shares of each other. */
    private static final Set<OrganisationRelation> ABOVE =
            Set.of(OrganisationRelation.PART_OF, OrganisationRelation.UNDER_COMMAND_OF);

    /** The days that are looked at. A file of people has few periods in circles; one with more is made to keep us busy. */
    private static final int MOST_DAYS = 100;

    /** A step from a record to one that it is in; always, or in a period. */
    private record Step(RecordId from, RecordId to, Optional<Period> period) {

        boolean isAlways() {
            return period.isEmpty();
        }

        boolean isOn(LocalDate day) {
            return period.map(during -> during.contains(day).isCertain()).orElse(true);
        }
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<Spot, Step> steps = new LinkedHashMap<>();
        for (ObjectPlace.Value value : layout.values(ValueKind.REFERENCE)) {
            if (leadsOut(value) && value.value() instanceof RecordId other) {
                RecordId from = value.site().record().orElseThrow().id();
                RecordId to = layout.caseFile().find(other).map(CaseRecord::id).orElse(other);
                Optional<Period> period = value.site()
                        .as(ParentBody.class)
                        .flatMap(parent -> parent.object().period());
                if (!value.site().is(ParentBody.class) || period.isPresent() || from.equals(to)) {
                    steps.put(value.spot(), new Step(from, to, from.equals(to) ? Optional.empty() : period));
                }
            }
        }
        Set<Step> inCircles = inCircles(steps);
        steps.forEach((spot, step) -> {
            if (inCircles.contains(step)) {
                findings.add(spot);
            }
        });
    }

    private static Set<Step> inCircles(Map<Spot, Step> steps) {
        Set<Step> all = new LinkedHashSet<>(steps.values());
        Set<Step> found = new HashSet<>(inCircles(all, Step::isAlways));
        Set<Step> suspects = inCircles(all, step -> true);
        if (found.size() < suspects.size()) {
            suspects.stream()
                    .flatMap(step -> step.period().stream())
                    .flatMap(period -> period.start().flatMap(PartialDate::latest).stream())
                    .distinct()
                    .limit(MOST_DAYS)
                    .forEach(day -> found.addAll(inCircles(suspects, step -> step.isOn(day))));
        }
        return found;
    }

    private static Set<Step> inCircles(Set<Step> steps, Predicate<Step> which) {
        Map<RecordId, Set<RecordId>> within = new HashMap<>();
        Set<Step> chosen = steps.stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
        chosen.forEach(step ->
                within.computeIfAbsent(step.from(), id -> new LinkedHashSet<>()).add(step.to()));
        Circles<RecordId> circles = Circles.of(within);
        chosen.removeIf(step -> !circles.hold(step.from(), step.to()));
        return chosen;
    }

    private static boolean leadsOut(ObjectPlace.Value value) {
        ObjectPlace<?> site = value.site();
        return (site.is(Organisation.class) && value.attribute().is(Organisation.PARENT))
                || (value.attribute().is(ParentBody.ORGANISATION)
                        && site.as(ParentBody.class)
                                .filter(parent -> isAbove(parent, value))
                                .isPresent())
                || (site.is(Group.class) && value.attribute().is(Group.SUBGROUPS))
                || (site.is(GroupMember.class)
                        && value.attribute().is(GroupMember.MEMBER)
                        && value.value() instanceof GroupId);
    }

    private static boolean isAbove(ObjectPlace<ParentBody> parent, ObjectPlace.Value value) {
        ParentBody body = parent.object();
        boolean isItself = parent.record()
                .filter(record -> Objects.equals(record.id(), value.value()))
                .isPresent();
        return SupportingEvidence.isAsserted(body)
                && (isItself || body.relation().filter(ABOVE::contains).isPresent());
    }
}
