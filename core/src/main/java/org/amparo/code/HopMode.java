package org.amparo.code;

/**
 * The manner in which one statement passes on what another said, in the chain from a reader back to the origin.
 *
 * <p>An open list, {@code hop-mode}: a code that is not in it is kept as it is.
 */
public final class HopMode extends Code {

    private static final Constants<HopMode> CONSTANTS = new Constants<>("hop-mode", HopMode::new);

    /** Says it in its own name, and is the origin. */
    public static final HopMode STATES = CONSTANTS.add("states");

    /** Repeats the words of the other statement. */
    public static final HopMode QUOTES = CONSTANTS.add("quotes");

    /** Gives the other statement's content in words of its own. */
    public static final HopMode PARAPHRASES = CONSTANTS.add("paraphrases");

    /** Refers to the other statement without giving its words. */
    public static final HopMode CITES = CONSTANTS.add("cites");

    /** Says that the other speaker said it. */
    public static final HopMode REPORTS = CONSTANTS.add("reports");

    /** Gives an estimate of its own that rests on the other statement. */
    public static final HopMode ESTIMATES = CONSTANTS.add("estimates");

    /** Brings it together from several statements. */
    public static final HopMode COMPILES = CONSTANTS.add("compiles");

    /** Gives the other statement's words in another language. */
    public static final HopMode TRANSLATES = CONSTANTS.add("translates");

    /** Concludes it from the other statement, which does not itself say it. */
    public static final HopMode INFERS = CONSTANTS.add("infers");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<HopMode> VOCABULARY = CONSTANTS.vocabulary();

    private HopMode(Constants<HopMode> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
