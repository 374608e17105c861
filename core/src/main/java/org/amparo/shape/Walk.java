package org.amparo.shape;

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
        shape.visit(object, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                visitor.value(line.at(at, item), line, value);
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                over(line.at(at, item), table, part, visitor);
            }
        });
    }
}
