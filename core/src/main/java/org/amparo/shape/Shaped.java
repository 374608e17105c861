package org.amparo.shape;

/**
 * An object with the attribute table of its own type: what has to be walked, read or rebuilt without knowing which type that is.
 *
 * @param <T> the type of the object
 * @param shape the table
 * @param object the object
 */
public record Shaped<T>(Shape<T, ?> shape, T object) {

    /**
     * Goes through the object.
     *
     * @param at where the object stands
     */
    public void walk(Pointer at, Walk.Visitor visitor) {
        Walk.over(at, shape, object, visitor);
    }
}
