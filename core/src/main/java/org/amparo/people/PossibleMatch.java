package org.amparo.people;

import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PersonId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/**
 * A possible match: another record that may be about the same person, with the evidence for it. Both records stay;
 * nothing is merged.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface PossibleMatch extends ClaimedPart, PossibleMatchAttributes permits ImmutablePossibleMatch {

    /** The attribute table. */
    Shape<PossibleMatch, Builder> SHAPE = Shape.of("possible-match", new PossibleMatchAccessors())
            .with(ClaimedPart::keyed)
            .required(PossibleMatchAccessors.PERSON, Types.reference(PersonId.class))
            .with(Annotated::annotated);

    /** The other record, which may be about the same person. */
    PersonId person();

    /** A possible match with another record. */
    static PossibleMatch of(PersonId person) {
        return builder().person(person).build();
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
    static String describe(PossibleMatch value) {
        return ClaimedPart.describe("possible-match", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutablePossibleMatch.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public PossibleMatch build() {
            return SHAPE.check(super.build());
        }
    }
}
