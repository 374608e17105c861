package org.amparo.evidence;

import java.util.List;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;

/**
 * An object of the format with markings that say who may see it.
 *
 * <p>The level of an attribute is its own entry in {@link #markings()}. Without an entry, it is the higher of the floor
 * in the attribute table and the marking of the object: the object's {@link #marking()}, else the enclosing object's,
 * else the default of the case file, else RESTRICTED.
 */
public interface Marked extends Extensible {

    /** The name of {@link #marking()}. */
    AttributeName<Marking> MARKING = AttributeName.of("marking", Types.code(Marking.VOCABULARY));

    /** The name of {@link #markings()}. */
    AttributeName<AttributeMarking> MARKINGS = AttributeName.of("markings", Types.part(() -> AttributeMarking.SHAPE));

    /**
     * The level that says who may see the object. Absent: that of the enclosing object and, in the end, the
     * {@code defaultMarking} of the file. Compare the Traffic Light Protocol 2.0.
     */
    Optional<Marking> marking();

    /**
     * The levels of single attributes, where they differ from the object's; any number, at most one for each attribute.
     */
    List<AttributeMarking> markings();

    /**
     * The methods that the builders of such objects have in common.
     *
     * @param <B> the builder
     */
    interface Builder<B extends Builder<B>> extends Extensible.Builder<B> {
        /** Sets the level of the object. */
        B marking(Marking marking);

        /** Adds the level of one attribute. */
        B addMarking(AttributeMarking marking);

        /** Replaces the levels of single attributes. */
        B markings(Iterable<? extends AttributeMarking> markings);
    }

    /** Adds the lines that every marked object has, at the end of an attribute table. */
    static <T extends Marked, B extends Builder<B>> Shape<T, B> marked(Shape<T, B> shape) {
        return shape.optional(MARKING, T::marking, B::marking)
                .carrier()
                .list(MARKINGS, T::markings, B::markings)
                .carrier()
                .with(Extensible::extensible);
    }
}
