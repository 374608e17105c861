package org.amparo.code;

/**
 * The time within which a demand is to be met, in the words of those who make it.
 *
 * <p>An open list, {@code urgency}: a code that is not in it is kept as it is.
 */
public final class Urgency extends Code {

    private static final Constants<Urgency> CONSTANTS = new Constants<>("urgency", Urgency::new);

    /** At once. */
    public static final Urgency IMMEDIATE = CONSTANTS.add("immediate");

    /** By a date that the demand names. */
    public static final Urgency BY_DATE = CONSTANTS.add("by-date");

    /** The demand names no time. */
    public static final Urgency UNSPECIFIED = CONSTANTS.add("unspecified");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Urgency> VOCABULARY = CONSTANTS.vocabulary();

    private Urgency(Constants<Urgency> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
