package org.amparo.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of an attribute table. A required attribute has exactly one value, an optional one at most one, and a list any
 * number of values, in order.
 *
 * @param <T> the type that has the attribute
 * @param <B> the builder of that type
 * @param <V> the Java type of one value
 */
public final class Attribute<T, B, V> implements WithoutJson {

    private final String name;
    private final Type<V> type;
    private final Traits traits;
    private final boolean required;
    private final boolean list;

    /** Gets the value or the list of an object, as a row has it: null if there is none. */
    private final Function<? super T, ? extends @Nullable Object> get;

    private final BiConsumer<? super B, ? super V> setOne;
    private final BiConsumer<? super B, ? super List<V>> setAll;

    private Attribute(
            String name,
            Type<V> type,
            Traits traits,
            boolean required,
            boolean list,
            Function<? super T, ? extends @Nullable Object> get,
            BiConsumer<? super B, ? super V> setOne,
            BiConsumer<? super B, ? super List<V>> setAll) {
        this.name = name;
        this.type = type;
        this.traits = traits;
        this.required = required;
        this.list = list;
        this.get = get;
        this.setOne = setOne;
        this.setAll = setAll;
    }

    /** An attribute that every object has exactly once. */
    static <T, B, V> Attribute<T, B, V> required(
            String name, Type<V> type, Function<? super T, ? extends V> get, BiConsumer<? super B, ? super V> set) {
        return new Attribute<>(name, type, Traits.PLAIN, true, false, get, set, only(set));
    }

    /** An attribute that an object has once or not. */
    static <T, B, V> Attribute<T, B, V> optional(
            String name, Type<V> type, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return new Attribute<>(
                name,
                type,
                Traits.PLAIN,
                false,
                false,
                object -> get.apply(object).orElse(null),
                set,
                only(set));
    }

    /** An attribute that an object has any number of times, in order. */
    static <T, B, V> Attribute<T, B, V> list(
            String name, Type<V> type, Function<? super T, List<V>> get, BiConsumer<? super B, ? super List<V>> set) {
        return new Attribute<>(
                name,
                type,
                Traits.PLAIN,
                false,
                true,
                object -> Accessors.orNull(get.apply(object)),
                (builder, value) -> set.accept(builder, List.of(value)),
                set);
    }

    private static <B, V> BiConsumer<B, List<V>> only(BiConsumer<? super B, ? super V> set) {
        return (builder, values) -> set.accept(builder, values.get(0));
    }

    /** The name of the accessor, and of the member in JSON. */
    public String name() {
        return name;
    }

    /** Whether this is the name of the attribute. */
    public boolean is(AttributeName<?> attribute) {
        return name.equals(attribute.name());
    }

    /** The type of one value. */
    public Type<V> type() {
        return type;
    }

    /** The other properties of the line. */
    public Traits traits() {
        return traits;
    }

    /** Whether every object has exactly one value, without which it is meaningless. */
    public boolean isRequired() {
        return required;
    }

    /** Whether the attribute is a list in Java and an array in JSON. */
    public boolean isList() {
        return list;
    }

    /** The values that the object has here: none or one, or all items of a list. */
    public List<V> values(T object) {
        Object found = get.apply(object);
        if (found == null) {
            return List.of();
        }
        return list ? listed(found) : List.of(one(found));
    }

    /**
     * The position of a value.
     *
     * @param object the position of the object that has it
     * @param item the position in the list, which counts only if the attribute is one
     */
    public Pointer at(Pointer object, int item) {
        Pointer member = object.member(name);
        return list ? member.item(item) : member;
    }

    /** Shows a visitor the values that the object has here, if any. */
    public <X extends Exception> void show(T object, LineVisitor<X> visitor) throws X {
        Object found = get.apply(object);
        if (found != null) {
            showFound(found, visitor);
        }
    }

    /** Shows a visitor the value or the list of a row. */
    <X extends Exception> void showFound(Object found, LineVisitor<X> visitor) throws X {
        if (list) {
            visitor.many(this, listed(found));
        } else {
            visitor.one(this, one(found));
        }
    }

    @SuppressWarnings("unchecked") // The accessor made it, and the compiler holds the line to the type of the accessor.
    private V one(Object found) {
        return (V) found;
    }

    @SuppressWarnings("unchecked") // As above.
    private List<V> listed(Object found) {
        return (List<V>) found;
    }

    /** Copies the values of the object to the builder. */
    public void copy(T object, B builder) {
        List<V> values = values(object);
        if (list || !values.isEmpty()) {
            set(builder, values);
        }
    }

    /**
     * Replaces the values of the builder.
     *
     * @param values as many values as the attribute can have; exactly one unless it is a list
     */
    public void set(B builder, List<V> values) {
        setAll.accept(builder, values);
    }

    /** Replaces the values of the builder by one. */
    public void setOne(B builder, V value) {
        setOne.accept(builder, value);
    }

    /** This line with other traits. */
    public Attribute<T, B, V> with(Traits other) {
        return new Attribute<>(name, type, other, required, list, get, setOne, setAll);
    }

    /** Whether the other line has the same attribute, type, traits and accessor. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute<?, ?, ?> that
                && name.equals(that.name)
                && type.equals(that.type)
                && traits.equals(that.traits)
                && get.equals(that.get);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
