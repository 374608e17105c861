package org.amparo.speech;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandKind;
import org.amparo.code.Urgency;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.id.SubjectId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** A demand that a statement makes of somebody. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Demand extends ClaimedPart, DemandAttributes permits ImmutableDemand {

    /** The attribute table. */
    Shape<Demand, Builder> SHAPE = Shape.of("demand", new DemandAccessors())
            .with(ClaimedPart::keyed)
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

    /** The action that is asked for, a code of an open list. Absent where only words tell it. */
    Optional<DemandKind> kind();

    /** The action in words, by language. Absent where the kind says everything. */
    Optional<LocalizedText> description();

    /**
     * The persons, groups and organisations for whom it is asked, any number. None for a demand about everybody, such
     * as to amend a law.
     */
    List<SubjectId> targets();

    /** The person or body of whom it is asked. Absent: the addressees of the statement. */
    Optional<AgentId> addressee();

    /** The urgency: at once, by a date, or not stated. Absent where nobody looked for it. */
    Optional<Urgency> urgency();

    /** The conditions: none, some, or not stated. Absent where nobody looked for them. */
    Optional<DemandCondition> condition();

    /**
     * The basis of the demand in words, by language: a commitment, a treaty, a judgment. Absent where the statement
     * gives none.
     */
    Optional<LocalizedText> basis();

    /** The day by which it is to be met (EDTF). Absent where none is set. It may lie ahead. */
    Optional<PartialDate> byDate();

    /** The responses, any number, in order of time. None: nothing is known, which is not the same as no response. */
    List<Response> responses();

    /**
     * The outcomes for each target, any number, as a rule the newest last. A later outcome follows an earlier one and
     * does not overwrite it. {@link Outcome#asOf()} tells which is the newest and, where it leaves that open, the order
     * does.
     */
    List<Outcome> outcomes();

    /** A demand for these targets: {@code Demand.of(DemandKind.RELEASE, leyla, rashid)}. */
    static Demand of(DemandKind kind, SubjectId... targets) {
        Objects.requireNonNull(targets, "targets");
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
        return ClaimedPart.describe("demand", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableDemand.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Demand build() {
            return SHAPE.check(super.build());
        }
    }
}
