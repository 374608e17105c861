package org.amparo.custody;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An account of a detention in somebody's words, such as the facts that a family submits to a UN body. It is a claim with
 * a claimant, never in the library's own voice.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Narrative extends ClaimedPart, NarrativeAttributes permits ImmutableNarrative {

    /** The attribute table. */
    Shape<Narrative, Builder> SHAPE = Shape.of("narrative", new NarrativeAccessors())
            .with(ClaimedPart::keyed)
            .optional(NarrativeAccessors.CLAIMANT, Types.reference(AgentId.class))
            .essential()
            .optional(NarrativeAccessors.DESCRIPTION, Types.LOCALIZED)
            .essential()
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The person or body whose account it is. Absent only where the evidence names them. */
    Optional<AgentId> claimant();

    /** The account itself, by language, of any length. Absent only in a draft; where it is withheld, so is that there was one. */
    Optional<LocalizedText> description();

    /** The account of somebody. */
    static Narrative of(AgentId claimant, LocalizedText description) {
        return builder().claimant(claimant).description(description).build();
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
    static String describe(Narrative value) {
        return ClaimedPart.describe("narrative", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableNarrative.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Narrative build() {
            return SHAPE.check(super.build());
        }
    }
}
