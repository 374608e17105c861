package org.amparo.code;

/**
 * The conditions of a demand, in the words of those who make it: none, some, or not mentioned.
 *
 * <p>An open list, {@code condition}: a code that is not in it is kept as it is.
 */
public final class DemandCondition extends Code {

    private static final Constants<DemandCondition> CONSTANTS = new Constants<>("condition", DemandCondition::new);

    /** Expressly without conditions. */
    public static final DemandCondition UNCONDITIONAL = CONSTANTS.add("unconditional");

    /** Tied to a condition that the demand names. */
    public static final DemandCondition CONDITIONAL = CONSTANTS.add("conditional");

    /** The demand says nothing about conditions. */
    public static final DemandCondition UNSPECIFIED = CONSTANTS.add("unspecified");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<DemandCondition> VOCABULARY = CONSTANTS.vocabulary();

    private DemandCondition(Constants<DemandCondition> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
