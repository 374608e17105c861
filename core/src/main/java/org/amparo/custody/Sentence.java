package org.amparo.custody;

import java.util.List;
import java.util.Optional;
import org.amparo.code.CustodyForm;
import org.amparo.code.Penalty;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A sentence as a court passed it. A corrected or reduced sentence is a further one, the newest last. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Sentence extends ClaimedPart, SentenceAttributes permits ImmutableSentence {

    /** The attribute table. */
    Shape<Sentence, Builder> SHAPE = Shape.of("sentence", new SentenceAccessors())
            .with(ClaimedPart::keyed)
            .optional(SentenceAccessors.PENALTY, Types.code(Penalty.VOCABULARY))
            .essential()
            .optional(SentenceAccessors.LENGTH, Types.DURATION)
            .optional(SentenceAccessors.SUSPENDED_LENGTH, Types.DURATION)
            .essential()
            .list(SentenceAccessors.KINDS, Types.code(CustodyForm.VOCABULARY))
            .optional(SentenceAccessors.ON, Types.DATE)
            .essential()
            .past()
            .optional(SentenceAccessors.PERIOD, Types.PERIOD)
            .optional(SentenceAccessors.RELEASE_DUE, Types.DATE)
            .optional(SentenceAccessors.LEGALLY_FINAL, Types.BOOLEAN)
            .essential()
            .with(Annotated::annotated);

    /**
     * The penalty: a fixed term, life, death. Absent where no source says which; that there is no {@link #length()} does
     * not mean life.
     */
    Optional<Penalty> penalty();

    /**
     * The length of the main punishment in years, months, weeks and days (ISO 8601): {@code P5Y6M}. Absent for life,
     * for death, for a fine, or where no source gives it.
     */
    Optional<String> length();

    /**
     * The part of the length that is suspended, and is served only if the person offends again (ISO 8601): {@code P2Y}.
     * Absent where none is, or no source says so.
     */
    Optional<String> suspendedLength();

    /** The forms in which it is served, any number: prison and then a travel ban, for example, or a fine. */
    List<CustodyForm> kinds();

    /**
     * The day on which it was passed, as exactly as it is known (EDTF). Absent where no source gives it. Reported as
     * past.
     */
    Optional<PartialDate> on();

    /**
     * The term: from the day from which it counts, which is often that of the arrest, to its last day (an EDTF interval).
     * It may lie ahead, as its end mostly does. Absent where no source gives either; it is never computed from the
     * length.
     */
    Optional<Period> period();

    /**
     * The day by which the person is due for release, as exactly as it is known (EDTF), which may be before the last day
     * of the term. It mostly lies ahead, and when it has come, nobody is free for that reason: an end is told by
     * {@link org.amparo.Detention#release()}. Absent where no source gives it.
     */
    Optional<PartialDate> releaseDue();

    /** Whether it is no longer open to ordinary appeal. Absent where no source says so. */
    Optional<Boolean> legallyFinal();

    /** A sentence of a certain length (ISO 8601, {@code P5Y6M}) in a form of custody. */
    static Sentence of(String length, CustodyForm kind) {
        return builder().length(length).addKind(kind).build();
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
    static String describe(Sentence value) {
        return ClaimedPart.describe("sentence", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableSentence.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Sentence build() {
            return SHAPE.check(super.build());
        }
    }
}
