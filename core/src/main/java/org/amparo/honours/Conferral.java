package org.amparo.honours;

import java.util.Optional;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** That an award goes, went or was to go to somebody. */
@Value.Immutable
public sealed interface Conferral extends Claim, ConferralAttributes permits ImmutableConferral {

    /** The attribute table. */
    Shape<Conferral, Builder> SHAPE = Shape.of("conferral", new ConferralAccessors())
            .with(Claim::keyed)
            .required(ConferralAccessors.RECIPIENT, Types.reference(SubjectId.class))
            .optional(ConferralAccessors.STATUS, Types.code(ConferralStatus.VOCABULARY))
            .essential()
            .optional(ConferralAccessors.SELECTED_ON, Types.DATE)
            .past()
            .optional(ConferralAccessors.CONFERRED_ON, Types.DATE)
            .past()
            .optional(ConferralAccessors.PLACE, Types.part(() -> Place.SHAPE))
            .optional(ConferralAccessors.MODE, Types.code(ConferralMode.VOCABULARY))
            .optional(ConferralAccessors.ABSENCE_REASON, Types.code(AbsenceReason.VOCABULARY))
            .optional(ConferralAccessors.COLLECTED_BY, Types.reference(PersonId.class))
            .optional(ConferralAccessors.DETENTION, Types.reference(DetentionId.class))
            .with(Annotated::annotated);

    /**
     * Who receives it: a person, an organisation or a group. Always one; two who share an award are two conferrals.
     */
    SubjectId recipient();

    /**
     * How far it came: nominated, selected, announced, conferred, declined, rescinded. Absent where no source says.
     */
    Optional<ConferralStatus> status();

    /**
     * When the recipient was chosen, as exactly as it is known (EDTF). Absent where no source says. Reported as past.
     */
    Optional<PartialDate> selectedOn();

    /**
     * When it was conferred, as exactly as it is known (EDTF). Absent where it was not, and where no source says.
     * Reported as past.
     */
    Optional<PartialDate> conferredOn();

    /** Where it was conferred. Absent where no source says. */
    Optional<Place> place();

    /** In person, in absentia, by proxy, from afar, posthumously. Absent where no source says. */
    Optional<ConferralMode> mode();

    /** Why the recipient was absent. Absent where they were there, and where no source says. */
    Optional<AbsenceReason> absenceReason();

    /** Who received it in the recipient's place, such as a daughter. Absent where nobody did, or no source says. */
    Optional<PersonId> collectedBy();

    /** The detention that kept the recipient away. Absent where none did, or no source says. */
    Optional<DetentionId> detention();

    /** That somebody was nominated, selected, given the award; how far it came. */
    static Conferral of(SubjectId recipient, ConferralStatus status) {
        return builder().recipient(recipient).status(status).build();
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
    static String describe(Conferral value) {
        return Claim.describe("conferral", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableConferral.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Conferral build() {
            return SHAPE.check(super.build());
        }
    }
}
