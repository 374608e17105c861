package org.amparo.code;

/**
 * What became of a domestic remedy (model questionnaire of the UN Working Group on Arbitrary Detention, Fact Sheet No. 26,
 * annex V: results, or reasons why a step was ineffective or not taken).
 *
 * <p>An open list, {@code remedy-outcome}: a code that is not in it is kept as it is.
 */
public final class RemedyOutcome extends Code {

    private static final Constants<RemedyOutcome> CONSTANTS = new Constants<>("remedy-outcome", RemedyOutcome::new);

    /** It was taken, and nothing is decided yet. */
    public static final RemedyOutcome PENDING = CONSTANTS.add("pending");

    /** What was asked for was granted. */
    public static final RemedyOutcome GRANTED = CONSTANTS.add("granted");

    /** A part of what was asked for was granted. */
    public static final RemedyOutcome PARTLY_GRANTED = CONSTANTS.add("partly-granted");

    /** It was considered and turned down. */
    public static final RemedyOutcome REJECTED = CONSTANTS.add("rejected");

    /** It was turned down without being considered, such as for its form or a time limit. */
    public static final RemedyOutcome INADMISSIBLE = CONSTANTS.add("inadmissible");

    /** No answer was given. */
    public static final RemedyOutcome UNANSWERED = CONSTANTS.add("unanswered");

    /** It was granted, and the authorities did not do what was ordered. */
    public static final RemedyOutcome DISREGARDED = CONSTANTS.add("disregarded");

    /** It was taken back by those who had brought it. */
    public static final RemedyOutcome WITHDRAWN = CONSTANTS.add("withdrawn");

    /** No such step was taken. */
    public static final RemedyOutcome NOT_TAKEN = CONSTANTS.add("not-taken");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RemedyOutcome> VOCABULARY = CONSTANTS.vocabulary();

    private RemedyOutcome(Constants<RemedyOutcome> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
