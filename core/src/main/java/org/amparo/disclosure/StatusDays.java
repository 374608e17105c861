package org.amparo.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.ReferenceAnswers;
import org.amparo.internal.index.CaseIndex;
import org.amparo.people.GroupMember;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.status.Hop;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The days on which the status of somebody can change: those of their death, of their detentions, of what was done to
 * them, and of the groups to which they belong, of the sources, and of rival values. From one to the next a status stays
 * the same.
 */
final class StatusDays {

    private static final Attribute<Incident, ?, SubjectId> SUBJECTS = Incident.SHAPE.line(Incident.SUBJECTS);

    /** The most days for one person or group, and the most groups, and detentions and incidents, from which they are read. */
    private static final int MOST = 64;

    private final CaseIndex index;
    private final Map<RecordId, Found> ofRecords = new HashMap<>();

    StatusDays(CaseIndex index) {
        this.index = index;
    }

    /** Days, and the records from which they are. */
    record Found(Set<LocalDate> days, Set<RecordId> records) {

        static Found none() {
            return new Found(new TreeSet<>(), new HashSet<>());
        }

        private void addAll(Found other) {
            days.addAll(other.days);
            records.addAll(other.records);
        }

        private void add(PartialDate date) {
            date.earliest().ifPresent(days::add);
            date.latest().filter(LocalDate.MAX::isAfter).ifPresent(last -> {
                days.add(last);
                days.add(last.plusDays(1));
            });
        }

        private void add(Period period) {
            period.start().ifPresent(this::add);
            period.end().ifPresent(this::add);
        }
    }

    /** The days of a person or group; empty if they are too many to ask about. */
    Optional<Found> of(SubjectId subject) {
        List<Group> groups = index.groupsOf(subject, MOST);
        List<Detention> detentions = new ArrayList<>(index.detentionsOf(subject));
        groups.stream().limit(MOST).map(Group::id).map(index::detentionsOf).forEach(detentions::addAll);
        List<Incident> incidents = index.holders(SUBJECTS, subject).stream()
                .map(CaseIndex.IndexedObject::object)
                .toList();
        if (groups.size() > MOST || detentions.size() + incidents.size() > MOST) {
            return Optional.empty();
        }
        Found all = Found.none();
        all.records().add(subject);
        index.find(subject)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .flatMap(Person::diedOn)
                .ifPresent(all::add);
        index.find(subject).ifPresent(record -> addSources(record.evidence(), all));
        addMemberships(subject, all);
        groups.forEach(group -> {
            all.records().add(group.id());
            addSources(group.evidence(), all);
            addMemberships(group.id(), all);
        });
        Stream.concat(detentions.stream(), incidents.stream())
                .forEach(record -> all.addAll(ofRecords.computeIfAbsent(record.id(), id -> of(record))));
        return all.days().size() > MOST ? Optional.empty() : Optional.of(all);
    }

    private void addMemberships(SubjectId member, Found all) {
        index.holders(CaseIndex.MEMBER, member).forEach(entry -> {
            GroupMember listed = entry.object();
            listed.period().ifPresent(all::add);
            addSources(listed.evidence(), all);
        });
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
            Stream.concat(
                            Stream.of(one.statement()),
                            ReferenceAnswers.chainOf(index, one).hops().stream().map(Hop::relayed))
                    .forEach(statement -> addStatement(statement, all));
            one.rival()
                    .filter(DataString.class::isInstance)
                    .map(rival -> ((DataString) rival).text())
                    .ifPresent(text -> {
                        read(text, PartialDate::parse).ifPresent(all::add);
                        read(text, Period::parse).ifPresent(all::add);
                    });
        }
    }

    private void addStatement(StatementId id, Found all) {
        if (all.records().add(id)) {
            index.find(id)
                    .filter(Statement.class::isInstance)
                    .map(Statement.class::cast)
                    .ifPresent(statement -> {
                        statement.publishedOn().ifPresent(all::add);
                        statement.saidBy().ifPresent(all::add);
                        statement.covers().ifPresent(all::add);
                    });
        }
    }

    private static <T> Optional<T> read(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
