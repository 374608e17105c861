package org.amparo.code;

/**
 * One of the five categories of arbitrary detention of the UN Working Group on Arbitrary Detention (Methods of work,
 * A/HRC/36/38, paragraph 8).
 *
 * <p>An open list, {@code wgad-category}: a code that is not in it is kept as it is.
 */
public final class WgadCategory extends Code {

    private static final Constants<WgadCategory> CONSTANTS = new Constants<>("wgad-category", WgadCategory::new);

    /** It is clearly impossible to invoke any legal basis that justifies the detention. */
    public static final WgadCategory I_NO_LEGAL_BASIS = CONSTANTS.add("i");

    /** The detention results from the exercise of rights and freedoms that international instruments protect. */
    public static final WgadCategory II_EXERCISE_OF_RIGHTS = CONSTANTS.add("ii");

    /**
     * The norms of a fair trial were disregarded, wholly or in part, so gravely that the detention became arbitrary.
     */
    public static final WgadCategory III_UNFAIR_TRIAL = CONSTANTS.add("iii");

    /**
     * Asylum seekers, immigrants or refugees are held in prolonged administrative custody, without review or remedy.
     */
    public static final WgadCategory IV_MIGRANT_CUSTODY = CONSTANTS.add("iv");

    /**
     * The detention discriminates on grounds such as birth, origin, language, religion, opinion, gender, orientation
     * or disability.
     */
    public static final WgadCategory V_DISCRIMINATION = CONSTANTS.add("v");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<WgadCategory> VOCABULARY = CONSTANTS.vocabulary();

    private WgadCategory(Constants<WgadCategory> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
