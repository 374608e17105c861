package org.amparo.people;

import java.util.List;
import java.util.Optional;
import org.amparo.code.Pace1900Criterion;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.RemovalReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * The recognition of a person as a political prisoner, a prisoner of conscience or the like, by a named body under a
 * named scheme. It is never in the library's own voice.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Recognition extends ClaimedPart, RecognitionAttributes permits ImmutableRecognition {

    /** The attribute table. */
    Shape<Recognition, Builder> SHAPE = Shape.of("recognition", new RecognitionAccessors())
            .with(ClaimedPart::keyed)
            .optional(RecognitionAccessors.BODY, Types.reference(OrganisationId.class))
            .essential()
            .optional(RecognitionAccessors.SCHEME, Types.code(RecognitionScheme.VOCABULARY))
            .list(RecognitionAccessors.CRITERIA, Types.code(Pace1900Criterion.VOCABULARY))
            .optional(RecognitionAccessors.STATUS, Types.code(RecognitionStatus.VOCABULARY))
            .essential()
            .optional(RecognitionAccessors.PERIOD, Types.PERIOD)
            .essential()
            .past()
            .optional(RecognitionAccessors.REMOVAL_REASON, Types.code(RemovalReason.VOCABULARY))
            .essential()
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The body that recognises the person. Absent only in a draft: a recognition by nobody says nothing. */
    Optional<OrganisationId> body();

    /**
     * The definition or list that the body applies: Resolution 1900 (2012) of the Parliamentary Assembly of the Council
     * of Europe, a national list, a scheme of its own. Absent where the body does not say.
     */
    Optional<RecognitionScheme> scheme();

    /** The criteria that are met, any number: those of PACE Resolution 1900 (2012), or others kept as they are. */
    List<Pace1900Criterion> criteria();

    /**
     * The body's position: recognised, under monitoring, not recognised, removed, disputed. Absent where no source
     * gives it.
     */
    Optional<RecognitionStatus> status();

    /**
     * The period in which the body held this position (an EDTF interval). Absent where no source gives it. Reported as
     * past.
     */
    Optional<Period> period();

    /**
     * The reason why the body ended it: release, a term served, an error. Absent while it lasts, or where no source
     * gives one.
     */
    Optional<RemovalReason> removalReason();

    /** The position of a body on a person under a scheme. The builder can add a period and evidence. */
    static Recognition of(OrganisationId body, RecognitionScheme scheme, RecognitionStatus status) {
        return builder().body(body).scheme(scheme).status(status).build();
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
    static String describe(Recognition value) {
        return ClaimedPart.describe("recognition", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRecognition.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Recognition build() {
            return SHAPE.check(super.build());
        }
    }
}
