package org.amparo.custody;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.CapacityKind;
import org.amparo.code.RightTargeted;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The true reason for a detention or an incident, as alleged by somebody. It is a claim with a claimant, never in the
 * library's own voice.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Motive extends ClaimedPart, MotiveAttributes permits ImmutableMotive {

    /** The attribute table. */
    Shape<Motive, Builder> SHAPE = Shape.of("motive", new MotiveAccessors())
            .with(ClaimedPart::keyed)
            .optional(MotiveAccessors.CLAIMANT, Types.reference(AgentId.class))
            .essential()
            .list(MotiveAccessors.RIGHTS, Types.code(RightTargeted.VOCABULARY))
            .list(MotiveAccessors.TARGETED_CAPACITIES, Types.code(CapacityKind.VOCABULARY))
            .optional(MotiveAccessors.DESCRIPTION, Types.LOCALIZED)
            .essential()
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The person or body whose claim it is. Absent only where the evidence names them. */
    Optional<AgentId> claimant();

    /** The rights whose exercise it is said to punish, any number. */
    List<RightTargeted> rights();

    /** The capacities for which the person is said to be a target, any number, such as being a journalist. */
    List<CapacityKind> targetedCapacities();

    /** The alleged motive as the source words it, by language. Absent where the codes say everything. */
    Optional<LocalizedText> description();

    /** The claim that a detention punishes the exercise of these rights. */
    static Motive of(AgentId claimant, RightTargeted... rights) {
        Objects.requireNonNull(rights, "rights");
        return builder().claimant(claimant).addRights(rights).build();
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
    static String describe(Motive value) {
        return ClaimedPart.describe("motive", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableMotive.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Motive build() {
            return SHAPE.check(super.build());
        }
    }
}
