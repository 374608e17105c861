package org.amparo.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.amparo.problem.InvalidValueException;

/**
 * One line of an attribute table.
 *
 * @param <T> the type that has the attribute
 * @param <B> the builder of that type
 * @param <V> the Java type of one value
 */
public sealed interface Attribute<T, B, V> {

    /** The name of the accessor, and of the member in JSON. */
    String name();

    /** What one value is. */
    Type<V> type();

    /** What else the line says. */
    Traits traits();

    /** Every value that the object has: none or one, or for a list all of them. */
    List<V> values(T object);

    /**
     * Checks what the Java types of the object's values do not.
     *
     * @throws InvalidValueException with the code of what is wrong
     */
    void check(T object);

    /** Gives the builder what the object has. */
    void copy(T object, B builder);

    /**
     * Gives the builder values in place of what it had.
     *
     * @param values as many as the attribute can have; of one that an object has once, exactly one
     */
    void set(B builder, List<V> values);

    /** This line with other traits. */
    Attribute<T, B, V> with(Traits traits);

    /** The object is meaningless without it: exactly one. */
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
        public void check(T object) {
            type.check(get.apply(object));
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

    /** None or one. */
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
        public void check(T object) {
            Optional<V> value = get.apply(object);
            if (value.isPresent()) {
                type.check(value.get());
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

    /** None or more, in order. */
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
        public void check(T object) {
            List<V> values = get.apply(object);
            for (int i = 0; i < values.size(); i++) {
                type.check(values.get(i));
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
