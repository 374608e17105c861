package org.amparo.custody;

import java.util.List;
import java.util.Optional;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * What a body found of the detention under a scheme, for example an opinion of the UN Working Group on Arbitrary
 * Detention.
 */
@Value.Immutable
public sealed interface Assessment extends Claim permits ImmutableAssessment {

    /** The attribute table. */
    Shape<Assessment, Builder> SHAPE = Shape.of("assessment", Assessment::builder, Builder::build)
            .with(Claim::keyed)
            .optional("body", Types.reference(OrganisationId.class), Assessment::body, Builder::body)
            .essential()
            .optional("scheme", Types.code(RecognitionScheme.VOCABULARY), Assessment::scheme, Builder::scheme)
            .list("categories", Types.code(WgadCategory.VOCABULARY), Assessment::categories, Builder::categories)
            .optional("outcome", Types.code(WgadOutcome.VOCABULARY), Assessment::outcome, Builder::outcome)
            .essential()
            .optional("on", Types.DATE, Assessment::on, Builder::on)
            .past()
            .optional("document", Types.reference(StatementId.class), Assessment::document, Builder::document)
            .with(Annotated::annotated);

    /** The body. */
    Optional<OrganisationId> body();

    /** The scheme. */
    Optional<RecognitionScheme> scheme();

    /** The categories found. */
    List<WgadCategory> categories();

    /** The outcome. */
    Optional<WgadOutcome> outcome();

    /** When it was adopted. */
    Optional<PartialDate> on();

    /** The opinion or decision itself. */
    Optional<StatementId> document();

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Assessment value) {
        return Claim.describe("assessment", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableAssessment.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Assessment build() {
            return SHAPE.check(super.build());
        }
    }
}
