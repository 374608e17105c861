package org.amparo.speech;

import java.util.Optional;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.RecordId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** That a statement names a record, and as what. */
@Value.Immutable
public sealed interface Mention extends Claim, MentionAttributes permits ImmutableMention {

    /** The attribute table. */
    Shape<Mention, Builder> SHAPE = Shape.of("mention", new MentionAccessors())
            .with(Claim::keyed)
            .required(MentionAccessors.RECORD, Types.reference(RecordId.class))
            .optional(MentionAccessors.WORDING, Types.STRING)
            .prose()
            .with(Annotated::annotated);

    /** Who or what is named: any record of the file. */
    RecordId record();

    /** The words that name it, verbatim: {@code Ms. Orlova}. Absent where they were not copied. */
    Optional<String> wording();

    /** That a statement names a record in these words. */
    static Mention of(RecordId record, String wording) {
        return builder().record(record).wording(wording).build();
    }

    /** That a statement names a record, in words that were not copied. */
    static Mention of(RecordId record) {
        return builder().record(record).build();
    }

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Mention value) {
        return Claim.describe("mention", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableMention.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Mention build() {
            return SHAPE.check(super.build());
        }
    }
}
