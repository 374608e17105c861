package org.amparo.shape;

/**
 * An object with the attribute table of its own type, so that it can be walked, read or rebuilt without knowing its
 * type.
 *
 * @param <T> the type of the object
 * @param shape the attribute table of the object's type
 * @param object the object
 */
public record Shaped<T>(Shape<T, ?> shape, T object) {

    /**
     * Walks through the object.
     *
     * @param at the position of the object
     */
    public void walk(Pointer at, Walk.Visitor visitor) {
        Walk.over(at, shape, object, visitor);
    }
}
