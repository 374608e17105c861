package org.amparo.evidence;

import java.util.List;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;

/**
 * An object that makes claims, with the evidence for them.
 *
 * <p>Its attributes hold the accepted values. Evidence, rival values and reasons for gaps stand beside them and refer
 * to attributes by name, so that they stay right when the object moves in a list.
 */
public interface Annotated extends Marked {

    /** The name of {@link #evidence()}. */
    AttributeName<Evidence> EVIDENCE = AttributeName.of("evidence", Types.part(() -> Evidence.SHAPE));

    /** The name of {@link #missing()}. */
    AttributeName<Missing> MISSING = AttributeName.of("missing", Types.part(() -> Missing.SHAPE));

    /**
     * The evidence for the object or one of its attributes, against it, or for another value; any number. An object
     * without evidence has that of the nearest enclosing object which has evidence about the whole.
     */
    List<Evidence> evidence();

    /**
     * The reasons why attributes have no value, any number, at most one for each attribute. Silence is not the same as
     * a source that says that there is none.
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

        /** Adds a reason for a gap. */
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
