package org.amparo.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The attribute table of a type: its name, its way of being built, and one line for each attribute, in the order of the
 * members in JSON.
 *
 * <p>Tables are immutable: each method returns a new one. A line that needs the table of another type takes it lazily,
 * {@code part(() -> Charge.SHAPE)}.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Shape<T, B> implements WithoutJson {

    private static final LineVisitor<RuntimeException> CHECK = new LineVisitor<>() {
        @Override
        public <V> void one(Attribute<?, ?, V> line, V value) {
            line.type().check(value);
        }

        @Override
        public <V> void many(Attribute<?, ?, V> line, List<V> values) {
            Type<V> type = line.type();
            for (int i = 0; i < values.size(); i++) {
                type.check(values.get(i));
            }
        }
    };

    private final String name;
    private final Row<T, B> row;
    private final Map<String, Attribute<T, B, ?>> attributes;
    private final List<Attribute<T, B, ?>> lines;
    private final List<Attribute<T, B, ?>> checked;
    private final Map<Traits.Mark, List<Attribute<T, B, ?>>> marked;
    private final Map<String, Integer> positions;

    /** The position in a row of the value of each line. */
    private final int[] cells;

    /** The position in a row of the value of each line that is checked. */
    private final int[] checkedCells;

    private final Set<String> reserved;
    private final Unknown<T, B> unknown;

    /** What is asked of a whole object beside the checks of its values. */
    private final Consumer<? super T> own;

    /** The position in a row of the unknown members; -1 if it has none. */
    private final int unknownCell;

    private Shape(
            String name,
            Row<T, B> row,
            Map<String, Attribute<T, B, ?>> attributes,
            Set<String> reserved,
            Unknown<T, B> unknown,
            Consumer<? super T> own) {
        this.name = name;
        this.own = own;
        this.row = row;
        this.attributes = attributes;
        this.lines = List.copyOf(attributes.values());
        this.checked = lines.stream().filter(line -> line.type().isChecked()).toList();
        this.marked = marked(lines);
        this.positions = positions(attributes.keySet());
        this.cells = cells(name, row.cells(), lines);
        this.checkedCells = cells(name, row.cells(), checked);
        this.reserved = reserved;
        this.unknown = unknown;
        this.unknownCell = unknown.accessor().isEmpty() ? -1 : cell(name, row.cells(), unknown.accessor());
    }

    /**
     * A table without lines.
     *
     * @param name the type's name in lower-kebab-case, for example {@code custody-phase}
     * @param accessors the accessors, with every attribute that the table will have
     */
    public static <T, B> Shape<T, B> of(String name, Accessors<T, B> accessors) {
        Map<String, Integer> cells = positions(accessors.names());
        if (cells.size() < accessors.names().size()) {
            throw new IllegalStateException("The rows of " + name + " have two values of one name.");
        }
        return new Shape<>(name, new Row<>(accessors, cells), Map.of(), Set.of(), Unknown.none(), object -> {});
    }

    /** The maker of rows, and the position of each value in them. */
    private record Row<T, B>(Accessors<T, B> accessors, Map<String, Integer> cells) {}

    /** The access to the unknown members of an object. */
    private record Unknown<T, B>(
            String accessor, Function<? super T, DataObject> get, BiConsumer<? super B, ? super DataObject> set) {

        static <T, B> Unknown<T, B> none() {
            return new Unknown<>("", object -> DataObject.EMPTY, (builder, members) -> {});
        }
    }

    /** Adds an attribute that every object has exactly once. */
    public <V> Shape<T, B> required(Accessor<? super T, ? super B, ? extends V, ? super V> attribute, Type<V> type) {
        return line(Attribute.required(attribute.name(), type, attribute, attribute));
    }

    /** Adds an attribute that every object has exactly once. */
    public <V> Shape<T, B> required(
            AttributeName<V> attribute, Function<? super T, ? extends V> get, BiConsumer<? super B, ? super V> set) {
        return line(Attribute.required(attribute.name(), attribute.type(), get, set));
    }

    /** Adds an attribute that an object has at most once. */
    public <V> Shape<T, B> optional(Accessor<? super T, ? super B, Optional<V>, ? super V> attribute, Type<V> type) {
        return line(Attribute.optional(attribute.name(), type, attribute, attribute));
    }

    /** Adds an attribute that an object has at most once. */
    public <V> Shape<T, B> optional(
            AttributeName<V> attribute, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return line(Attribute.optional(attribute.name(), attribute.type(), get, set));
    }

    /** Adds an attribute that an object has any number of times; the accessor replaces the whole list. */
    public <V> Shape<T, B> list(Accessor<? super T, ? super B, List<V>, ? super List<V>> attribute, Type<V> type) {
        return line(Attribute.list(attribute.name(), type, attribute, attribute));
    }

    /**
     * Adds an attribute that an object has any number of times.
     *
     * @param set replaces the whole list
     */
    public <V> Shape<T, B> list(
            AttributeName<V> attribute, Function<? super T, List<V>> get, BiConsumer<? super B, ? super List<V>> set) {
        return line(Attribute.list(attribute.name(), attribute.type(), get, set));
    }

    /** Gives the last line a floor: a marking below which it goes only if the object says so by name. */
    public Shape<T, B> floor(Marking marking) {
        return lastLine(last().traits().withFloor(marking));
    }

    /**
     * Gives the last line the role {@link AttributeRole#IDENTITY}: it tells which object this is, and nothing of the
     * world.
     */
    public Shape<T, B> identity() {
        return lastLine(last().traits().with(AttributeRole.IDENTITY));
    }

    /** Gives the last line the role {@link AttributeRole#HISTORY}: it tells of the work on the file. */
    public Shape<T, B> history() {
        return lastLine(last().traits().with(AttributeRole.HISTORY));
    }

    /** Gives the last line the role {@link AttributeRole#BESIDE}: its values speak of the other attributes, by name. */
    public Shape<T, B> beside() {
        return lastLine(last().traits().with(AttributeRole.BESIDE));
    }

    /**
     * Gives the last line the role {@link AttributeRole#CARRIER}: its values say who may see the object and its
     * attributes.
     */
    public Shape<T, B> carrier() {
        return lastLine(last().traits().with(AttributeRole.CARRIER).with(Traits.Mark.GUARD));
    }

    /** Marks the last line as deciding, with others, who may see something. */
    public Shape<T, B> guard() {
        return lastLine(last().traits().with(Traits.Mark.GUARD));
    }

    /** Marks the last line as not telling who a person is: it is shown of one who must not be named. */
    public Shape<T, B> anonymous() {
        return lastLine(last().traits().with(Traits.Mark.ANONYMOUS));
    }

    /** Marks the last line as making its object what it is: who doubts it doubts the object. */
    public Shape<T, B> defining() {
        return lastLine(last().traits().with(Traits.Mark.DEFINING));
    }

    /** Marks the last line as that of an object which is a source, and so tells of itself what nobody else tells. */
    public Shape<T, B> source() {
        return lastLine(last().traits().with(Traits.Mark.SOURCE));
    }

    /** Marks the last line, a text, as a passage that may be long, and not a term. */
    public Shape<T, B> prose() {
        return lastLine(last().traits().with(Traits.Mark.PROSE));
    }

    /** Marks the last line, a text, as a note by those who keep the file, and not the words of a source. */
    public Shape<T, B> note() {
        return lastLine(last().traits().with(Traits.Mark.PROSE).with(Traits.Mark.NOTE));
    }

    /** Leaves the last line out of every publication, whatever the markings say. */
    public Shape<T, B> unpublished() {
        return lastLine(last().traits().with(Traits.Mark.UNPUBLISHED));
    }

    /**
     * Makes the order of the values of the last line, a list, part of what they say, such as an order of time. In other
     * lists, order only decides what is shown first.
     */
    public Shape<T, B> ordered() {
        return lastLine(last().traits().with(Traits.Mark.ORDERED));
    }

    /** Marks the date or period of the last line as belonging to something reported as having happened. */
    public Shape<T, B> past() {
        return lastLine(last().traits().with(Traits.Mark.PAST));
    }

    /**
     * Marks the last line, true or false, as telling whether lists of the same object are complete: it would be wrong
     * when one of their items is withheld.
     */
    public Shape<T, B> completes(AttributeName<?>... lists) {
        return lastLine(last().traits().completing(names(lists)));
    }

    /** Marks the last line as counting the items of lists of the same object: it would give a withheld item away. */
    public Shape<T, B> counts(AttributeName<?>... lists) {
        return lastLine(last().traits().counting(names(lists)));
    }

    private static List<String> names(AttributeName<?>... attributes) {
        return Stream.of(attributes).<String>map(AttributeName::name).toList();
    }

    /**
     * Marks the last line as limiting what the object says: without its claimant, for example, a claim would be
     * everybody's. A publication leaves out an object that had values here and would have none left.
     */
    public Shape<T, B> essential() {
        return lastLine(last().traits().with(Essential.ONE));
    }

    /**
     * Marks a line that several types share as limiting what objects of this type say: an accusation that lost its
     * evidence would be our own.
     *
     * @param attribute the attribute, whose line must have been added already
     */
    public Shape<T, B> essential(AttributeName<?> attribute) {
        Attribute<T, B, ?> line = attributes.get(attribute.name());
        if (line == null) {
            throw new IllegalStateException("The table of " + name + " has no line named " + attribute + ".");
        }
        return changed(line, line.traits().with(Essential.ONE));
    }

    /** Leaves an object out of a publication when it loses any of its values in the last line. */
    public Shape<T, B> inseparable() {
        return lastLine(last().traits().with(Essential.ALL));
    }

    /** Sets the version of the format that brought the last line. */
    public Shape<T, B> since(String version) {
        return lastLine(last().traits().withSince(version));
    }

    /**
     * Sets where an object keeps the members that no line names.
     *
     * @param accessor the name of the method that gets them
     */
    public Shape<T, B> unknownMembers(
            String accessor, Function<? super T, DataObject> get, BiConsumer<? super B, ? super DataObject> set) {
        return new Shape<>(name, row, attributes, reserved, new Unknown<>(accessor, get, set), own);
    }

    /**
     * Reserves names to which the format itself gives a meaning, such as {@code type}: no unknown member may use them.
     */
    public Shape<T, B> reserve(String... names) {
        return new Shape<>(name, row, attributes, Set.of(names), unknown, own);
    }

    /**
     * Adds a check of whole objects, beside those of their values.
     *
     * @param check throws {@link InvalidValueException} for an object that cannot be
     */
    public Shape<T, B> checked(Consumer<? super T> check) {
        return new Shape<>(name, row, attributes, reserved, unknown, Objects.requireNonNull(check, "check"));
    }

    /** Adds the lines that several types share. */
    public Shape<T, B> with(UnaryOperator<Shape<T, B>> lines) {
        return lines.apply(this);
    }

    private Shape<T, B> line(Attribute<T, B, ?> attribute) {
        Map<String, Attribute<T, B, ?>> more = new LinkedHashMap<>(attributes);
        if (more.put(attribute.name(), attribute) != null) {
            throw new IllegalStateException("The table of " + name + " has two lines named " + attribute.name() + ".");
        }
        return withLines(more);
    }

    private Attribute<T, B, ?> last() {
        return lines.get(lines.size() - 1);
    }

    private Shape<T, B> lastLine(Traits traits) {
        return changed(last(), traits);
    }

    private Shape<T, B> changed(Attribute<T, B, ?> line, Traits traits) {
        Map<String, Attribute<T, B, ?>> changed = new LinkedHashMap<>(attributes);
        changed.put(line.name(), line.with(traits));
        return withLines(changed);
    }

    private Shape<T, B> withLines(Map<String, Attribute<T, B, ?>> lines) {
        return new Shape<>(name, row, Collections.unmodifiableMap(lines), reserved, unknown, own);
    }

    /** The type's name, for example {@code custody-phase}. */
    public String name() {
        return name;
    }

    /** The Java type of the objects. */
    public Class<T> type() {
        return row.accessors().type();
    }

    /** The lines by attribute name, in order. */
    public Map<String, Attribute<T, B, ?>> attributes() {
        return attributes;
    }

    /** The lines in order. */
    public List<Attribute<T, B, ?>> lines() {
        return lines;
    }

    /** The lines with a mark, in order. */
    public List<Attribute<T, B, ?>> lines(Traits.Mark mark) {
        return marked.getOrDefault(mark, List.of());
    }

    private static <T, B> Map<Traits.Mark, List<Attribute<T, B, ?>>> marked(List<Attribute<T, B, ?>> lines) {
        Map<Traits.Mark, List<Attribute<T, B, ?>>> marked = new EnumMap<>(Traits.Mark.class);
        for (Attribute<T, B, ?> line : lines) {
            for (Traits.Mark mark : line.traits().marks()) {
                marked.computeIfAbsent(mark, one -> new ArrayList<>()).add(line);
            }
        }
        marked.replaceAll((mark, some) -> List.copyOf(some));
        return marked;
    }

    /**
     * The line of an attribute.
     *
     * @throws IllegalArgumentException if this table has no such line, or its type is another
     */
    @SuppressWarnings("unchecked") // Each type stands for one Java type.
    public <V> Attribute<T, B, V> line(AttributeName<V> attribute) {
        Attribute<T, B, ?> line = attributes.get(attribute.name());
        if (line == null || !Objects.equals(line.type(), attribute.type())) {
            throw new IllegalArgumentException("The table of " + name + " has no such line as " + attribute + ".");
        }
        return (Attribute<T, B, V>) line;
    }

    /** The position of the attribute among {@link #lines()}, from 0; -1 if there is none of this name. */
    public int positionOf(String attribute) {
        return positions.getOrDefault(attribute, -1);
    }

    private static Map<String, Integer> positions(Collection<String> names) {
        Map<String, Integer> positions = new HashMap<>();
        for (String name : names) {
            positions.put(name, positions.size());
        }
        return positions;
    }

    private static int[] cells(String table, Map<String, Integer> cells, List<? extends Attribute<?, ?, ?>> lines) {
        return lines.stream().mapToInt(line -> cell(table, cells, line.name())).toArray();
    }

    private static int cell(String table, Map<String, Integer> cells, String accessor) {
        Integer cell = cells.get(accessor);
        if (cell == null) {
            throw new IllegalStateException("The rows of " + table + " have no value for " + accessor + ".");
        }
        return cell;
    }

    /** Shows a visitor the values of an object, line by line, and then its unknown members. */
    public <X extends Exception> void visit(T object, LineVisitor<X> visitor) throws X {
        @Nullable Object[] values = row.accessors().row(object);
        for (int i = 0; i < cells.length; i++) {
            Object value = values[cells[i]];
            if (value != null) {
                lines.get(i).showFound(value, visitor);
            }
        }
        DataObject others = unknownCell < 0 ? null : (DataObject) values[unknownCell];
        if (others != null && !others.members().isEmpty()) {
            visitor.unknown(others);
        }
    }

    /** The names to which the format itself gives a meaning, and which no line and no unknown member may have. */
    public Set<String> reserved() {
        return reserved;
    }

    /** A new builder of the type. */
    public B newBuilder() {
        return row.accessors().newBuilder();
    }

    /**
     * Builds the object.
     *
     * @throws InvalidValueException {@code missing-required}, with every attribute that is missing, or the code for
     *     which a value is refused
     */
    public T build(B builder) {
        return row.accessors().build(builder);
    }

    /** What the values of a row are, in order: the names of all attributes, and {@code unknownMembers}. */
    public List<String> cells() {
        return row.accessors().names();
    }

    /** Makes objects of all their values at once, instead of by a builder. */
    public Maker<T> maker() {
        @Nullable Type<?>[] checks = new Type<?>[cells().size()];
        for (int i = 0; i < checkedCells.length; i++) {
            checks[checkedCells[i]] = checked.get(i).type();
        }
        return new RowMaker<>(row.accessors(), checks, unknownCell, this);
    }

    /** The members of an object that no line names. */
    public DataObject unknownMembersOf(T object) {
        return unknown.get().apply(object);
    }

    /** Gives a builder the members that no line names. */
    public void setUnknownMembers(B builder, DataObject members) {
        unknown.set().accept(builder, members);
    }

    /**
     * Checks a built object for things that its Java types allow: texts of the wrong format, and unknown members with
     * the name of an attribute.
     *
     * @return the same object
     * @throws InvalidValueException with the code of the problem
     */
    public T check(T object) {
        for (int i = 0; i < checked.size(); i++) {
            checked.get(i).show(object, CHECK);
        }
        checkWhole(object);
        return object;
    }

    private void checkWhole(T object) {
        checkWhole(object, unknownMembersOf(object));
    }

    /** Checks what is asked of an object beside its values, of which these are the members that no line names. */
    void checkWhole(T object, DataObject others) {
        Map<String, DataValue> unknownMembers = others.members();
        if (!unknownMembers.isEmpty()) {
            checkNames(unknownMembers.keySet());
        }
        own.accept(object);
    }

    private void checkNames(Set<String> unknownMembers) {
        for (String member : unknownMembers) {
            if (attributes.containsKey(member) || reserved.contains(member)) {
                throw Invalid.UNKNOWN_MEMBER_NAME.exception();
            }
        }
    }

    /** The name of the type. */
    @Override
    public String toString() {
        return name;
    }
}
