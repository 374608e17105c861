package org.amparo.status;

import java.util.List;
import java.util.Optional;
import org.amparo.code.DemandOutcome;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.immutables.value.Value;

/** A demand that concerns somebody, and what became of it for them. */
@Value.Immutable
public sealed interface DemandAnswer permits ImmutableDemandAnswer {

    /** The statement that makes the demand. */
    StatementId statement();

    /** The demand. */
    Demand demand();

    /** Whom the demand names: the person asked about, or a group that the person belongs to. */
    SubjectId target();

    /** What became of it by the {@linkplain #newest() newest} outcome; {@code UNKNOWN} where none is recorded. */
    DemandOutcome outcome();

    /**
     * The newest outcome for that target or for the demand as a whole: the one that no other is certainly after, by
     * {@code asOf}; of several such, undated ones included, the last listed. Absent where none is recorded.
     */
    Optional<Outcome> newest();

    /** All of them, in the order listed. */
    List<Outcome> outcomes();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(DemandAnswer value) {
        return value.statement().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableDemandAnswer.Builder {
        Builder() {}
    }
}
