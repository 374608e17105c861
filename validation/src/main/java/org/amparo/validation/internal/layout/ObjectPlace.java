package org.amparo.validation.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.disclosure.SuspectMembers;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One object of a case file with its place: the header, a record, or a part of one.
 *
 * @param <T> the type of the object
 */
public final class ObjectPlace<T> {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final Shape<T, ?> shape;
    private final T object;
    private final Optional<CaseRecord> record;
    private final Stand stand;
    private final List<Value> values = new ArrayList<>();
    /** One view for all who ask, so that none is made each time. */
    private final List<Value> shownValues = Collections.unmodifiableList(values);

    private @Nullable Map<String, Integer> unknownRanks;
    private @Nullable Map<Optional<String>, List<Evidence>> supporting;

    private ObjectPlace(Shape<T, ?> shape, T object, Optional<CaseRecord> record, Stand stand) {
        this.shape = shape;
        this.object = object;
        this.record = record;
        this.stand = stand;
    }

    static ObjectPlace<CaseHeader> of(CaseHeader header) {
        return new ObjectPlace<>(CaseHeader.SHAPE, header, Optional.empty(), new AsHeader());
    }

    static <T> ObjectPlace<T> of(CaseRecord record, Shaped<T> shaped, int position) {
        return new ObjectPlace<>(shaped.shape(), shaped.object(), Optional.of(record), new AsRecord(position));
    }

    /** The site of a part. */
    <P> ObjectPlace<P> part(Attribute<?, ?, P> line, Shape<P, ?> partShape, P part, int item) {
        return new ObjectPlace<>(partShape, part, record, new AsPart(this, line, item));
    }

    /** Adds the next value, which the layout goes through anyway. */
    void add(Attribute<?, ?, ?> line, Object value, int item) {
        values.add(new Value(this, line, value, item));
    }

    /** The place in the document. */
    public Pointer at() {
        return stand.at();
    }

    /** The place in its record; for the header, in the document. */
    public Pointer inRecord() {
        return stand.inRecord();
    }

    /** The attribute table of the object. */
    public Shape<T, ?> shape() {
        return shape;
    }

    /** The object. */
    public T object() {
        return object;
    }

    /** The object that it is a part of. */
    public Optional<ObjectPlace<?>> parent() {
        return stand.parent();
    }

    /** The record that it is, or is in. */
    public Optional<CaseRecord> record() {
        return record;
    }

    /** The key that sorts sites in the order of JSON, compared number by number. */
    List<Integer> order() {
        return stand.order();
    }

    /** Whether the object is of this type. */
    public boolean is(Class<?> type) {
        return type.isInstance(object);
    }

    /** This site, if its object is of this type. */
    @SuppressWarnings("unchecked") // The object has just been checked, and its table is one of its type.
    public <P> Optional<ObjectPlace<P>> as(Class<P> type) {
        return is(type) ? Optional.of((ObjectPlace<P>) this) : Optional.empty();
    }

    /** The spot of the object itself. */
    public Spot spot() {
        return new Spot(this, List.of());
    }

    /** The spot of an attribute of the object, whether it has a value or not. */
    public Spot spot(AttributeName<?> attribute) {
        return spot(attribute.name());
    }

    /** The spot of one item of a list of the object. */
    public Spot spot(AttributeName<?> attribute, int item) {
        return spot(attribute.name(), Integer.toString(item));
    }

    /** The spot of a member of the object, whether it is there or not: {@code spot("via", "1")}. */
    public Spot spot(String... path) {
        return new Spot(this, List.of(path));
    }

    /** The enclosing objects, nearest first. */
    public Stream<ObjectPlace<?>> enclosing() {
        return Stream.<Optional<ObjectPlace<?>>>iterate(
                        parent(),
                        Optional::isPresent,
                        site -> site.orElseThrow().parent())
                .map(Optional::orElseThrow);
    }

    /** The members that the table does not name. */
    public DataObject unknownMembers() {
        return shape.unknownMembersOf(object);
    }

    /** Whether an unknown member perhaps says who may see the object. */
    public boolean isSuspect(String member) {
        return isRefusal(member)
                || Optional.ofNullable(unknownMembers().members().get(member))
                        .filter(value -> SuspectMembers.isOne(shape, member, value))
                        .isPresent();
    }

    /** Whether an unknown member speaks of consent or refusal. */
    public boolean isRefusal(String member) {
        DataValue value = unknownMembers().members().get(member);
        return value != null && SuspectMembers.isRefusal(member, value);
    }

    /** Whether an unknown member hides the object until somebody accepts it. */
    public boolean isUnread(CaseHeader header, String member) {
        return record.filter(of -> SuspectMembers.isUnread(header, of.id(), shape, member))
                .isPresent();
    }

    /** Whether the table has such a line, or the object keeps an unknown member of the name. */
    public boolean hasAttribute(String name) {
        return shape.attributes().containsKey(name)
                || unknownMembers().members().containsKey(name);
    }

    /** Whether the object can have such a member: its type, an attribute, or an unknown one that it has. */
    boolean hasMember(String name) {
        return shape.reserved().contains(name) || hasAttribute(name);
    }

    /** Whether an attribute has an item at a position. */
    boolean hasItem(String attribute, String position) {
        return values.stream()
                .anyMatch(value -> value.name().equals(attribute)
                        && value.attribute().isList()
                        && Integer.toString(value.item()).equals(position));
    }

    /** Whether an attribute has a text in a language. */
    boolean hasText(String attribute, String language) {
        return values.stream()
                .filter(value -> value.name().equals(attribute) && value.value() instanceof LocalizedText)
                .flatMap(value -> ((LocalizedText) value.value()).asMap().keySet().stream())
                .anyMatch(tag -> tag.toString().equals(language));
    }

    /**
     * The evidence of the object that supports one of its attributes or, without one, the object as a whole. Each of
     * its parts may ask for it, so it is sorted once.
     */
    public List<Evidence> supporting(Optional<String> attribute) {
        if (supporting == null) {
            supporting = object instanceof Annotated annotated
                    ? annotated.evidence().stream()
                            .filter(Evidence::supports)
                            .collect(Collectors.groupingBy(Evidence::about))
                    : Map.of();
        }
        return supporting.getOrDefault(attribute, List.of());
    }

    /** Every value of the object, in the order of the table; parts are values too. */
    public List<Value> values() {
        return shownValues;
    }

    /** The rank of a member: the type first, then the lines of the table, then unknown members in their order. */
    int rank(String member) {
        if (shape.reserved().contains(member)) {
            return -1;
        }
        int attribute = shape.positionOf(member);
        return attribute >= 0
                ? attribute
                : shape.lines().size() + unknownRanks().getOrDefault(member, 0);
    }

    private Map<String, Integer> unknownRanks() {
        if (unknownRanks == null) {
            unknownRanks = new HashMap<>();
            for (String name : unknownMembers().members().keySet()) {
                unknownRanks.put(name, unknownRanks.size());
            }
        }
        return unknownRanks;
    }

    /** Its place. */
    @Override
    public String toString() {
        return at().toString();
    }

    /** The place of an object. Pointers are made only when asked for: a file without findings needs none. */
    private sealed interface Stand {

        Pointer at();

        Pointer inRecord();

        List<Integer> order();

        default Optional<ObjectPlace<?>> parent() {
            return Optional.empty();
        }
    }

    private record AsHeader() implements Stand {

        @Override
        public Pointer at() {
            return Pointer.ROOT;
        }

        @Override
        public Pointer inRecord() {
            return Pointer.ROOT;
        }

        @Override
        public List<Integer> order() {
            return List.of(-1);
        }
    }

    private record AsRecord(int position) implements Stand {

        @Override
        public Pointer at() {
            return RECORDS.item(position);
        }

        @Override
        public Pointer inRecord() {
            return Pointer.ROOT;
        }

        @Override
        public List<Integer> order() {
            return List.of(position);
        }
    }

    private record AsPart(ObjectPlace<?> of, Attribute<?, ?, ?> line, int item) implements Stand {

        @Override
        public Pointer at() {
            return within(of.at());
        }

        @Override
        public Pointer inRecord() {
            return within(of.inRecord());
        }

        private Pointer within(Pointer parent) {
            return line.at(parent, item);
        }

        @Override
        public List<Integer> order() {
            List<Integer> order = new ArrayList<>(of.order());
            order.add(of.rank(line.name()));
            if (line.isList()) {
                order.add(item);
            }
            return order;
        }

        @Override
        public Optional<ObjectPlace<?>> parent() {
            return Optional.of(of);
        }
    }

    /**
     * One value of an object.
     *
     * @param site the object
     * @param attribute the line of the table
     * @param value the value
     * @param item its position in the list; 0 where there is no list
     */
    public record Value(ObjectPlace<?> site, Attribute<?, ?, ?> attribute, Object value, int item) {

        /** The name of the attribute. */
        public String name() {
            return attribute.name();
        }

        /** Its place. */
        public Spot spot() {
            return attribute.isList() ? site.spot(name(), Integer.toString(item)) : site.spot(name());
        }
    }
}
