package org.amparo.evidence;

import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/**
 * That a source, or the researcher, has nothing for an attribute, and why: not stated, not known to the source,
 * none exists, withheld.
 */
@Value.Immutable
public sealed interface Missing extends Marked, MissingAttributes permits ImmutableMissing {

    /** The attribute table. */
    Shape<Missing, Builder> SHAPE = Shape.of("missing", new MissingAccessors())
            .required(MissingAccessors.ATTRIBUTE, Types.ATTRIBUTE)
            .required(MissingAccessors.REASON, Types.code(MissingReason.VOCABULARY))
            .optional(MissingAccessors.NOTE, Types.STRING)
            .note()
            .floor(Marking.RESTRICTED)
            .with(Marked::marked);

    /** The name of the attribute of the enclosing object that has no value, as in JSON. */
    String attribute();

    /**
     * Why there is none: a source says so, no source tells, nobody has looked, it is withheld. Where it is withheld, a
     * value that stands there all the same is SECRET.
     */
    MissingReason reason();

    /**
     * What helps a colleague to understand the gap. Absent where there is nothing to add. RESTRICTED unless the
     * markings say otherwise.
     */
    Optional<String> note();

    /** That an attribute has no value, and why: {@code Missing.of(Person.BORN_ON, MissingReason.NOT_STATED)}. */
    static Missing of(AttributeName<?> attribute, MissingReason reason) {
        return of(attribute.name(), reason);
    }

    /** The same of an attribute by its name in JSON, which may be one of a later version. */
    static Missing of(String attribute, MissingReason reason) {
        return builder().attribute(attribute).reason(reason).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Missing value) {
        return "missing";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableMissing.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Missing build() {
            return SHAPE.check(super.build());
        }
    }
}
