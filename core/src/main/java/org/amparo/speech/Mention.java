package org.amparo.speech;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.RecordId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The mention of a record in a statement, with the words used. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Mention extends ClaimedPart, MentionAttributes permits ImmutableMention {

    /** The attribute table. */
    Shape<Mention, Builder> SHAPE = Shape.of("mention", new MentionAccessors())
            .with(ClaimedPart::keyed)
            .required(MentionAccessors.RECORD, Types.reference(RecordId.class))
            .defining()
            .optional(MentionAccessors.WORDING, Types.STRING)
            .prose()
            .with(Annotated::annotated);

    /** The record that is named, of any type. */
    RecordId record();

    /** The words that name it, verbatim: {@code Ms. Orlova}. Absent where they were not copied. */
    Optional<String> wording();

    /** The mention of a record in these words. */
    static Mention of(RecordId record, String wording) {
        return builder().record(record).wording(wording).build();
    }

    /** The mention of a record in words that were not copied. */
    static Mention of(RecordId record) {
        return builder().record(record).build();
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
    static String describe(Mention value) {
        return ClaimedPart.describe("mention", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableMention.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Mention build() {
            return SHAPE.check(super.build());
        }
    }
}
