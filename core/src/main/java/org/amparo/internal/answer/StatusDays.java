package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.people.GroupMember;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.status.Hop;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The search for the days on which the status of somebody can change: those of their death, of their detentions, of what
 * was done to them, of the groups to which they belong, of what was demanded for them, of the sources of all this, and of
 * rival values. From one to the next a status stays the same.
 */
public final class StatusDays {

    /** Nobody is held longer: days of a date with gaps that are further from its first or its last are not looked at. */
    private static final int MOST_YEARS = 120;

    private final CaseIndex index;
    private final int most;
    private final Map<RecordId, Found> ofRecords = new HashMap<>();

    /**
     * A search.
     *
     * @param most the most days for one person or group, and the most groups, and detentions and incidents, of one
     */
    public StatusDays(CaseIndex index, int most) {
        this.index = index;
        this.most = most;
    }

    /** Days, and the records from which they are. */
    public record Found(NavigableSet<LocalDate> days, Set<RecordId> records) {

        static Found none() {
            return new Found(new TreeSet<>(), new HashSet<>());
        }

        private void addAll(Found other) {
            days.addAll(other.days);
            records.addAll(other.records);
        }

        private void add(PartialDate date) {
            Optional<LocalDate> first = date.earliest().filter(LocalDate.MIN::isBefore);
            Optional<LocalDate> last = date.latest().filter(LocalDate.MAX::isAfter);
            first.ifPresent(this::addWithNext);
            last.ifPresent(this::addWithNext);
            days.addAll(Vicinity.turns(date));
            if (!date.isUnbroken()) {
                addWithin(date, first, last);
            }
        }

        private void addWithNext(LocalDate day) {
            days.add(day);
            days.add(day.plusDays(1));
        }

        /** Adds the days on which a date with gaps begins or ceases to be possible. */
        private void addWithin(PartialDate date, Optional<LocalDate> first, Optional<LocalDate> last) {
            LocalDate from = first.orElseGet(
                    () -> last.map(day -> day.minusYears(MOST_YEARS)).orElse(LocalDate.EPOCH));
            LocalDate to = last.orElseGet(() -> from.plusYears(MOST_YEARS));
            Certainty before = date.on(from);
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                Certainty now = date.on(day);
                if (now != before) {
                    days.add(day);
                }
                before = now;
            }
        }

        private void add(Period period) {
            period.start().ifPresent(this::add);
            period.end().ifPresent(this::add);
        }
    }

    /** The days of a person or group; empty if they are too many to ask about. */
    public Optional<Found> of(SubjectId subject) {
        List<Group> groups = index.groupsOf(subject, most);
        List<CaseRecord> suffered = new ArrayList<>(index.detentionsOf(subject));
        groups.stream().limit(most).map(Group::id).map(index::detentionsOf).forEach(suffered::addAll);
        suffered.addAll(ReferenceAnswers.incidentsOf(index, subject));
        if (groups.size() > most || suffered.size() > most) {
            return Optional.empty();
        }
        Found all = Found.none();
        all.records().add(subject);
        index.find(subject).ifPresent(record -> {
            addSources(record.evidence(), all);
            if (record instanceof Person person) {
                person.diedOn().ifPresent(all::add);
            }
        });
        addAsTarget(subject, all);
        for (Group group : groups) {
            all.records().add(group.id());
            addSources(group.evidence(), all);
            addAsTarget(group.id(), all);
        }
        for (CaseRecord record : suffered) {
            all.addAll(ofRecords.computeIfAbsent(record.id(), id -> of(record)));
        }
        return all.days().size() > most ? Optional.empty() : Optional.of(all);
    }

    /** Adds what a group says of its member, and what became of demands for somebody. */
    private void addAsTarget(SubjectId subject, Found all) {
        for (CaseIndex.IndexedObject<GroupMember> entry : index.holders(CaseIndex.MEMBER, subject)) {
            entry.object().period().ifPresent(all::add);
            addSources(entry.object().evidence(), all);
        }
        for (CaseIndex.IndexedObject<Demand> demand : index.holders(ReferenceAnswers.TARGETS, subject)) {
            all.records().add(demand.record().id());
            for (Outcome outcome : demand.object().outcomes()) {
                outcome.asOf().ifPresent(all::add);
                addSources(outcome.evidence(), all);
            }
        }
    }

    /** The days that stand anywhere in a detention or an incident, which are few, and those of its sources. */
    private Found of(CaseRecord record) {
        Found found = Found.none();
        found.records().add(record.id());
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    addSources(List.of(evidence), found);
                }
            }

            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof PartialDate date) {
                    found.add(date);
                } else if (value instanceof Period period) {
                    found.add(period);
                }
            }
        });
        return found;
    }

    /** Adds the days of statements, and of those before them in a chain, and what rival values say. */
    private void addSources(List<Evidence> evidence, Found all) {
        for (Evidence one : evidence) {
            addStatement(one.statement(), all);
            for (Hop hop : ReferenceAnswers.chainOf(index, one).hops()) {
                addStatement(hop.relayed(), all);
            }
            one.rival().ifPresent(rival -> addRival(rival, all));
        }
    }

    private void addStatement(RecordId id, Found all) {
        if (all.records().add(id) && index.find(id).orElse(null) instanceof Statement statement) {
            statement.publishedOn().ifPresent(all::add);
            statement.saidBy().ifPresent(all::add);
            statement.covers().ifPresent(all::add);
        }
    }

    private static void addRival(DataValue rival, Found all) {
        if (rival instanceof DataArray array) {
            array.items().forEach(item -> addRival(item, all));
        } else if (rival instanceof DataString text) {
            try {
                if (text.text().indexOf('/') < 0) {
                    all.add(PartialDate.parse(text.text()));
                } else {
                    all.add(Period.parse(text.text()));
                }
            } catch (InvalidValueException e) {
                // It is the value of something without a date.
            }
        }
    }
}
