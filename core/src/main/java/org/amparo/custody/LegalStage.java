package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.LegalPhase;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A stretch of the proceedings in one legal phase, apart from the form of custody (HURIDOCS list 25). */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface LegalStage extends ClaimedPart, LegalStageAttributes permits ImmutableLegalStage {

    /** The attribute table. */
    Shape<LegalStage, Builder> SHAPE = Shape.of("legal-stage", new LegalStageAccessors())
            .with(ClaimedPart::keyed)
            .required(LegalStageAccessors.PHASE, Types.code(LegalPhase.VOCABULARY))
            .optional(LegalStageAccessors.PERIOD, Types.PERIOD)
            .essential()
            .past()
            .with(Annotated::annotated);

    /** The phase that the proceedings had reached, a code of an open list (compare HURIDOCS list 25). */
    LegalPhase phase();

    /** The period in which the phase lasted (an EDTF interval). Absent where no source gives it. Reported as past. */
    Optional<Period> period();

    /** A legal phase in a period. */
    static LegalStage of(LegalPhase phase, Period period) {
        return builder().phase(phase).period(period).build();
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
    static String describe(LegalStage value) {
        return ClaimedPart.describe("legal-stage", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableLegalStage.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public LegalStage build() {
            return SHAPE.check(super.build());
        }
    }
}
