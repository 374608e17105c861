package org.amparo.code;

/**
 * The credibility of one piece of information, regardless of its source: the figure of the two-axis Admiralty scale,
 * never merged with reliability.
 *
 * <p>An open list, {@code information-credibility}: a code that is not in it is kept as it is.
 */
public final class Credibility extends Code {

    private static final Constants<Credibility> CONSTANTS =
            new Constants<>("information-credibility", Credibility::new);

    /** Confirmed by other independent sources, logical and consistent with what else is known. */
    public static final Credibility CONFIRMED = CONSTANTS.add("1");

    /** Not confirmed, but logical and consistent with what else is known. */
    public static final Credibility PROBABLY_TRUE = CONSTANTS.add("2");

    /** Not confirmed, reasonably logical, and in agreement with some of what else is known. */
    public static final Credibility POSSIBLY_TRUE = CONSTANTS.add("3");

    /** Not confirmed and not logical, and nothing else is known of the matter. */
    public static final Credibility DOUBTFUL = CONSTANTS.add("4");

    /** Not confirmed, not logical, and contradicted by what else is known. */
    public static final Credibility IMPROBABLE = CONSTANTS.add("5");

    /** There is no basis for judging the information. */
    public static final Credibility CANNOT_BE_JUDGED = CONSTANTS.add("6");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Credibility> VOCABULARY = CONSTANTS.vocabulary();

    private Credibility(Constants<Credibility> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
