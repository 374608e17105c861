package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ProceedingKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.OrganisationId;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * One step of the proceedings or one event in custody: an arrest, a hearing, a verdict, a hunger strike. May be
 * announced and not have happened yet.
 */
@Value.Immutable
public sealed interface Proceeding extends Claim, ProceedingAttributes permits ImmutableProceeding {

    /** The attribute table. */
    Shape<Proceeding, Builder> SHAPE = Shape.of("proceeding", new ProceedingAccessors())
            .with(Claim::keyed)
            .optional(ProceedingAccessors.KIND, Types.code(ProceedingKind.VOCABULARY))
            .optional(ProceedingAccessors.ON, Types.DATE)
            .optional(ProceedingAccessors.PLACE, Types.part(() -> Place.SHAPE))
            .optional(ProceedingAccessors.COURT, Types.reference(OrganisationId.class))
            .optional(ProceedingAccessors.CASE_NUMBER, Types.STRING)
            .optional(ProceedingAccessors.RESULT, Types.LOCALIZED)
            .optional(ProceedingAccessors.DESCRIPTION, Types.LOCALIZED)
            .with(Annotated::annotated);

    /** What happened, one of an open list. Absent where only words tell. */
    Optional<ProceedingKind> kind();

    /**
     * On which day, as exactly as it is known (EDTF). Absent where no source says. May lie ahead: an announced
     * hearing.
     */
    Optional<PartialDate> on();

    /** Where it happened, such as where somebody was arrested. Absent where no source says, or no source may say. */
    Optional<Place> place();

    /** Before which court or body. Absent where no source names it. */
    Optional<OrganisationId> court();

    /** The number under which that court or body runs the case, as it writes it. Absent where no source gives it. */
    Optional<String> caseNumber();

    /** What was decided, in words, by language. Absent where nothing was, and where no source says. */
    Optional<LocalizedText> result();

    /** What happened, in words, by language. Absent where the kind says it all. */
    Optional<LocalizedText> description();

    /** What happened on a day, or is announced for it. */
    static Proceeding of(ProceedingKind kind, PartialDate on) {
        return builder().kind(kind).on(on).build();
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
    static String describe(Proceeding value) {
        return Claim.describe("proceeding", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableProceeding.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Proceeding build() {
            return SHAPE.check(super.build());
        }
    }
}
