package org.amparo.code;

/**
 * A set of criteria under which a body recognises somebody as a political prisoner, a prisoner of conscience or the
 * like.
 *
 * <p>An open list, {@code recognition-scheme}: a code that is not in it is kept as it is.
 */
public final class RecognitionScheme extends Code {

    private static final Constants<RecognitionScheme> CONSTANTS =
            new Constants<>("recognition-scheme", RecognitionScheme::new);

    /**
     * The definition of a political prisoner in Resolution 1900 (2012) of the Parliamentary Assembly of the Council of
     * Europe.
     */
    public static final RecognitionScheme PACE_1900 = CONSTANTS.add("pace-1900");

    /** The five categories of the UN Working Group on Arbitrary Detention. */
    public static final RecognitionScheme WGAD = CONSTANTS.add("wgad");

    /** Amnesty International's own definition of a prisoner of conscience. */
    public static final RecognitionScheme AI_PRISONER_OF_CONSCIENCE = CONSTANTS.add("ai-prisoner-of-conscience");

    /**
     * The guidelines on defining a political prisoner that human-rights groups of several countries agreed on in 2013.
     */
    public static final RecognitionScheme GUIDELINES_2013 = CONSTANTS.add("guidelines-2013");

    /** The yearly census of imprisoned journalists by the Committee to Protect Journalists. */
    public static final RecognitionScheme CPJ_CENSUS = CONSTANTS.add("cpj-census");

    /** The list of freedom of religion or belief victims of the US Commission on International Religious Freedom. */
    public static final RecognitionScheme USCIRF_FORB = CONSTANTS.add("uscirf-forb");

    /** The political prisoner database of the US Congressional-Executive Commission on China. */
    public static final RecognitionScheme CECC_PPD = CONSTANTS.add("cecc-ppd");

    /** A list that groups of one country keep together, by criteria of their own. */
    public static final RecognitionScheme NATIONAL_LIST = CONSTANTS.add("national-list");

    /** Criteria of the recognising body itself, published or not. */
    public static final RecognitionScheme OWN = CONSTANTS.add("own");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RecognitionScheme> VOCABULARY = CONSTANTS.vocabulary();

    private RecognitionScheme(Constants<RecognitionScheme> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
