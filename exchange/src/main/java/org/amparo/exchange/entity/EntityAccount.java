package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.internal.marking.LeastMarking;

/** Counts what becomes of entities and their values. */
final class EntityAccount {

    private static final int MOST_ROWS = 2000;

    private final Map<String, Map<EntityValue.Fate, Long>> properties = new TreeMap<>();
    private final Map<String, Long> records = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final List<EntityProblem> problems = new ArrayList<>();
    private final Map<String, Long> remarked = new TreeMap<>();
    private final List<EntityProblem> remarks = new ArrayList<>();
    private final Map<Entity.Fate, Long> entities = new EnumMap<>(Entity.Fate.class);

    void add(Entity entity) {
        entities.merge(entity.fate(), 1L, Long::sum);
        for (EntityValue said : entity.values()) {
            EntityValue.Fate fate = said.fate();
            if (entity.fate() == Entity.Fate.REJECTED && fate != EntityValue.Fate.EMPTY) {
                fate = EntityValue.Fate.REJECTED;
            } else if (entity.fate() == Entity.Fate.IGNORED && fate == EntityValue.Fate.USED) {
                fate = EntityValue.Fate.IGNORED;
            }
            row(said.property()).merge(fate, 1L, Long::sum);
        }
        entity.reasons().forEach(reason -> reasons.merge(reason, 1L, Long::sum));
        entity.leftOut().stream()
                .filter(reason -> leftOut.size() < MOST_ROWS || leftOut.containsKey(reason))
                .forEach(reason -> leftOut.merge(reason, 1L, Long::sum));
        entity.problems().stream()
                .limit(EntityReport.MOST_PROBLEMS - problems.size())
                .forEach(problems::add);
        if (entity.fate() == Entity.Fate.ACCEPTED) {
            entity.remarked().forEach(remark -> remarked.merge(remark, 1L, Long::sum));
            entity.remarks().stream()
                    .limit(EntityReport.MOST_PROBLEMS - remarks.size())
                    .forEach(remarks::add);
        }
    }

    private Map<EntityValue.Fate, Long> row(String property) {
        boolean isFull = properties.size() >= MOST_ROWS && !properties.containsKey(property);
        return properties.computeIfAbsent(
                isFull ? EntityNode.OTHER : property, name -> new EnumMap<>(EntityValue.Fate.class));
    }

    void written(String type) {
        records.merge(type, 1L, Long::sum);
    }

    private long count(Entity.Fate fate) {
        return entities.getOrDefault(fate, 0L);
    }

    /**
     * The report.
     *
     * @param least the least level of what was read
     */
    EntityReport report(LeastMarking least) {
        List<PropertyTotals> totals = new ArrayList<>();
        properties.forEach((name, counts) -> totals.add(new PropertyTotals(
                name,
                counts.getOrDefault(EntityValue.Fate.USED, 0L),
                counts.getOrDefault(EntityValue.Fate.IGNORED, 0L),
                counts.getOrDefault(EntityValue.Fate.REJECTED, 0L),
                counts.getOrDefault(EntityValue.Fate.EMPTY, 0L))));
        long accepted = count(Entity.Fate.ACCEPTED);
        long ignored = count(Entity.Fate.IGNORED);
        long rejected = count(Entity.Fate.REJECTED);
        return new EntityReport(
                accepted + ignored + rejected,
                accepted,
                ignored,
                rejected,
                records,
                totals,
                reasons,
                leftOut,
                problems,
                remarked,
                remarks,
                least.isNone() ? Optional.empty() : Optional.of(least.level()));
    }
}
