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
public sealed interface Motive extends Claim permits ImmutableMotive {

    /** The attribute table. */
    Shape<Motive, Builder> SHAPE = Shape.of("motive", Motive::builder, Builder::build)
            .with(Claim::keyed)
            .optional("claimant", Types.reference(AgentId.class), Motive::claimant, Builder::claimant)
            .essential()
            .list("rights", Types.code(RightTargeted.VOCABULARY), Motive::rights, Builder::rights)
            .list(
                    "targetedCapacities",
                    Types.code(CapacityKind.VOCABULARY),
                    Motive::targetedCapacities,
                    Builder::targetedCapacities)
            .optional("description", Types.LOCALIZED, Motive::description, Builder::description)
            .with(Annotated::annotated)
            .essential("evidence");

    /** Who says so. */
    Optional<AgentId> claimant();

    /** Which exercised rights the detention is said to punish. */
    List<RightTargeted> rights();

    /** For being what the person is said to be detained. */
    List<CapacityKind> targetedCapacities();

    /** The alleged motive in words, by language. */
    Optional<LocalizedText> description();

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Motive value) {
        return Claim.describe("motive", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableMotive.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Motive build() {
            return SHAPE.check(super.build());
        }
    }
}
