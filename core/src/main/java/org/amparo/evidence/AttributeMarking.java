package org.amparo.evidence;

import org.amparo.code.Marking;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** Who may see one attribute of the object that this stands in. */
@Value.Immutable
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

    /** Who may see the attribute, whatever the object itself says. */
    Marking level();

    /** That an attribute may be seen at this level: {@code AttributeMarking.of(Person.BORN_ON, Marking.SECRET)}. */
    static AttributeMarking of(AttributeName<?> attribute, Marking level) {
        return of(attribute.name(), level);
    }

    /** The same of an attribute by its name in JSON, which may be one of a later version. */
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
