package org.amparo.speech;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.SpeechAct;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.AgentId;
import org.amparo.id.RecordId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An act that a statement performs by saying something: it condemns, reports, denies, announces (HURIDOCS list 28).
 * Demands are separate.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Act extends ClaimedPart, ActAttributes permits ImmutableAct {

    /** The attribute table. */
    Shape<Act, Builder> SHAPE = Shape.of("act", new ActAccessors())
            .with(ClaimedPart::keyed)
            .optional(ActAccessors.KIND, Types.code(SpeechAct.VOCABULARY))
            .essential()
            .optional(ActAccessors.BY, Types.reference(AgentId.class))
            .essential()
            .optional(ActAccessors.DESCRIPTION, Types.LOCALIZED)
            .list(ActAccessors.TARGETS, Types.reference(RecordId.class))
            .essential()
            .optional(ActAccessors.ADDRESSEE, Types.reference(AgentId.class))
            .with(Annotated::annotated);

    /** The kind of act: condemns, denies, announces (compare HURIDOCS list 28). Absent where only words tell it. */
    Optional<SpeechAct> kind();

    /**
     * The person or body whose act it is, if not the speaker, such as an official whom an article quotes. Absent: the
     * speaker or publisher.
     */
    Optional<AgentId> by();

    /** The content in words, by language. Absent where the kind and the targets say everything. */
    Optional<LocalizedText> description();

    /** The records that it is about, any number. */
    List<RecordId> targets();

    /** The person or body to whom it is said. Absent: the addressees of the statement. */
    Optional<AgentId> addressee();

    /** An act of a kind about these records. */
    static Act of(SpeechAct kind, RecordId... targets) {
        Objects.requireNonNull(targets, "targets");
        return builder().kind(kind).addTargets(targets).build();
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
    static String describe(Act value) {
        return ClaimedPart.describe("act", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableAct.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Act build() {
            return SHAPE.check(super.build());
        }
    }
}
