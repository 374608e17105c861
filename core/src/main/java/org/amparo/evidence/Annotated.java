package org.amparo.evidence;

import java.util.List;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;

/**
 * An object that claims something, with what the claim rests on.
 *
 * <p>Its attributes hold the accepted values; evidence, rival values and reasons for gaps stand beside them, by the
 * attribute's name, so that they move with the object when something is put before it.
 */
public interface Annotated extends Marked {

    /** The name of {@link #evidence()}. */
    AttributeName<Evidence> EVIDENCE = AttributeName.of("evidence", Types.part(() -> Evidence.SHAPE));

    /** The name of {@link #missing()}. */
    AttributeName<Missing> MISSING = AttributeName.of("missing", Types.part(() -> Missing.SHAPE));

    /**
     * What the object, or one of its attributes, rests on, what speaks against it, and what says otherwise; any
     * number. The evidence of an object without any is that of the nearest enclosing object whose evidence is about
     * the whole.
     */
    List<Evidence> evidence();

    /**
     * Which attributes have no value, and why; any number, one an attribute. Silence differs from a source that says
     * that there is none.
     */
    List<Missing> missing();

    /**
     * The methods that the builders of such objects have in common.
     *
     * @param <B> the builder
     */
    interface Builder<B extends Builder<B>> extends Marked.Builder<B> {
        /** Adds evidence. */
        B addEvidence(Evidence evidence);

        /** Replaces the evidence. */
        B evidence(Iterable<? extends Evidence> evidence);

        /** Adds the reason for a gap. */
        B addMissing(Missing missing);

        /** Replaces the reasons for gaps. */
        B missing(Iterable<? extends Missing> missing);
    }

    /** Adds the lines that every annotated object has, at the end of an attribute table. */
    static <T extends Annotated, B extends Builder<B>> Shape<T, B> annotated(Shape<T, B> shape) {
        return shape.list(EVIDENCE, T::evidence, B::evidence)
                .beside()
                .list(MISSING, T::missing, B::missing)
                .beside()
                .with(Marked::marked);
    }
}
