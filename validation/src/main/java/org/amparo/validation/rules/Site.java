package org.amparo.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.data.DataObject;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One object of a case file with the place where it stands: the header, a record, or a part of one.
 *
 * @param <T> what the object is
 */
public final class Site<T> {

    private final Pointer at;
    private final Pointer inRecord;
    private final Shape<T, ?> shape;
    private final T object;
    private final Optional<Site<?>> parent;
    private final Optional<CaseRecord> record;
    private final List<Integer> order;
    private final String text;
    private @Nullable List<Value> values;

    Site(
            Pointer at,
            Pointer inRecord,
            Shape<T, ?> shape,
            T object,
            Optional<Site<?>> parent,
            Optional<CaseRecord> record,
            List<Integer> order) {
        this.at = at;
        this.inRecord = inRecord;
        this.shape = shape;
        this.object = object;
        this.parent = parent;
        this.record = record;
        this.order = order;
        this.text = at.toString();
    }

    /** Where in the document. */
    public Pointer at() {
        return at;
    }

    /** Where in its record; in the document for the header. */
    public Pointer inRecord() {
        return inRecord;
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
    public Optional<Site<?>> parent() {
        return parent;
    }

    /** The record that it is, or is in. */
    public Optional<CaseRecord> record() {
        return record;
    }

    /** What sorts sites as they stand in JSON, compared number by number. */
    List<Integer> order() {
        return order;
    }

    /** Whether the object is one of these. */
    public boolean is(Class<?> type) {
        return type.isInstance(object);
    }

    /** This site, if its object is one of these. */
    @SuppressWarnings("unchecked") // The object was just looked at; a table of it is a table of what it is.
    public <P> Optional<Site<P>> as(Class<P> type) {
        return is(type) ? Optional.of((Site<P>) this) : Optional.empty();
    }

    /** The object itself as a place. */
    public Place place() {
        return new Place(this, List.of());
    }

    /** A member of the object as a place, whether it is there or not: {@code place("via", "1")}. */
    public Place place(String... path) {
        return new Place(this, List.of(path));
    }

    /** The enclosing objects, nearest first. */
    public Stream<Site<?>> enclosing() {
        return Stream.<Optional<Site<?>>>iterate(
                        parent, Optional::isPresent, site -> site.orElseThrow().parent())
                .map(Optional::orElseThrow);
    }

    /** The members that the table does not name. */
    public DataObject unknownMembers() {
        return shape.unknownMembersOf(object);
    }

    /** Whether the table has such a line, or the object keeps an unknown member of the name. */
    public boolean hasAttribute(String name) {
        return shape.attributes().containsKey(name)
                || unknownMembers().members().containsKey(name);
    }

    /** Every value of the object, in the order of the table; parts are values too. */
    public List<Value> values() {
        if (values == null) {
            values = shape.attributes().values().stream()
                    .flatMap(attribute -> valuesOf(attribute).stream())
                    .toList();
        }
        return values;
    }

    private List<Value> valuesOf(Attribute<T, ?, ?> attribute) {
        List<Value> found = new ArrayList<>();
        for (Object value : attribute.values(object)) {
            Place place = attribute instanceof Attribute.Many
                    ? place(attribute.name(), Integer.toString(found.size()))
                    : place(attribute.name());
            found.add(new Value(attribute, value, place));
        }
        return found;
    }

    /** Where an attribute's line stands in the table; unknown members come after all lines, in their order. */
    int rank(String member) {
        int attribute = List.copyOf(shape.attributes().keySet()).indexOf(member);
        int unknown = List.copyOf(unknownMembers().members().keySet()).indexOf(member);
        return attribute >= 0 ? attribute : shape.attributes().size() + Math.max(unknown, 0);
    }

    /** Where it stands. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * One value of an object.
     *
     * @param attribute the line of the table
     * @param value the value
     * @param place where it stands
     */
    public record Value(Attribute<?, ?, ?> attribute, Object value, Place place) {

        /** The name of the attribute. */
        public String name() {
            return attribute.name();
        }
    }
}
