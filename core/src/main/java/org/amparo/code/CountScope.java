package org.amparo.code;

/**
 * The stretch of time over which a count is made.
 *
 * <p>An open list, {@code count-scope}: a code that is not in it is kept as it is.
 */
public final class CountScope extends Code {

    private static final Constants<CountScope> CONSTANTS = new Constants<>("count-scope", CountScope::new);

    /** Those to whom it applies at the time to which the count refers. */
    public static final CountScope CURRENT = CONSTANTS.add("current");

    /** Everyone to whom it has ever applied up to that time. */
    public static final CountScope CUMULATIVE = CONSTANTS.add("cumulative");

    /** Those who were added during a period. */
    public static final CountScope NEW_IN_PERIOD = CONSTANTS.add("new-in-period");

    /** Those who dropped out during a period. */
    public static final CountScope REMOVED_IN_PERIOD = CONSTANTS.add("removed-in-period");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<CountScope> VOCABULARY = CONSTANTS.vocabulary();

    private CountScope(Constants<CountScope> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
