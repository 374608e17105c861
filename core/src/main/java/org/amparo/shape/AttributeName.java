package org.amparo.shape;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The name of an attribute with the type of its values: {@code Person.BORN_ON} is {@code bornOn}, a date. Each type has
 * a constant for each of its attributes, so that a misspelt name does not compile.
 *
 * @param <V> the Java type of one value
 */
public final class AttributeName<V> implements WithoutJson {

    private final String name;
    private final Supplier<Type<V>> type;

    private AttributeName(String name, Supplier<Type<V>> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * The name of an attribute that several types share, or that a table of your own has.
     *
     * @param name the name as in JSON: {@code formerIds}
     */
    public static <V> AttributeName<V> of(String name, Type<V> type) {
        return new AttributeName<>(name, () -> type);
    }

    /**
     * For generated classes: a name whose type is that of its line in a table.
     *
     * @param <V> the type that the accessor returns, which the compiler has checked against the line
     * @param table the supplier of the table, asked lazily because a table names its own attributes
     */
    @SuppressWarnings("unchecked") // See V.
    public static <V> AttributeName<V> in(Supplier<? extends Shape<?, ?>> table, String name) {
        return new AttributeName<>(name, () -> {
            Attribute<?, ?, ?> line =
                    Objects.requireNonNull(table.get().attributes().get(name));
            return ((Attribute<?, ?, V>) line).type();
        });
    }

    /** The name, as in JSON. */
    public String name() {
        return name;
    }

    /** The type of one value. */
    public Type<V> type() {
        return type.get();
    }

    /** The name, as in JSON. */
    @Override
    public String toString() {
        return name;
    }
}
