package org.amparo.code;

/**
 * The way in which the UN Working Group on Arbitrary Detention disposed of a case.
 *
 * <p>An open list, {@code wgad-outcome}: a code that is not in it is kept as it is.
 */
public final class WgadOutcome extends Code {

    private static final Constants<WgadOutcome> CONSTANTS = new Constants<>("wgad-outcome", WgadOutcome::new);

    /** The Working Group found the detention arbitrary, and named at least one category. */
    public static final WgadOutcome ARBITRARY = CONSTANTS.add("arbitrary");

    /** The Working Group found the detention arbitrary, but the source names no category. */
    public static final WgadOutcome ARBITRARY_UNCATEGORISED = CONSTANTS.add("arbitrary-uncategorised");

    /** The Working Group found the detention not arbitrary. */
    public static final WgadOutcome NOT_ARBITRARY = CONSTANTS.add("not-arbitrary");

    /** The Working Group filed the case because the person had been released. */
    public static final WgadOutcome FILED_RELEASED = CONSTANTS.add("filed-released");

    /** The Working Group kept the case open until it is told more. */
    public static final WgadOutcome PENDING_INFORMATION = CONSTANTS.add("pending-information");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<WgadOutcome> VOCABULARY = CONSTANTS.vocabulary();

    private WgadOutcome(Constants<WgadOutcome> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
