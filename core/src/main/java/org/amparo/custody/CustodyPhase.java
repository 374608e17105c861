package org.amparo.custody;

import java.util.List;
import java.util.Optional;
import org.amparo.code.CustodyForm;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.OrganisationId;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A stretch of a detention in one form of custody. A change of form is a new phase and not a release. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface CustodyPhase extends ClaimedPart, CustodyPhaseAttributes permits ImmutableCustodyPhase {

    /** The attribute table. */
    Shape<CustodyPhase, Builder> SHAPE = Shape.of("custody-phase", new CustodyPhaseAccessors())
            .with(ClaimedPart::keyed)
            .required(CustodyPhaseAccessors.FORM, Types.code(CustodyForm.VOCABULARY))
            .defining()
            .optional(CustodyPhaseAccessors.PERIOD, Types.PERIOD)
            .essential()
            .past()
            .optional(CustodyPhaseAccessors.PLACE, Types.part(() -> Place.SHAPE))
            .optional(CustodyPhaseAccessors.AUTHORITY, Types.reference(OrganisationId.class))
            .list(CustodyPhaseAccessors.CONTACT, Types.part(() -> ContactFinding.SHAPE))
            .inseparable()
            .with(Annotated::annotated);

    /** The form of custody, a code of an open list. Always one: without it, a phase says nothing about liberty. */
    CustodyForm form();

    /**
     * The period of the phase (an EDTF interval), with {@code ..} for an end that has not come. Absent: the whole
     * episode, as far as is known. Reported as past.
     */
    Optional<Period> period();

    /** The place where the person is held. Absent where no source gives it or may give it. */
    Optional<Place> place();

    /** The authority that holds the person, such as a penitentiary service. Absent where no source names it. */
    Optional<OrganisationId> authority();

    /**
     * The findings on contact: who was admitted, who was refused, whether the place was disclosed; any number (HURIDOCS
     * list 30).
     */
    List<ContactFinding> contact();

    /** A phase in one form of custody, without a period. */
    static CustodyPhase of(CustodyForm form) {
        return builder().form(form).build();
    }

    /** A phase in one form of custody, in a period. */
    static CustodyPhase of(CustodyForm form, Period period) {
        return builder().form(form).period(period).build();
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
    static String describe(CustodyPhase value) {
        return ClaimedPart.describe("custody-phase", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableCustodyPhase.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public CustodyPhase build() {
            return SHAPE.check(super.build());
        }
    }
}
