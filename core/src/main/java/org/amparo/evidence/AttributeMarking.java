package org.amparo.evidence;

import org.amparo.code.Marking;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The marking of one attribute of the object in which it stands. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface AttributeMarking extends Extensible, AttributeMarkingAttributes
        permits ImmutableAttributeMarking {

    /** The attribute table. */
    Shape<AttributeMarking, Builder> SHAPE = Shape.of("attribute-marking", new AttributeMarkingAccessors())
            .required(AttributeMarkingAccessors.ATTRIBUTE, Types.ATTRIBUTE)
            .guard()
            .required(AttributeMarkingAccessors.LEVEL, Types.code(Marking.VOCABULARY))
            .guard()
            .with(Extensible::extensible);

    /** The name of the attribute of the enclosing object, as in JSON: {@code place}. */
    String attribute();

    /** The level of the attribute, whatever the marking of the object itself. */
    Marking level();

    /** The marking of an attribute: {@code AttributeMarking.of(Person.BORN_ON, Marking.SECRET)}. */
    static AttributeMarking of(AttributeName<?> attribute, Marking level) {
        return of(attribute.name(), level);
    }

    /** The marking of an attribute by its name in JSON, which may belong to a later version. */
    static AttributeMarking of(String attribute, Marking level) {
        return builder().attribute(attribute).level(level).build();
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
    static String describe(AttributeMarking value) {
        return "attribute-marking";
    }

    /** The builder; every method replaces what was set before. */
    final class Builder extends ImmutableAttributeMarking.Builder implements Extensible.Builder<Builder> {
        Builder() {}

        @Override
        public AttributeMarking build() {
            return SHAPE.check(super.build());
        }
    }
}
