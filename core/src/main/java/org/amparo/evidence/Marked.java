package org.amparo.evidence;

import java.util.List;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;

/**
 * An object of the format that says who may see it.
 *
 * <p>The level of an attribute is its own entry in {@link #markings()}; without one, the higher of the floor in the
 * attribute table and the object's {@link #marking()}, else the enclosing object's, else the default of the case
 * file, else RESTRICTED.
 */
public interface Marked extends Extensible {

    /** The name of {@link #marking()}. */
    AttributeName<Marking> MARKING = AttributeName.of("marking", Types.code(Marking.VOCABULARY));

    /** The name of {@link #markings()}. */
    AttributeName<AttributeMarking> MARKINGS = AttributeName.of("markings", Types.part(() -> AttributeMarking.SHAPE));

    /**
     * Who may see the object. Absent: as the enclosing object says, in the end the {@code defaultMarking} of the
     * file. Compare the Traffic Light Protocol 2.0.
     */
    Optional<Marking> marking();

    /** Who may see single attributes of the object, where that differs; any number, one an attribute. */
    List<AttributeMarking> markings();

    /**
     * The methods that the builders of such objects have in common.
     *
     * @param <B> the builder
     */
    interface Builder<B extends Builder<B>> extends Extensible.Builder<B> {
        /** Says who may see the object. */
        B marking(Marking marking);

        /** Says who may see one attribute. */
        B addMarking(AttributeMarking marking);

        /** Replaces what is said of single attributes. */
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
