package org.amparo.shape;

import java.util.List;
import java.util.Optional;

/**
 * A visitor of the values of an object, one by one in the order of its table. It gets the parts, which have tables of
 * their own, apart from all other values, and enters them only if it does so itself.
 *
 * @param <X> the exception that it may throw
 */
public interface PartVisitor<X extends Exception> extends LineVisitor<X> {

    /**
     * Visits a value that is not a part.
     *
     * @param item the position in the list; 0 if the attribute is no list
     */
    <V> void value(Attribute<?, ?, V> line, V value, int item) throws X;

    /**
     * Visits a part.
     *
     * @param item the position in the list; 0 if the attribute is no list
     */
    <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) throws X;

    @Override
    default <V> void one(Attribute<?, ?, V> line, V value) throws X {
        Optional<Shape<V, ?>> table = line.type().table();
        if (table.isPresent()) {
            part(line, table.get(), value, 0);
        } else {
            value(line, value, 0);
        }
    }

    @Override
    default <V> void many(Attribute<?, ?, V> line, List<V> values) throws X {
        Optional<Shape<V, ?>> table = line.type().table();
        for (int i = 0; i < values.size(); i++) {
            if (table.isPresent()) {
                part(line, table.get(), values.get(i), i);
            } else {
                value(line, values.get(i), i);
            }
        }
    }
}
