package org.amparo.shape;

import java.util.List;

/** Goes through an object and all objects in it, attribute by attribute, in the order of the tables. */
public final class Walk {

    private Walk() {}

    /** What is done on the way. */
    public interface Visitor {

        /** An object, before its attributes. */
        default <T> void object(Pointer at, Shape<T, ?> shape, T object) {}

        /** A value that is not an object with a table. */
        default <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {}
    }

    /**
     * Goes through an object.
     *
     * @param at where the object stands
     */
    public static <T> void over(Pointer at, Shape<T, ?> shape, T object, Visitor visitor) {
        visitor.object(at, shape, object);
        for (Attribute<T, ?, ?> attribute : shape.attributes().values()) {
            attribute(at, attribute, object, visitor);
        }
    }

    private static <T, V> void attribute(Pointer at, Attribute<T, ?, V> attribute, T object, Visitor visitor) {
        List<V> values = attribute.values(object);
        for (int i = 0; i < values.size(); i++) {
            Pointer member = at.member(attribute.name());
            value(attribute instanceof Attribute.Many ? member.item(i) : member, attribute, values.get(i), visitor);
        }
    }

    private static <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value, Visitor visitor) {
        if (attribute.type() instanceof Type.PartType<V> part) {
            over(at, part.shape(), value, visitor);
        } else {
            visitor.value(at, attribute, value);
        }
    }
}
