package org.amparo.people;

import java.util.Optional;
import org.amparo.code.OrganisationRelation;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * A body above an organisation, in a period: the ministry to which a prison service belonged until it was given to
 * another.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface ParentBody extends ClaimedPart, ParentBodyAttributes permits ImmutableParentBody {

    /** The attribute table. */
    Shape<ParentBody, Builder> SHAPE = Shape.of("parent-body", new ParentBodyAccessors())
            .with(ClaimedPart::keyed)
            .required(ParentBodyAccessors.ORGANISATION, Types.reference(OrganisationId.class))
            .defining()
            .optional(ParentBodyAccessors.RELATION, Types.code(OrganisationRelation.VOCABULARY))
            .essential()
            .optional(ParentBodyAccessors.PERIOD, Types.PERIOD)
            .essential()
            .with(Annotated::annotated);

    /** The body above. */
    OrganisationId organisation();

    /** The relation to it, a code of an open list. Absent where no source says which. */
    Optional<OrganisationRelation> relation();

    /** The period in which it was so (an EDTF interval). Absent where no source gives it. */
    Optional<Period> period();

    /** A body above in a period. */
    static ParentBody of(OrganisationId organisation, OrganisationRelation relation, Period period) {
        return builder()
                .organisation(organisation)
                .relation(relation)
                .period(period)
                .build();
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
    static String describe(ParentBody value) {
        return ClaimedPart.describe("parent-body", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableParentBody.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public ParentBody build() {
            return SHAPE.check(super.build());
        }
    }
}
