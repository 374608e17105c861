package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.PerpetratorType;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** That somebody is said to have taken part in a violation, and how. An accusation: needs evidence. */
@Value.Immutable
public sealed interface Involvement extends Claim, InvolvementAttributes permits ImmutableInvolvement {

    /** The attribute table. */
    Shape<Involvement, Builder> SHAPE = Shape.of("involvement", new InvolvementAccessors())
            .with(Claim::keyed)
            .optional(InvolvementAccessors.AGENT, Types.reference(AgentId.class))
            .essential()
            .optional(InvolvementAccessors.PERPETRATOR_TYPE, Types.code(PerpetratorType.VOCABULARY))
            .optional(InvolvementAccessors.DEGREE, Types.code(InvolvementDegree.VOCABULARY))
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The person or body. Absent where a source tells only what kind of actor it was. */
    Optional<AgentId> agent();

    /** What kind of actor (HURIDOCS list 24). Absent where no source says. */
    Optional<PerpetratorType> perpetratorType();

    /** In what way involved (HURIDOCS list 18). Absent where no source says. */
    Optional<InvolvementDegree> degree();

    /** That somebody is said to be involved, and in which way; the evidence the builder adds, and rule P1 misses. */
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
        return Claim.describe("involvement", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableInvolvement.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Involvement build() {
            return SHAPE.check(super.build());
        }
    }
}
