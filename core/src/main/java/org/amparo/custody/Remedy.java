package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A domestic remedy: what was asked of the authorities or courts of the country against a detention, or against what
 * happened in it, and what became of it, or why nothing was asked (model questionnaire of the UN Working Group on
 * Arbitrary Detention, Fact Sheet No. 26, annex V: internal steps, including domestic remedies).
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Remedy extends ClaimedPart, RemedyAttributes permits ImmutableRemedy {

    /** The attribute table. */
    Shape<Remedy, Builder> SHAPE = Shape.of("remedy", new RemedyAccessors())
            .with(ClaimedPart::keyed)
            .optional(RemedyAccessors.KIND, Types.code(RemedyKind.VOCABULARY))
            .essential()
            .optional(RemedyAccessors.BODY, Types.reference(OrganisationId.class))
            .essential()
            .optional(RemedyAccessors.CASE_NUMBER, Types.STRING)
            .optional(RemedyAccessors.FILED_ON, Types.DATE)
            .essential()
            .past()
            .optional(RemedyAccessors.OUTCOME, Types.code(RemedyOutcome.VOCABULARY))
            .essential()
            .optional(RemedyAccessors.DECIDED_ON, Types.DATE)
            .essential()
            .past()
            .optional(RemedyAccessors.DESCRIPTION, Types.LOCALIZED)
            .essential()
            .optional(RemedyAccessors.REASONS, Types.LOCALIZED)
            .with(Annotated::annotated);

    /**
     * The kind of remedy, a code of an open list. Absent where only words tell it; with the outcome {@code not-taken},
     * absent if no remedy at all was used.
     */
    Optional<RemedyKind> kind();

    /** The court or body with which it was filed. Absent where no source names it. */
    Optional<OrganisationId> body();

    /** The number that this body gives the case, as it writes it. Absent where no source gives it. */
    Optional<String> caseNumber();

    /** The day on which it was filed, as exactly as it is known (EDTF). Absent where no source gives it. Reported as past. */
    Optional<PartialDate> filedOn();

    /** What became of it, a code of an open list: also that it is pending, or was not taken. Absent where no source says. */
    Optional<RemedyOutcome> outcome();

    /**
     * The day of the decision, as exactly as it is known (EDTF). Absent where nothing is decided, or no source gives it.
     * Reported as past.
     */
    Optional<PartialDate> decidedOn();

    /** What was asked for and what was decided, by language. Absent where the codes say everything. */
    Optional<LocalizedText> description();

    /** The reasons why the remedy was ineffective or was not taken, by language. Absent where no source gives any. */
    Optional<LocalizedText> reasons();

    /** A remedy and what became of it. */
    static Remedy of(RemedyKind kind, RemedyOutcome outcome) {
        return builder().kind(kind).outcome(outcome).build();
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
    static String describe(Remedy value) {
        return ClaimedPart.describe("remedy", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRemedy.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Remedy build() {
            return SHAPE.check(super.build());
        }
    }
}
