package org.amparo.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One attribute of a type: gets it of an object, and sets it in a builder.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <G> what an object gives: a value, an {@code Optional} of one, or a list
 * @param <S> what a builder takes: a value, or a list
 */
public interface Accessor<T, B, G, S> extends Function<T, G>, BiConsumer<B, S> {

    /** The name of the method that gets it. */
    String name();
}
