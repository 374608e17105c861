package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.PerpetratorType;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The alleged involvement of somebody in a violation. It is an accusation and needs evidence. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Involvement extends ClaimedPart, InvolvementAttributes permits ImmutableInvolvement {

    /** The attribute table. */
    Shape<Involvement, Builder> SHAPE = Shape.of("involvement", new InvolvementAccessors())
            .with(ClaimedPart::keyed)
            .optional(InvolvementAccessors.AGENT, Types.reference(AgentId.class))
            .essential()
            .optional(InvolvementAccessors.PERPETRATOR_TYPE, Types.code(PerpetratorType.VOCABULARY))
            .optional(InvolvementAccessors.DEGREE, Types.code(InvolvementDegree.VOCABULARY))
            .essential()
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The person or body accused. Absent where a source gives only the kind of actor. */
    Optional<AgentId> agent();

    /** The kind of actor (HURIDOCS list 24). Absent where no source gives it. */
    Optional<PerpetratorType> perpetratorType();

    /** The way in which they were involved (HURIDOCS list 18). Absent where no source gives it. */
    Optional<InvolvementDegree> degree();

    /**
     * The involvement of somebody in a certain way. Add the evidence with the builder: rule {@code
     * accusation-without-evidence} reports an involvement without any.
     */
    static Involvement of(AgentId agent, InvolvementDegree degree) {
        return builder().agent(agent).degree(degree).build();
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
    static String describe(Involvement value) {
        return ClaimedPart.describe("involvement", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableInvolvement.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Involvement build() {
            return SHAPE.check(super.build());
        }
    }
}
