package org.amparo.shape;

import java.util.List;

/** A walk through an object and all objects in it, attribute by attribute, in the order of the tables. */
public final class Walk {

    private Walk() {}

    /** The visitor to whom a walk shows objects and values. */
    public interface Visitor {

        /** Visits an object, before its attributes. */
        default <T> void object(Pointer at, Shape<T, ?> shape, T object) {}

        /** Visits a value that is not an object with a table. */
        default <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {}
    }

    /**
     * Walks through an object.
     *
     * @param at the position of the object
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
