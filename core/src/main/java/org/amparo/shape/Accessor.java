package org.amparo.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The accessor of one attribute of a type, which gets it from an object and sets it in a builder.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <G> the type that an object returns: a value, an {@code Optional} of one, or a list
 * @param <S> the type that a builder takes: a value, or a list
 */
public interface Accessor<T, B, G, S> extends Function<T, G>, BiConsumer<B, S> {

    /** The name of the method that gets the attribute. */
    String name();
}
