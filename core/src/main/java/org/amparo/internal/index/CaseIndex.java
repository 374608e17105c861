package org.amparo.internal.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.GroupId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The index of a case file: records by id, parts by key, and references by target. Ids are looked up from the beginning;
 * the rest is made when it is first asked for, in one walk over all records ({@link IndexWalk}), since many files are
 * only read, checked and written. No later question costs more than its answer.
 */
public final class CaseIndex {

    private static final Attribute<Detention, ?, SubjectId> DETAINEE = Detention.SHAPE.line(Detention.DETAINEE);
    public static final Attribute<GroupMember, ?, SubjectId> MEMBER = GroupMember.SHAPE.line(GroupMember.MEMBER);
    public static final Attribute<Group, ?, GroupId> SUBGROUPS = Group.SHAPE.line(Group.SUBGROUPS);

    private final List<CaseRecord> records;
    private final Map<Shape<?, ?>, List<CaseRecord>> byType;
    private final Map<RecordId, Integer> numbers;

    /** What the first question about parts or references finds. Several threads may find it, each the same. */
    private volatile @Nullable Connections connections;

    /**
     * An index of records.
     *
     * @throws InvalidValueException {@code duplicate-id}, {@code duplicate-key} or {@code too-many-levels}
     */
    CaseIndex(List<CaseRecord> records) {
        this.records = records;
        this.byType = records.stream()
                .collect(Collectors.groupingBy(CaseRecord::shape, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.numbers = IdNumbers.of(records);
        KeyCheck.of(records);
    }

    private Connections connections() {
        Connections made = connections;
        if (made == null) {
            made = IndexWalk.through(records, numbers);
            connections = made;
        }
        return made;
    }

    /** The records of a type, in order. */
    @SuppressWarnings("unchecked") // One record of the table was looked at, and the others are of the same type.
    public <R extends CaseRecord> List<R> records(Class<R> type) {
        List<List<CaseRecord>> found = byType.values().stream()
                .filter(typed -> type.isInstance(typed.get(0)))
                .toList();
        return switch (found.size()) {
            case 0 -> List.of();
            case 1 -> (List<R>) found.get(0);
            default -> (List<R>) records;
        };
    }

    /** Whether both ids belong to one record, either of them perhaps as a former id. */
    public boolean same(RecordId one, RecordId other) {
        Integer number = numbers.get(one);
        return one.equals(other) || (number != null && number.equals(numbers.get(other)));
    }

    /** The present id of the record; the id itself if no record has it. */
    public RecordId canonical(RecordId id) {
        return find(id).map(CaseRecord::id).orElse(id);
    }

    /** The present id of a subject. */
    public SubjectId current(SubjectId id) {
        return canonical(id) instanceof SubjectId subject ? subject : id;
    }

    /** The record with this id. A former id leads to the record into which it was merged. */
    public Optional<CaseRecord> find(RecordId id) {
        Integer number = numbers.get(id);
        return number == null ? Optional.empty() : Optional.of(records.get(number));
    }

    /** Whether a record has this id, now or formerly, or any record refers to it. */
    public boolean knows(RecordId id) {
        return numbers.containsKey(id) || connections().others().containsKey(id);
    }

    /** The part to which a reference leads, perhaps by a former id of its record. */
    public Optional<ClaimedPart> find(PartRef ref) {
        return find(ref.record())
                .map(record -> record.id().equals(ref.record()) ? ref : PartRef.of(record.id(), ref.key()))
                .map(connections().parts()::get);
    }

    /**
     * An object of the case file, with the place where it stands.
     *
     * @param record the record in which it stands, or which it is
     * @param place its position among all objects, in document order
     */
    public record IndexedObject<T>(CaseRecord record, T object, int place) {}

    /** The objects that refer to a record by this line, in document order, once for each reference. */
    @SuppressWarnings("unchecked") // The holder of a reference by a line is of the type whose table has the line.
    public <T> List<IndexedObject<T>> holders(Attribute<T, ?, ?> line, RecordId id) {
        return references(line, id, (place, holder) -> new IndexedObject<>(recordAt(place), (T) holder, place));
    }

    /**
     * The objects that lead to a holder, from its record to itself.
     *
     * @param depth how many objects are around it
     */
    public List<Object> inward(IndexedObject<?> holder, int depth) {
        List<Object> inward = new ArrayList<>();
        inward.add(holder.object());
        IndexedObject<?> inner = holder;
        for (int i = depth - 1; i > 0; i--) {
            inner = Objects.requireNonNull(connections().outer().get(inner.place()));
            inward.add(0, inner.object());
        }
        if (depth > 0) {
            inward.add(0, holder.record());
        }
        return inward;
    }

    /** The records of a type that refer to a record by any line except those of evidence, in order. */
    public <R extends CaseRecord> List<R> referring(RecordId id, Class<R> type) {
        return byType.entrySet().stream()
                .filter(typed -> type.isInstance(typed.getValue().get(0)))
                .flatMap(typed -> references(typed.getKey(), id, (place, record) -> type.cast(record)).stream())
                .toList();
    }

    private <R> List<R> references(Object kind, RecordId id, References.ReferenceMapper<R> mapper) {
        Connections all = connections();
        Integer own = numbers.get(id);
        Integer number = own == null ? all.others().get(id) : own;
        return number == null ? List.of() : all.references().to(number, kind, mapper);
    }

    /** The position of a record of this file among all objects. */
    public int placeOf(CaseRecord record) {
        return connections().firstPlaces()[number(record)];
    }

    private CaseRecord recordAt(int place) {
        int found = Arrays.binarySearch(connections().firstPlaces(), place);
        return records.get(found < 0 ? -found - 2 : found);
    }

    /** The subjects of the detentions, each once, in the order of the records. */
    public Set<SubjectId> detainees() {
        Set<SubjectId> detainees = new LinkedHashSet<>();
        records(Detention.class).forEach(detention -> detainees.add(current(detention.detainee())));
        return detainees;
    }

    /** The detentions whose detainee is the subject itself, in order. */
    public List<Detention> detentionsOf(SubjectId subject) {
        return holders(DETAINEE, subject).stream().map(IndexedObject::object).toList();
    }

    /**
     * The groups to which the subject belongs, in order: those that list it as a member, and those that have such a
     * group as a subgroup or a member, at any depth. A group does not belong to itself, even if groups form a circle.
     */
    public List<Group> groupsOf(SubjectId member) {
        return groupsOf(member, Integer.MAX_VALUE);
    }

    /** The same; if there are more than {@code most}, any more than that many of them. */
    public List<Group> groupsOf(SubjectId member, int most) {
        Map<Integer, Group> found = new TreeMap<>();
        Deque<RecordId> open = new ArrayDeque<>(List.of(member));
        while (!open.isEmpty() && found.size() <= most) {
            RecordId inner = open.pop();
            for (Attribute<?, ?, ?> line : List.of(MEMBER, SUBGROUPS)) {
                for (IndexedObject<?> holder : holders(line, inner)) {
                    Group outer = (Group) holder.record();
                    if (!same(outer.id(), member) && found.putIfAbsent(number(outer), outer) == null) {
                        open.push(outer.id());
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Integer number(CaseRecord record) {
        return Objects.requireNonNull(numbers.get(record.id()));
    }
}
