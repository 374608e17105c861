package org.amparo.code;

/**
 * The outcome of a demand for one target, as of a date.
 *
 * <p>An open list, {@code demand-outcome}: a code that is not in it is kept as it is.
 */
public final class DemandOutcome extends Code {

    private static final Constants<DemandOutcome> CONSTANTS = new Constants<>("demand-outcome", DemandOutcome::new);

    /** A source states that it is not known what became of the demand. */
    public static final DemandOutcome UNKNOWN = CONSTANTS.add("unknown");

    /** The demand stands, and there is still time to meet it. */
    public static final DemandOutcome PENDING = CONSTANTS.add("pending");

    /** The action asked for was not taken. */
    public static final DemandOutcome NOT_MET = CONSTANTS.add("not-met");

    /** Part of the action asked for was taken. */
    public static final DemandOutcome PARTLY_MET = CONSTANTS.add("partly-met");

    /** The action asked for was taken, which does not mean that the demand was the cause. */
    public static final DemandOutcome MET = CONSTANTS.add("met");

    /** The action asked for was taken and later reversed, such as a release followed by a new arrest. */
    public static final DemandOutcome MET_THEN_REVERSED = CONSTANTS.add("met-then-reversed");

    /** The opposite of the action asked for was taken. */
    public static final DemandOutcome CONTRARY_ACTION = CONSTANTS.add("contrary-action");

    /** The demand can no longer be met or no longer matters, for example after a death. */
    public static final DemandOutcome MOOT = CONSTANTS.add("moot");

    /** Another demand has taken its place. */
    public static final DemandOutcome SUPERSEDED = CONSTANTS.add("superseded");

    /** Those who made the demand took it back. */
    public static final DemandOutcome WITHDRAWN = CONSTANTS.add("withdrawn");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<DemandOutcome> VOCABULARY = CONSTANTS.vocabulary();

    private DemandOutcome(Constants<DemandOutcome> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
