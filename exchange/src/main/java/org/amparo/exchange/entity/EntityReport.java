package org.amparo.exchange.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.exchange.internal.fill.Tally;

/**
 * The account of an import: what became of every entity and every value. It names properties, and holds nothing of what
 * they say.
 *
 * @param entities the persons, organisations, links and other entities of the file, and lines that are none
 * @param accepted the entities of which records were made
 * @param ignored the entities of kinds that no record is made of
 * @param rejected the entities that did not fit
 * @param records how many records were made, by their type in alphabetical order, the statement included
 * @param properties what became of the values, by property in alphabetical order
 * @param reasons how often something was rejected for each reason, in alphabetical order
 * @param leftOut of how many entities something stays out though it fits, for each reason, in alphabetical order:
 *     {@code holder-is-organisation, Directorship.director} or {@code unknown-schema, Persom (Person?)}
 * @param problems the first hundred problems
 * @param remarked how often something that came in contradicts something else, or leads to an organisation that is not
 *     in the file, by what it is, in alphabetical order
 * @param remarks the first hundred places where something does
 * @param least the level below which nothing of the file was marked, whatever the map says, since it says itself that it
 *     is not for everybody; the strictest, if it says several things
 */
public record EntityReport(
        long entities,
        long accepted,
        long ignored,
        long rejected,
        Map<String, Long> records,
        List<PropertyTotals> properties,
        Map<String, Long> reasons,
        Map<String, Long> leftOut,
        List<EntityProblem> problems,
        Map<String, Long> remarked,
        List<EntityProblem> remarks,
        Optional<Marking> least)
        implements JsonForm {

    /** How many problems a report keeps. */
    static final int MOST_PROBLEMS = 100;

    /** A report. */
    public EntityReport {
        records = Tally.sorted(records, "records");
        properties = List.copyOf(Objects.requireNonNull(properties, "properties"));
        reasons = Tally.sorted(reasons, "reasons");
        leftOut = Tally.sorted(leftOut, "leftOut");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        remarked = Tally.sorted(remarked, "remarked");
        remarks = List.copyOf(Objects.requireNonNull(remarks, "remarks"));
        Objects.requireNonNull(least, "least");
    }

    /** Whether nothing was rejected, neither an entity nor a value of one. */
    public boolean isComplete() {
        return reasons.isEmpty();
    }

    /** All values. */
    public long values() {
        return properties.stream().mapToLong(PropertyTotals::values).sum();
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("entities", entities)
                .put("accepted", accepted)
                .put("ignored", ignored)
                .put("rejected", rejected)
                .put("records", Tally.data(records))
                .put("reasons", Tally.data(reasons))
                .put("leftOut", Tally.data(leftOut))
                .put("properties", properties.stream().map(EntityReport::data).toList())
                .put("problems", problems.stream().map(EntityReport::data).toList())
                .put("remarked", Tally.data(remarked))
                .put("remarks", remarks.stream().map(EntityReport::data).toList())
                .put("least", least)
                .build();
    }

    private static DataObject data(PropertyTotals property) {
        return DataObject.builder()
                .put("name", property.name())
                .put("used", property.used())
                .put("ignored", property.ignored())
                .put("rejected", property.rejected())
                .put("empty", property.empty())
                .build();
    }

    static DataObject data(EntityProblem problem) {
        return DataObject.builder()
                .put("code", problem.code())
                .put("line", problem.line())
                .put("pointer", problem.pointer())
                .put("message", problem.message())
                .build();
    }
}
