package org.amparo.status;

import java.util.List;
import java.util.Optional;
import org.amparo.code.DemandOutcome;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.shape.TreeCodec;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/** A demand that concerns somebody, with its outcome for them. */
@Value.Immutable
public sealed interface DemandAnswer extends JsonForm permits ImmutableDemandAnswer {

    /** The statement that makes the demand. */
    StatementId statement();

    /** The demand. */
    Demand demand();

    /**
     * The target that the demand names: the subject asked about, or a group to which the subject belongs, of several
     * the first by id.
     */
    SubjectId target();

    /** The state of the demand by its {@linkplain #newest() newest} outcome; {@code UNKNOWN} if none is recorded. */
    DemandOutcome outcome();

    /**
     * The newest outcome for that target or for the demand as a whole: the one that no other certainly follows, by
     * {@code asOf}. Among several, including undated ones, it is the last listed. Empty if none is recorded.
     */
    Optional<Outcome> newest();

    /** All outcomes for that target or for the demand as a whole, as listed. */
    List<Outcome> outcomes();

    /**
     * Whether the statement that makes it was retracted. It is an answer all the same where a response or an outcome
     * stands, by evidence of another statement.
     */
    boolean takenBack();

    /** The day on which the statement was retracted; empty if it was not, or nobody says when. */
    Optional<PartialDate> takenBackOn();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("statement", statement().toString())
                .put("demand", TreeCodec.write(Demand.SHAPE, demand()))
                .put("target", target().toString())
                .put("takenBack", takenBack())
                .put("takenBackOn", takenBackOn())
                .put("outcome", outcome().toString())
                .put(
                        "outcomes",
                        outcomes().stream()
                                .map(one -> TreeCodec.write(Outcome.SHAPE, one))
                                .toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(DemandAnswer value) {
        return value.statement().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableDemandAnswer.Builder implements WithoutJson {
        Builder() {}
    }
}
