package org.amparo.status;

import java.util.List;
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

    /** The newest outcome for that target or for the demand as a whole; {@code UNKNOWN} where none is recorded. */
    DemandOutcome outcome();

    /** All of them, in the order recorded. */
    List<Outcome> outcomes();

    /** A builder, for those who compute answers. */
    static Builder builder() {
        return new Builder();
    }

    /** What {@code toString} prints: never a name or a text. */
    static String describe(DemandAnswer value) {
        return value.statement().toString();
    }

    /** Builds one. */
    final class Builder extends ImmutableDemandAnswer.Builder {
        Builder() {}
    }
}
