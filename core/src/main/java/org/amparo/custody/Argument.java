package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.WgadCategory;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Somebody's argument, in words, that a detention is arbitrary, for a category of the UN Working Group on Arbitrary
 * Detention, such as the part of a submission on that category. It is a claim with a claimant; what the Working Group or
 * another body found is an {@linkplain Assessment assessment}.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Argument extends ClaimedPart, ArgumentAttributes permits ImmutableArgument {

    /** The attribute table. */
    Shape<Argument, Builder> SHAPE = Shape.of("argument", new ArgumentAccessors())
            .with(ClaimedPart::keyed)
            .optional(ArgumentAccessors.CLAIMANT, Types.reference(AgentId.class))
            .essential()
            .optional(ArgumentAccessors.CATEGORY, Types.code(WgadCategory.VOCABULARY))
            .essential()
            .optional(ArgumentAccessors.DESCRIPTION, Types.LOCALIZED)
            .essential()
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The person or body whose argument it is. Absent only where the evidence names them. */
    Optional<AgentId> claimant();

    /**
     * The category that the argument is for (WGAD, A/HRC/36/38). Absent where it is that the detention is arbitrary, and
     * the source names no category; never chosen for it.
     */
    Optional<WgadCategory> category();

    /**
     * The argument itself, by language, of any length. Absent only in a draft; where it is withheld, so is that there was
     * one.
     */
    Optional<LocalizedText> description();

    /** The argument of somebody for a category. */
    static Argument of(AgentId claimant, WgadCategory category, LocalizedText description) {
        return builder()
                .claimant(claimant)
                .category(category)
                .description(description)
                .build();
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
    static String describe(Argument value) {
        return ClaimedPart.describe("argument", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableArgument.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Argument build() {
            return SHAPE.check(super.build());
        }
    }
}
