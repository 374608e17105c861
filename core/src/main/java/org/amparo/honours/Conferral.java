package org.amparo.honours;

import java.util.Optional;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** The conferral of an award on a recipient: past, planned, declined or rescinded. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Conferral extends ClaimedPart, ConferralAttributes permits ImmutableConferral {

    /** The attribute table. */
    Shape<Conferral, Builder> SHAPE = Shape.of("conferral", new ConferralAccessors())
            .with(ClaimedPart::keyed)
            .required(ConferralAccessors.RECIPIENT, Types.reference(SubjectId.class))
            .defining()
            .optional(ConferralAccessors.STATUS, Types.code(ConferralStatus.VOCABULARY))
            .essential()
            .optional(ConferralAccessors.SELECTED_ON, Types.DATE)
            .essential()
            .past()
            .optional(ConferralAccessors.CONFERRED_ON, Types.DATE)
            .essential()
            .past()
            .optional(ConferralAccessors.PLACE, Types.part(() -> Place.SHAPE))
            .optional(ConferralAccessors.MODE, Types.code(ConferralMode.VOCABULARY))
            .optional(ConferralAccessors.ABSENCE_REASON, Types.code(AbsenceReason.VOCABULARY))
            .optional(ConferralAccessors.COLLECTED_BY, Types.reference(PersonId.class))
            .optional(ConferralAccessors.DETENTION, Types.reference(DetentionId.class))
            .with(Annotated::annotated);

    /** The recipient: a person, an organisation or a group. Always one; an award shared by two is two conferrals. */
    SubjectId recipient();

    /**
     * The stage that it reached: nominated, selected, announced, conferred, declined, rescinded. Absent where no source
     * gives it.
     */
    Optional<ConferralStatus> status();

    /**
     * The day on which the recipient was chosen, as exactly as it is known (EDTF). Absent where no source gives it.
     * Reported as past.
     */
    Optional<PartialDate> selectedOn();

    /**
     * The day on which it was conferred, as exactly as it is known (EDTF). Absent where it was not conferred, or no
     * source gives the day. Reported as past.
     */
    Optional<PartialDate> conferredOn();

    /** The place where it was conferred or, if it was not, where it was to be. Absent where no source gives it. */
    Optional<Place> place();

    /**
     * The way in which it was received: in person, in absentia, by proxy, remotely, posthumously. Absent where no
     * source gives it.
     */
    Optional<ConferralMode> mode();

    /** The reason why the recipient was not present. Absent where they were present, or no source gives a reason. */
    Optional<AbsenceReason> absenceReason();

    /**
     * The person who received it in the recipient's place, such as a daughter. Absent where nobody did, or no source
     * names the person.
     */
    Optional<PersonId> collectedBy();

    /** The detention that kept the recipient away. Absent where none did, or no source says so. */
    Optional<DetentionId> detention();

    /** A conferral that has reached this stage. */
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
        return ClaimedPart.describe("conferral", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableConferral.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Conferral build() {
            return SHAPE.check(super.build());
        }
    }
}
