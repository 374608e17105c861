package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ProceedingKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A step of the proceedings or an event in custody: an arrest, a hearing, a verdict, a hunger strike. It may be
 * announced and still lie ahead.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Proceeding extends ClaimedPart, ProceedingAttributes permits ImmutableProceeding {

    /** The attribute table. */
    Shape<Proceeding, Builder> SHAPE = Shape.of("proceeding", new ProceedingAccessors())
            .with(ClaimedPart::keyed)
            .optional(ProceedingAccessors.KIND, Types.code(ProceedingKind.VOCABULARY))
            .defining()
            .essential()
            .optional(ProceedingAccessors.ON, Types.DATE)
            .essential()
            .optional(ProceedingAccessors.AGE, Types.AGE)
            .optional(ProceedingAccessors.PLACE, Types.part(() -> Place.SHAPE))
            .optional(ProceedingAccessors.AUTHORITY, Types.reference(OrganisationId.class))
            .optional(ProceedingAccessors.WARRANT_SHOWN, Types.BOOLEAN)
            .optional(ProceedingAccessors.WARRANT_ISSUER, Types.reference(OrganisationId.class))
            .optional(ProceedingAccessors.LEGAL_BASIS, Types.LOCALIZED)
            .optional(ProceedingAccessors.COURT, Types.reference(OrganisationId.class))
            .optional(ProceedingAccessors.CASE_NUMBER, Types.STRING)
            .optional(ProceedingAccessors.LENGTH, Types.DURATION)
            .optional(ProceedingAccessors.RESULT, Types.LOCALIZED)
            .optional(ProceedingAccessors.DESCRIPTION, Types.LOCALIZED)
            .with(Annotated::annotated);

    /** The kind of step or event, a code of an open list. Absent where only words tell it. */
    Optional<ProceedingKind> kind();

    /**
     * The day of the step or event, as exactly as it is known (EDTF). Absent where no source gives it. It may lie
     * ahead, for example for an announced hearing.
     */
    Optional<PartialDate> on();

    /**
     * The age of the detainee at it, as stated, in completed years (see {@link org.amparo.time.Age#parse}): {@code 34}, or
     * within bounds {@code 30..35}. Never computed from a day of birth, and shown to nobody who must not see that day.
     * Absent where no source gives it, and of a group.
     */
    Optional<String> age();

    /** The place where it happened, such as the place of an arrest. Absent where no source gives it or may give it. */
    Optional<Place> place();

    /**
     * The body that carried it out, such as the one that made an arrest or a search. Absent where no source names it.
     */
    Optional<OrganisationId> authority();

    /**
     * Whether a warrant, or another decision of a body with that power, was shown at an arrest or a search. Absent where
     * no source says so.
     */
    Optional<Boolean> warrantShown();

    /**
     * The body that issued the warrant, or the other decision, for an arrest or a search, whether or not it was shown.
     * Absent where there was none, or no source names the body.
     */
    Optional<OrganisationId> warrantIssuer();

    /**
     * The law that was applied at this step, in words, by language: what those who took it named as its basis, before a
     * charge or without one. Absent where they named none, or no source tells it. The law of a charge stands in the
     * {@linkplain Charge#article() charge}.
     */
    Optional<LocalizedText> legalBasis();

    /** The court or body before which it took place. Absent where no source names it. */
    Optional<OrganisationId> court();

    /** The number that this court or body gives the case, as it writes it. Absent where no source gives it. */
    Optional<String> caseNumber();

    /**
     * The length for which custody was ordered or prolonged by it, in years, months, weeks and days (ISO 8601): {@code
     * P2M}. Absent for other steps, or where no source gives it.
     */
    Optional<String> length();

    /** The decision in words, by language. Absent where nothing was decided, or no source gives it. */
    Optional<LocalizedText> result();

    /** A description in words, by language. Absent where the kind says everything. */
    Optional<LocalizedText> description();

    /** A step or event on a day, past or announced. */
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
        return ClaimedPart.describe("proceeding", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableProceeding.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Proceeding build() {
            return SHAPE.check(super.build());
        }
    }
}
