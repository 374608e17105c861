package org.amparo.speech;

import java.util.Optional;
import org.amparo.code.DemandOutcome;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.SubjectId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * The outcome of a demand for one target, as of a day. A later outcome follows an earlier one and does not overwrite
 * it.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Outcome extends ClaimedPart, OutcomeAttributes permits ImmutableOutcome {

    /** The attribute table. */
    Shape<Outcome, Builder> SHAPE = Shape.of("outcome", new OutcomeAccessors())
            .with(ClaimedPart::keyed)
            .optional(OutcomeAccessors.TARGET, Types.reference(SubjectId.class))
            .essential()
            .required(OutcomeAccessors.STATE, Types.code(DemandOutcome.VOCABULARY))
            .optional(OutcomeAccessors.AS_OF, Types.DATE)
            .essential()
            .past()
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The target to which the outcome applies. Absent: the demand as a whole. */
    Optional<SubjectId> target();

    /** The state of the demand, a code of an open list (compare the follow-up grades of the Human Rights Committee). */
    DemandOutcome state();

    /**
     * The day to which the outcome refers, as exactly as it is known (EDTF). Absent where no source gives it. Reported
     * as past.
     */
    Optional<PartialDate> asOf();

    /** The outcome of a demand as a whole, as of a day. */
    static Outcome of(DemandOutcome state, PartialDate asOf) {
        return builder().state(state).asOf(asOf).build();
    }

    /** The outcome of a demand for one target, as of a day. */
    static Outcome of(DemandOutcome state, SubjectId target, PartialDate asOf) {
        return builder().state(state).target(target).asOf(asOf).build();
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
    static String describe(Outcome value) {
        return ClaimedPart.describe("outcome", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableOutcome.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Outcome build() {
            return SHAPE.check(super.build());
        }
    }
}
