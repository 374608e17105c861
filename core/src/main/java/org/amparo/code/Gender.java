package org.amparo.code;

/**
 * The gender of a person as the person or a source states it. A self-description that is not in the list is kept as a
 * code of its own; an unknown gender is left out.
 *
 * <p>An open list, {@code gender}: a code that is not in it is kept as it is.
 */
public final class Gender extends Code {

    private static final Constants<Gender> CONSTANTS = new Constants<>("gender", Gender::new);

    /** A woman or girl. */
    public static final Gender FEMALE = CONSTANTS.add("female");

    /** A man or boy. */
    public static final Gender MALE = CONSTANTS.add("male");

    /** Neither exclusively a woman nor exclusively a man. */
    public static final Gender NON_BINARY = CONSTANTS.add("non-binary");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Gender> VOCABULARY = CONSTANTS.vocabulary();

    private Gender(Constants<Gender> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
