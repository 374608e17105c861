package org.amparo.code;

/**
 * The reliability of a source, judged by its record and not by what it says this time: the letter of the two-axis
 * Admiralty scale, never merged with credibility.
 *
 * <p>An open list, {@code source-reliability}: a code that is not in it is kept as it is.
 */
public final class Reliability extends Code {

    private static final Constants<Reliability> CONSTANTS = new Constants<>("source-reliability", Reliability::new);

    /** No doubt of authenticity, trustworthiness or competence, and a record of complete reliability. */
    public static final Reliability A_COMPLETELY_RELIABLE = CONSTANTS.add("a");

    /** Minor doubts, and a record of mostly valid information. */
    public static final Reliability B_USUALLY_RELIABLE = CONSTANTS.add("b");

    /** Some doubts, and valid information in the past. */
    public static final Reliability C_FAIRLY_RELIABLE = CONSTANTS.add("c");

    /** Significant doubts, and some valid information in the past. */
    public static final Reliability D_NOT_USUALLY_RELIABLE = CONSTANTS.add("d");

    /** Lacks authenticity, trustworthiness or competence, or has a record of invalid information. */
    public static final Reliability E_UNRELIABLE = CONSTANTS.add("e");

    /** There is no basis for judging the source, for example because it is new. */
    public static final Reliability F_CANNOT_BE_JUDGED = CONSTANTS.add("f");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Reliability> VOCABULARY = CONSTANTS.vocabulary();

    private Reliability(Constants<Reliability> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
