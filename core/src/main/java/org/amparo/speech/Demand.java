package org.amparo.speech;

import java.util.List;
import java.util.Optional;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandKind;
import org.amparo.code.Urgency;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.AgentId;
import org.amparo.id.SubjectId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** What a statement asks of somebody. */
@Value.Immutable
public sealed interface Demand extends Claim permits ImmutableDemand {

    /** The attribute table. */
    Shape<Demand, Builder> SHAPE = Shape.of("demand", Demand::builder, Builder::build)
            .with(Claim::keyed)
            .optional("kind", Types.code(DemandKind.VOCABULARY), Demand::kind, Builder::kind)
            .optional("description", Types.LOCALIZED, Demand::description, Builder::description)
            .list("targets", Types.reference(SubjectId.class), Demand::targets, Builder::targets)
            .essential()
            .optional("addressee", Types.reference(AgentId.class), Demand::addressee, Builder::addressee)
            .optional("urgency", Types.code(Urgency.VOCABULARY), Demand::urgency, Builder::urgency)
            .optional("condition", Types.code(DemandCondition.VOCABULARY), Demand::condition, Builder::condition)
            .essential()
            .optional("basis", Types.LOCALIZED, Demand::basis, Builder::basis)
            .optional("byDate", Types.DATE, Demand::byDate, Builder::byDate)
            .list("responses", Types.part(() -> Response.SHAPE), Demand::responses, Builder::responses)
            .list("outcomes", Types.part(() -> Outcome.SHAPE), Demand::outcomes, Builder::outcomes)
            .with(Annotated::annotated);

    /** What is asked. */
    Optional<DemandKind> kind();

    /** What is asked, in words, by language. */
    Optional<LocalizedText> description();

    /** For whom it is asked. */
    List<SubjectId> targets();

    /** Of whom it is asked. */
    Optional<AgentId> addressee();

    /** How soon. */
    Optional<Urgency> urgency();

    /** Whether it is unconditional. */
    Optional<DemandCondition> condition();

    /** On what it is based: a commitment, a treaty, a judgment; by language. */
    Optional<LocalizedText> basis();

    /** The day by which it is to be met. */
    Optional<PartialDate> byDate();

    /** How the addressee reacted. */
    List<Response> responses();

    /** What became of it, the newest last. */
    List<Outcome> outcomes();

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Demand value) {
        return Claim.describe("demand", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableDemand.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Demand build() {
            return SHAPE.check(super.build());
        }
    }
}
