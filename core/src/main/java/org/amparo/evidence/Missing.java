package org.amparo.evidence;

import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/**
 * A gap: the reason why an attribute has no value, such as not stated, unknown to the source, none exists, or withheld.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
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
     * The reason: a source says that there is none, no source tells, nobody has looked, it is withheld. If it is
     * withheld, a value that is nevertheless given is SECRET.
     */
    MissingReason reason();

    /**
     * A note that helps a colleague to understand the gap. Absent where there is nothing to add. RESTRICTED unless the
     * markings say otherwise.
     */
    Optional<String> note();

    /** The gap of an attribute: {@code Missing.of(Person.BORN_ON, MissingReason.NOT_STATED)}. */
    static Missing of(AttributeName<?> attribute, MissingReason reason) {
        return of(attribute.name(), reason);
    }

    /** The gap of an attribute by its name in JSON, which may belong to a later version. */
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
