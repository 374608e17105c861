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
public sealed interface Demand extends Claim, DemandAttributes permits ImmutableDemand {

    /** The attribute table. */
    Shape<Demand, Builder> SHAPE = Shape.of("demand", new DemandAccessors())
            .with(Claim::keyed)
            .optional(DemandAccessors.KIND, Types.code(DemandKind.VOCABULARY))
            .optional(DemandAccessors.DESCRIPTION, Types.LOCALIZED)
            .list(DemandAccessors.TARGETS, Types.reference(SubjectId.class))
            .essential()
            .optional(DemandAccessors.ADDRESSEE, Types.reference(AgentId.class))
            .optional(DemandAccessors.URGENCY, Types.code(Urgency.VOCABULARY))
            .optional(DemandAccessors.CONDITION, Types.code(DemandCondition.VOCABULARY))
            .essential()
            .optional(DemandAccessors.BASIS, Types.LOCALIZED)
            .optional(DemandAccessors.BY_DATE, Types.DATE)
            .list(DemandAccessors.RESPONSES, Types.part(() -> Response.SHAPE))
            .ordered()
            .list(DemandAccessors.OUTCOMES, Types.part(() -> Outcome.SHAPE))
            .ordered()
            .with(Annotated::annotated);

    /** What is asked, one of an open list. Absent where only words tell. */
    Optional<DemandKind> kind();

    /** What is asked, in words, by language. Absent where the kind says it all. */
    Optional<LocalizedText> description();

    /**
     * For whom it is asked, any number: persons, groups, organisations. None for a demand about everybody, such as to
     * amend a law.
     */
    List<SubjectId> targets();

    /** Of whom it is asked. Absent: of those to whom the statement is addressed. */
    Optional<AgentId> addressee();

    /** How soon: at once, by a date, or not said. Absent where nobody looked. */
    Optional<Urgency> urgency();

    /** Whether it is unconditional. Absent where nobody looked. */
    Optional<DemandCondition> condition();

    /**
     * On what it is based: a commitment, a treaty, a judgment; in words, by language. Absent where the statement does
     * not say.
     */
    Optional<LocalizedText> basis();

    /** The day by which it is to be met (EDTF). Absent where none is set. May lie ahead. */
    Optional<PartialDate> byDate();

    /**
     * How the addressee reacted, any number, in the order of time. None: nothing is known, which is not the same as
     * no response.
     */
    List<Response> responses();

    /**
     * What became of it for each target, any number, as a rule the newest last. A later outcome follows an earlier one
     * and does not overwrite it; which is the newest is told by {@link Outcome#asOf()}, and by the order where that
     * leaves it open.
     */
    List<Outcome> outcomes();

    /** What is asked, for whom: {@code Demand.of(DemandKind.RELEASE, leyla, rashid)}. */
    static Demand of(DemandKind kind, SubjectId... targets) {
        return builder().kind(kind).addTargets(targets).build();
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
    static String describe(Demand value) {
        return Claim.describe("demand", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableDemand.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Demand build() {
            return SHAPE.check(super.build());
        }
    }
}
