package org.amparo.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A line of an attribute table.
 *
 * @param <T> the type that has the attribute
 * @param <B> the builder of that type
 * @param <V> the Java type of one value
 */
public sealed interface Attribute<T, B, V> {

    /** The name of the accessor, and of the member in JSON. */
    String name();

    /** Whether this is the name of the attribute. */
    default boolean is(AttributeName<?> attribute) {
        return name().equals(attribute.name());
    }

    /** The type of one value. */
    Type<V> type();

    /** The other properties of the line. */
    Traits traits();

    /** The values that the object has here: none or one, or all items of a list. */
    List<V> values(T object);

    /** Shows a visitor the values that the object has here, if any. */
    <X extends Exception> void show(T object, LineVisitor<X> visitor) throws X;

    /** Copies the values of the object to the builder. */
    void copy(T object, B builder);

    /**
     * Replaces the values of the builder.
     *
     * @param values as many values as the attribute can have; exactly one for a required attribute
     */
    void set(B builder, List<V> values);

    /** This line with other traits. */
    Attribute<T, B, V> with(Traits traits);

    /** A line with exactly one value, without which the object is meaningless. */
    record Required<T, B, V>(
            String name,
            Type<V> type,
            Traits traits,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set)
            implements Attribute<T, B, V> {

        @Override
        public List<V> values(T object) {
            return List.of(get.apply(object));
        }

        @Override
        public <X extends Exception> void show(T object, LineVisitor<X> visitor) throws X {
            visitor.one(this, get.apply(object));
        }

        @Override
        public void copy(T object, B builder) {
            set.accept(builder, get.apply(object));
        }

        @Override
        public void set(B builder, List<V> values) {
            set.accept(builder, values.get(0));
        }

        @Override
        public Required<T, B, V> with(Traits other) {
            return new Required<>(name, type, other, get, set);
        }
    }

    /** A line with at most one value. */
    record Single<T, B, V>(
            String name,
            Type<V> type,
            Traits traits,
            Function<? super T, Optional<V>> get,
            BiConsumer<? super B, ? super V> set)
            implements Attribute<T, B, V> {

        @Override
        public List<V> values(T object) {
            return get.apply(object).map(List::of).orElse(List.of());
        }

        @Override
        public <X extends Exception> void show(T object, LineVisitor<X> visitor) throws X {
            Optional<V> value = get.apply(object);
            if (value.isPresent()) {
                visitor.one(this, value.get());
            }
        }

        @Override
        public void copy(T object, B builder) {
            get.apply(object).ifPresent(value -> set.accept(builder, value));
        }

        @Override
        public void set(B builder, List<V> values) {
            set.accept(builder, values.get(0));
        }

        @Override
        public Single<T, B, V> with(Traits other) {
            return new Single<>(name, type, other, get, set);
        }
    }

    /** A line with any number of values, in order. */
    record Many<T, B, V>(
            String name,
            Type<V> type,
            Traits traits,
            Function<? super T, List<V>> get,
            BiConsumer<? super B, ? super List<V>> set)
            implements Attribute<T, B, V> {

        @Override
        public List<V> values(T object) {
            return get.apply(object);
        }

        @Override
        public <X extends Exception> void show(T object, LineVisitor<X> visitor) throws X {
            List<V> values = get.apply(object);
            if (!values.isEmpty()) {
                visitor.many(this, values);
            }
        }

        @Override
        public void copy(T object, B builder) {
            set.accept(builder, get.apply(object));
        }

        @Override
        public void set(B builder, List<V> values) {
            set.accept(builder, values);
        }

        @Override
        public Many<T, B, V> with(Traits other) {
            return new Many<>(name, type, other, get, set);
        }
    }
}
