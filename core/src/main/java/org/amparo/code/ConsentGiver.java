package org.amparo.code;

/**
 * The giver of consent: somebody who agreed, or was asked to agree, that data are recorded or shown.
 *
 * <p>An open list, {@code consent-giver}: a code that is not in it is kept as it is.
 */
public final class ConsentGiver extends Code {

    private static final Constants<ConsentGiver> CONSTANTS = new Constants<>("consent-giver", ConsentGiver::new);

    /** The person whom the data are about. */
    public static final ConsentGiver SUBJECT = CONSTANTS.add("subject");

    /** A member of that person's family. */
    public static final ConsentGiver FAMILY = CONSTANTS.add("family");

    /** Somebody who by law may decide for that person. */
    public static final ConsentGiver GUARDIAN = CONSTANTS.add("guardian");

    /** Counsel for that person. */
    public static final ConsentGiver LAWYER = CONSTANTS.add("lawyer");

    /** An organisation that acts for that person. */
    public static final ConsentGiver ORGANISATION = CONSTANTS.add("organisation");

    /** Nobody gave consent. */
    public static final ConsentGiver NONE = CONSTANTS.add("none");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ConsentGiver> VOCABULARY = CONSTANTS.vocabulary();

    private ConsentGiver(Constants<ConsentGiver> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
