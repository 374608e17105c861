package org.amparo.speech;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.id.PersonId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The speaker of a statement: the person, their role, and the person or body for whom they spoke. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Speaker extends ClaimedPart, SpeakerAttributes permits ImmutableSpeaker {

    /** The attribute table. */
    Shape<Speaker, Builder> SHAPE = Shape.of("speaker", new SpeakerAccessors())
            .with(ClaimedPart::keyed)
            .optional(SpeakerAccessors.PERSON, Types.reference(PersonId.class))
            .defining()
            .essential()
            .optional(SpeakerAccessors.ROLE, Types.STRING)
            .optional(SpeakerAccessors.ON_BEHALF_OF, Types.reference(AgentId.class))
            .with(Annotated::annotated);

    /** The person who spoke. Absent where only their role is known. */
    Optional<PersonId> person();

    /**
     * The role as the statement gives it: {@code Secretary of State}. Absent where it gives none. Other roles of the
     * person stand in their record.
     */
    Optional<String> role();

    /**
     * The state, body or client for whom the person spoke. Absent where they spoke for themselves, or nothing is said
     * about it.
     */
    Optional<AgentId> onBehalfOf();

    /** A speaker without a role. */
    static Speaker of(PersonId person) {
        return builder().person(person).build();
    }

    /** A speaker in a role, as the statement gives it. */
    static Speaker of(PersonId person, String role) {
        return builder().person(person).role(role).build();
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
    static String describe(Speaker value) {
        return ClaimedPart.describe("speaker", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableSpeaker.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Speaker build() {
            return SHAPE.check(super.build());
        }
    }
}
