package org.amparo.code;

/**
 * The answer of an accused person to a charge. An admission is what was said, no proof: it may have been forced, and many
 * laws know no formal plea.
 *
 * <p>An open list, {@code plea}: a code that is not in it is kept as it is.
 */
public final class Plea extends Code {

    private static final Constants<Plea> CONSTANTS = new Constants<>("plea", Plea::new);

    /** The person denies the charge (compare article 64 (8) (a) of the Rome Statute). */
    public static final Plea NOT_GUILTY = CONSTANTS.add("not-guilty");

    /** The person admits the whole charge (compare the admission of guilt of article 65 of the Rome Statute). */
    public static final Plea GUILTY = CONSTANTS.add("guilty");

    /** The person admits a part of what the charge says, and denies the rest. */
    public static final Plea PARTLY_GUILTY = CONSTANTS.add("partly-guilty");

    /** The person neither admits nor contests the charge (nolo contendere). */
    public static final Plea NO_CONTEST = CONSTANTS.add("no-contest");

    /** The person was asked and refused to answer, also where the court then goes on as if the charge were denied. */
    public static final Plea REFUSED = CONSTANTS.add("refused");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Plea> VOCABULARY = CONSTANTS.vocabulary();

    private Plea(Constants<Plea> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
