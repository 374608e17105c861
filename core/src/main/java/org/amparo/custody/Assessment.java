package org.amparo.custody;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.Pace1900Criterion;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * The assessment of a detention by a body under a scheme, for example an opinion of the UN Working Group on Arbitrary
 * Detention.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Assessment extends ClaimedPart, AssessmentAttributes permits ImmutableAssessment {

    /** The attribute table. */
    Shape<Assessment, Builder> SHAPE = Shape.of("assessment", new AssessmentAccessors())
            .with(ClaimedPart::keyed)
            .optional(AssessmentAccessors.BODY, Types.reference(OrganisationId.class))
            .essential()
            .optional(AssessmentAccessors.SCHEME, Types.code(RecognitionScheme.VOCABULARY))
            .list(AssessmentAccessors.CATEGORIES, Types.code(WgadCategory.VOCABULARY))
            .list(AssessmentAccessors.CRITERIA, Types.code(Pace1900Criterion.VOCABULARY))
            .optional(AssessmentAccessors.OUTCOME, Types.code(WgadOutcome.VOCABULARY))
            .essential()
            .optional(AssessmentAccessors.ON, Types.DATE)
            .essential()
            .past()
            .optional(AssessmentAccessors.DOCUMENT, Types.reference(StatementId.class))
            .with(Annotated::annotated);

    /**
     * The body that made the assessment, such as the UN Working Group on Arbitrary Detention. Absent only in a draft.
     */
    Optional<OrganisationId> body();

    /**
     * The definition that the body applied: the methods of work of the Working Group, PACE Resolution 1900 (2012).
     * Absent where the body does not say.
     */
    Optional<RecognitionScheme> scheme();

    /**
     * The categories of arbitrary detention that were found, any number (WGAD, A/HRC/36/38). None for another scheme,
     * or for a finding without a category.
     */
    List<WgadCategory> categories();

    /** The criteria of PACE Resolution 1900 (2012) that were found to be met, any number. None for another scheme. */
    List<Pace1900Criterion> criteria();

    /** The conclusion of the body. Absent where no source gives it. */
    Optional<WgadOutcome> outcome();

    /**
     * The day on which it was adopted, as exactly as it is known (EDTF). Absent where no source gives it. Reported as
     * past.
     */
    Optional<PartialDate> on();

    /** The opinion or decision itself, as a statement. Absent where it is not in the file. */
    Optional<StatementId> document();

    /** The conclusion of a body on a detention, with the categories that it found. */
    static Assessment of(OrganisationId body, WgadOutcome outcome, WgadCategory... categories) {
        Objects.requireNonNull(categories, "categories");
        return builder().body(body).outcome(outcome).addCategories(categories).build();
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
    static String describe(Assessment value) {
        return ClaimedPart.describe("assessment", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableAssessment.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Assessment build() {
            return SHAPE.check(super.build());
        }
    }
}
