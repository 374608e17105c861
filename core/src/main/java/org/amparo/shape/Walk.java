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
        shape.visit(object, new LineVisitor<RuntimeException>() {
            @Override
            public <V> void one(Attribute<?, ?, V> line, V value) {
                Walk.value(at.member(line.name()), line, value, visitor);
            }

            @Override
            public <V> void many(Attribute<?, ?, V> line, List<V> values) {
                Pointer member = at.member(line.name());
                for (int i = 0; i < values.size(); i++) {
                    Walk.value(member.item(i), line, values.get(i), visitor);
                }
            }
        });
    }

    private static <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value, Visitor visitor) {
        if (attribute.type() instanceof Type.PartType<V> part) {
            over(at, part.shape(), value, visitor);
        } else {
            visitor.value(at, attribute, value);
        }
    }
}
