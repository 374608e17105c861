package org.amparo.code;

/**
 * The method by which the figure of a count was obtained.
 *
 * <p>An open list, {@code count-method}: a code that is not in it is kept as it is.
 */
public final class CountMethod extends Code {

    private static final Constants<CountMethod> CONSTANTS = new Constants<>("count-method", CountMethod::new);

    /** By counting the entries of a list. */
    public static final CountMethod ENUMERATED_LIST = CONSTANTS.add("enumerated-list");

    /** By estimating. */
    public static final CountMethod ESTIMATE = CONSTANTS.add("estimate");

    /** By taking the figure that an authority gave. */
    public static final CountMethod OFFICIAL_FIGURE = CONSTANTS.add("official-figure");

    /** By asking a sample. */
    public static final CountMethod SURVEY = CONSTANTS.add("survey");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<CountMethod> VOCABULARY = CONSTANTS.vocabulary();

    private CountMethod(Constants<CountMethod> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
