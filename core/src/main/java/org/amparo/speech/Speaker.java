package org.amparo.speech;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.AgentId;
import org.amparo.id.PersonId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** Who made a statement, in what role and for whom. */
@Value.Immutable
public sealed interface Speaker extends Claim, SpeakerAttributes permits ImmutableSpeaker {

    /** The attribute table. */
    Shape<Speaker, Builder> SHAPE = Shape.of("speaker", new SpeakerAccessors())
            .with(Claim::keyed)
            .optional(SpeakerAccessors.PERSON, Types.reference(PersonId.class))
            .essential()
            .optional(SpeakerAccessors.ROLE, Types.STRING)
            .optional(SpeakerAccessors.ON_BEHALF_OF, Types.reference(AgentId.class))
            .with(Annotated::annotated);

    /** The person who spoke. Absent where only their role is known. */
    Optional<PersonId> person();

    /**
     * The role as the statement gives it: {@code Secretary of State}. Absent where it gives none. What the person is
     * otherwise stands in their record.
     */
    Optional<String> role();

    /**
     * For whom the person spoke: a state, a body, a client. Absent where they spoke for themselves, and where that is
     * not said.
     */
    Optional<AgentId> onBehalfOf();

    /** A person who spoke for themselves, or for whom is not said. */
    static Speaker of(PersonId person) {
        return builder().person(person).build();
    }

    /** A person who spoke in a role, as the statement gives it. */
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
        return Claim.describe("speaker", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableSpeaker.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Speaker build() {
            return SHAPE.check(super.build());
        }
    }
}
