package org.amparo.custody;

import java.util.List;
import java.util.Optional;
import org.amparo.code.CapacityKind;
import org.amparo.code.RightTargeted;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** Why somebody says that the person is detained. A claim with a claimant, never the library's own voice. */
@Value.Immutable
public sealed interface Motive extends Claim, MotiveAttributes permits ImmutableMotive {

    /** The attribute table. */
    Shape<Motive, Builder> SHAPE = Shape.of("motive", new MotiveAccessors())
            .with(Claim::keyed)
            .optional(MotiveAccessors.CLAIMANT, Types.reference(AgentId.class))
            .essential()
            .list(MotiveAccessors.RIGHTS, Types.code(RightTargeted.VOCABULARY))
            .list(MotiveAccessors.TARGETED_CAPACITIES, Types.code(CapacityKind.VOCABULARY))
            .optional(MotiveAccessors.DESCRIPTION, Types.LOCALIZED)
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** Who says so: the person or body whose claim it is. Absent only where its evidence says it. */
    Optional<AgentId> claimant();

    /** Which exercised rights the detention is said to punish, any number. */
    List<RightTargeted> rights();

    /** For being what the person is said to be detained, any number: for being a journalist. */
    List<CapacityKind> targetedCapacities();

    /** The alleged motive as worded, by language. Absent where the codes say it all. */
    Optional<LocalizedText> description();

    /** That somebody says that a detention punishes the exercise of these rights. */
    static Motive of(AgentId claimant, RightTargeted... rights) {
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
        return Claim.describe("motive", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableMotive.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Motive build() {
            return SHAPE.check(super.build());
        }
    }
}
