package org.amparo.code;

/**
 * The access to a statement that its recorders had: to the statement itself, or only to citations of it.
 *
 * <p>An open list, {@code access}: a code that is not in it is kept as it is.
 */
public final class Access extends Code {

    private static final Constants<Access> CONSTANTS = new Constants<>("access", Access::new);

    /** The statement itself was read, heard or watched. */
    public static final Access SEEN = CONSTANTS.add("seen");

    /** The statement is known only through others that mention it. */
    public static final Access CITED = CONSTANTS.add("cited");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Access> VOCABULARY = CONSTANTS.vocabulary();

    private Access(Constants<Access> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
